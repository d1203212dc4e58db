import type { RuleCase } from '../../../core/article/case';
import { bevindingenVan } from '../voorbeeldwerkmap';
import type { Coachrij } from '../voorbeeldwerkmap';
import { gesprek, maand, verhuizing } from './gevallen';
import { stand } from './gevallen-voorrang';

const bijVerhuizing = bevindingenVan('NV-coach-verhuizing');
const volgorde = bevindingenVan('NV-coach-volgorde');
const voorrangSom = bevindingenVan('NV-voorrang-som');

const een = (rij: Coachrij) => ({ resultaten: [rij] });
export const GEVALLEN_RIJCONTROLES_3: readonly RuleCase[] = [
  bijVerhuizing('Bij de verhuizing staan de maand en beide woningen.', een(verhuizing('H-1'))),
  bijVerhuizing('Zonder verhuizing hoeven die niet ingevuld te zijn.', een(gesprek('H-1'))),
  bijVerhuizing('De verhuismaand ontbreekt.', een(verhuizing('H-1', { verhuismaand: '' })), 'leeg'),
  bijVerhuizing(
    'De verhuismaand en beide woningen ontbreken: drie bevindingen.',
    een(verhuizing('H-1', { verhuismaand: '', ruimeWoning: '', naarKleiner: '' })),
    'leeg',
    'leeg',
    'leeg',
  ),
  bijVerhuizing(
    'Er staat een verhuismaand, en het huishouden is niet verhuisd.',
    een(verhuizing('H-1', { verhuisd: 'nee' })),
    'nietVerhuisd',
  ),
  bijVerhuizing(
    'Verhuisd is niet te lezen: dat is de fout, en meer niet.',
    een(verhuizing('H-1', { verhuisd: 'misschien', ruimeWoning: '' })),
  ),

  volgorde(
    'Het huishouden verhuisde in de maand van het gesprek.',
    een(verhuizing('H-1', { verhuismaand: maand(2024, 3) })),
  ),
  volgorde(
    'Het huishouden verhuisde een maand voor het gesprek.',
    een(verhuizing('H-1', { verhuismaand: maand(2024, 2) })),
    'eerder',
  ),
  volgorde(
    'Het huishouden is niet verhuisd: dan is de verhuismaand de fout.',
    een(gesprek('H-1', { verhuismaand: maand(2024, 2) })),
  ),

  voorrangSom('Alle seniorenwoningen zijn voorrangswoning.', { senioren: [stand('Uwoon', 820, 820)] }),
  voorrangSom(
    'Er is een voorrangswoning meer dan er seniorenwoningen zijn.',
    { senioren: [stand('Uwoon', 821, 820)] },
    'meer',
  ),
  voorrangSom('Het aantal seniorenwoningen is niet te lezen: dat is de fout.', {
    senioren: [stand('Uwoon', 821, 820, { seniorenwoningen: 'veel' })],
  }),
];
