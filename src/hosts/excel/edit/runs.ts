import type { CellPosition } from '../../../core/finding/finding';

/** A cell of a tab. */
export interface PlacedCell {
  readonly tab: string;
  readonly cell: CellPosition;
}

/** A stretch of one column of a tab. */
export interface Run {
  readonly tab: string;
  readonly column: number;
  readonly row: number;
  readonly rowCount: number;
}

/** Cells with at most so many others between them are dealt with together: a range costs Excel more than a few cells. */
export const GAP = 20;

export const cellKey = ({ tab, cell }: PlacedCell): string => `${cell.row} ${cell.column} ${tab}`;

export const tabAndColumn = (tab: string, column: number): string => `${column} ${tab}`;

/** The cells of each column of each tab, from top to bottom. */
export function byColumn<T extends PlacedCell>(cells: readonly T[]): readonly (readonly T[])[] {
  const columns = new Map<string, T[]>();
  for (const each of cells) {
    const key = tabAndColumn(each.tab, each.cell.column);
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [each]);
    else known.push(each);
  }
  return [...columns.values()].map((column) => column.sort((a, b) => a.cell.row - b.cell.row));
}

/** The cells as few stretches as hold them without many others. */
export function runsOf(cells: readonly PlacedCell[]): readonly Run[] {
  return byColumn(cells).flatMap((column) => {
    const runs: Run[] = [];
    for (const { tab, cell } of column) {
      const last = runs.at(-1);
      if (last === undefined || cell.row > last.row + last.rowCount + GAP)
        runs.push({ tab, column: cell.column, row: cell.row, rowCount: 1 });
      else runs[runs.length - 1] = { ...last, rowCount: Math.max(last.rowCount, cell.row - last.row + 1) };
    }
    return runs;
  });
}
