import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { CellContent, SheetContent, WorkbookContent } from '../../hosts/xlsx/content';
import { typeOf } from '../grid/cell-data';
import { charactersToPixels } from '../grid/column-width';
import { SHEET_SIZE } from '../grid/grid-workbook';
import { toRange } from '../grid/ranges';
import { lookToStyle } from './looks';

/** Room below and beside what is there, for what the user adds. */
const MARGIN = { rows: 50, columns: 6 };

const styleId = (look: number): string => `look${look}`;
export const sheetId = (index: number): string => `sheet${index}`;

function toCell({ value, formula, look }: CellContent): ICellData {
  return {
    ...(look === 0 ? {} : { s: styleId(look) }),
    ...(formula === null ? {} : { f: `=${formula}` }),
    ...(value === '' ? {} : { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value) }),
  };
}

function toSheet(sheet: SheetContent, id: string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = toCell(cell);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount: Math.max(SHEET_SIZE.rowCount, rows + MARGIN.rows),
    columnCount: Math.max(SHEET_SIZE.columnCount, columns + MARGIN.columns),
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    mergeData: sheet.merges.map(toRange),
    columnData: Object.fromEntries(
      sheet.columns.map(({ column, width, hidden }) => [
        column,
        { w: charactersToPixels(width), hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    rowData: Object.fromEntries(sheet.hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }])),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
  };
}

/** Cells, looks and layout in Univer's own form. Tables, rules and names are added once it is open. */
export function toUniverData(content: WorkbookContent, unitId: string, name: string): Partial<IWorkbookData> {
  const ids = content.sheets.map((_sheet, index) => sheetId(index));
  return {
    id: unitId,
    name,
    sheetOrder: ids,
    styles: Object.fromEntries(content.looks.map((look, index) => [styleId(index), lookToStyle(look)])),
    sheets: Object.fromEntries(
      content.sheets.map((sheet, index) => [sheetId(index), toSheet(sheet, sheetId(index))]),
    ),
  };
}
