import type { Report } from '../../core/report';
import type { WorkbookChange } from '../../hosts/port';
import { addChange, changesIn, NO_CHANGES } from './changes';
import type { LatestWorkbook } from './latest';
import { inSlices } from './slices';
import type { Store } from './store';
import { BUSY_AFTER, type Surroundings } from './surroundings';

/** Keeps the outcome that of the cells as they are now, while the user goes on editing. */
export interface RecheckFlow {
  /** What we know of the workbook; null before the first check, when nothing is checked again. */
  readonly latest: LatestWorkbook | null;
  /** Something happened in the workbook outside our own doing. */
  readonly changed: (change: WorkbookChange) => void;
  /** Does nothing for a while: something else reads or writes. What happens meanwhile is remembered. */
  readonly hold: () => void;
  /** Goes on after `hold`; from a workbook that was checked meanwhile, of which only what changed since `hold` is new. */
  readonly release: (checked: LatestWorkbook | null) => void;
  /** Checks what changed, without waiting for more. True when the outcome is up to date with the workbook. */
  readonly now: () => Promise<boolean>;
  /** The same in the middle of something that holds it: goes on after `hold`, at once. */
  readonly again: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Edits that follow each other this closely are checked together, in milliseconds. */
const GATHER = 20;

/** Can a change make a report another one? A tab of ours in which nothing is recognised yet is read too. */
const concerns = (report: Report | undefined, change: WorkbookChange): boolean =>
  change.kind === 'tabs' ||
  (report !== undefined &&
    (report.sheets.some(({ tab }) => tab === change.tab) ||
      report.findings.some(({ rule, tab }) => rule === 'blad-onherkend' && tab === change.tab)));

export function createRecheckFlow(
  { machine, clock }: Surroundings,
  store: Store,
  onReport: (report: Report) => void,
): RecheckFlow {
  let latest: LatestWorkbook | null = null;
  /** All that happened since the outcome on show. */
  let since = NO_CHANGES;
  let sinceHold = NO_CHANGES;
  let held = false;
  let told = false;
  let running: AbortController | null = null;
  let forgetStart: (() => void) | null = null;
  let forgetTelling: (() => void) | null = null;
  const waiters: ((isUpToDate: boolean) => void)[] = [];

  function interrupt(): void {
    forgetStart?.();
    forgetStart = null;
    running?.abort();
    running = null;
  }

  /** Says that the outcome is behind; from then on it says so of every further change. */
  function tell(): void {
    forgetTelling?.();
    forgetTelling = null;
    told = true;
    store.dispatch({ type: 'overtaken', changes: since });
  }

  function end(isUpToDate: boolean): void {
    running = null;
    for (const resolve of waiters.splice(0)) resolve(isUpToDate);
  }

  /** Nothing is left to be checked. */
  function settle(): void {
    forgetTelling?.();
    forgetTelling = null;
    since = NO_CHANGES;
    if (told) store.dispatch({ type: 'overtaken', changes: NO_CHANGES });
    told = false;
    end(true);
  }

  async function checkAgain(workbook: LatestWorkbook, signal: AbortSignal): Promise<void> {
    const checkedAt = clock.now();
    await workbook.refresh(signal);
    if (!workbook.isAhead) return;
    const { checkInSteps, catalogue } = await machine();
    const { snapshot } = workbook;
    const report = await inSlices(checkInSteps(snapshot, catalogue), clock, signal);
    if (signal.aborted) return;
    const agreement = catalogue.agreements.find(({ id }) => id === report.agreement) ?? null;
    const byUser = workbook.isChangedByUser;
    workbook.isAhead = false;
    workbook.isChangedByUser = false;
    store.dispatch({ type: 'rechecked', result: { report, agreement, snapshot, checkedAt }, byUser });
    onReport(report);
  }

  /** An edit while it is busy ends it: what comes after starts again with all that is new. */
  async function run(): Promise<void> {
    interrupt();
    if (latest === null || held) return;
    const { signal } = (running = new AbortController());
    try {
      await checkAgain(latest, signal);
      if (!signal.aborted) settle();
    } catch {
      // The old outcome stays, and says that it is older than its data; a press on Controleer tells why it fails.
      if (signal.aborted) return;
      for (const change of latest.unreadOfOurs) since = addChange(since, change);
      tell();
      end(false);
    }
  }

  function start(): void {
    forgetStart?.();
    forgetStart = clock.after(GATHER, () => void run());
  }

  function startTelling(): void {
    forgetTelling ??= clock.after(BUSY_AFTER, tell);
  }

  function changed(change: WorkbookChange): void {
    if (held) sinceHold = addChange(sinceHold, change);
    if (latest === null || !concerns(store.state.result?.report, change)) return;
    since = addChange(since, change);
    latest.changed(change);
    running?.abort();
    if (told) tell();
    if (held) return;
    startTelling();
    start();
  }

  function release(checked: LatestWorkbook | null): void {
    held = false;
    if (checked !== null) {
      latest = checked;
      since = NO_CHANGES;
      told = false;
      for (const change of changesIn(sinceHold)) changed(change);
    } else if (latest !== null && (latest.hasUnread || latest.isAhead)) {
      startTelling();
      start();
    }
  }

  const now = (): Promise<boolean> =>
    new Promise((resolve) => {
      if (latest === null || held) {
        resolve(false);
        return;
      }
      waiters.push(resolve);
      void run();
    });

  return {
    get latest() {
      return latest;
    },
    changed,
    hold() {
      interrupt();
      forgetTelling?.();
      forgetTelling = null;
      held = true;
      sinceHold = NO_CHANGES;
    },
    release,
    now,
    again() {
      release(null);
      return now();
    },
    stop() {
      interrupt();
      forgetTelling?.();
      end(false);
    },
  };
}
