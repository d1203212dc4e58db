import { fitsSheet } from './areas';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from './cells';

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** With dollar signs, as it stands in a defined name. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area).replaceAll(/[A-Z]+|\d+/g, '$$$&')}`;
}

function columnIndex(name: string): number {
  const letters = Array.from(name.toUpperCase());
  return letters.reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:C3`, and whole columns or rows as `A:C` and `1:3`. */
export function formatArea(area: Area): string {
  const lastColumn = columnName(area.column + area.columnCount - 1);
  const lastRow = String(area.row + area.rowCount);
  if (area.row === 0 && area.rowCount === SHEET_ROWS) return `${columnName(area.column)}:${lastColumn}`;
  if (area.column === 0 && area.columnCount === SHEET_COLUMNS) return `${String(area.row + 1)}:${lastRow}`;
  const first = `${columnName(area.column)}${String(area.row + 1)}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet's name as it stands before the `!`: between quotes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Where it begins and how long it is, in whichever order the ends are given. */
function span(first: number, second: number): readonly [number, number] {
  return [Math.min(first, second), Math.abs(first - second) + 1];
}

/** `null` when it is no address within a sheet. Dollar signs are allowed. */
export function parseArea(address: string): Area | null {
  const plain = address.trim().replaceAll('$', '');
  const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/i.exec(plain);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  let area: Area | null = null;
  if (cells !== null) {
    const [, column = '', row = '', toColumn = column, toRow = row] = cells;
    const [firstRow, rowCount] = span(Number(row) - 1, Number(toRow) - 1);
    const [firstColumn, columnCount] = span(columnIndex(column), columnIndex(toColumn));
    area = { row: firstRow, column: firstColumn, rowCount, columnCount };
  } else if (columns !== null) {
    const [, from = '', to = ''] = columns;
    const [column, columnCount] = span(columnIndex(from), columnIndex(to));
    area = { row: 0, column, rowCount: SHEET_ROWS, columnCount };
  } else if (rows !== null) {
    const [, from = '', to = ''] = rows;
    const [row, rowCount] = span(Number(from) - 1, Number(to) - 1);
    area = { row, column: 0, rowCount, columnCount: SHEET_COLUMNS };
  }
  return area !== null && fitsSheet(area) ? area : null;
}

/** Splits `'My sheet'!A1` into the sheet's name (`null` when there is none) and the rest. */
export function splitSheetName(address: string): readonly [string | null, string] {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/.exec(address);
  if (match === null) return [null, address];
  const [, quoted, plain = '', rest = ''] = match;
  return [quoted === undefined ? plain : quoted.replaceAll("''", "'"), rest];
}
