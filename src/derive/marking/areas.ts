import type { CellPosition } from '../../core/finding/finding';
import type { Area } from '../../core/sheet/snapshot';

/** Runs of cells that lie under each other, from left to right and from top to bottom. A cell counts once. */
function verticalRuns(cells: readonly CellPosition[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && row < last.row + last.rowCount) continue;
    if (last?.column === column && row === last.row + last.rowCount) last.rowCount++;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/**
 * The cells as few rectangles: vertical runs, of which equal ones in adjacent columns are one rectangle.
 * Findings come in columns (one rule, many rows), so this is close to the fewest, in n log n.
 */
export function mergeIntoAreas(cells: readonly CellPosition[]): readonly Area[] {
  const merged: Area[] = [];
  /** The place in `merged` of the latest rectangle with these rows. */
  const latest = new Map<string, number>();
  for (const run of verticalRuns(cells)) {
    const rows = `${run.row}:${run.rowCount}`;
    const at = latest.get(rows);
    const left = at === undefined ? undefined : merged[at];
    if (at !== undefined && left !== undefined && left.column + left.columnCount === run.column) {
      merged[at] = { ...left, columnCount: left.columnCount + 1 };
    } else {
      latest.set(rows, merged.length);
      merged.push(run);
    }
  }
  return merged;
}
