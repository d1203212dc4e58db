import { afterCellEdit, failureOf } from './patience';
import type { Store } from './store';
import { BUSY_AFTER, type Surroundings } from './surroundings';
import type { Feedback, Writing } from './writing';

/** What a writing may do while it has its turn. */
export interface Turn {
  readonly signal: AbortSignal;
  /** Asks something of Excel, again and again while the user is typing in a cell. */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T>;
}

/** Gives everything that we write in the user's own cells its turn: one at a time, never while a check is going on. */
export interface WriteFlow {
  /** Answers what came of it, which is then said to the user; null when it was not its turn. */
  readonly turn: (doing: Writing, work: (turn: Turn) => Promise<Feedback>) => Promise<Feedback | null>;
  /** Works until Excel has been asked to write; then it ends with Excel's answer. */
  readonly cancel: () => void;
}

export function createWriteFlow(
  { clock }: Surroundings,
  store: Store,
  others: { readonly hold: () => Promise<void>; readonly release: () => void },
): WriteFlow {
  let running: AbortController | null = null;

  async function attempt(
    doing: Writing,
    work: (turn: Turn) => Promise<Feedback>,
    signal: AbortSignal,
  ): Promise<Feedback> {
    const onWait = (): void => store.dispatch({ type: 'work-waiting' });
    try {
      await others.hold();
      return await work({ signal, ask: (question) => afterCellEdit(question, { clock, signal, onWait }) });
    } catch (error) {
      const failure = failureOf(error);
      return failure.kind === 'cancelled' ? { kind: 'cancelled', doing } : { kind: 'failed', doing, failure };
    } finally {
      others.release();
    }
  }

  return {
    async turn(doing, work) {
      if (running !== null || store.state.run !== null) return null;
      running = new AbortController();
      store.dispatch({ type: 'work-started', doing });
      const forgetBusy = clock.after(BUSY_AFTER, () => store.dispatch({ type: 'work-slow' }));
      const feedback = await attempt(doing, work, running.signal);
      forgetBusy();
      running = null;
      store.dispatch({ type: 'work-ended', feedback });
      return feedback;
    },
    cancel() {
      if (running === null) return;
      store.dispatch({ type: 'work-cancelling' });
      running.abort();
    },
  };
}
