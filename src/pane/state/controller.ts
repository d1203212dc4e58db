import { REMOVE_MARKS } from '../../derive/plan';
import type { WorkbookPort } from '../../hosts/port';
import { createCheckFlow, type Surroundings } from './check-flow';
import type { ListView, PaneState, Screen } from './model';
import { afterCellEdit, failureOf } from './patience';
import { addressOf } from './place';
import { createStore } from './store';

/** Everything a user can do in the pane. Screens call this and show the state; they keep none of their own that matters. */
export interface Controller {
  readonly state: PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to follow the workbook; the answer ends it. */
  readonly open: () => () => void;
  readonly go: (screen: Screen, list?: Partial<ListView>) => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly markAgain: () => void;
  readonly removeMarks: () => void;
  readonly setList: (list: Partial<ListView>) => void;
  /** Shows a finding, by its place in the report, and selects its cell in Excel. */
  readonly openFinding: (finding: number) => void;
  readonly closeFinding: () => void;
  readonly goToCell: (finding: number) => void;
  /** Activates a tab. */
  readonly goToTab: (tab: string) => void;
}

export function createController(surroundings: Surroundings): Controller {
  const { port, machine, clock } = surroundings;
  const store = createStore();
  const flow = createCheckFlow(surroundings, store);
  let looking: AbortController | null = null;
  let showing: AbortController | null = null;

  /**
   * Reads only the heads of the tabs, so that the user sees what we recognise before the first check.
   * The user asked for nothing yet, so when it fails there is nothing to say either; except that an old Excel will
   * never do.
   */
  async function look(): Promise<void> {
    looking?.abort();
    const { signal } = (looking = new AbortController());
    try {
      const head = await port.read({ select: () => new Set(), signal });
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

  /** Selects a cell; a later wish replaces an earlier one that still waits. */
  async function show(tab: string, cell: string): Promise<void> {
    showing?.abort();
    const { signal } = (showing = new AbortController());
    try {
      await afterCellEdit(() => port.show(tab, cell), {
        clock,
        signal,
        onWait: (error) => {
          if (!signal.aborted) store.dispatch({ type: 'show-failed', failure: failureOf(error) });
        },
      });
      if (!signal.aborted && store.state.showFailure !== null)
        store.dispatch({ type: 'show-failed', failure: null });
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: 'show-failed', failure: failureOf(error) });
    }
  }

  function goToCell(place: number): void {
    const finding = store.state.result?.report.findings[place];
    if (finding !== undefined) void show(finding.tab, addressOf(finding));
  }

  async function removeMarks(): Promise<void> {
    if (store.state.run !== null) return;
    try {
      const { protectedTabs } = await port.apply(REMOVE_MARKS);
      store.dispatch({
        type: 'noticed',
        notice:
          protectedTabs.length === 0
            ? { kind: 'marks-removed' }
            : {
                kind: 'failed',
                doing: 'verwijderen',
                failure: { kind: 'protected', tab: protectedTabs[0] ?? null, detail: '' },
              },
      });
    } catch (error) {
      store.dispatch({
        type: 'noticed',
        notice: { kind: 'failed', doing: 'verwijderen', failure: failureOf(error) },
      });
    }
  }

  function watch(): () => void {
    let stop: (() => Promise<void>) | null = null;
    let ended = false;
    const end = (unwatch: Awaited<ReturnType<WorkbookPort['watch']>>): void => {
      // A host that cannot end its events any more has lost them already.
      unwatch().catch(() => undefined);
    };
    port
      .watch((change) => {
        if (ended) return;
        store.dispatch({ type: 'changed', change });
        if (change.kind === 'tabs' && store.state.result === null && store.state.run === null) void look();
      })
      .then(
        (unwatch) => {
          if (ended) {
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
      ended = true;
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
        showing?.abort();
        flow.cancel();
      };
    },
    go(screen, list) {
      store.dispatch(list === undefined ? { type: 'went', screen } : { type: 'went', screen, list });
    },
    check() {
      looking?.abort();
      void flow.start();
    },
    cancel: flow.cancel,
    markAgain: () => void flow.mark(),
    removeMarks: () => void removeMarks(),
    setList: (list) => store.dispatch({ type: 'list-changed', list }),
    openFinding(finding) {
      store.dispatch({ type: 'opened', finding });
      goToCell(finding);
    },
    closeFinding() {
      showing?.abort();
      store.dispatch({ type: 'closed' });
    },
    goToCell,
    goToTab: (tab) => void show(tab, 'A1'),
  };
}
