import { isBlank } from './judge/reader';
import type { Recognised } from './recognise';
import { cellAt } from './snapshot';

/** The columns in which a row of ours holds something: also those that are claimed twice. */
export const ownColumns = ({ match }: Recognised): readonly number[] => [
  ...match.columns.values(),
  ...[...match.ambiguous.values()].flat(),
];

/** The rows below the header row, blank ones among them: from `first` up to but not including `end`. */
export function bodyOf({ tab, headerRow, limits }: Recognised): {
  readonly first: number;
  readonly end: number;
} {
  const used = tab.firstRow + tab.rows.length;
  return { first: headerRow + 1, end: limits === null ? used : Math.min(used, limits.row + limits.rowCount) };
}

/** Row indices of the tab, below the header row, in which a recognised column holds something. */
export function filledRows(source: Recognised): number[] {
  const columns = ownColumns(source);
  const { first, end } = bodyOf(source);
  const rows: number[] = [];
  for (let row = first; row < end; row++)
    if (columns.some((column) => !isBlank(cellAt(source.tab, row, column)))) rows.push(row);
  return rows;
}
