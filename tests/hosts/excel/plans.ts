import type { Area, CellValue } from '../../../src/core/sheet/snapshot';
import { MARK_STYLES } from '../../../src/derive/marking/styles';
import type { Mark, OwnSheet, Plan } from '../../../src/derive/plan';
import { area, type MemoryWorkbook } from '../../../src/excel-emulator';

export function mark(tab: string, ernst: Mark['ernst'], ...addresses: readonly string[]): Mark {
  return { tab, ernst, style: MARK_STYLES[ernst], areas: addresses.map(area) };
}

/** Marks of single cells that no rectangle holds together. */
export function scattered(tab: string, count: number): Mark {
  const areas = Array.from({ length: count }, (_, index): Area => ({
    row: 2 * Math.floor(index / 5),
    column: 2 * (index % 5),
    rowCount: 1,
    columnCount: 1,
  }));
  return { tab, ernst: 'fout', style: MARK_STYLES.fout, areas };
}

export function findings(
  count: number,
  tab = 'Data',
  message: (row: number) => CellValue = (row) => `Melding ${row}`,
): OwnSheet {
  const rows = Array.from({ length: count }, (_, row) => ['Fout', tab, `A${row + 2}`, row + 2, message(row)]);
  return {
    name: 'Bevindingen',
    rows: [['Ernst', 'Blad', 'Cel', 'Rij', 'Melding'], ...rows],
    links: rows.map((_, row) => ({ row: row + 1, column: 2, tab, cell: `A${row + 2}` })),
    columnWidths: [14, 20, 8, 8, 60],
    frozenRows: 1,
  };
}

export const plan = (findingsSheet: OwnSheet | null, ...marks: readonly Mark[]): Plan => ({
  marks,
  findingsSheet,
});

const address = ({ row, column, rowCount, columnCount }: Area): string =>
  `${row},${column}${rowCount * columnCount > 1 ? ` ${rowCount}x${columnCount}` : ''}`;

/** The formats in a tab: which ones, and on how many areas. */
export function formatsIn(workbook: MemoryWorkbook, tab: string): readonly string[] {
  return workbook
    .sheetByName(tab)
    .conditionalFormats()
    .map(
      ({ formula, areas }) =>
        `${/="(\w+)"\)$/.exec(formula)?.[1] ?? formula} ${areas.map(address).join(' ')}`,
    );
}
