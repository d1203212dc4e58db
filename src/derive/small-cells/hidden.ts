import { isSmall, type Cell, type Mark } from './count-table';

/** Which cells are hidden, and how. */
export class Hidden {
  private readonly marks = new Map<Cell, Mark>();

  mark(cell: Cell, mark: Mark): void {
    this.marks.set(cell, mark);
  }

  markOf(cell: Cell): Mark {
    return this.marks.get(cell) ?? 'exact';
  }

  has(cell: Cell): boolean {
    return this.markOf(cell) !== 'exact';
  }

  /**
   * Would a reader take this cell for possible with its count changed by `by`? Of one that reads `< 5` he knows that it
   * is 1 to 4, and of one that is withheld that it is not.
   */
  mayBe(cell: Cell, by: number): boolean {
    const count = cell.count + by;
    if (this.markOf(cell) === 'small') return isSmall(count);
    // A small total that had to be withheld: what is added up must be something.
    if (isSmall(cell.count)) return count > 0;
    return this.has(cell) && cell.count > 0 && count > 0 && !isSmall(count);
  }
}
