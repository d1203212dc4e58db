import type { CellValue } from '../../../core/sheet/snapshot';
import { rowBytes } from '../payload';
import { byColumn, GAP, type PlacedCell } from './runs';
import type { Seen } from './seen';
import { entryOf, targetBytes, type Target } from './target';

/** Targets that are written in one go: a part of a column, in which the cells between them are left as they are. */
export interface Stretch {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly targets: readonly Target[];
  readonly bytes: number;
}

/** office.js sends what is larger as many small ranges, with more objects for each. */
const CELLS_A_STRETCH = 1_500;
/** The objects and calls for a range that is looked at, written, and looked at again. */
const STRETCH_BYTES = 2_500;

/**
 * Excel puts what is written over hidden rows in other rows. So these are written by themselves, and no stretch has
 * one between its cells.
 */
export function stretchesOf(targets: readonly Target[], seen: Seen, most: number): readonly Stretch[] {
  return byColumn(targets).flatMap((column) => {
    const stretches: Stretch[] = [];
    for (const target of column) {
      const last = stretches.at(-1);
      const between = last === undefined ? null : bytesBetween(last, target, seen);
      const bytes = targetBytes(target);
      if (last === undefined || between === null || last.bytes + between + bytes > most / 4) {
        const { sheetId, cell } = target;
        stretches.push({ sheetId, ...cell, rowCount: 1, targets: [target], bytes: STRETCH_BYTES + bytes });
      } else {
        stretches[stretches.length - 1] = {
          ...last,
          rowCount: target.cell.row - last.row + 1,
          targets: [...last.targets, target],
          bytes: last.bytes + between + bytes,
        };
      }
    }
    return stretches;
  });
}

/** What the cells between a stretch and the next target take of the answer; null when they may not be in between. */
function bytesBetween(
  { row, rowCount, targets: [first] }: Stretch,
  target: Target,
  seen: Seen,
): number | null {
  const from = row + rowCount;
  const to = target.cell.row;
  if (to - from > GAP || to - row >= CELLS_A_STRETCH || first === undefined) return null;
  if (first.from.hidden || target.from.hidden) return null;
  let bytes = 0;
  for (let each = from; each < to; each++) {
    const between: PlacedCell = { tab: target.tab, cell: { row: each, column: target.cell.column } };
    const cell = seen.cell(between);
    if (cell === null || cell.hidden) return null;
    bytes += 60 + 2 * rowBytes([cell.value, cell.formula]);
  }
  return bytes;
}

/** Can each row of these stretches still be seen, or still not, as when they were made? Of `now` tabs go by their ids. */
export const isSameView = (stretches: readonly Stretch[], seen: Seen, now: Seen): boolean =>
  stretches.every(({ sheetId, row, column, rowCount, targets: [first] }) =>
    Array.from({ length: rowCount }, (_, index) => ({ row: row + index, column })).every(
      (cell) =>
        seen.cell({ tab: first?.tab ?? '', cell })?.hidden === now.cell({ tab: sheetId, cell })?.hidden,
    ),
  );

/** What is put into the cells of a stretch; null leaves a cell as it is. */
export interface StretchEntries {
  readonly formatsFirst: readonly (readonly (string | null)[])[] | null;
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly formatsThen: readonly (readonly (string | null)[])[] | null;
}

export function entriesOf({ row, rowCount, targets }: Stretch): StretchEntries {
  const blank = (): null[] => Array<null>(rowCount).fill(null);
  const first: (string | null)[] = blank();
  const values: (CellValue | null)[] = blank();
  const then: (string | null)[] = blank();
  for (const target of targets) {
    const entry = entryOf(target);
    const place = target.cell.row - row;
    first[place] = entry.formatFirst;
    values[place] = entry.value;
    then[place] = entry.formatThen;
  }
  const rows = <T>(column: readonly T[]): readonly (readonly T[])[] => column.map((each) => [each]);
  const given = (column: readonly (string | null)[]) =>
    column.some((each) => each !== null) ? rows(column) : null;
  return { formatsFirst: given(first), values: rows(values), formatsThen: given(then) };
}
