import type { Argument } from '../../../core/article/function';
import type { CellValue } from '../../../core/sheet/snapshot';

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Excel's error value in an argument (`#N/A`), or null when it is none. */
function errorIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const code: unknown = Reflect.get(value, 'code') ?? Reflect.get(value, 'basicValue');
  return typeof code === 'string' && code.startsWith('#') ? code : null;
}

/** A cell of a range: an error as its text; what is no value is blank. */
const cellOf = (value: unknown): CellValue => (isCellValue(value) ? value : (errorIn(value) ?? ''));

/** Nearly every row holds values alone: then it is taken as it is. */
const rowOf = (row: unknown): readonly CellValue[] => {
  if (!Array.isArray(row)) return [cellOf(row)];
  return row.every(isCellValue) ? row : row.map(cellOf);
};

/** An argument as Excel passes it; what is no value, such as nothing at all, counts as left out. */
function argumentOf(value: unknown): Argument {
  if (Array.isArray(value)) return value.map(rowOf);
  return isCellValue(value) ? value : errorIn(value);
}

/**
 * The arguments of a call. Excel passes one for every parameter, and after them something of its own about the call.
 * @param count how many parameters the function has
 */
export const argumentsOf = (values: readonly unknown[], count: number): Argument[] =>
  values.slice(0, count).map(argumentOf);
