import type { CaseRow, CaseSheet } from '../../core/article/case';
import { propertiesOf, rowsOf } from '../../core/article/case';
import type { CellValue } from '../../core/sheet/snapshot';
import { serialOf } from '../../core/values/date';
import { gevallenVoor } from '../algemeen/gevallen';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { ENERGIELABELS } from './bladen/energielabels';
import type { Labelkolommen } from './bladen/energielabels';
import { ENERGIELOKET } from './bladen/energieloket';
import type { Loketkolommen } from './bladen/energieloket';
import { MAATWERKAFSPRAKEN } from './bladen/maatwerkafspraken';
import type { Maatwerkkolommen } from './bladen/maatwerkafspraken';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plankolommen } from './bladen/plancapaciteit';
import { VRIJKOMEND_VASTGOED } from './bladen/vrijkomend-vastgoed';
import type { Vastgoedkolommen } from './bladen/vrijkomend-vastgoed';
import { WONINGBEHOEFTE } from './bladen/woningbehoefte';

/* The small workbooks of which the cases of this agreement are made. */

export type Planrij = CaseRow<Plankolommen>;
export type Behoefterij = CaseRow<typeof WONINGBEHOEFTE.columns>;
export type Labelrij = CaseRow<Labelkolommen>;
export type Loketrij = CaseRow<Loketkolommen>;
export type Maatwerkrij = CaseRow<Maatwerkkolommen>;
export type Vastgoedrij = CaseRow<Vastgoedkolommen>;
export type Registerrij = CaseRow<typeof AFSPRAKENREGISTER.columns>;

export const PROGNOSE = 'Primos 2015';

/** The days that matter to this agreement. */
export const DAGEN = {
  voorHetBegin: serialOf(2015, 12, 31),
  begin: serialOf(2016, 1, 1),
  laatsteHersteldag: serialOf(2019, 1, 1),
  naHersteltermijn: serialOf(2019, 1, 2),
  eindeVan2019: serialOf(2019, 12, 31),
  einde: serialOf(2020, 12, 31),
  naHetEinde: serialOf(2021, 1, 1),
} as const;

/** A workbook of Zwolle on the first day of the agreement, unless it says otherwise. */
export interface Werkmap {
  readonly organisatie?: string;
  readonly peildatum?: number;
  readonly teHanterenPrognose?: string;
  /** Without rows there is no such sheet. */
  readonly plannen?: readonly Planrij[];
  readonly behoefte?: readonly Behoefterij[];
  readonly labels?: readonly Labelrij[];
  readonly loket?: readonly Loketrij[];
  readonly maatwerk?: readonly Maatwerkrij[];
  readonly vastgoed?: readonly Vastgoedrij[];
  readonly register?: readonly Registerrij[];
  /** The plans of the previous delivery. */
  readonly vorigePlannen?: readonly Planrij[];
}

/** A hard plan of Zwolle. */
export const plan = (planId: string, bruto: number | string, meer: Planrij = {}): Planrij => ({
  gemeente: 'Zwolle',
  planId,
  plannaam: `Plan ${planId}`,
  status: '1A',
  bruto,
  ...meer,
});

const JAREN = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;

/** A need for every year of 2016 to 2025, the same each year: over the whole window ten times as much. */
export const behoefte = (perJaar: number, meer: Behoefterij = {}): Behoefterij[] =>
  JAREN.map((jaar) => ({ gemeente: 'Zwolle', jaar, behoefte: perJaar, prognose: PROGNOSE, ...meer }));

/** The rows of a need, with one year changed. */
export const metJaar = (rijen: readonly Behoefterij[], jaar: number, anders: Behoefterij): Behoefterij[] =>
  rijen.map((rij) => (rij.jaar === jaar ? { ...rij, ...anders } : rij));

/** An entry of the register: the imbalance of Zwolle was established. */
export const onbalansVastgesteld = (datum: number | string, meer: Registerrij = {}): Registerrij => ({
  afspraak: 'WO-22',
  partij: 'Zwolle',
  datum,
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

/** Zwolle received the contribution for its energieloket in full, and meets every condition of article 11. */
export const loketrij = (meer: Loketrij = {}): Loketrij => ({
  gemeente: 'Zwolle',
  bijdrageProvincie: 60_000,
  datumToekenning: serialOf(2016, 9, 1),
  cofinancieringGeld: 36_000,
  inzetUren: 480,
  uurtarief: 50,
  planVanAanpak: serialOf(2016, 6, 15),
  loketorganisatie: 'ja',
  verzelfstandigdeMarkt: 'ja',
  actieveMarktaanpak: 'ja',
  ...meer,
});

/** A count of Zwolle: so many of 200 owner-occupied homes have at least label B. */
export const labelrij = (peildatum: number | string, bOfBeter: CellValue, meer: Labelrij = {}): Labelrij => ({
  gemeente: 'Zwolle',
  peildatum,
  koopwoningen: 200,
  labelB: bOfBeter,
  ...meer,
});

/** The sheets of a workbook. */
export function bladenVan(werkmap: Werkmap): CaseSheet[] {
  const { organisatie = 'Zwolle', peildatum = DAGEN.begin, teHanterenPrognose = PROGNOSE } = werkmap;
  return [
    propertiesOf(GEGEVENS, { overeenkomst: 'West-Overijssel', organisatie, peildatum, teHanterenPrognose }),
    ...(werkmap.plannen === undefined ? [] : [rowsOf(PLANCAPACITEIT, werkmap.plannen)]),
    ...(werkmap.behoefte === undefined ? [] : [rowsOf(WONINGBEHOEFTE, werkmap.behoefte)]),
    ...(werkmap.labels === undefined ? [] : [rowsOf(ENERGIELABELS, werkmap.labels)]),
    ...(werkmap.loket === undefined ? [] : [rowsOf(ENERGIELOKET, werkmap.loket)]),
    ...(werkmap.maatwerk === undefined ? [] : [rowsOf(MAATWERKAFSPRAKEN, werkmap.maatwerk)]),
    ...(werkmap.vastgoed === undefined ? [] : [rowsOf(VRIJKOMEND_VASTGOED, werkmap.vastgoed)]),
    ...(werkmap.register === undefined ? [] : [rowsOf(AFSPRAKENREGISTER, werkmap.register)]),
  ];
}

/** Makes the cases of the rules: those of Zwolle, unless another subject is named. */
export const { gevallenOver, bevindingenVan } = gevallenVoor<Werkmap>('Zwolle', (werkmap) => ({
  sheets: bladenVan(werkmap),
  ...(werkmap.vorigePlannen === undefined ? {} : { previous: bladenVan({ plannen: werkmap.vorigePlannen }) }),
}));
