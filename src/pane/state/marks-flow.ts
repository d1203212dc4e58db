import type { Report } from '../../core/report';
import { REMOVE_MARKS } from '../../derive/plan';
import type { HostError } from '../../hosts/port';
import type { Failure } from './failure';
import type { Notice } from './model';
import { afterCellEdit, failureOf } from './patience';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** Keeps the marks in the workbook those of the outcome on show, after edits too. */
export interface MarksFlow {
  /** The workbook has the marks of this report; null: it has none, and gets none until the next check. */
  readonly placed: (report: Report | null) => void;
  /** The outcome is now this one. */
  readonly follow: (report: Report) => void;
  /** Takes all marks out of the workbook, and says what came of it. */
  readonly remove: () => Promise<void>;
  /** Forgets what was to be marked, and waits for what is being marked. */
  readonly rest: () => Promise<void>;
}

/** So long nobody must have edited: marking at every letter would be in the way. */
const QUIET = 1000;

/** Would both be marked and listed alike? */
function areAlike(a: Report, b: Report): boolean {
  return (
    a.findings.length === b.findings.length &&
    a.findings.every((one, place) => {
      const other = b.findings[place];
      return (
        other !== undefined &&
        one.rule === other.rule &&
        one.ernst === other.ernst &&
        one.tab === other.tab &&
        one.row === other.row &&
        one.cell?.column === other.cell?.column &&
        one.explained === other.explained &&
        one.message === other.message
      );
    })
  );
}

export function createMarksFlow({ port, machine, clock }: Surroundings, store: Store): MarksFlow {
  let placed: Report | null = null;
  let forget: (() => void) | null = null;
  let waiting: AbortController | null = null;
  /** The user wants no marks; what they edit meanwhile changes nothing about that. */
  let removing: AbortController | null = null;
  let writing: Promise<void> = Promise.resolve();

  function cancel(): void {
    forget?.();
    forget = null;
    waiting?.abort();
  }

  /** The user did not ask for this now, so what cannot be done is not told; but of a lock the user must know. */
  async function mark(report: Report): Promise<void> {
    const { signal } = (waiting = new AbortController());
    let protectedTabs: readonly string[];
    try {
      const { markingPlan } = await machine();
      const plan = markingPlan(report);
      const apply = (): ReturnType<typeof port.apply> => port.apply(plan, signal);
      ({ protectedTabs } = await afterCellEdit(apply, { clock, signal, onWait: () => undefined }));
      placed = report;
    } catch (error) {
      const { kind, tab } = failureOf(error);
      if (kind !== 'protected' || tab === null) return;
      protectedTabs = [tab];
    }
    if (protectedTabs.length > 0)
      store.dispatch({
        type: 'noticed',
        notice: { kind: 'protected', tabs: protectedTabs, othersMarked: true },
      });
  }

  function markWhenQuiet(report: Report): void {
    cancel();
    forget = clock.after(QUIET, () => {
      forget = null;
      const { run, work } = store.state;
      // Whoever writes now comes first; the outcome after it may be another one.
      if (run !== null || work !== null || removing !== null) markWhenQuiet(report);
      else writing = mark(report);
    });
  }

  async function rest(): Promise<void> {
    cancel();
    removing?.abort();
    await writing;
  }

  const notRemoved = (failure: Failure): Notice => ({ kind: 'failed', doing: 'verwijderen', failure });

  /** Waits for a user who is typing in a cell; whatever else is to be written comes first then, and this is dropped. */
  async function takeAway(): Promise<void> {
    const { signal } = (removing = new AbortController());
    const told: { notice?: Notice } = {};
    const tell = (notice: Notice): void =>
      store.dispatch({ type: 'noticed', notice: (told.notice = notice) });
    const onWait = (error: HostError): void => tell(notRemoved(failureOf(error)));
    try {
      const remove = (): ReturnType<typeof port.apply> => port.apply(REMOVE_MARKS, signal);
      const [tab] = (await afterCellEdit(remove, { clock, signal, onWait })).protectedTabs;
      placed = null;
      cancel();
      tell(
        tab === undefined ? { kind: 'marks-removed' } : notRemoved({ kind: 'protected', tab, detail: '' }),
      );
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'cancelled') tell(notRemoved(failure));
      else if (store.state.notice === told.notice) store.dispatch({ type: 'noticed', notice: null });
    } finally {
      removing = null;
    }
  }

  return {
    placed(report) {
      placed = report;
    },
    follow(report) {
      cancel();
      if (placed !== null && !areAlike(placed, report)) markWhenQuiet(report);
    },
    async remove() {
      if (store.state.run !== null || store.state.work !== null) return;
      await rest();
      await (writing = takeAway());
    },
    rest,
  };
}
