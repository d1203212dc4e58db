import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import { DAGEN, gevallenOver } from '../voorbeeldwerkmap';
import type { Urenrij, Werkmap } from '../voorbeeldwerkmap';

const IN_2024 = '2024';
const uren = gevallenOver('NV-1b-uren', 'Uwoon', IN_2024);
const coach = gevallenOver('NV-1b-coach', 'Uwoon', IN_2024);
const regio = gevallenOver('NV-1a-uren', 'Regio', IN_2024);

/** Uwoon puts in 36 hours a week in the whole of 2024, unless it says otherwise. */
export const urenrij = (meer: Urenrij = {}): Urenrij => ({
  corporatie: 'Uwoon',
  jaar: 2024,
  week: 1,
  totWeek: 52,
  uren: 36,
  ...meer,
});

const met = (...rijen: readonly Urenrij[]): Werkmap => ({ uren: rijen });
/** Uwoon alone, in the whole year. */
const een = (meer: Urenrij): Werkmap => met(urenrij(meer));

const AFSPRAAK: Readonly<Record<Corporatie, number>> = {
  deltaWonen: 6,
  'Omnia Wonen': 20,
  Uwoon: 36,
  'Woningstichting Putten': 9,
};

/** All four in the whole of 2024, as agreed unless it says otherwise. */
export const alleVier = (anders: Partial<Record<Corporatie, number>> = {}): readonly Urenrij[] =>
  CORPORATIENAMEN.map((corporatie) =>
    urenrij({ corporatie, uren: anders[corporatie] ?? AFSPRAAK[corporatie] }),
  );

export const GEVALLEN_1B: readonly RuleCase[] = [
  uren('Uwoon zet elke week 36 uur in.', een({}), 'voldoet'),
  uren(
    'De ene week 30 uur en de andere 42 uur: gemiddeld is dat 36 uur.',
    met(urenrij({ totWeek: 26, uren: 30 }), urenrij({ week: 27, uren: 42 })),
    'voldoet',
  ),
  uren('Precies een half uur minder dan afgesproken mag nog.', een({ uren: 35.5 }), 'voldoet'),
  uren('Iets meer dan een half uur minder mag niet.', een({ uren: 35.49 }), 'voldoet-niet', 'teWeinig'),
  uren('Precies een half uur meer is volgens afspraak.', een({ uren: 36.5 }), 'voldoet'),
  uren('Iets meer dan een half uur meer is een aandachtspunt.', een({ uren: 36.51 }), 'voldoet', 'teVeel'),
  uren(
    'Een week zonder coach telt als 0 uur.',
    met(urenrij({ totWeek: 51 }), urenrij({ week: 52, totWeek: 52, uren: 0 })),
    'voldoet-niet',
    'teWeinig',
  ),
  uren('Week 52 heeft geen rij.', een({ totWeek: 51 }), 'niet-te-bepalen'),
  uren(
    'Halverwege het jaar tellen alleen de weken die voorbij zijn.',
    { ...met(urenrij({ totWeek: 26 })), peildatum: serialOf(2024, 6, 30) },
    'voldoet',
  ),
  uren(
    'Op zaterdag is de laatste week nog niet voorbij.',
    { ...met(urenrij({ totWeek: 25 })), peildatum: serialOf(2024, 6, 29) },
    'voldoet',
  ),
  uren(
    'De weken van twee rijen overlappen.',
    met(urenrij({ totWeek: 30 }), urenrij({ week: 30 })),
    'niet-te-bepalen',
  ),
  uren('De uren zijn niet te lezen.', een({ uren: 'veel' }), 'niet-te-bepalen'),
  uren(
    'De uren van een andere corporatie zijn niet te lezen.',
    met(urenrij(), urenrij({ corporatie: 'deltaWonen', uren: 'veel' })),
    'voldoet',
  ),
  uren(
    'In de levering van een andere corporatie beoordelen wij Uwoon niet.',
    { ...een({ uren: 10 }), organisatie: 'deltaWonen' },
    'niet-van-toepassing',
  ),

  coach('In één week zijn er uren.', een({ totWeek: 1, uren: 4 }), 'voldoet'),
  coach('Het hele jaar staat er 0 uur.', een({ uren: 0 }), 'voldoet-niet', 'geen'),
  coach(
    'Tot de zomer staat er 0 uur. Het jaar is nog niet voorbij.',
    { ...een({ uren: 0 }), peildatum: serialOf(2024, 6, 30) },
    'niet-te-bepalen',
  ),
  coach('Er staat 0 uur, en week 52 heeft geen rij.', een({ totWeek: 51, uren: 0 }), 'niet-te-bepalen'),
  coach(
    'Een rij is niet te lezen, maar in een andere week zijn er uren.',
    met(urenrij({ totWeek: 1, uren: 4 }), urenrij({ week: 2, uren: 'veel' })),
    'voldoet',
  ),
  coach(
    'In de levering van een gemeente beoordelen wij Uwoon niet.',
    { ...een({ uren: 0 }), organisatie: 'Putten' },
    'niet-van-toepassing',
  ),

  regio('De vier corporaties zetten samen 71 uur in.', met(...alleVier()), 'voldoet'),
  regio(
    'Wat de ene corporatie minder inzet, zet een andere meer in.',
    met(...alleVier({ Uwoon: 30, 'Omnia Wonen': 26 })),
    'voldoet',
  ),
  regio('Samen precies een half uur te weinig mag nog.', met(...alleVier({ Uwoon: 35.5 })), 'voldoet'),
  regio('Samen een uur te weinig mag niet.', met(...alleVier({ Uwoon: 35 })), 'voldoet-niet', 'teWeinig'),
  regio('Samen een uur te veel is een aandachtspunt.', met(...alleVier({ Uwoon: 37 })), 'voldoet', 'teVeel'),
  regio('Eén corporatie heeft geen rijen.', met(...alleVier().slice(1)), 'niet-te-bepalen'),
  regio(
    'In de levering van één corporatie is de som niet te bepalen.',
    { ...een({}), organisatie: 'Uwoon' },
    'niet-te-bepalen',
  ),
  gevallenOver('NV-1a-uren', 'Regio', null)(
    'Voor het begin van de overeenkomst is er niets afgesproken.',
    { ...met(...alleVier()), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];
