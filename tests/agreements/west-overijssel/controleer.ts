import { bladenVan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { CheckOptions } from '../../../src/core/check';
import type { Outcome, Report } from '../../../src/core/report';
import { controleerBladen, uitkomst as uitkomstVan } from '../oordelen';

export { bevinding, bevindingen, feit } from '../oordelen';

/** Checks a small workbook of West-Overijssel; the test fails when a rule crashes over it. */
export const controleer = (werkmap: Werkmap, options: CheckOptions = {}): Report =>
  controleerBladen(bladenVan(werkmap), options);

/** The one outcome of a rule for a subject; the test fails when there is none or more than one. */
export const uitkomst = (report: Report, rule: string, subject = 'Zwolle'): Outcome =>
  uitkomstVan(report, rule, subject);
