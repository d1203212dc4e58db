import type { Cell, CountTable } from './count-table';
import type { Hidden } from './hidden';

/** A total counts with the opposite sign: then the cells of every line add up to nothing. */
function signOf({ row, column }: Cell, { cells, across }: CountTable): 1 | -1 {
  const isSum = row === cells.length - 1;
  const isRowSum = across && column === (cells[row]?.length ?? 0) - 1;
  return isSum === isRowSum ? 1 : -1;
}

/** Where rows have no totals nothing binds their cells: they are all of one row that always adds up. */
const rowOf = ({ row }: Cell, { across }: CountTable): number => (across ? row : 0);

/**
 * Can this cell be one more (`by` 1) or less (−1) while all that is shown stays true? What it gains in its row another
 * hidden cell of that row must lose, whose column then must gain, and so on until the column of the cell itself loses:
 * a walk from its row to its column, over rows and columns in turn.
 */
function canShift(cell: Cell, by: 1 | -1, table: CountTable, hidden: Hidden): boolean {
  if (!hidden.mayBe(cell, by)) return false;
  const gain = by * signOf(cell, table);
  const others = table.cells.flat().filter((other) => other !== cell && hidden.has(other));
  const moves = (other: Cell, signed: number): boolean => hidden.mayBe(other, signed * signOf(other, table));
  const rows = new Set([rowOf(cell, table)]);
  const columns = new Set<number>();
  // A set that grows while it is walked through: each row and column is looked at once.
  for (const row of rows) {
    for (const lost of others.filter((other) => rowOf(other, table) === row && moves(other, -gain))) {
      if (lost.column === cell.column) return true;
      if (columns.has(lost.column)) continue;
      columns.add(lost.column);
      for (const won of others.filter(({ column }) => column === lost.column))
        if (moves(won, gain)) rows.add(rowOf(won, table));
    }
  }
  return false;
}

/**
 * Is there another table than the true one that agrees with all that is shown, in which this hidden cell has another
 * count? Then no reader can work it out.
 */
export const hasOtherWays = (cell: Cell, table: CountTable, hidden: Hidden): boolean =>
  canShift(cell, 1, table, hidden) || canShift(cell, -1, table, hidden);
