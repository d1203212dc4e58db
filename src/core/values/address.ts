import type { CellPosition } from '../finding/finding';
import type { Area } from '../sheet/snapshot';

/* Excel's A1 notation. Rows and columns are counted from 0 in the code, from 1 and A in an address. */

/** How many rows and columns a tab has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`, 16383 is `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, of letters in either case; null when Excel has no such column. */
export function columnIndex(letters: string): number | null {
  if (letters.length === 0 || letters.length > 3) return null;
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    // Setting this bit turns an upper-case letter into a lower-case one.
    const letter = (letters.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) return null;
    column = column * 26 + letter;
  }
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** The address of a cell of which row and column are counted from 0: (9, 4) is `E10`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Reads `E10` (also `$E$10` and `e10`); null for another text and for a cell beyond Excel's last. */
export function parseCellAddress(address: string): CellPosition | null {
  const found = CELL.exec(address);
  if (!found) return null;
  const column = columnIndex(found[1] as string);
  const row = Number(found[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** The address of a rectangle: `B2:E10`, or of its one cell: `B2`. It holds at least one row and one column. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** The rectangle between two corners, whichever of them comes first. */
function between(from: CellPosition, to: CellPosition): Area {
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
}

/** Whole columns and rows as the corners of what they hold. */
function cornersOf(address: string): readonly string[] {
  const [, left, right] = WHOLE_COLUMNS.exec(address) ?? [];
  if (left !== undefined && right !== undefined) return [`${left}1`, right + String(MAX_ROWS)];
  const [, top, bottom] = WHOLE_ROWS.exec(address) ?? [];
  if (top !== undefined && bottom !== undefined) return [`A${top}`, columnLetters(MAX_COLUMNS - 1) + bottom];
  return address.split(':');
}

/**
 * Reads a rectangle: `B2`, `B2:E10`, whole columns `B:E` or whole rows `2:10`, with or without `$`, its corners in
 * any order. Null for another text.
 */
export function parseArea(address: string): Area | null {
  const [first = '', last = first, ...more] = cornersOf(address);
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  return from === null || to === null || more.length > 0 ? null : between(from, to);
}

/** `'Plan A'!B3`: a tab name in a formula or link is always quoted, which is always allowed. */
export function tabReference(tab: string, cell: string): string {
  return `'${tab.replaceAll("'", "''")}'!${cell}`;
}
