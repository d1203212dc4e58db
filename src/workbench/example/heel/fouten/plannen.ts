import { serialOf } from '../../../../core/values/date';
import { FOUTEN as VAN_KLEIN, inPlan } from '../../klein/fouten';
import { celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';

const inBehoefte = celfoutIn('Woningbehoefte');

/** Kampen works with the forecast of the year before. */
const ANDERE_PROGNOSE: readonly Fout[] = [2020, 2021, 2022, 2023, 2024, 2025].map((jaar) =>
  inBehoefte(
    ['Kampen', jaar],
    'Prognose',
    'Primos 2018',
    jaar === 2020 ? 'WO-21' : [],
    jaar === 2020 ? [{ regel: 'WO-21', onderwerp: 'Kampen', uitkomst: 'voldoet-niet' }] : [],
  ),
);

/** In Plancapaciteit and Woningbehoefte: those of the small example, and more in the other municipalities. */
export const IN_PLANNEN: readonly Fout[] = [
  ...VAN_KLEIN,
  inPlan('Kampen', 'KA-004', 'Plantype', 'Nieuwbouw', 'veld-code'),
  inPlan('Kampen', 'KA-007', 'Bijzondere doelgroep', 'statushouders', 'WO-29'),
  inPlan('Kampen', 'KA-007', 'Overleg bestemming', serialOf(2018, 5, 24)),
  inPlan('Olst-Wijhe', 'OW-002', 'Statusdatum', 'voorjaar 2018', 'veld-type'),
  inPlan('Ommen', 'OM-002', 'Middenhuur', '#N/B', 'veld-foutwaarde'),
  inPlan('Ommen', 'OM-005', 'Plannaam', '', 'veld-verplicht'),
  inPlan('Staphorst', 'ST-003', 'Gemeente', 'Stapphorst', 'veld-code'),
  inPlan('Steenwijkerland', 'SW-001', 'Gerealiseerd', 900, 'WO-plan-gerealiseerd'),
  inPlan('Zwartewaterland', 'ZL-003', 'Gemeente', 'Gemeente Zwartewaterland', 'veld-schrijfwijze'),
  inPlan('Zwartewaterland', 'ZL-004', '2021', 4.5, 'veld-bereik'),
  ...ANDERE_PROGNOSE,
  inBehoefte(['Raalte', 2022], 'Behoefte', String, 'veld-tekstgetal'),
  inBehoefte(['Ommen', 2025], 'Jaar', 2052, 'veld-bereik', [
    { regel: 'WO-21', onderwerp: 'Ommen', uitkomst: 'niet-te-bepalen' },
  ]),
  {
    soort: 'dubbel',
    blad: 'Woningbehoefte',
    rij: ['Olst-Wijhe', 2024],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Gemeente' }],
    oordelen: [{ regel: 'WO-20', onderwerp: 'Olst-Wijhe', uitkomst: 'niet-te-bepalen' }],
  },
];
