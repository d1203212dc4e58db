import { HostError, type EditingPort } from '../../hosts/port';

/**
 * A bridge of which the code is fetched while the first screen is already there. Whoever asks for something sooner
 * waits; what could not be fetched is fetched again for the next wish. The names of tabs that may not be shown stay
 * behind it: see `shownPort`.
 */
export function laterPort(load: () => Promise<EditingPort>): EditingPort {
  let loading: Promise<EditingPort> | null = null;
  const port = (): Promise<EditingPort> => {
    loading ??= Promise.all([load(), import('./shown-port')])
      .then(([loaded, { shownPort }]) => shownPort(loaded))
      .catch((error: unknown) => {
        loading = null;
        throw new HostError('internal', null, error instanceof Error ? error.name : 'not loaded');
      });
    return loading;
  };
  return {
    read: async (options) => (await port()).read(options),
    readTab: async (name, signal) => (await port()).readTab(name, signal),
    apply: async (plan, signal) => (await port()).apply(plan, signal),
    show: async (tab, cell) => (await port()).show(tab, cell),
    watch: async (listener) => (await port()).watch(listener),
    readArea: async (tab, area, signal) => (await port()).readArea(tab, area, signal),
    edit: async (edits, options) => (await port()).edit(edits, options),
    undo: async (written, signal) => (await port()).undo(written, signal),
    addRow: async (row, signal) => (await port()).addRow(row, signal),
    insert: async (sheets, signal) => (await port()).insert(sheets, signal),
    putFormula: async (entry, options) => (await port()).putFormula(entry, options),
    takeOutFormula: async (placed, signal) => (await port()).takeOutFormula(placed, signal),
    findNames: async (names, signal) => (await port()).findNames(names, signal),
    defineNames: async (names, signal) => (await port()).defineNames(names, signal),
    removeNames: async (names, signal) => (await port()).removeNames(names, signal),
  };
}
