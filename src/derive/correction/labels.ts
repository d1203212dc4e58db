import type { CellPosition } from '../../core/finding/finding';
import type { RecognisedSheet, Report } from '../../core/report';
import { cellAt, type TabSnapshot } from '../../core/sheet/snapshot';
import type { ExpectedCell } from '../edit';

/** The cell that names a cell of a sheet; null for a cell that no name belongs to, such as a name itself. */
function labelIn({ labels }: RecognisedSheet, cell: CellPosition): CellPosition | null {
  if ('row' in labels) return labels.row < cell.row ? { row: labels.row, column: cell.column } : null;
  return labels.column === cell.column ? null : { row: cell.row, column: labels.column };
}

/**
 * By which a cell has its meaning: the header above it, or the name of its property before it. Of two sheets in one
 * tab it is the nearest header row.
 */
export function labelOf(
  { sheets }: Pick<Report, 'sheets'>,
  tab: TabSnapshot,
  cell: CellPosition,
): ExpectedCell | null {
  let nearest: CellPosition | null = null;
  for (const sheet of sheets) {
    if (sheet.tab !== tab.name) continue;
    const label = labelIn(sheet, cell);
    if (label !== null && (nearest === null || label.row > nearest.row)) nearest = label;
  }
  return nearest === null ? null : { cell: nearest, value: cellAt(tab, nearest.row, nearest.column) };
}
