import type { Rows } from '../cells';

/** Stretches of equal formats in a row, so that a large rectangle becomes few patches. */
export function* runs(
  rows: Rows<string | null>,
): Generator<readonly [row: number, value: string | null, column: number, length: number]> {
  for (const [row, values] of rows.entries()) {
    let start = 0;
    for (let column = 1; column <= values.length; column += 1) {
      if (column < values.length && values[column] === values[start]) continue;
      yield [row, values[start] ?? null, start, column - start];
      start = column;
    }
  }
}
