import type { RuleCase } from '../../../core/article/case';
import { DAGEN, bevindingenVan, plan } from '../voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../voorbeeldwerkmap';

const geval = bevindingenVan('WO-25');
const nieuw = (meer: Planrij): Werkmap => ({
  plannen: [plan('A', 100, { nieuwOfGewijzigd: 'ja', ...meer })],
});

export const GEVALLEN_25: readonly RuleCase[] = [
  geval('Een nieuw plan is afgestemd met twee gemeenten.', nieuw({ afgestemdMet: 'Kampen; Dalfsen' })),
  geval('Een nieuw plan raakt geen andere gemeente.', nieuw({ afgestemdMet: 'niet aan de orde' })),
  geval('Bij een nieuw plan staat niet met wie het is afgestemd.', nieuw({}), 'leeg'),
  geval('Alleen spaties is ook leeg.', nieuw({ afgestemdMet: '  ' }), 'leeg'),
  geval(
    'Zwolle stemde een plan af met Zwolle: dat is geen afstemming.',
    nieuw({ afgestemdMet: 'Zwolle' }),
    'eigen',
  ),
  geval(
    'Bij een plan dat niet nieuw of gewijzigd is, mag het leeg zijn.',
    nieuw({ nieuwOfGewijzigd: 'nee' }),
  ),
  geval(
    'Een onbekende naam is een fout in de cel, en niet ook nog een aandachtspunt.',
    nieuw({ afgestemdMet: 'Atlantis' }),
  ),
  geval('Na de looptijd vragen wij niet naar afstemming.', { ...nieuw({}), peildatum: DAGEN.naHetEinde }),
  geval('Van een plan van een andere gemeente vragen wij het niet.', nieuw({ gemeente: 'Deventer' })),
];
