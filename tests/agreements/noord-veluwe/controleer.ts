import { bladenVan } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { CheckOptions } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import { controleerBladen } from '../oordelen';

export { bevinding, bevindingen, feit, uitkomst, uitkomsten } from '../oordelen';

/** Checks a small workbook of Noord-Veluwe; the test fails when a rule crashes over it. */
export const controleer = (werkmap: Werkmap, options: CheckOptions = {}): Report =>
  controleerBladen(bladenVan(werkmap), options);
