import type { CellValue, TabSnapshot } from '../../core/sheet/snapshot';

export type Rows = CellValue[][];

/**
 * Whether Excel answered with the values of cells; it gives null for too many. Only the first one is looked at:
 * a million cells must not be gone through just to please a type.
 */
export function isRows(values: unknown): values is Rows {
  if (!Array.isArray(values)) return false;
  const first: unknown = values[0];
  return Array.isArray(first);
}

/** What a range of one column holds; nothing when Excel gives no values. */
export const firstColumn = (values: unknown): readonly CellValue[] =>
  isRows(values) ? values.map(([value = '']) => value) : [];

/** The smallest part that holds all values, as everything that reads a workbook states it. */
export type UsedRange = Pick<TabSnapshot, 'firstRow' | 'firstColumn' | 'rows'>;

const isFilled = (value: CellValue): boolean => value !== '';

/**
 * Takes the blank edge off. Excel's used range holds cells whose formula gives an empty text, and the head of a
 * tab may be narrower than the tab.
 */
export function usedRange(row: number, column: number, rows: Rows): UsedRange {
  const first = rows.findIndex((values) => values.some(isFilled));
  if (first < 0) return { firstRow: 0, firstColumn: 0, rows: [] };
  let end = rows.length;
  while (!(rows[end - 1]?.some(isFilled) ?? false)) end -= 1;
  const filled = first === 0 && end === rows.length ? rows : rows.slice(first, end);
  let left = Infinity;
  for (const values of filled) {
    const place = values.findIndex(isFilled);
    if (place >= 0 && place < left) left = place;
    if (left === 0) break;
  }
  return {
    firstRow: row + first,
    firstColumn: column + left,
    rows: left === 0 ? filled : filled.map((values) => values.slice(left)),
  };
}
