import { CATALOGUE } from '../../../src/agreements/catalogue';
import { bladenVan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import type { CellValue } from '../../../src/core/sheet/snapshot';

/** Checks a workbook of which one tab has been changed, column by column. */
export function metKolommen(
  werkmap: Werkmap,
  naam: string,
  change: (headers: readonly CellValue[], row: readonly CellValue[]) => readonly CellValue[],
): Report {
  const workbook = workbookOf(bladenVan(werkmap));
  const tabs = workbook.tabs.map((tab) => {
    const [headers = []] = tab.rows;
    return tab.name === naam ? { ...tab, rows: tab.rows.map((row) => change(headers, row)) } : tab;
  });
  return check({ ...workbook, tabs }, CATALOGUE);
}
/** Checks a workbook without one column. */
export const zonder = (werkmap: Werkmap, kolom: string, naam = 'Plancapaciteit') =>
  metKolommen(werkmap, naam, (headers, row) => row.filter((_, index) => headers[index] !== kolom));
