import { HostError, type WorkbookPort } from '../../hosts/port';

/**
 * A bridge of which the code is fetched while the first screen is already there. Whoever asks for something sooner
 * waits; what could not be fetched is fetched again for the next wish.
 */
export function laterPort(load: () => Promise<WorkbookPort>): WorkbookPort {
  let loading: Promise<WorkbookPort> | null = null;
  const port = (): Promise<WorkbookPort> => {
    loading ??= load().catch((error: unknown) => {
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
  };
}
