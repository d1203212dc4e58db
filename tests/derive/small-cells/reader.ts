import type { Mark } from '../../../src/derive/small-cells/count-table';

/* What a reader can work out from a table of which some counts are hidden. He knows nothing but what he sees. */

interface Seen {
  readonly count: number;
  readonly mark: Mark;
}

/** Which counts add up to which: the totals stand last, as in the table that he sees. */
function sumsOf<T>(cells: readonly (readonly T[])[], across: boolean): readonly (readonly T[])[] {
  const columns = (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
  return across ? [...columns, ...cells] : columns;
}

/** A table with its totals. */
export function totalled(counts: readonly (readonly number[])[], across: boolean): number[][] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const wide = counts.map((row) => (across ? [...row, sum(row)] : [...row]));
  return [...wide, (wide[0] ?? []).map((_, column) => sum(wide.map((row) => row[column] ?? 0)))];
}

/** The hidden cells, numbered from 0, and each sum as what its hidden cells must add up to. */
function equationsOf(
  counts: readonly (readonly number[])[],
  marks: readonly (readonly Mark[])[],
  across: boolean,
) {
  const hidden: Seen[] = [];
  const cells = counts.map((row, r) =>
    row.map((count, c) => {
      const mark = marks[r]?.[c] ?? 'exact';
      return { count, mark, at: mark === 'exact' ? null : hidden.push({ count, mark }) - 1 };
    }),
  );
  const equations = sumsOf(cells, across).map((line) => {
    const terms = line.map((cell, i) => ({ ...cell, sign: i === line.length - 1 ? -1 : 1 }));
    const known = terms
      .filter(({ at }) => at === null)
      .reduce((sum, { count, sign }) => sum + sign * count, 0);
    return { terms: terms.flatMap(({ at, sign }) => (at === null ? [] : [{ at, sign }])), adds: -known };
  });
  return { hidden, equations };
}

/** Counts that follow from the sums alone: by subtracting one from another, as often as it takes. */
export function subtracted(
  counts: readonly (readonly number[])[],
  marks: readonly (readonly Mark[])[],
  across: boolean,
): readonly Seen[] {
  const { hidden, equations } = equationsOf(counts, marks, across);
  const rows = equations.map(({ terms }) =>
    hidden.map((_, at) => terms.filter((term) => term.at === at).reduce((sum, { sign }) => sum + sign, 0)),
  );
  // By elimination: what stands alone in its row is known.
  let top = 0;
  for (let column = 0; column < hidden.length; column++) {
    const pivot = rows.findIndex((row, r) => r >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    const [row = []] = rows.splice(pivot, 1);
    const scale = row[column] ?? 1;
    const scaled = row.map((value) => value / scale);
    rows.forEach((other, r) => {
      const factor = other[column] ?? 0;
      rows[r] = other.map((value, c) => value - factor * (scaled[c] ?? 0));
    });
    rows.splice(top, 0, scaled);
    top++;
  }
  return rows
    .map((row) => row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : [])))
    .flatMap((alone) => (alone.length === 1 ? (hidden[alone[0] ?? 0] ?? []) : []));
}

/** As high as he tries for a count that he knows nothing of. */
const HIGHEST = 40;
const SMALL = [1, 2, 3, 4];
const NOT_SMALL = [0, ...Array.from({ length: HIGHEST - 4 }, (_, i) => i + 5)];

/** Counts that follow when he also knows that `< 5` is 1 to 4 and that anything else is not: by trying everything. */
export function tried(
  counts: readonly (readonly number[])[],
  marks: readonly (readonly Mark[])[],
  across: boolean,
): readonly Seen[] {
  const { hidden, equations } = equationsOf(counts, marks, across);
  const domains = hidden.map(({ mark }) => (mark === 'small' ? SMALL : NOT_SMALL));
  const values: number[] = [];
  const fits = (): boolean =>
    equations.every(({ terms, adds }) => {
      let [least, most] = [0, 0];
      for (const { at, sign } of terms) {
        const [value, domain = []] = [values[at], domains[at]];
        const ends = value === undefined ? [domain[0] ?? 0, domain.at(-1) ?? 0] : [value, value];
        const [a = 0, b = 0] = ends.map((end) => sign * end);
        least += Math.min(a, b);
        most += Math.max(a, b);
      }
      return least <= adds && adds <= most;
    });
  const possible = (cell: number): boolean => {
    const search = (at: number): boolean => {
      if (at === hidden.length) return true;
      for (const value of domains[at] ?? []) {
        if (at === cell && value === hidden[cell]?.count) continue;
        values[at] = value;
        if (fits() && search(at + 1)) return true;
      }
      values.length = at;
      return false;
    };
    values.length = 0;
    return search(0);
  };
  return hidden.filter((_, cell) => !possible(cell));
}
