import type { Row } from '../row';
import type { Columns } from '../schema';
import { UNKNOWN } from './collector';

/** Rows of one party of which all answers are the same: what holds for one of them holds for all. */
export interface RowGroup {
  readonly bits: number;
  /** Among the rows of the sheet that are not blank, in order. */
  readonly positions: number[];
  /** Of their amounts. */
  total: number;
}

/** The single rows, by their position. */
export interface RowSource<C extends Columns> {
  readonly amounts: Float64Array;
  readonly row: (position: number) => Row<C>;
}

/**
 * Rows, in groups of which all answers are the same. To choose, count and add up is done by group; a row is only looked
 * at itself where its group is concerned, or where it cannot be relied on: such a row is never left out unasked.
 * A mask is a number in which the bits of some answers are set.
 */
export class RowGroups<C extends Columns> {
  constructor(
    private readonly source: RowSource<C>,
    private readonly groups: readonly RowGroup[],
  ) {}

  get count(): number {
    let count = 0;
    for (const { positions } of this.groups) count += positions.length;
    return count;
  }

  /** The rows of which one of these answers is yes, and those that cannot be relied on. */
  having(mask: number): RowGroups<C> {
    const wanted = mask | UNKNOWN;
    return new RowGroups(
      this.source,
      this.groups.filter(({ bits }) => (bits & wanted) !== 0),
    );
  }

  /** The rows of which none of these answers is yes, and those that cannot be relied on. */
  lacking(mask: number): RowGroups<C> {
    return new RowGroups(
      this.source,
      this.groups.filter(({ bits }) => (bits & mask) === 0),
    );
  }

  /** The rows themselves, in the order of the sheet. */
  rows(): readonly Row<C>[] {
    return Array.from(this.positions(), this.source.row);
  }

  /**
   * Leaves rows out. Asked are, in the order of the sheet, those of which an answer of the mask is yes and those that
   * cannot be relied on; all others stay.
   */
  filter(mask: number, isKept: (row: Row<C>) => boolean): RowGroups<C> {
    const asked = this.having(mask);
    if (asked.groups.length === 0) return this;
    const kept = new Set<number>();
    for (const position of asked.positions()) if (isKept(this.source.row(position))) kept.add(position);
    const groups = this.groups.map((group) =>
      asked.groups.includes(group) ? this.only(group, kept) : group,
    );
    return new RowGroups(
      this.source,
      groups.filter(({ positions }) => positions.length > 0),
    );
  }

  /** Adds up: of those that `filter` would ask what is said of the row itself, of all others their amounts. */
  total(mask: number, amountOf: (row: Row<C>) => number): number {
    const asked = this.having(mask);
    let total = 0;
    for (const group of this.groups) if (!asked.groups.includes(group)) total += group.total;
    for (const position of asked.positions()) total += amountOf(this.source.row(position));
    return total;
  }

  /** The upper one of the rows with the largest amount; of a row that cannot be relied on the amount is asked. */
  largest(amountOf: (row: Row<C>) => number): Row<C> | null {
    const { row, amounts } = this.source;
    let best: number | null = null;
    let most = 0;
    for (const { bits, positions } of this.groups)
      for (const position of positions) {
        const amount = bits === UNKNOWN ? amountOf(row(position)) : (amounts[position] ?? 0);
        if (best !== null && (amount < most || (amount === most && position > best))) continue;
        best = position;
        most = amount;
      }
    return best === null ? null : row(best);
  }

  private only({ bits, positions }: RowGroup, kept: ReadonlySet<number>): RowGroup {
    const own = positions.filter((position) => kept.has(position));
    const total = own.reduce((sum, position) => sum + (this.source.amounts[position] ?? 0), 0);
    return { bits, positions: own, total };
  }

  private positions(): readonly number[] {
    const [only, ...others] = this.groups;
    if (only === undefined) return [];
    if (others.length === 0) return only.positions;
    return this.groups.flatMap(({ positions }) => positions).sort((a, b) => a - b);
  }
}

/** No rows at all. */
export const noRows = <C extends Columns>(): RowGroups<C> =>
  new RowGroups<C>(
    {
      amounts: new Float64Array(0),
      row: () => {
        throw new Error('There are no rows');
      },
    },
    [],
  );
