import { DAGEN, bladenVan, evaluatie } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Evaluatierij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { controleerMetKolommen, controleerZonder } from '../kolommen';
import { controleer } from './controleer';

/* Small workbooks of evaluations. */

/** Checks evaluations, at the end of 2025 unless it says otherwise. */
export const toets = (evaluaties: readonly Evaluatierij[], rest: Werkmap = {}): Report =>
  controleer({ evaluaties, peildatum: DAGEN.eindeVan2025, ...rest });

/** An evaluation on a day, over a year. */
export const op = (datum: CellValue, overJaar: CellValue = 2024, meer: Evaluatierij = {}): Evaluatierij =>
  evaluatie({ datum, overJaar, ...meer });

/** Checks evaluations without one column. */
export const zonder = (evaluaties: readonly Evaluatierij[], kolom: string): Report =>
  controleerZonder(bladenVan({ evaluaties, peildatum: DAGEN.eindeVan2025 }), 'Evaluaties', kolom);

/** The same with a column twice, so that none of the two can be used. */
export const metDubbele = (evaluaties: readonly Evaluatierij[], kolom: string): Report =>
  controleerMetKolommen(
    bladenVan({ evaluaties, peildatum: DAGEN.eindeVan2025 }),
    'Evaluaties',
    (headers, row) => [...row, row[headers.indexOf(kolom)] ?? ''],
  );

export const IN_2024 = serialOf(2024, 10, 1);
export const IN_TIJD = serialOf(2025, 6, 30);
