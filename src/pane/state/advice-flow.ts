import { adviseInSteps, type AdviceRequest } from '../../core/advise';
import type { Advice } from '../../core/article/advice';
import type { Determined } from '../../core/sheet/unreadable';
import { editsOf } from '../../derive/advice/advice-edits';
import { HostError } from '../../hosts/port';
import type { Result } from './model';
import { orCancelled } from './patience';
import type { RecheckFlow } from './recheck-flow';
import { inSlices } from './slices';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import type { Turn, WriteFlow } from './write-flow';
import { leftCells, valuesOf, type Feedback } from './writing';

/** Works proposals out, and carries them out. */
export interface AdviceFlow {
  /** Has what may have changed in the workbook read and checked, so that a proposal is about how it is now. */
  readonly refresh: () => void;
  /** Works a proposal out over the workbook of the outcome on show. */
  readonly workOut: (request: AdviceRequest, signal: AbortSignal) => Promise<Determined<Advice | null>>;
  /** Writes the cells of the proposal that the user saw, all of them or none. */
  readonly carryOut: (request: AdviceRequest, seen: Advice) => Promise<void>;
}

const NOTHING_TO_PROPOSE = { known: true, value: null } as const;

/** A proposal is made of texts and numbers only. */
const isSame = (now: Determined<Advice | null>, seen: Advice): boolean =>
  now.known && JSON.stringify(now.value) === JSON.stringify(seen);

export function createAdviceFlow(
  { port, machine, clock }: Surroundings,
  store: Store,
  writes: WriteFlow,
  rechecks: RecheckFlow,
): AdviceFlow {
  /** Where nobody tells us of edits, each sheet may have been edited. */
  function suspect(): void {
    const { watching, result } = store.state;
    if (!watching) for (const { tab } of result?.report.sheets ?? []) rechecks.latest?.suspect(tab);
  }

  async function workOut(request: AdviceRequest, signal: AbortSignal): Promise<Determined<Advice | null>> {
    const { catalogue } = await machine();
    const { result } = store.state;
    if (result === null || result.agreement === null) return NOTHING_TO_PROPOSE;
    const options = { agreement: result.agreement.id };
    return inSlices(adviseInSteps(result.snapshot, catalogue, options, request), clock, signal);
  }

  /** The outcome on show is that of the workbook, as far as anybody told us. */
  const isUpToDate = (): boolean => rechecks.latest?.hasUnread === false && !rechecks.latest.isAhead;

  async function bringUpToDate(signal: AbortSignal): Promise<void> {
    if (isUpToDate()) return;
    const updated = await orCancelled(rechecks.again(), signal);
    rechecks.hold();
    if (!updated) throw new HostError('internal', null, 'edits unread');
  }

  /**
   * The outcome over which it still is the proposal that the user saw, or null. It counts on more cells than those it
   * changes: so it is worked out once more, over how they all are now.
   */
  async function outcomeFor(
    request: AdviceRequest,
    seen: Advice,
    signal: AbortSignal,
  ): Promise<Result | null> {
    suspect();
    let now: Determined<Advice | null>;
    do {
      await bringUpToDate(signal);
      now = await workOut(request, signal);
    } while (!isUpToDate());
    return isSame(now, seen) ? store.state.result : null;
  }

  async function carryOut(request: AdviceRequest, seen: Advice, { signal, ask }: Turn): Promise<Feedback> {
    const outcome = await outcomeFor(request, seen, signal);
    if (outcome === null) return { kind: 'not-carried-out', why: 'other-proposal' };
    const edits = editsOf(seen, outcome.report, outcome.snapshot);
    const result = await ask(() => port.edit(edits, { whole: true, signal }));
    const left = leftCells(edits, result);
    if (left.length > 0) return { kind: 'not-carried-out', why: left };
    store.dispatch({ type: 'corrected', undoable: result.written, formulas: [] });
    store.dispatch({ type: 'advising', request: null });
    await rechecks.latest?.wrote(valuesOf(result.written, 'after'));
    const updated = await rechecks.again();
    return { kind: 'carried-out', total: edits.length, left, hidden: result.hidden, updated };
  }

  return {
    refresh() {
      suspect();
      void rechecks.now();
    },
    workOut,
    async carryOut(request, seen) {
      await writes.turn('uitvoeren', (turn) => carryOut(request, seen, turn));
    },
  };
}
