import { afterCellEdit, failureOf } from './patience';
import { addressOf } from './place';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** Goes to places in the workbook. A later wish replaces an earlier one that still waits. */
export interface ShowFlow {
  readonly cell: (tab: string, cell: string) => void;
  /** Goes to the cell of a finding, by its place in the report. */
  readonly finding: (place: number) => void;
  readonly stop: () => void;
}

export function createShowFlow({ port, clock }: Surroundings, store: Store): ShowFlow {
  let showing: AbortController | null = null;

  async function show(tab: string, cell: string): Promise<void> {
    showing?.abort();
    const { signal } = (showing = new AbortController());
    try {
      await afterCellEdit(() => port.show(tab, cell), {
        clock,
        signal,
        onWait: (error) => {
          if (!signal.aborted) store.dispatch({ type: 'show-failed', failure: failureOf(error) });
        },
      });
      if (!signal.aborted && store.state.showFailure !== null)
        store.dispatch({ type: 'show-failed', failure: null });
    } catch (error) {
      if (!signal.aborted) store.dispatch({ type: 'show-failed', failure: failureOf(error) });
    }
  }

  return {
    cell: (tab, cell) => void show(tab, cell),
    finding(place) {
      const finding = store.state.result?.report.findings[place];
      if (finding !== undefined) void show(finding.tab, addressOf(finding));
    },
    stop: () => showing?.abort(),
  };
}
