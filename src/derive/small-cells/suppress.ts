import { countTable, isSmall, type Cell, type CountTable, type Line, type Mark } from './count-table';
import { Hidden } from './hidden';
import { hasOtherWays } from './other-ways';

/**
 * The next to be hidden: the smallest that is shown, of equals the first; a total only when no other is left. One of
 * nobody hides nobody, so it stays.
 */
function nextOf(cells: readonly Cell[], hidden: Hidden): Cell | undefined {
  const [next] = cells
    .filter((cell) => cell.count > 0 && !hidden.has(cell))
    .sort((a, b) => Number(a.isTotal) - Number(b.isTotal) || a.count - b.count);
  return next;
}

/** Does a total that is shown give away a hidden part: the only one, or some that together are few? */
function givesAway({ parts, total }: Line, hidden: Hidden): boolean {
  if (hidden.has(total)) return false;
  const unseen = parts.filter((cell) => hidden.has(cell));
  const sum = unseen.reduce((many, { count }) => many + count, 0);
  return unseen.length === 1 || (unseen.length > 1 && isSmall(sum));
}

/** What must be hidden too for a reader not to work out a hidden cell; null when he cannot. */
function nextToHide(table: CountTable, hidden: Hidden): Cell | null {
  const cells = table.cells.flat();
  for (const line of table.lines) {
    if (givesAway(line, hidden)) return nextOf([...line.parts, line.total], hidden) ?? null;
  }
  const known = cells.find((cell) => hidden.has(cell) && !hasOtherWays(cell, table, hidden));
  if (known === undefined) return null;
  const beside = cells.filter(({ row, column }) =>
    table.across ? row === known.row || column === known.column : column === known.column,
  );
  // At last a total says no longer that it is small.
  const smallTotal = cells.find((cell) => cell.isTotal && hidden.markOf(cell) === 'small');
  return nextOf(beside, hidden) ?? nextOf(cells, hidden) ?? smallTotal ?? null;
}

/**
 * Which counts of a table can be shown so that nobody can be recognised: 1 to 4 are not. Nor is the next smallest of a
 * row or column with one hidden cell, or of which the hidden ones add up to less than 5; and that goes on until no
 * hidden cell can be worked out from what is shown, by whoever knows too that `< 5` is 1 to 4.
 * @param counts whole counts by row and column, without totals; each row is equally long
 * @param across the reader sees or knows the totals of the rows, besides those of the columns
 * @returns how each count is shown, with a last row (and, when `across`, a last column) for the totals
 */
export function suppress(
  counts: readonly (readonly number[])[],
  across: boolean,
): readonly (readonly Mark[])[] {
  const table = countTable(counts, across);
  const hidden = new Hidden();
  for (const cell of table.cells.flat()) if (isSmall(cell.count)) hidden.mark(cell, 'small');
  for (let next = nextToHide(table, hidden); next !== null; next = nextToHide(table, hidden))
    hidden.mark(next, 'withheld');
  return table.cells.map((row) => row.map((cell) => hidden.markOf(cell)));
}
