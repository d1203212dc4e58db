import type { Report } from '../../core/report';
import type { EditingPort } from '../../hosts/port';
import type { LatestWorkbook } from './latest';
import type { MarksFlow } from './marks-flow';
import type { Notice } from './model';
import { afterCellEdit, failureOf, orCancelled, pause } from './patience';
import type { RecheckFlow } from './recheck-flow';
import type { Checked } from './reduce';
import { inSlices } from './slices';
import type { Store } from './store';
import { BUSY_AFTER, type Surroundings } from './surroundings';

/** Reads, checks and marks. One check at a time; cancelling leaves the workbook and the last outcome as they are. */
export interface CheckFlow {
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  /** Marks the cells of the last outcome once more. */
  readonly mark: () => Promise<void>;
}

/** Is there anything of ours in this workbook? In one that is not ours nothing is written. */
const isOurs = (report: Report): boolean => report.agreement !== null && report.sheets.length > 0;

export function createCheckFlow(
  surroundings: Surroundings,
  store: Store,
  { rechecks, marks }: { readonly rechecks: RecheckFlow; readonly marks: MarksFlow },
): CheckFlow {
  const { port, machine, clock } = surroundings;
  let running: AbortController | null = null;

  async function readAndCheck(signal: AbortSignal): Promise<readonly [Checked, LatestWorkbook]> {
    const checkedAt = clock.now();
    const loading = Promise.all([machine(), import('./after-check')]);
    const [{ checkInSteps, tabsToRead, catalogue }, { LatestWorkbook }] = await orCancelled(loading, signal);
    store.dispatch({ type: 'loaded', version: catalogue.version });
    const read = (): ReturnType<EditingPort['read']> =>
      port.read({
        select: (head) => tabsToRead(head, catalogue),
        signal,
        onProgress: (done, total) => {
          if (!signal.aborted) store.dispatch({ type: 'run-progress', done, total });
        },
      });
    const onWait = (): void => store.dispatch({ type: 'run-waiting', waiting: true });
    const snapshot = await orCancelled(afterCellEdit(read, { clock, signal, onWait }), signal);
    const tabs = snapshot.tabs.filter((tab) => tab.read).length;
    store.dispatch({ type: 'run-read', tabs, rows: null });
    store.dispatch({ type: 'run-step', step: 'rijen' });
    await pause(clock, 0, signal);
    const report = await inSlices(checkInSteps(snapshot, catalogue), clock, signal);
    store.dispatch({ type: 'run-read', tabs, rows: report.sheets.reduce((sum, { rows }) => sum + rows, 0) });
    await pause(clock, 0, signal);
    const agreement = catalogue.agreements.find(({ id }) => id === report.agreement) ?? null;
    return [{ report, agreement, snapshot, checkedAt }, new LatestWorkbook(surroundings, snapshot)];
  }

  async function applyMarks(report: Report, signal: AbortSignal): Promise<Notice | null> {
    const { markingPlan } = await machine();
    const plan = markingPlan(report);
    const onWait = (): void => store.dispatch({ type: 'run-waiting', waiting: true });
    const { protectedTabs } = await afterCellEdit(() => port.apply(plan, signal), { clock, signal, onWait });
    if (protectedTabs.length === 0) return null;
    const othersMarked = plan.marks.some(({ tab }) => !protectedTabs.includes(tab));
    return { kind: 'protected', tabs: protectedTabs, othersMarked };
  }

  /** Marks, and says what came of it. Only a cancelled one counts as not done: cells that cannot be marked are checked all the same. */
  async function mark(report: Report, signal: AbortSignal): Promise<Notice | null> {
    store.dispatch({ type: 'run-step', step: 'markeren' });
    try {
      await marks.rest();
      const notice = await applyMarks(report, signal);
      marks.placed(report);
      return notice;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'cancelled') throw error;
      return failure.kind === 'protected' && failure.tab !== null
        ? { kind: 'protected', tabs: [failure.tab], othersMarked: false }
        : { kind: 'failed', doing: 'markeren', failure };
    }
  }

  /**
   * Holds the run's place and shows it when it takes long, until the work ends in one way or another. The work answers
   * with the workbook that it checked, if it did.
   */
  async function run(work: (signal: AbortSignal) => Promise<LatestWorkbook | null>): Promise<void> {
    if (running !== null || store.state.work !== null) return;
    running = new AbortController();
    let checked: LatestWorkbook | null = null;
    rechecks.hold();
    store.dispatch({ type: 'run-started' });
    const forgetBusy = clock.after(BUSY_AFTER, () => store.dispatch({ type: 'run-slow' }));
    try {
      checked = await work(running.signal);
    } catch (error) {
      const failure = failureOf(error);
      const notice: Notice =
        failure.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', doing: 'lezen', failure };
      store.dispatch({ type: 'run-ended', result: null, notice });
    } finally {
      forgetBusy();
      running = null;
      rechecks.release(checked);
    }
  }

  return {
    start: () =>
      run(async (signal) => {
        const [result, workbook] = await readAndCheck(signal);
        const notice = isOurs(result.report) ? await mark(result.report, signal) : null;
        store.dispatch({ type: 'run-ended', result, notice });
        return workbook;
      }),
    cancel() {
      // While Excel is writing only Excel knows whether it was in time: the run then ends with its answer.
      if (store.state.run?.step === 'markeren') store.dispatch({ type: 'run-cancelling' });
      running?.abort();
    },
    async mark() {
      const { result } = store.state;
      if (result === null) return;
      await run(async (signal) => {
        const notice = await mark(result.report, signal);
        store.dispatch({ type: 'run-ended', result: null, notice });
        return null;
      });
    },
  };
}
