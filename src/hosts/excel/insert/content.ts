import type { CellValue } from '../../../core/sheet/snapshot';
import { areaAddress } from '../../../core/values/address';
import type { CellDescription, SheetDescription } from '../../../derive/description';
import { entry, rowSteps } from '../cell-steps';
import type { Step } from '../steps';
import type { NamedSheet } from './naming';

const SHEET_BYTES = 1_000;
const TABLE_BYTES = 1_500;

/** Text stays text; a formula is one only where the description says so. */
const entryOf = (cell: CellDescription): CellValue =>
  typeof cell === 'object' ? `=${cell.formula}` : entry(cell);

function entries({ rows }: SheetDescription): CellValue[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => entryOf(row[column] ?? '')));
}

export const addSheet = ({ first }: NamedSheet): Step => ({
  bytes: SHEET_BYTES,
  queue: ({ workbook }) => void workbook.worksheets.add(first),
});

/** The cells and the tables of a sheet that has its first name. Everything is written before it looks like anything. */
export function fillSheet({ sheet, first, tables }: NamedSheet, most: number): readonly Step[] {
  const tableSteps = (sheet.tables ?? []).map(({ area, style }, index): Step => ({
    bytes: TABLE_BYTES,
    queue({ workbook }) {
      const table = workbook.worksheets.getItem(first).tables.add(areaAddress(area), true);
      table.name = tables[index] ?? '';
      if (style !== undefined) table.style = style;
    },
  }));
  return [...rowSteps(first, entries(sheet), most), ...tableSteps];
}

export const giveFinalName = ({ first, final }: NamedSheet): Step => ({
  bytes: SHEET_BYTES,
  queue({ workbook }) {
    workbook.worksheets.getItem(first).name = final;
  },
});
