import { intersection } from '../areas';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import type { Shift } from '../workbook';
import type { CellStore } from './cell-store';

type Move = (area: Area) => Area | null;

/** What moves along in a sheet. */
interface Contents {
  readonly cells: CellStore;
  readonly numberFormatLayer: { shift(to: Move): void };
  readonly formatLayer: { shift(to: Move): void };
  readonly validationLayer: { shift(to: Move): void };
  readonly hyperlinkLayer: { shift(to: Move): void };
  readonly widths: { readonly layer: { shift(to: Move): void } };
  merged: readonly Area[];
  filtered: ReadonlySet<number>;
  hidden: ReadonlySet<number>;
}

const isRows = (shift: Shift): boolean => shift === 'RowInserted' || shift === 'RowDeleted';

/** Whole rows or columns. */
export const areaOfLines = (shift: Shift, from: number, count: number): Area =>
  isRows(shift)
    ? { row: from, rowCount: count, column: 0, columnCount: SHEET_COLUMNS }
    : { row: 0, rowCount: SHEET_ROWS, column: from, columnCount: count };

/** Where a stretch begins and how long it is after lines came or went; null when nothing is left of it. */
function moved(start: number, length: number, shift: Shift, from: number, count: number) {
  if (shift === 'RowInserted' || shift === 'ColumnInserted') {
    if (start >= from) return { start: start + count, length };
    return { start, length: start + length > from ? length + count : length };
  }
  const gone = Math.max(0, Math.min(start + length, from + count) - Math.max(start, from));
  if (gone === length) return null;
  return { start: start - Math.max(0, Math.min(count, start - from)), length: length - gone };
}

/** Where an area is after lines came or went; null when it is gone. What covers all rows or columns still does. */
export function shifted(area: Area, shift: Shift, from: number, count: number): Area | null {
  const rows = isRows(shift);
  if (rows ? area.rowCount === SHEET_ROWS : area.columnCount === SHEET_COLUMNS) return area;
  const place = rows
    ? moved(area.row, area.rowCount, shift, from, count)
    : moved(area.column, area.columnCount, shift, from, count);
  if (place === null) return null;
  const { start, length } = place;
  const to = rows
    ? { ...area, row: start, rowCount: length }
    : { ...area, column: start, columnCount: length };
  return intersection(to, { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS });
}

/** Moves what a sheet holds itself: cells, looks, and which rows cannot be seen. */
export function shiftContents(sheet: Contents, to: Move): void {
  const moving = [...sheet.cells.entries()];
  for (const [row, column] of moving) sheet.cells.delete(row, column);
  for (const [row, column, cell] of moving) {
    const place = to({ row, column, rowCount: 1, columnCount: 1 });
    if (place !== null) sheet.cells.set(place.row, place.column, cell);
  }
  for (const layer of [
    sheet.numberFormatLayer,
    sheet.formatLayer,
    sheet.validationLayer,
    sheet.hyperlinkLayer,
    sheet.widths.layer,
  ])
    layer.shift(to);
  sheet.merged = sheet.merged.map(to).filter((area) => area !== null);
  const rows = (hidden: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...hidden].flatMap((row) => to({ row, column: 0, rowCount: 1, columnCount: 1 })?.row ?? []));
  sheet.filtered = rows(sheet.filtered);
  sheet.hidden = rows(sheet.hidden);
}
