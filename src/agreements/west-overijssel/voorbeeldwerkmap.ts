import type { CaseRow, CaseSheet, RuleCase } from '../../core/article/case';
import { propertiesOf, rowsOf } from '../../core/article/case';
import type { Uitkomst } from '../../core/report';
import { serialOf } from '../../core/values/date';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plankolommen } from './bladen/plancapaciteit';
import { WONINGBEHOEFTE } from './bladen/woningbehoefte';

/* The small workbooks of which the cases of this agreement are made. */

export type Planrij = CaseRow<Plankolommen>;
export type Behoefterij = CaseRow<typeof WONINGBEHOEFTE.columns>;
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

/** The sheets of a workbook. */
export function bladenVan(werkmap: Werkmap): CaseSheet[] {
  const { organisatie = 'Zwolle', peildatum = DAGEN.begin, teHanterenPrognose = PROGNOSE } = werkmap;
  return [
    propertiesOf(GEGEVENS, { overeenkomst: 'West-Overijssel', organisatie, peildatum, teHanterenPrognose }),
    ...(werkmap.plannen === undefined ? [] : [rowsOf(PLANCAPACITEIT, werkmap.plannen)]),
    ...(werkmap.behoefte === undefined ? [] : [rowsOf(WONINGBEHOEFTE, werkmap.behoefte)]),
    ...(werkmap.register === undefined ? [] : [rowsOf(AFSPRAKENREGISTER, werkmap.register)]),
  ];
}

const eerdere = ({ vorigePlannen }: Werkmap): Pick<RuleCase, 'previous'> =>
  vorigePlannen === undefined ? {} : { previous: bladenVan({ plannen: vorigePlannen }) };

/** Makes the cases of a rule that judges: of whom is said, then the sentence, the workbook and the outcome. */
export const gevallenOver =
  (rule: string, subject = 'Zwolle') =>
  (sentence: string, werkmap: Werkmap, uitkomst: Uitkomst, ...messages: readonly string[]): RuleCase => ({
    rule,
    sentence,
    sheets: bladenVan(werkmap),
    ...eerdere(werkmap),
    expected: { subject, uitkomst, messages },
  });

/** Makes the cases of a rule that only gives findings. */
export const bevindingenVan =
  (rule: string) =>
  (sentence: string, werkmap: Werkmap, ...messages: readonly string[]): RuleCase => ({
    rule,
    sentence,
    sheets: bladenVan(werkmap),
    ...eerdere(werkmap),
    expected: { messages },
  });
