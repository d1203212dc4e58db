import type { KeyCells, Keys } from './key';
import type { SpanReader } from './span';

const NONE: readonly number[] = [];

/** Finds rows that tell of a number of which an earlier row tells too, the other parts of their keys being the same. */
export class Overlaps {
  /** By the other parts of the key: which row was the first to tell of each number. */
  private readonly groups = new Map<string, Map<number, number>>();

  constructor(
    private readonly span: SpanReader,
    private readonly keys: Keys,
  ) {}

  /**
   * The rows that were the first to tell of a number of this row, in order; none when its numbers are its own, or
   * cannot be told.
   * @param row its place among the rows, counted from 0
   */
  claim(row: number, cells: KeyCells): readonly number[] {
    const numbers = this.span.read(cells);
    const group = numbers === null ? null : this.groupOf(cells);
    if (numbers === null || group === null) return NONE;
    const earlier = new Set<number>();
    for (let number = numbers.first; number <= numbers.last; number++) {
      const first = group.get(number);
      if (first === undefined) group.set(number, row);
      else earlier.add(first);
    }
    return earlier.size === 0 ? NONE : [...earlier].sort((a, b) => a - b);
  }

  /** The rows that are alike in the other parts of the key; null when one of those is blank or faulty. */
  private groupOf({ cells, exceptions }: KeyCells): Map<number, number> | null {
    const withoutNumber = new Map(exceptions).set(this.span.from, { faulty: false, value: 0 });
    const name = this.keys.compared({ cells, exceptions: withoutNumber });
    if (name === null) return null;
    let group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, (group = new Map<number, number>()));
    return group;
  }
}
