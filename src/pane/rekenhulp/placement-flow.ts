import type {
  CellPlace,
  FormulaEntry,
  FormulaOutcome,
  PlacedFormula,
  TakenOut,
} from '../../derive/formula-entry';
import type { Failure } from '../state/failure';
import { afterCellEdit, failureOf } from '../state/patience';
import { BUSY_AFTER, type Surroundings } from '../state/surroundings';
import type { Placing } from './texts';

/** What came of the last wish. */
export type PlacementOutcome =
  | FormulaOutcome
  | { readonly kind: 'taken-out'; readonly placed: PlacedFormula; readonly refusal: TakenOut }
  | { readonly kind: 'cancelled'; readonly doing: Placing }
  | { readonly kind: 'failed'; readonly doing: Placing; readonly failure: Failure };

export interface PlacementState {
  /** What is going on; `slow` once it takes long, `waiting` while the user is typing in a cell. */
  readonly busy: { readonly doing: Placing; readonly slow: boolean; readonly waiting: boolean } | null;
  readonly outcome: PlacementOutcome | null;
  /** The formula that can be taken out again. */
  readonly placed: PlacedFormula | null;
  /** What was to be put in the sheet last, and where: to try it once more, or elsewhere. */
  readonly asked: { readonly entry: FormulaEntry; readonly at: CellPlace | null } | null;
}

const INITIAL: PlacementState = { busy: null, outcome: null, placed: null, asked: null };

/** Puts a formula in the sheet and takes it out again, one wish at a time. */
export interface PlacementFlow {
  readonly state: PlacementState;
  readonly subscribe: (listener: () => void) => () => void;
  /** In the selected cell, or in this one. True when it stands there. */
  readonly put: (entry: FormulaEntry, at?: CellPlace) => Promise<boolean>;
  readonly takeOut: () => Promise<void>;
  readonly cancel: () => void;
}

export function createPlacementFlow({ port, clock }: Pick<Surroundings, 'port' | 'clock'>): PlacementFlow {
  let state = INITIAL;
  let running: AbortController | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PlacementState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** Asks something of Excel, again and again while the user is typing in a cell; says what came of it. */
  async function ask(
    doing: Placing,
    question: (signal: AbortSignal) => Promise<PlacementOutcome>,
  ): Promise<PlacementOutcome | null> {
    if (running !== null) return null;
    const { signal } = (running = new AbortController());
    const show = (change: { slow?: true; waiting?: true }): void => {
      if (state.busy !== null) set({ busy: { ...state.busy, ...change } });
    };
    set({ busy: { doing, slow: false, waiting: false }, outcome: null });
    const forgetBusy = clock.after(BUSY_AFTER, () => show({ slow: true }));
    const outcome = await afterCellEdit(() => question(signal), {
      clock,
      signal,
      onWait: () => show({ waiting: true }),
    }).catch((error: unknown): PlacementOutcome => {
      const failure = failureOf(error);
      return failure.kind === 'cancelled' ? { kind: 'cancelled', doing } : { kind: 'failed', doing, failure };
    });
    forgetBusy();
    running = null;
    if (outcome.kind === 'placed') set({ placed: outcome.placed });
    // Once the lock is off, or the tab has its name again, it can still be taken out.
    if (outcome.kind === 'taken-out' && (outcome.refusal === null || outcome.refusal === 'changed'))
      set({ placed: null });
    set({ busy: null, outcome });
    return outcome;
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async put(entry, at) {
      if (running !== null) return false;
      set({ asked: { entry, at: at ?? null } });
      const outcome = await ask('plaatsen', (signal) =>
        port.putFormula(entry, at === undefined ? { signal } : { at, signal }),
      );
      return outcome?.kind === 'placed';
    },
    async takeOut() {
      const { placed } = state;
      if (placed === null) return;
      await ask('weghalen', async (signal) => ({
        kind: 'taken-out',
        placed,
        refusal: await port.takeOutFormula(placed, signal),
      }));
    },
    cancel: () => running?.abort(),
  };
}
