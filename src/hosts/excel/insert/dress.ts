import type { Area } from '../../../core/sheet/snapshot';
import type { SheetDescription } from '../../../derive/description';
import { pointsOf } from '../cell-steps';
import type { Step } from '../steps';
import type { NamedSheet } from './naming';

const BYTES_A_FORMAT = 800;
const BYTES_A_CELL = 16;

/** The rows that a column's format is for: those below the header of the tables; without any, all rows. */
function bodyOf({ rows, tables = [] }: SheetDescription): Pick<Area, 'row' | 'rowCount'> {
  const header = Math.min(...tables.map(({ area }) => area.row), rows.length);
  const row = tables.length === 0 ? 0 : header + 1;
  return { row, rowCount: rows.length - row };
}

/** The formats of the columns, adjacent columns with the same one together, and then those of single cells. */
function numberFormats(sheet: SheetDescription): readonly { area: Area; numberFormat: string }[] {
  const body = bodyOf(sheet);
  if (body.rowCount < 1) return sheet.numberFormats ?? [];
  const runs: { area: Area; numberFormat: string }[] = [];
  (sheet.columns ?? []).forEach(({ numberFormat }, column) => {
    if (numberFormat === undefined) return;
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat && last.area.column + last.area.columnCount === column)
      last.area = { ...last.area, columnCount: last.area.columnCount + 1 };
    else runs.push({ area: { ...body, column, columnCount: 1 }, numberFormat });
  });
  return [...runs, ...(sheet.numberFormats ?? [])];
}

/** Widths, formats, bold rows and rows that stay in view. */
export function dressSheet({ sheet, final }: NamedSheet): readonly Step[] {
  const { columns = [], boldRows = [], frozenRows = 0, rows } = sheet;
  const formats = numberFormats(sheet);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = formats.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  return [
    {
      bytes: BYTES_A_FORMAT * (columns.length + formats.length + boldRows.length + 1) + BYTES_A_CELL * cells,
      queue({ workbook }) {
        const target = workbook.worksheets.getItem(final);
        columns.forEach(({ width: characters }, column) => {
          if (characters === undefined) return;
          target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
        });
        for (const { area, numberFormat } of formats)
          rangeOf(target, area).numberFormat = sameEverywhere(area, numberFormat);
        for (const row of boldRows) target.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
        if (frozenRows > 0) target.freezePanes.freezeRows(frozenRows);
      },
    },
  ];
}

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

const sameEverywhere = ({ rowCount, columnCount }: Area, value: string): string[][] =>
  Array.from({ length: rowCount }, () => Array<string>(columnCount).fill(value));
