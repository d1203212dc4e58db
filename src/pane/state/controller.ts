import type { AdviceRequest } from '../../core/advise';
import type { Advice } from '../../core/article/advice';
import type { Determined } from '../../core/sheet/unreadable';
import type { WorkbookChange, WorkbookPort } from '../../hosts/port';
import type { CellEdit } from '../../derive/edit';
import type { Topic } from '../../derive/help/search';
import { createCheckFlow } from './check-flow';
import { createMarksFlow } from './marks-flow';
import type { ListView, PaneState, Screen } from './model';
import { afterCellEdit, failureOf } from './patience';
import { createRecheckFlow } from './recheck-flow';
import { createShowFlow } from './show-flow';
import { createStore } from './store';
import type { Surroundings } from './surroundings';
import { createWriteFlow } from './write-flow';

/** Everything a user can do in the pane. Screens call this and show the state; they keep none of their own that matters. */
export interface Controller {
  readonly state: PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to follow the workbook; the answer ends it. */
  readonly open: () => () => void;
  readonly go: (screen: Screen, list?: Partial<ListView>) => void;
  /** Opens a page of Uitleg; what is on show here is found back as it was. */
  readonly lookUp: (topic: Topic) => void;
  readonly closeLookup: () => void;
  readonly check: () => void;
  /** Cancels the check, or the writing, that is going on. */
  readonly cancel: () => void;
  /** Reads the heads of the tabs again, after sheets were added. */
  readonly lookAgain: () => void;
  readonly markAgain: () => void;
  readonly removeMarks: () => void;
  readonly setList: (list: Partial<ListView>) => void;
  /** Shows a finding, by its place in the report, and selects its cell in Excel. */
  readonly openFinding: (finding: number) => void;
  readonly closeFinding: () => void;
  readonly goToCell: (finding: number) => void;
  /** Opens or leaves the screen that shows what *Herstel alle* would do. */
  readonly preview: (previewing: boolean) => void;
  /** Corrects cells, all of them in one step. */
  readonly correct: (edits: readonly CellEdit[]) => void;
  /** Opens the screen of a proposal, and reads what may have changed: it is worked out over the workbook as it is. */
  readonly openAdvice: (request: AdviceRequest) => void;
  readonly closeAdvice: () => void;
  /** Works a proposal out over the workbook of the outcome on show; null when there is nothing to propose. */
  readonly workOut: (request: AdviceRequest, signal: AbortSignal) => Promise<Determined<Advice | null>>;
  /** Carries a proposal out: all of its cells in one step, or none when it is no longer the one that the user saw. */
  readonly carryOut: (request: AdviceRequest, seen: Advice) => void;
  /** Puts the cells back that were written last. */
  readonly undo: () => void;
  /** Explains a finding, by its place in the report. True when the workbook now holds the explanation. */
  readonly explain: (finding: number, text: string) => Promise<boolean>;
  /** Selects a cell in Excel. */
  readonly goTo: (tab: string, cell: string) => void;
  /** Activates a tab. */
  readonly goToTab: (tab: string) => void;
}

