import { isBlank } from './judge/reader';
import { cellAt } from './recognise';
import type { Recognised } from './recognise';

/** Row indices of the tab, below the header row, in which a recognised column holds something. */
export function filledRows({ tab, headerRow, limits, match }: Recognised): number[] {
  const used = tab.firstRow + tab.rows.length;
  const end = limits === null ? used : Math.min(used, limits.row + limits.rowCount);
  const columns = [...match.columns.values(), ...[...match.ambiguous.values()].flat()];
  const rows: number[] = [];
  for (let row = headerRow + 1; row < end; row++)
    if (columns.some((column) => !isBlank(cellAt(tab, row, column)))) rows.push(row);
  return rows;
}
