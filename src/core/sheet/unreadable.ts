/** How many calls an error remembers, where the engine (V8) lets that be said. */
const engine = Error as { stackTraceLimit?: number | undefined };

/**
 * Met when a calculation needs a cell or row that cannot be relied on: it makes the outcome
 * `niet-te-bepalen`. Thrown by reading, so that what blocks follows from what is really read.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Why, in plain Dutch, naming the place but never the value. */
  readonly reason: string;

  constructor(reason: string) {
    // A column may be wrong in every row. To remember for each where it was met takes longer than all the rest.
    const limit = engine.stackTraceLimit;
    engine.stackTraceLimit = 0;
    super(reason);
    engine.stackTraceLimit = limit;
    this.reason = reason;
  }
}

/** A result that may not be determinable, with the reason in plain Dutch. */
export type Determined<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly reason: string };

/** Runs a calculation; what it cannot read becomes the reason of an undetermined result. */
export function determine<T>(calculation: () => T): Determined<T> {
  try {
    return { known: true, value: calculation() };
  } catch (error) {
    if (error instanceof Unreadable) return { known: false, reason: error.reason };
    throw error;
  }
}

/** The value of a determined result; an undetermined one blocks whoever asks. */
export function valueOf<T>(result: Determined<T>): T {
  if (!result.known) throw new Unreadable(result.reason);
  return result.value;
}
