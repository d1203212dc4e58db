import type { CellPosition } from '../finding/finding';
import type { Area } from '../sheet/snapshot';

/* Excel's A1 notation. Rows and columns are counted from 0 in the code, from 1 and A in an address. */

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

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
