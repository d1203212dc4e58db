import { bladenVan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import type { Range } from '../../../src/core/article/function-arguments';

/** A sheet of a small workbook as the range that a formula would pass: its headers and its rows. */
export function rangeOf(werkmap: Werkmap, sheet: string): Range {
  const tab = workbookOf(bladenVan(werkmap)).tabs.find(({ name }) => name === sheet);
  if (tab === undefined) throw new Error(`No sheet ${sheet}`);
  return tab.rows;
}
