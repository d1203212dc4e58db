import { VOORBEELDPLANNEN, plannenVan } from '../gedeeld/plannen';
import type { Kortplan } from '../gedeeld/plannen';
import { planrij } from '../gedeeld/planrij';
import { GEMEENTENAMEN } from '../../../agreements/west-overijssel/partijen';
import type { Rij } from '../maken/rij';

const DEVENTER: readonly Kortplan[] = [
  ['DE-001', 'Havenkom', 'Deventer', '1A', 180, [80, 80, 70, 60, 50, 40], 0],
  ['DE-002', 'Steenhof', 'Deventer', '2A', 0, [0, 60, 80, 80, 60, 60], 120],
  ['DE-003', 'Colmschate Es', 'Deventer', '1A', 95, [50, 50, 40, 30, 20, 0], 0],
  ['DE-004', 'Borgeler Veld', 'Deventer', '1A', 60, [40, 40, 30, 20, 0, 0], 0],
  ['DE-005', 'Schalkhaarse Tuinen', 'Schalkhaar', '1B', 0, [0, 0, 60, 60, 60, 40], 80],
  ['DE-006', 'Diepenveen Noord', 'Diepenveen', '2A', 0, [0, 20, 20, 16, 0, 0], 0],
  ['DE-007', 'Bathmense Kamp', 'Bathmen', '1A', 22, [12, 12, 10, 8, 0, 0], 0],
  ['DE-008', 'Lettele Oost', 'Lettele', '2A', 0, [6, 6, 0, 0, 0, 0], 0],
  ['DE-009', 'Rivierkwartier', 'Deventer', '2B', 0, [0, 0, 50, 50, 40, 40], 0],
  ['DE-010', 'Kloosterlanden', 'Deventer', '2A', 0, [0, 80, 90, 90, 80, 60], 0],
  ['DE-011', 'Marktkwartier', 'Deventer', '4A', 0, [0, 0, 0, 0, 40, 40], 160],
  ['DE-012', 'Okkenbroek Dorp', 'Okkenbroek', '5B', 0, [0, 0, 0, 0, 0, 0], 15],
];

const KAMPEN: readonly Kortplan[] = [
  ['KA-001', 'Deltakade', 'Kampen', '1A', 120, [60, 60, 60, 50, 40, 30], 90],
  ['KA-002', 'Stationskwartier', 'Kampen', '2A', 0, [0, 40, 40, 40, 30, 30], 0],
  ['KA-003', 'Onderdijks Veld', 'IJsselmuiden', '1A', 45, [30, 30, 25, 20, 0, 0], 0],
  ['KA-004', 'Binnenstad Oost', 'Kampen', '1A', 28, [16, 16, 12, 0, 0, 0], 0],
  ['KA-005', 'Losse Landen', 'IJsselmuiden', '1B', 0, [0, 0, 40, 40, 40, 30], 60],
  ['KA-006', 'Dorpsrand', 'Wilsum', '2A', 0, [4, 4, 4, 0, 0, 0], 0],
  ['KA-007', 'Hagenkamp', 'Kampen', '2A', 0, [0, 18, 18, 0, 0, 0], 0],
  ['KA-008', 'Zwartendijk Zuid', 'Kampen', '3', 0, [0, 0, 0, 20, 20, 20], 80],
];

const OLST_WIJHE: readonly Kortplan[] = [
  ['OW-001', 'Olsterveld', 'Olst', '1A', 20, [14, 14, 12, 10, 0, 0], 0],
  ['OW-002', 'Wijhe Kade', 'Wijhe', '2A', 0, [0, 16, 16, 12, 0, 0], 0],
  ['OW-003', 'Kerkweide', 'Wesepe', '1A', 6, [5, 5, 0, 0, 0, 0], 0],
  ['OW-004', 'IJsselhoek', 'Olst', '1B', 0, [0, 0, 18, 18, 14, 10], 0],
  ['OW-005', 'Boskamp', 'Olst', '3', 0, [0, 0, 0, 10, 10, 10], 0],
  ['OW-006', 'Stationsweg', 'Wijhe', '5A', 0, [0, 0, 0, 0, 0, 0], 24],
];

