import type { Catalogue } from '../../core/article/agreement';
import type * as core from '../../core/check';
import type { Report } from '../../core/report';
import type * as marking from '../../derive/marking/marking-plan';
import type { WorkbookPort } from '../../hosts/port';
import type { Clock } from '../clock';
import type { Notice, Result } from './model';
import { afterCellEdit, failureOf, orCancelled, pause } from './patience';
import type { Store } from './store';

/** What judges a workbook. Loaded when it is first needed: the first screen is there before it. */
export interface Machine
  extends Pick<typeof core, 'check' | 'summarise' | 'tabsToRead'>, Pick<typeof marking, 'markingPlan'> {
  readonly catalogue: Catalogue;
}

/** What a check is done with. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly machine: () => Promise<Machine>;
  readonly clock: Clock;
}

/** A check that is done sooner than this never shows that it is busy. */
const BUSY_AFTER = 400;

type Checked = Omit<Result, 'changes'>;

/** Reads, checks and marks. One check at a time; cancelling leaves the workbook and the last outcome as they are. */
export interface CheckFlow {
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
  /** Marks the cells of the last outcome once more. */
  readonly mark: () => Promise<void>;
}

/** Is there anything of ours in this workbook? In one that is not ours nothing is written. */
const isOurs = (report: Report): boolean => report.agreement !== null && report.sheets.length > 0;

export function createCheckFlow({ port, machine, clock }: Surroundings, store: Store): CheckFlow {
  let running: AbortController | null = null;

  async function readAndCheck(signal: AbortSignal): Promise<Checked> {
    const checkedAt = clock.now();
    const { check, tabsToRead, catalogue } = await orCancelled(machine(), signal);
    store.dispatch({ type: 'loaded', version: catalogue.version });
    const read = (): ReturnType<WorkbookPort['read']> =>
      port.read({
        select: (head) => tabsToRead(head, catalogue),
        signal,
        onProgress: (done, total) => {
          if (!signal.aborted)
            store.dispatch({ type: 'run-progress', progress: total > 0 ? done / total : 0 });
        },
      });
    const onWait = (): void => store.dispatch({ type: 'run-waiting', waiting: true });
    const snapshot = await orCancelled(afterCellEdit(read, { clock, signal, onWait }), signal);
    store.dispatch({ type: 'run-step', step: 'rijen' });
    // The check itself cannot be interrupted: let the screen be drawn, and a press on Annuleren be heard, on either side.
    await pause(clock, 0, signal);
    const report = check(snapshot, catalogue);
    await pause(clock, 0, signal);
    const agreement = catalogue.agreements.find(({ id }) => id === report.agreement) ?? null;
    return { report, agreement, checkedAt };
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
      return await applyMarks(report, signal);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'cancelled') throw error;
      return failure.kind === 'protected' && failure.tab !== null
        ? { kind: 'protected', tabs: [failure.tab], othersMarked: false }
        : { kind: 'failed', doing: 'markeren', failure };
    }
  }

  /** Holds the run's place and shows it when it takes long, until the work ends in one way or another. */
  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running !== null) return;
    running = new AbortController();
    store.dispatch({ type: 'run-started' });
    const forgetBusy = clock.after(BUSY_AFTER, () => store.dispatch({ type: 'run-slow' }));
    try {
      await work(running.signal);
    } catch (error) {
      const failure = failureOf(error);
      const notice: Notice =
        failure.kind === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', doing: 'lezen', failure };
      store.dispatch({ type: 'run-ended', result: null, notice });
    } finally {
      forgetBusy();
      running = null;
    }
  }

  return {
    start: () =>
      run(async (signal) => {
        const result = await readAndCheck(signal);
        const notice = isOurs(result.report) ? await mark(result.report, signal) : null;
        store.dispatch({ type: 'run-ended', result, notice });
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
      });
    },
  };
}
