import type { CellValue, TabSnapshot } from '../../../core/sheet/snapshot';
import { UnreadableFile } from '../unreadable';

/** The used range of a tab: only what holds a value. */
export type UsedRange = Pick<TabSnapshot, 'firstRow' | 'firstColumn' | 'rows'>;

/** Rows without a value share one array, so that a far cell costs no memory. */
const EMPTY: readonly CellValue[] = [];

/** Cells between far ones are held as blanks; beyond this many a file would take all memory. */
const MOST_SLOTS = 100_000_000;

/** Gathers the values of a tab as they come and puts them together as Excel's used range. */
export class RowCollector {
  readonly #rows: CellValue[][] = [];
  readonly #numbers: number[] = [];
  readonly #starts: number[] = [];
  #slots = 0;
  #row = -1;
  #current: CellValue[] = [];
  #start = 0;

  add(row: number, column: number, value: CellValue): void {
    if (value === '') return;
    if (row !== this.#row) {
      this.#row = row;
      this.#current = [];
      this.#start = column;
      this.#rows.push(this.#current);
      this.#numbers.push(row);
      this.#starts.push(column);
    }
    const place = column - this.#start;
    if (place < 0) this.#shift(-place);
    const current = this.#current;
    const at = Math.max(place, 0);
    while (current.length < at) current.push('');
    current[at] = value;
  }

  /** A row whose cells do not come from left to right. */
  #shift(count: number): void {
    this.#current.unshift(...new Array<CellValue>(count).fill(''));
    this.#start -= count;
    this.#starts[this.#starts.length - 1] = this.#start;
  }

  finish(): UsedRange {
    if (this.#rows.length === 0) return { firstRow: 0, firstColumn: 0, rows: [] };
    const firstRow = this.#numbers.reduce((least, row) => Math.min(least, row));
    const lastRow = this.#numbers.reduce((most, row) => Math.max(most, row));
    const firstColumn = this.#starts.reduce((least, column) => Math.min(least, column));
    const rows = new Array<readonly CellValue[]>(lastRow - firstRow + 1).fill(EMPTY);
    this.#rows.forEach((values, index) => {
      const place = (this.#numbers[index] ?? 0) - firstRow;
      const padding = (this.#starts[index] ?? 0) - firstColumn;
      this.#slots += padding + values.length;
      if (this.#slots > MOST_SLOTS) throw new UnreadableFile('te-groot', 'cells far apart in many rows');
      const padded = padding === 0 ? values : [...new Array<CellValue>(padding).fill(''), ...values];
      rows[place] = rows[place] === EMPTY ? padded : merged(rows[place] ?? EMPTY, padded);
    });
    return { firstRow, firstColumn, rows };
  }
}

/** Two pieces of one row: what the later one holds counts. */
function merged(first: readonly CellValue[], second: readonly CellValue[]): readonly CellValue[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => {
    const later = second[index] ?? '';
    return later === '' ? (first[index] ?? '') : later;
  });
}