const OMMEN: readonly Kortplan[] = [
  ['OM-001', 'Vechtlanden', 'Ommen', '1A', 60, [24, 24, 20, 16, 0, 0], 0],
  ['OM-002', 'Centrum Noord', 'Ommen', '2A', 0, [0, 16, 16, 0, 0, 0], 0],
  ['OM-003', 'Lemele Zuid', 'Lemele', '1A', 6, [5, 5, 4, 0, 0, 0], 0],
  ['OM-004', 'Witharen Es', 'Witharen', '1A', 2, [3, 3, 0, 0, 0, 0], 0],
  ['OM-005', 'Strangen', 'Ommen', '1B', 0, [0, 0, 20, 20, 20, 16], 0],
  ['OM-006', 'Rotbrinkveld', 'Ommen', '3', 0, [0, 0, 0, 0, 12, 12], 20],
];

const STAPHORST: readonly Kortplan[] = [
  ['ST-001', 'De Esch', 'Staphorst', '1A', 70, [30, 30, 24, 20, 10, 0], 0],
  ['ST-002', 'Rouveen West', 'Rouveen', '1A', 18, [10, 10, 8, 6, 0, 0], 0],
  ['ST-003', 'Dorpshart', 'Staphorst', '2A', 0, [0, 14, 14, 10, 0, 0], 0],
  ['ST-004', 'IJhorst Noord', 'IJhorst', '1A', 4, [4, 4, 0, 0, 0, 0], 0],
  ['ST-005', 'Bergerslag', 'Staphorst', '3', 0, [0, 0, 0, 12, 12, 12], 24],
];

const STEENWIJKERLAND: readonly Kortplan[] = [
  ['SW-001', 'Eesveld', 'Steenwijk', '1A', 90, [40, 40, 36, 30, 20, 0], 0],
  ['SW-002', 'Stadshaven', 'Steenwijk', '2A', 0, [0, 24, 24, 24, 20, 16], 0],
  ['SW-003', 'Vollenhove Kade', 'Vollenhove', '1A', 14, [12, 12, 10, 0, 0, 0], 0],
  ['SW-004', 'Oldemarkt Zuid', 'Oldemarkt', '1A', 8, [8, 8, 6, 6, 0, 0], 0],
  ['SW-005', 'Dorpsgracht', 'Giethoorn', '2A', 0, [4, 4, 4, 0, 0, 0], 0],
  ['SW-006', 'Tuk Noord', 'Tuk', '1B', 0, [0, 0, 24, 24, 20, 20], 0],
  ['SW-007', 'Kanaalkwartier', 'Steenwijk', '4A', 0, [0, 0, 0, 0, 15, 15], 60],
];

const ZWARTEWATERLAND: readonly Kortplan[] = [
  ['ZL-001', 'Genneveld', 'Genemuiden', '1A', 65, [30, 30, 26, 20, 10, 0], 0],
  ['ZL-002', 'Hasselt Stadsrand', 'Hasselt', '2A', 0, [0, 24, 24, 20, 16, 12], 0],
  ['ZL-003', 'Zwartsluis Haven', 'Zwartsluis', '1A', 10, [10, 10, 8, 0, 0, 0], 0],
  ['ZL-004', 'Kamperzeedijk', 'Genemuiden', '2A', 0, [0, 4, 4, 0, 0, 0], 0],
  ['ZL-005', 'Weideveld', 'Hasselt', '1B', 0, [0, 0, 16, 16, 16, 12], 0],
  ['ZL-006', 'Stadskade', 'Hasselt', '3', 0, [0, 0, 0, 0, 10, 10], 40],
];

/** What is no one else's business yet, and what only the province or the region may know. */
const VERTROUWELIJK: Readonly<Record<string, string>> = {
  'DE-011': 'Gemeente',
  'KA-008': 'Provincie',
  'SW-007': 'Gemeente',
  'ZL-006': 'Regio',
  'ZW-011': 'Gemeente',
};

const plaats = ({ Gemeente }: Rij): number => GEMEENTENAMEN.findIndex((naam) => naam === Gemeente);

/** The plans of all eleven municipalities, in the order of the agreement. */
export const PLANCAPACITEIT: readonly Rij[] = [
  ...VOORBEELDPLANNEN,
  ...plannenVan('Deventer', DEVENTER),
  ...plannenVan('Kampen', KAMPEN),
  ...plannenVan('Olst-Wijhe', OLST_WIJHE),
  ...plannenVan('Ommen', OMMEN),
  ...plannenVan('Staphorst', STAPHORST),
  ...plannenVan('Steenwijkerland', STEENWIJKERLAND),
  ...plannenVan('Zwartewaterland', ZWARTEWATERLAND),
]
  .map((plan, nummer): Rij => ({
    ...planrij(plan, nummer),
    ...(plan.id in VERTROUWELIJK ? { Vertrouwelijkheid: VERTROUWELIJK[plan.id] ?? '' } : {}),
  }))
  .sort((een, ander) => plaats(een) - plaats(ander));
