import type { CaseRow, CaseSheet } from '../../core/article/case';
import { propertiesOf, rowsOf } from '../../core/article/case';
import type { CellValue } from '../../core/sheet/snapshot';
import { serialOf } from '../../core/values/date';
import { gevallenVoor } from '../algemeen/gevallen';
import { AFSPRAKENREGISTER, GEGEVENS } from './bladen';
import { COACHRESULTATEN } from './bladen/coachresultaten';
import type { Coachkolommen } from './bladen/coachresultaten';
import { COACHUREN } from './bladen/coachuren';
import type { Urenkolommen } from './bladen/coachuren';
import { EVALUATIES } from './bladen/evaluaties';
import type { Evaluatiekolommen } from './bladen/evaluaties';
import { LOONSCHAAL } from './bladen/loonschaal';
import type { Loonkolommen } from './bladen/loonschaal';
import { SENIORENWONINGEN } from './bladen/seniorenwoningen';
import type { Seniorenkolommen } from './bladen/seniorenwoningen';
import { VERREKENING } from './bladen/verrekening';
import type { Verrekenkolommen } from './bladen/verrekening';

/* The small workbooks of which the cases of this agreement are made. */

export type Coachrij = CaseRow<Coachkolommen>;
export type Urenrij = CaseRow<Urenkolommen>;
export type Loonschaalrij = CaseRow<Loonkolommen>;
export type Verrekenrij = CaseRow<Verrekenkolommen>;
export type Seniorenrij = CaseRow<Seniorenkolommen>;
export type Evaluatierij = CaseRow<Evaluatiekolommen>;
export type Registerrij = CaseRow<typeof AFSPRAKENREGISTER.columns>;

/** The days that matter to this agreement. The cases let it end on 30-6-2027, unless they say otherwise. */
export const DAGEN = {
  voorHetBegin: serialOf(2023, 12, 31),
  begin: serialOf(2024, 1, 1),
  eindeVan2024: serialOf(2024, 12, 31),
  eindeVan2025: serialOf(2025, 12, 31),
  einde: serialOf(2027, 6, 30),
  naHetEinde: serialOf(2027, 7, 1),
} as const;

/** A workbook of the whole region on the last day of 2024, unless it says otherwise. */
export interface Werkmap {
  readonly organisatie?: string;
  readonly peildatum?: CellValue;
  /** A date, or null when Gegevens does not tell it. */
  readonly einddatum?: CellValue | null;
  readonly ingangsdatumVerordening?: CellValue;
  /** Without rows there is no such sheet. */
  readonly resultaten?: readonly Coachrij[];
  readonly uren?: readonly Urenrij[];
  readonly loonschaal?: readonly Loonschaalrij[];
  readonly verrekening?: readonly Verrekenrij[];
  readonly senioren?: readonly Seniorenrij[];
  readonly evaluaties?: readonly Evaluatierij[];
  readonly register?: readonly Registerrij[];
}

/** The sheets of a workbook. */
export function bladenVan(werkmap: Werkmap): CaseSheet[] {
  const { organisatie = 'Regio', peildatum = DAGEN.eindeVan2024, einddatum = DAGEN.einde } = werkmap;
  const { resultaten, uren, loonschaal, verrekening, senioren, evaluaties, register } = werkmap;
  return [
    propertiesOf(GEGEVENS, {
      overeenkomst: 'Noord-Veluwe',
      organisatie,
      peildatum,
      ...(einddatum === null ? {} : { einddatum }),
      ...(werkmap.ingangsdatumVerordening === undefined
        ? {}
        : { ingangsdatumVerordening: werkmap.ingangsdatumVerordening }),
    }),
    ...(resultaten === undefined ? [] : [rowsOf(COACHRESULTATEN, resultaten)]),
    ...(uren === undefined ? [] : [rowsOf(COACHUREN, uren)]),
    ...(loonschaal === undefined ? [] : [rowsOf(LOONSCHAAL, loonschaal)]),
    ...(verrekening === undefined ? [] : [rowsOf(VERREKENING, verrekening)]),
    ...(senioren === undefined ? [] : [rowsOf(SENIORENWONINGEN, senioren)]),
    ...(evaluaties === undefined ? [] : [rowsOf(EVALUATIES, evaluaties)]),
    ...(register === undefined ? [] : [rowsOf(AFSPRAKENREGISTER, register)]),
  ];
}

/** A household in Harderwijk that a coach of Uwoon spoke for 75 minutes in March 2024, and that did not move. */
export const coachrij = (huishouden: string, meer: Coachrij = {}): Coachrij => ({
  huishouden,
  corporatie: 'Uwoon',
  gemeente: 'Harderwijk',
  gespreksmaand: serialOf(2024, 3, 1),
  gespreksduur: 75,
  vijfenvijftigPlus: 'ja',
  socialeHuur: 'ja',
  verhuisd: 'nee',
  ...meer,
});

/** An evaluation of 2024 on 11-2-2025 in which all aspects came out well. */
export const evaluatie = (meer: Evaluatierij = {}): Evaluatierij => ({
  datum: serialOf(2025, 2, 11),
  overJaar: 2024,
  resultaten: 'positief',
  ureninzet: 'positief',
  inzet: 'positief',
  samenwerking: 'positief',
  ...meer,
});

/** Makes the cases of the rules: those of the region, unless another subject is named. */
export const { gevallenOver, bevindingenVan } = gevallenVoor<Werkmap>('Regio', (werkmap) => ({
  sheets: bladenVan(werkmap),
}));
