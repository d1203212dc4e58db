/** Counts of people below this can tell who they are. */
const LEAST_SHOWN = 5;

export const isSmall = (count: number): boolean => count > 0 && count < LEAST_SHOWN;

/**
 * How a count is shown: as it is; as `< 5`; or not at all, because with the others it would give a small one away.
 */
export type Mark = 'exact' | 'small' | 'withheld';

/** A place in a table with its totals. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** It adds others up. */
  readonly isTotal: boolean;
}

/** Cells that add up to another: a reader who knows all but one knows that one too. */
export interface Line {
  readonly parts: readonly Cell[];
  readonly total: Cell;
}

/** Counts of people with their totals, of which the reader sees or knows every one that is not hidden. */
export interface CountTable {
  /** By row and column; the totals come last. */
  readonly cells: readonly (readonly Cell[])[];
  /** Those of the columns and, where rows have totals, of the rows. The totals have totals too. */
  readonly lines: readonly Line[];
  /** The rows have totals as well as the columns. */
  readonly across: boolean;
}

/**
 * Adds the totals to a table of whole counts.
 * @param counts by row and column; each row is equally long
 * @param across the reader sees or knows the totals of the rows too; not where columns count different things
 */
export function countTable(counts: readonly (readonly number[])[], across: boolean): CountTable {
  const sum = (values: readonly number[]): number => values.reduce((total, count) => total + count, 0);
  const wide = counts.map((row) => (across ? [...row, sum(row)] : row));
  const columns = wide[0]?.map((_, column) => wide.map((row) => row[column] ?? 0)) ?? [];
  const cells = [...wide, columns.map(sum)].map((numbers, row) =>
    numbers.map((count, column) => ({
      row,
      column,
      count,
      isTotal: row === wide.length || (across && column === numbers.length - 1),
    })),
  );
  const lineOf = (line: readonly Cell[]): readonly Line[] => {
    const total = line.at(-1);
    return total === undefined ? [] : [{ parts: line.slice(0, -1), total }];
  };
  const down = columns.map((_, column) => cells.flatMap((row) => row[column] ?? []));
  return { cells, lines: [...down, ...(across ? cells : [])].flatMap(lineOf), across };
}
