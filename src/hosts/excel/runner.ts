import { HostError } from '../port';
import type { Connection } from './connection';
import { Overtaken, toHostError } from './errors';
import type { EventGate, Results } from './event-gate';
import { inRequests, type Step } from './steps';
import { pause } from './timer';

/** How long we wait before we try again while the user types in a cell. */
const TYPING = 1_000;
/** How often something is tried that must be taken back. */
const UNDO_ATTEMPTS = 20;
/** How often work starts anew because somebody got in between. */
const ATTEMPTS = 3;

/**
 * Asked along with a request; what it answers with is called when the request has been carried out, be it so late
 * that the work was given up: then too, taking it back must know what was done.
 */
export type Ask = (context: Excel.RequestContext) => () => void;

/** Sends steps, in as few requests as hold them. */
export type Send = (steps: readonly Step[], ask?: Ask) => Promise<void>;

/** What is to be done in the workbook as it was just seen, and how it is taken back. */
export interface Changes<T> {
  /** In this order. Without any, nothing is sent. */
  readonly steps: readonly Step[];
  /** Asked along with every request. May throw `Overtaken` when the workbook proves to be another than was seen. */
  readonly ask?: Ask;
  /** What it came to, once all has been done. */
  readonly result: () => T;
  /**
   * Looks what there is of it in the workbook, which may be nothing, a part or all, and takes that back. Called
   * again while Excel does not answer or the user is typing; any other error gives up.
   */
  readonly takeBack: (send: Send) => Promise<void>;
  /** Excel's error does not say which tab it is about. Asked after taking back. */
  readonly tabOf?: (error: HostError) => string | null;
}

/** One thing that the user asked for. */
export interface Work<T> {
  readonly signal: AbortSignal | undefined;
  /** What becomes of events for formulas that are computed again because of it. */
  readonly results: Results;
  /** Looks at the workbook, changing nothing, and works out what is to be done; throws when it cannot be done. */
  readonly prepare: () => Promise<Changes<T>>;
}

/** Work on its way. */
interface Run {
  /** Its being taken back, if need be: whether that could be done. Never rejects. */
  undone: Promise<boolean>;
}

/**
 * Changes the workbook, one thing at a time, whole or not at all. Work is one request as long as it fits. Excel itself
 * undoes nothing: what a request did before it failed stays done. So whatever goes wrong on the way, what was done
 * is looked up and taken back, before any later work; an Excel that does not answer is asked until it does.
 */
export class Runner {
  /** The end of the latest work, its being taken back included. Never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly connection: Connection,
    readonly gate: EventGate,
    /** What one request or answer may hold, in bytes. */
    readonly bytesPerTrip: number,
  ) {}

  /** Rejects with a `HostError`; the workbook is then as it was, or will be as soon as Excel answers. */
  run<T>(work: Work<T>): Promise<T> {
    const before = this.#last;
    const run: Run = { undone: Promise.resolve(true) };
    const done = this.connection.within(before).then(() => this.#carryOut(work, run));
    const end = done.then(
      () => undefined,
      () => run.undone,
    );
    this.#last = Promise.all([before, end]);
    const close = this.gate.begin(work.results);
    void end.finally(close);
    return done;
  }

  async #carryOut<T>(work: Work<T>, run: Run): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      refuseCancelled(work.signal);
      const changes = await work.prepare();
      try {
        await this.#perform(changes, work.signal, run);
        return changes.result();
      } catch (error) {
        if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #perform<T>(changes: Changes<T>, signal: AbortSignal | undefined, run: Run): Promise<void> {
    let sent = 0;
    for (const request of inRequests(changes.steps, this.bytesPerTrip)) {
      try {
        refuseCancelled(signal);
        await (sent === 0
          ? this.#send(request, changes.ask)
          : this.#persist(request, changes.ask, () => refuseCancelled(signal)));
        sent += 1;
      } catch (thrown) {
        const error = toHostError(thrown);
        // Excel then did nothing at all.
        if (sent === 0 && (error.kind === 'cancelled' || error.kind === 'cell-edit')) throw error;
        run.undone = this.#takeBack(changes);
        // An Excel that does not answer does not answer this either: it will be taken back when it does.
        if (error.kind === 'no-answer') throw error;
        const undone = await this.connection.within(run.undone).catch(() => false);
        if (error instanceof Overtaken && !undone) throw new HostError('internal', null, error.detail);
        const tab = changes.tabOf?.(error) ?? null;
        // What is gone is nothing that was asked about: as the workbook is now it may well work.
        if (error.kind === 'tab-gone' && tab === null && undone) throw new Overtaken(error.detail);
        throw withTab(error, tab);
      }
    }
  }

  async #send(request: readonly Step[], ask: Ask | undefined): Promise<void> {
    await this.connection.write((context) => {
      // Neither half a list on the screen nor formulas that are computed for every piece of it.
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      for (const step of request) step.queue(context);
      return ask?.(context) ?? (() => undefined);
    });
  }

  /** Work that was begun goes on after the user left the cell in which they were typing. */
  async #persist(request: readonly Step[], ask: Ask | undefined, refuse: () => void): Promise<void> {
    for (;;) {
      try {
        await this.#send(request, ask);
        return;
      } catch (thrown) {
        const error = toHostError(thrown);
        if (error.kind !== 'cell-edit') throw error;
      }
      await pause(this.connection.timer, TYPING);
      refuse();
    }
  }

  async #takeBack<T>({ takeBack }: Changes<T>): Promise<boolean> {
    const send: Send = async (steps, ask) => {
      for (const request of inRequests(steps, this.bytesPerTrip)) await this.#send(request, ask);
    };
    for (let attempt = 0; attempt < UNDO_ATTEMPTS; attempt++) {
      try {
        await takeBack(send);
        return true;
      } catch (thrown) {
        const { kind } = toHostError(thrown);
        if (kind !== 'cell-edit' && kind !== 'no-answer' && kind !== 'tab-gone') return false;
      }
      await pause(this.connection.timer, TYPING);
    }
    return false;
  }
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}

function withTab(error: HostError, tab: string | null): HostError {
  if (error.tab !== null || tab === null) return error;
  return new HostError(error.kind, tab, error.detail);
}
