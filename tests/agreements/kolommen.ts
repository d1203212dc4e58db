import { CATALOGUE } from '../../src/agreements/catalogue';
import type { CaseSheet } from '../../src/core/article/case';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { CellValue } from '../../src/core/sheet/snapshot';

/** Checks sheets of which one has been changed, column by column. */
export function controleerMetKolommen(
  sheets: readonly CaseSheet[],
  naam: string,
  change: (headers: readonly CellValue[], row: readonly CellValue[]) => readonly CellValue[],
): Report {
  const workbook = workbookOf(sheets);
  const tabs = workbook.tabs.map((tab) => {
    const [headers = []] = tab.rows;
    return tab.name === naam ? { ...tab, rows: tab.rows.map((row) => change(headers, row)) } : tab;
  });
  return check({ ...workbook, tabs }, CATALOGUE);
}

/** Checks sheets without one column of one of them. */
export const controleerZonder = (sheets: readonly CaseSheet[], naam: string, kolom: string): Report =>
  controleerMetKolommen(sheets, naam, (headers, row) => row.filter((_, index) => headers[index] !== kolom));
