import type { Plan } from '../../derive/plan';
import { findingsSheetOf, unfinishedSheets } from '../own-mark';
import type { ApplyResult, HostError } from '../port';
import { changesFor, undoSteps } from './changes';
import { look, type Look } from './look';
import type { Ask, Changes, Runner } from './runner';

/**
 * Carries out plans. What a plan adds comes before what it takes away, so that whatever goes wrong on the way can be
 * taken back.
 */
export class Marker {
  #tabs: readonly string[] = [];

  constructor(private readonly runner: Runner) {}

  /** The ids of the tabs as a reading found them: knowing them saves a round trip. */
  knows(tabs: readonly string[]): void {
    this.#tabs = tabs;
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    return this.runner.run({ signal, results: 'dropped', prepare: () => this.#prepare(plan, signal) });
  }

  async #prepare(plan: Plan, signal?: AbortSignal): Promise<Changes<ApplyResult>> {
    const before = await this.#look(signal);
    const { steps, protectedTabs, ownNames } = changesFor(plan, before, this.runner.bytesPerTrip);
    let now: Look | null = null;
    return {
      steps,
      ask: this.#learning(ownNames),
      result: () => ({ protectedTabs }),
      takeBack: async (send) => {
        const found = await this.#look();
        await send(undoSteps(before, found, { ownNames }), this.#learning([]));
        now = found;
      },
      tabOf: (error) => (now === null ? null : tabOf(error, plan, now)),
    };
  }

  async #look(signal?: AbortSignal): Promise<Look> {
    const seen = await look(this.runner.connection, this.#tabs, signal);
    this.#tabs = seen.sheets.map(({ id }) => id);
    for (const sheet of [findingsSheetOf(seen.sheets), ...unfinishedSheets(seen.sheets)])
      if (sheet !== null) this.runner.gate.own(sheet.id);
    return seen;
  }

  /** Asks which tabs there are then, and which of them are ours by the names that we gave. */
  #learning(ownNames: readonly string[]): Ask {
    return ({ workbook }) => {
      const sheets = workbook.worksheets.load('items/id,items/name');
      return () => {
        for (const { id, name } of sheets.items) if (ownNames.includes(name)) this.runner.gate.own(id);
        this.#tabs = sheets.items.map(({ id }) => id);
      };
    };
  }
}

/** The tab of the plan that explains an error, in the workbook as it is now. */
function tabOf(error: HostError, { marks }: Plan, now: Look): string | null {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const found = marks.find(({ tab: name }) =>
    error.kind === 'protected'
      ? sheets.get(name)?.protected === true
      : error.kind === 'tab-gone' && !sheets.has(name),
  );
  return found?.tab ?? null;
}
