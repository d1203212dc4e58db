import type { CellPosition } from '../../core/finding/finding';
import type { RecognisedSheet, Report } from '../../core/report';
import type { TabSnapshot } from '../../core/sheet/snapshot';
import { expectedCell, type ExpectedCell } from '../edit';

/** The cells that name a cell of a sheet, its header or its name first; none for a cell that no name belongs to. */
function namesIn({ labels }: RecognisedSheet, { row, column }: CellPosition): readonly CellPosition[] {
  if ('column' in labels) return labels.column === column ? [] : [{ row, column: labels.column }];
  if (labels.row >= row) return [];
  const keys = labels.keys.filter((key) => key !== column).map((key) => ({ row, column: key }));
  return [{ row: labels.row, column }, ...keys];
}

/**
 * By which a cell is known to be the one that is meant: the header above it and the key of its row, or the name of its
 * property before it. Of two sheets in one tab it is the one with the nearest header row.
 */
export function witnessesOf(
  { sheets }: Pick<Report, 'sheets'>,
  tab: TabSnapshot,
  cell: CellPosition,
): readonly ExpectedCell[] {
  let nearest: readonly CellPosition[] = [];
  for (const sheet of sheets) {
    if (sheet.tab !== tab.name) continue;
    const names = namesIn(sheet, cell);
    if ((names[0]?.row ?? -1) > (nearest[0]?.row ?? -1)) nearest = names;
  }
  return nearest.map((place) => expectedCell(tab, place));
}
