import { bareNames } from '../../derive/names/bare-names';
import type { NamesFound, WorkbookName } from '../../derive/names/workbook-name';
import type { Failure } from '../state/failure';
import { afterCellEdit, failureOf } from '../state/patience';
import { BUSY_AFTER, type Surroundings } from '../state/surroundings';

/** What is done with the names. */
export type NamesWork = 'kijken' | 'maken' | 'weghalen';

export interface NamesState {
  /** Every name that there can be, in the order of the functions. */
  readonly names: readonly WorkbookName[];
  /** What of them the workbook has; null as long as that is not known. */
  readonly found: NamesFound | null;
  /** What is going on; `slow` once it takes long, `waiting` while the user is typing in a cell. */
  readonly busy: { readonly work: NamesWork; readonly slow: boolean; readonly waiting: boolean } | null;
  /** What came of the last wish: how many names were made or removed, or what went wrong. */
  readonly outcome:
    | { readonly work: 'maken' | 'weghalen'; readonly count: number }
    | { readonly work: NamesWork; readonly failure: Failure }
    | null;
}

const INITIAL: NamesState = { names: [], found: null, busy: null, outcome: null };

/** What a user can do with the names. One wish at a time. */
export interface NamesFlow {
  readonly state: NamesState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  readonly define: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly cancel: () => void;
}

/** The flow of one screen: nothing is asked of Excel until it looks. */
export function createNamesFlow({ port, clock }: Pick<Surroundings, 'port' | 'clock'>): NamesFlow {
  let state = INITIAL;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<NamesState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function allNames(): Promise<readonly WorkbookName[]> {
    if (state.names.length > 0) return state.names;
    const { FUNCTIES } = await import('../../agreements/functies');
    return bareNames(FUNCTIES);
  }

  /** Asks something of Excel, again and again while the user is typing in a cell. */
  async function ask(
    work: NamesWork,
    question: (names: readonly WorkbookName[], signal: AbortSignal) => Promise<NamesFound>,
  ): Promise<NamesFound | null> {
    if (running !== null) return null;
    const { signal } = (running = new AbortController());
    const show = (change: { slow?: true; waiting?: true }): void => {
      if (state.busy !== null) set({ busy: { ...state.busy, ...change } });
    };
    set({ busy: { work, slow: false, waiting: false }, outcome: null });
    const forgetBusy = clock.after(BUSY_AFTER, () => show({ slow: true }));
    try {
      const names = await allNames();
      const found = await afterCellEdit(() => question(names, signal), {
        clock,
        signal,
        onWait: () => show({ waiting: true }),
      });
      set({ names, found });
      return found;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'cancelled') set({ outcome: { work, failure } });
      return null;
    } finally {
      forgetBusy();
      running = null;
      set({ busy: null });
    }
  }

  /** How many came or went is told by what was there just before: the user may have changed names meanwhile. */
  async function change(
    work: 'maken' | 'weghalen',
    question: (names: readonly WorkbookName[], signal: AbortSignal) => Promise<NamesFound>,
  ): Promise<void> {
    let before = 0;
    const found = await ask(work, async (names, signal) => {
      before = (await port.findNames(names, signal)).own.length;
      return question(names, signal);
    });
    if (found !== null) set({ outcome: { work, count: Math.abs(found.own.length - before) } });
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async look() {
      await ask('kijken', port.findNames.bind(port));
    },
    define: () => change('maken', (names, signal) => port.defineNames(names, signal)),
    remove: () => change('weghalen', (names, signal) => port.removeNames(names, signal)),
    cancel: () => running?.abort(),
  };
}
