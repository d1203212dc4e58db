import type { Plan } from '../../derive/plan';
import { findingsSheetOf, unfinishedSheets } from '../own-mark';
import { HostError, type ApplyResult } from '../port';
import { changesFor, inRequests, undoSteps, type Changes } from './changes';
import type { Connection } from './connection';
import { toHostError } from './errors';
import type { EventGate } from './event-gate';
import { look, type Look } from './look';
import type { Step } from './own-marks';
import { pause } from './timer';

/** How long we wait before we try again while the user types in a cell. */
const TYPING = 1_000;
/** How often something is tried that must be taken back. */
const UNDO_ATTEMPTS = 20;

/**
 * Carries out plans, one at a time. A plan is one request as long as it fits; what it adds comes before what it
 * takes away, so that whatever goes wrong on the way can be taken back. Excel itself undoes nothing: what a request
 * did before it failed stays done.
 */
export class Marker {
  /** The end of the latest plan, its being taken back included. Never rejects. */
  #last: Promise<unknown> = Promise.resolve();
  #tabs: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly gate: EventGate,
    private readonly bytesPerTrip: number,
  ) {}

  /** The ids of the tabs as a reading found them: knowing them saves a round trip. */
  knows(tabs: readonly string[]): void {
    this.#tabs = tabs;
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    const before = this.#last;
    const run = new PlanRun(plan, signal);
    const work = this.connection.within(before).then(() => this.#carryOut(run));
    const end = work.then(
      () => undefined,
      () => run.undone,
    );
    this.#last = Promise.all([before, end]);
    this.gate.begin();
    void end.finally(() => this.gate.end());
    return work;
  }

  async #carryOut(run: PlanRun): Promise<ApplyResult> {
    run.refuseCancelled();
    const seen = await this.#look(run.signal);
    const changes = changesFor(run.plan, seen, this.bytesPerTrip);
    let sent = 0;
    for (const request of inRequests(changes.steps, this.bytesPerTrip)) {
      try {
        run.refuseCancelled();
        await (sent === 0 ? this.#send(request, changes) : this.#persist(request, changes, run));
        sent += 1;
      } catch (thrown) {
        const error = toHostError(thrown);
        // Excel then did nothing at all.
        if (sent === 0 && (error.kind === 'cancelled' || error.kind === 'cell-edit')) throw error;
        const undone = this.#undo(seen, changes);
        run.undone = undone;
        // An Excel that does not answer does not answer this either: it will be taken back when it does.
        if (error.kind === 'no-answer') throw error;
        const now = await this.connection.within(undone).catch(() => null);
        throw withTab(error, run.plan, now);
      }
    }
    return { protectedTabs: changes.protectedTabs };
  }

  async #look(signal?: AbortSignal): Promise<Look> {
    const seen = await look(this.connection, this.#tabs, signal);
    this.#tabs = seen.sheets.map(({ id }) => id);
    for (const sheet of [findingsSheetOf(seen.sheets), ...unfinishedSheets(seen.sheets)])
      if (sheet !== null) this.gate.own(sheet.id);
    return seen;
  }

  async #send(
    request: readonly Step[],
    { ownNames }: { readonly ownNames: readonly string[] },
  ): Promise<void> {
    const sheets = await this.connection.write((context) => {
      // Neither half a list on the screen nor formulas that are computed for every piece of it.
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      for (const step of request) step.queue(context);
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      return () => worksheets.items.map(({ id, name }) => ({ id, name }));
    });
    for (const { id, name } of sheets) if (ownNames.includes(name)) this.gate.own(id);
    this.#tabs = sheets.map(({ id }) => id);
  }

  /** A plan that was begun goes on after the user left the cell in which they were typing. */
  async #persist(request: readonly Step[], changes: Changes, run: PlanRun): Promise<void> {
    for (;;) {
      try {
        await this.#send(request, changes);
        return;
      } catch (thrown) {
        const error = toHostError(thrown);
        if (error.kind !== 'cell-edit') throw error;
      }
      await pause(this.connection.timer, TYPING);
      run.refuseCancelled();
    }
  }

  /** Takes back what was done; answers with what was seen then, or null when that proved impossible. */
  async #undo(before: Look, changes: Changes): Promise<Look | null> {
    for (let attempt = 0; attempt < UNDO_ATTEMPTS; attempt++) {
      try {
        const now = await this.#look();
        for (const request of inRequests(undoSteps(before, now, changes), this.bytesPerTrip))
          await this.#send(request, { ownNames: [] });
        return now;
      } catch (thrown) {
        const { kind } = toHostError(thrown);
        if (kind !== 'cell-edit' && kind !== 'no-answer' && kind !== 'tab-gone') return null;
      }
      await pause(this.connection.timer, TYPING);
    }
    return null;
  }
}

/** One plan on its way. */
class PlanRun {
  undone: Promise<unknown> = Promise.resolve();

  constructor(
    readonly plan: Plan,
    readonly signal: AbortSignal | undefined,
  ) {}

  refuseCancelled(): void {
    if (this.signal?.aborted === true) throw new HostError('cancelled');
  }
}

/** Excel's error does not say which tab it is about. */
function withTab(error: HostError, { marks }: Plan, now: Look | null): HostError {
  if (error.tab !== null || now === null) return error;
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const tab = marks.find(({ tab: name }) =>
    error.kind === 'protected'
      ? sheets.get(name)?.protected === true
      : error.kind === 'tab-gone' && !sheets.has(name),
  )?.tab;
  return tab === undefined ? error : new HostError(error.kind, tab, error.detail);
}