export function createController(surroundings: Surroundings): Controller {
  const { port, machine, clock } = surroundings;
  const store = createStore();
  const marks = createMarksFlow(surroundings, store);
  const rechecks = createRecheckFlow(surroundings, store, marks.follow);
  const checks = createCheckFlow(surroundings, store, { rechecks, marks });
  const writes = createWriteFlow(surroundings, store, {
    async hold() {
      rechecks.hold();
      await marks.rest();
    },
    release: () => rechecks.release(null),
  });
  const corrections = async () =>
    (await import('./after-check')).createCorrectionFlow(surroundings, store, writes, rechecks);
  const explanations = async () =>
    (await import('./after-check')).createExplanationFlow(surroundings, store, writes, rechecks);
  const advices = async () =>
    (await import('./after-check')).createAdviceFlow(surroundings, store, writes, rechecks);
  const shows = createShowFlow(surroundings, store);
  let looking: AbortController | null = null;

  /** Asks what nobody waits for: while the user is typing in a cell, until that is done, without a word. */
  const ask = <T>(question: () => Promise<T>, signal: AbortSignal): Promise<T> =>
    afterCellEdit(question, { clock, signal, onWait: () => undefined });

  /**
   * Reads only the heads of the tabs, so that the user sees what we recognise before the first check.
   * The user asked for nothing yet, so when it fails there is nothing to say either; except that an old Excel will
   * never do.
   */
  async function look(): Promise<void> {
    looking?.abort();
    const { signal } = (looking = new AbortController());
    try {
      const head = await ask(() => port.read({ select: () => new Set(), signal }), signal);
      const { summarise, tabsToRead, catalogue } = await machine();
      const ours = tabsToRead(head, catalogue);
      const names = head.tabs.map(({ name }) => name);
      if (signal.aborted) return;
      store.dispatch({
        type: 'looked',
        firstLook: {
          summary: summarise(head, catalogue),
          recognised: names.filter((name) => ours.has(name)),
          others: names.filter((name) => !ours.has(name)),
        },
      });
    } catch (error) {
      const failure = failureOf(error);
      if (signal.aborted || failure.kind !== 'old-excel') return;
      store.dispatch({ type: 'noticed', notice: { kind: 'failed', doing: 'lezen', failure } });
    }
  }

  async function correct(edits: readonly CellEdit[]): Promise<void> {
    const done = await (await corrections()).correct(edits);
    if (done && store.state.previewing) store.dispatch({ type: 'previewing', previewing: false });
  }

  function watch(): () => void {
    let stop: (() => Promise<void>) | null = null;
    const ending = new AbortController();
    const { signal } = ending;
    const end = (unwatch: Awaited<ReturnType<WorkbookPort['watch']>>): void => {
      // A host that cannot end its events any more has lost them already.
      unwatch().catch(() => undefined);
    };
    const onChange = (change: WorkbookChange): void => {
      if (signal.aborted) return;
      rechecks.changed(change);
      if (change.kind === 'tabs' && store.state.result === null && store.state.run === null) void look();
    };
    ask(() => port.watch(onChange), signal).then(
      (unwatch) => {
        if (signal.aborted) {
          end(unwatch);
          return;
        }
        stop = unwatch;
        store.dispatch({ type: 'watching', watching: true });
      },
      // The outcome then no longer says that nothing was changed since: that is all the user can notice of it.
      () => undefined,
    );
    return () => {
      ending.abort();
      if (stop !== null) end(stop);
    };
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    open() {
      const unwatch = watch();
      void look();
      return () => {
        unwatch();
        looking?.abort();
        shows.stop();
        rechecks.stop();
        checks.cancel();
        writes.cancel();
        void marks.rest();
      };
    },
    go(screen, list) {
      store.dispatch(list === undefined ? { type: 'went', screen } : { type: 'went', screen, list });
    },
    lookUp: (topic) => store.dispatch({ type: 'lookup-opened', topic }),
    closeLookup: () => store.dispatch({ type: 'lookup-closed' }),
    check() {
      looking?.abort();
      void checks.start();
    },
    cancel() {
      checks.cancel();
      writes.cancel();
    },
    lookAgain: () => void look(),
    markAgain: () => void checks.mark(),
    removeMarks: () => void marks.remove(),
    setList: (list) => store.dispatch({ type: 'list-changed', list }),
    openFinding(finding) {
      store.dispatch({ type: 'opened', finding });
      shows.finding(finding);
    },
    closeFinding() {
      shows.stop();
      store.dispatch({ type: 'closed' });
    },
    goToCell: shows.finding,
    preview: (previewing) => store.dispatch({ type: 'previewing', previewing }),
    correct: (edits) => void correct(edits),
    openAdvice(request) {
      store.dispatch({ type: 'advising', request });
      void advices().then((flow) => flow.refresh());
    },
    closeAdvice() {
      shows.stop();
      store.dispatch({ type: 'advising', request: null });
    },
    workOut: async (request, signal) => (await advices()).workOut(request, signal),
    carryOut: (request, seen) => void advices().then((flow) => flow.carryOut(request, seen)),
    undo: () => void corrections().then((flow) => flow.undo()),
    async explain(place, text) {
      const finding = store.state.result?.report.findings[place];
      return finding !== undefined && (await explanations()).explain(finding, text);
    },
    goTo: shows.cell,
    goToTab: (tab) => shows.cell(tab, 'A1'),
  };
}
