import { cellName } from '../../derive/cell-name';
import type { CellEdit, WrittenCell } from '../../derive/edit';
import { HostError } from '../../hosts/port';
import type { RecheckFlow } from './recheck-flow';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import type { WriteFlow } from './write-flow';
import { leftCells, valuesOf } from './writing';

/** Corrects cells, and puts them back. */
export interface CorrectionFlow {
  /** Corrects cells in one step. True when at least one was. */
  readonly correct: (edits: readonly CellEdit[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

export function createCorrectionFlow(
  { port }: Surroundings,
  store: Store,
  writes: WriteFlow,
  rechecks: RecheckFlow,
): CorrectionFlow {
  /**
   * Are these still the cells that were corrected? Where rows have moved another cell may by chance hold the very same
   * value. So edits are read first; and all of the tabs, when the workbook does not tell us of edits.
   */
  async function areInPlace(cells: readonly WrittenCell[]): Promise<boolean> {
    const { latest } = rechecks;
    if (latest === null) return false;
    if (!store.state.watching) for (const tab of new Set(cells.map(({ tab }) => tab))) latest.suspect(tab);
    if (!latest.hasUnreadEdits) return true;
    const updated = await rechecks.again();
    rechecks.hold();
    if (store.state.undoable === null) return false;
    if (!updated) throw new HostError('internal', null, 'edits unread');
    return true;
  }

  return {
    async correct(edits) {
      if (edits.length === 0) return false;
      const feedback = await writes.turn('herstellen', async ({ signal, ask }) => {
        const result = await ask(() => port.edit(edits, { signal }));
        const left = leftCells(edits, result);
        store.dispatch({
          type: 'corrected',
          undoable: result.written,
          formulas: left
            .filter(({ refusal }) => refusal === 'formula')
            .map(({ tab, cell }) => cellName(tab, cell)),
        });
        await rechecks.latest?.wrote(valuesOf(result.written, 'after'));
        const updated = await rechecks.again();
        return { kind: 'corrected', total: edits.length, left, hidden: result.hidden, updated };
      });
      return feedback?.kind === 'corrected' && feedback.left.length < feedback.total;
    },
    async undo() {
      const { undoable } = store.state;
      if (undoable === null) return;
      await writes.turn('ongedaan maken', async ({ signal, ask }) => {
        if (!(await areInPlace(undoable))) {
          const left = undoable.map(({ tab, cell }) => ({ tab, cell, refusal: 'changed' as const }));
          return { kind: 'undone', total: left.length, left, hidden: 0, updated: false };
        }
        const result = await ask(() => port.undo(undoable, signal));
        const left = leftCells(undoable, result);
        const putBack = undoable.filter((_, index) => (result.refusals[index] ?? null) === null);
        // Once the lock is off, or the tab has its name again, they can still be put back.
        const later = undoable.filter((_, index) => {
          const refusal = result.refusals[index];
          return refusal === 'protected' || refusal === 'tab-gone';
        });
        store.dispatch({ type: 'corrected', undoable: later, formulas: [] });
        await rechecks.latest?.wrote(valuesOf(putBack, 'before'));
        const updated = await rechecks.again();
        return { kind: 'undone', total: undoable.length, left, hidden: result.hidden, updated };
      });
    },
  };
}
