import { shownTabNames } from '../../core/sheet/shown-tabs';
import type { TabSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Plan } from '../../derive/plan';
import { HostError, type EditingPort, type WorkbookChange } from '../../hosts/port';

/** The real names of tabs of which the name holds personal data, and the names under which they are shown. */
class TabNames {
  readonly #shown = new Map<string, string>();
  readonly #real = new Map<string, string>();

  /** Under a name that it was given once a tab stays known, wherever it is moved. */
  learn(names: readonly string[]): void {
    for (const name of names) this.#giveUp(name);
    const fresh = shownTabNames([...names, ...this.#real.keys()]);
    names.forEach((name, index) => {
      const shown = fresh[index] ?? name;
      if (shown === name || this.#shown.has(name)) return;
      this.#shown.set(name, shown);
      this.#real.set(shown, name);
    });
  }

  /** A tab that is really called so has the name. */
  #giveUp(shown: string): void {
    const real = this.#real.get(shown);
    if (real === undefined) return;
    this.#real.delete(shown);
    this.#shown.delete(real);
  }

  shown(name: string): string {
    if (!this.#shown.has(name)) this.learn([name]);
    return this.#shown.get(name) ?? name;
  }

  real(shown: string): string {
    return this.#real.get(shown) ?? shown;
  }

  isHidden(shown: string): boolean {
    return this.#real.has(shown);
  }
}

interface Named {
  readonly tab: string;
}

/**
 * A bridge to the same workbook, on this side of which a tab of which the name holds personal data has a name that may
 * be shown: no screen, no message and no sheet of ours comes to know the real one.
 */
export function shownPort(port: EditingPort): EditingPort {
  const names = new TabNames();
  const toReal = <T extends Named>(one: T): T => ({ ...one, tab: names.real(one.tab) });
  const toShown = <T extends Named>(one: T): T => ({ ...one, tab: names.shown(one.tab) });
  const shownTab = (tab: TabSnapshot): TabSnapshot => {
    const name = names.shown(tab.name);
    return name === tab.name ? tab : { ...tab, name };
  };
  const shownIn = (workbook: WorkbookSnapshot): WorkbookSnapshot => {
    names.learn(workbook.tabs.map(({ name }) => name));
    return { ...workbook, tabs: workbook.tabs.map(shownTab) };
  };
  const guarded = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof HostError) || error.tab === null) throw error;
      throw new HostError(error.kind, names.shown(error.tab), error.detail);
    }
  };
  const realPlan = ({ marks, findingsSheet }: Plan): Plan => ({
    marks: marks.map(toReal),
    findingsSheet: findingsSheet && {
      ...findingsSheet,
      // A link holds the name of its tab.
      links: findingsSheet.links.filter(({ tab }) => !names.isHidden(tab)),
    },
  });
  const shownChange = (change: WorkbookChange): WorkbookChange =>
    change.kind === 'tabs' ? change : toShown(change);
  return {
    read: async ({ select, ...options }) =>
      shownIn(
        await guarded(
          port.read({
            ...options,
            select: (head) => new Set([...select(shownIn(head))].map((name) => names.real(name))),
          }),
        ),
      ),
    readTab: async (name, signal) => shownTab(await guarded(port.readTab(names.real(name), signal))),
    apply: async (plan, signal) => {
      const { protectedTabs } = await guarded(port.apply(realPlan(plan), signal));
      return { protectedTabs: protectedTabs.map((name) => names.shown(name)) };
    },
    show: (tab, cell) => guarded(port.show(names.real(tab), cell)),
    watch: (listener) => guarded(port.watch((change) => listener(shownChange(change)))),
    readArea: (tab, area, signal) => guarded(port.readArea(names.real(tab), area, signal)),
    edit: async (edits, options) => {
      const { written, ...result } = await guarded(port.edit(edits.map(toReal), options));
      return { ...result, written: written.map(toShown) };
    },
    undo: async (cells, signal) => {
      const { written, ...result } = await guarded(port.undo(cells.map(toReal), signal));
      return { ...result, written: written.map(toShown) };
    },
    addRow: (row, signal) => guarded(port.addRow(toReal(row), signal)),
    insert: async (sheets, signal) => {
      const { tabs } = await guarded(port.insert(sheets, signal));
      return { tabs: tabs.map((name) => names.shown(name)) };
    },
    putFormula: async (entry, options = {}) => {
      const { at } = options;
      const asked = at === undefined ? options : { ...options, at: toReal(at) };
      const outcome = await guarded(port.putFormula(entry, asked));
      return outcome.kind === 'placed' ? { ...outcome, placed: toShown(outcome.placed) } : toShown(outcome);
    },
    takeOutFormula: (placed, signal) => guarded(port.takeOutFormula(toReal(placed), signal)),
    findNames: (wanted, signal) => port.findNames(wanted, signal),
    defineNames: (wanted, signal) => port.defineNames(wanted, signal),
    removeNames: (wanted, signal) => port.removeNames(wanted, signal),
  };
}
