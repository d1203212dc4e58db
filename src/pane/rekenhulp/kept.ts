import type { Typed } from '../../derive/calculator/work-out';
import type { PaneContextValue } from '../pane-context';
import type { Controller } from '../state/controller';
import { createPlacementFlow, type PlacementFlow } from './placement-flow';

/** What the user filled in. */
export interface Filled {
  /** The calculator on show, by its id; null before the user chose one. */
  readonly chosen: string | null;
  /** What was typed, by the id of the calculator. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** The subject in the workbook that the numbers are of, by the id of the calculator; an empty text for none. */
  readonly subjects: Readonly<Record<string, string>>;
}

/** How the user left Rekenhulp, so that it is found back like that. */
interface Kept {
  readonly filled: {
    readonly state: Filled;
    readonly subscribe: (listener: () => void) => () => void;
    readonly change: (change: Partial<Filled>) => void;
  };
  readonly placement: PlacementFlow;
}

function createFilled(): Kept['filled'] {
  let state: Filled = { chosen: null, typed: {}, subjects: {} };
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

const keptOfPanes = new WeakMap<Controller, Kept>();

/** What is kept of Rekenhulp as long as this pane is there. */
export function keptOf({ controller, port, clock }: PaneContextValue): Kept {
  const known = keptOfPanes.get(controller);
  if (known !== undefined) return known;
  const kept: Kept = { filled: createFilled(), placement: createPlacementFlow({ port, clock }) };
  keptOfPanes.set(controller, kept);
  return kept;
}
