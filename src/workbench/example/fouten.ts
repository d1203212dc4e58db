import type { CellValue } from '../../core/sheet/snapshot';
import { planrij } from './bladen';
import type { Rij } from './bladen';

/** A mistake as it happens in life, put into an otherwise good workbook: one cell with another value. */
export interface Fout {
  readonly blad: 'Plancapaciteit' | 'Woningbehoefte';
  /** The row, by what stands in its first two columns. */
  readonly rij: readonly [CellValue, CellValue];
  readonly kolom: string;
  readonly waarde: CellValue;
  /** The rule that finds it; null for a cell that only prepares the mistake beside it. */
  readonly regel: string | null;
  /** The column in which it is found, when that is another one. */
  readonly bij?: string;
}

const inPlan = (
  gemeente: string,
  id: string,
  kolom: string,
  waarde: CellValue,
  regel: string | null,
  bij?: string,
): Fout => ({
  blad: 'Plancapaciteit',
  rij: [gemeente, id],
  kolom,
  waarde,
  regel,
  ...(bij === undefined ? {} : { bij }),
});

/** Invented; it passes the check digit of a citizen service number. */
const VERZONNEN_NUMMER = '111222333';

export const FOUTEN: readonly Fout[] = [
  inPlan('Dalfsen', 'DA-002', 'Na 2025', 12, 'WO-plan-jaren', '2020'),
  inPlan('Dalfsen', 'DA-005', 'Status planologisch', 'Vastgestelt', 'veld-code'),
  inPlan('Dalfsen', 'DA-007', 'Statusdatum', '12-03-2018', 'veld-datumtekst'),
  inPlan('Dalfsen', 'DA-010', 'Prioriteit', '1', 'veld-schrijfwijze'),
  inPlan('Hardenberg', 'HA-004', 'Bruto woningen', '52', 'veld-tekstgetal'),
  inPlan('Hardenberg', 'HA-005', 'Prioriteit', '', 'WO-19'),
  inPlan('Hardenberg', 'HA-009', 'Sloop', 18, null),
  inPlan('Hardenberg', 'HA-009', 'Saldo na sloop geborgd', 'nee', 'WO-27-borging'),
  inPlan('Raalte', 'RA-005', 'Nieuw of gewijzigd', 'ja', 'WO-25', 'Afgestemd met'),
  inPlan('Raalte', 'RA-007', 'Opmerking', `Bel de bewoner, nummer ${VERZONNEN_NUMMER}`, 'avg-bsn'),
  inPlan('Zwolle', 'ZW-005', 'Bijzondere doelgroep', 'zorg', 'WO-28'),
  inPlan('Zwolle', 'ZW-010', 'Bestaande voorraad', 'ja', null),
  inPlan('Zwolle', 'ZW-010', 'Bijzondere doelgroep', 'statushouders', 'WO-29-overleg', 'Overleg bestemming'),
  {
    blad: 'Woningbehoefte',
    rij: ['Dalfsen', 2023],
    kolom: 'Verwachte sloop',
    waarde: '',
    regel: 'WO-27-onvolledig',
  },
];

/** A hard plan that brings Hardenberg above its need: `WO-20`, and after the term `WO-22`. */
export const PLAN_TE_VEEL: Rij = planrij(
  {
    gemeente: 'Hardenberg',
    id: 'HA-014',
    naam: 'Broeklanden Oost',
    kern: 'Hardenberg',
    status: '2A',
    gerealiseerd: 0,
    perJaar: [20, 30, 30, 30, 20, 10],
    na2025: 0,
  },
  13,
);

/** A soft plan that stands in the list twice: `sleutel-dubbel` at the second row. */
export const DUBBEL_PLAN = 'RA-009';
