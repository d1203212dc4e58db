import type { Advice } from '../../core/article/advice';
import type { Report } from '../../core/report';
import { cellAt, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { cellName } from '../cell-name';
import { witnessesOf } from '../correction/witnesses';
import type { CellEdit } from '../edit';
import { formatOf } from '../written-format';

/**
 * What an advice comes to in the sheets: one edit for each cell, in the order in which the cells are first named.
 * Where more steps change a cell each goes on from the one before it, so the last one says what it becomes. A cell that
 * ends as it is now is not written at all.
 * @param snapshot the workbook that the advice was worked out over
 */
export function editsOf(
  { steps }: Pick<Advice, 'steps'>,
  report: Pick<Report, 'sheets'>,
  snapshot: WorkbookSnapshot,
): readonly CellEdit[] {
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.name, tab]));
  const edits = new Map<string, CellEdit>();
  for (const { tab: name, cell, after } of steps.flatMap((step) => step.edits)) {
    const tab = tabs.get(name);
    if (tab === undefined) throw new Error('An advice names a tab that is not in its workbook.');
    edits.set(cellName(name, cell), {
      tab: name,
      cell,
      now: cellAt(tab, cell.row, cell.column),
      becomes: after,
      numberFormat: formatOf('getal', after),
      witnesses: witnessesOf(report, tab, cell),
    });
  }
  return [...edits.values()].filter(({ now, becomes }) => now !== becomes);
}
