import { useEffect, useState } from 'react';
import type { AdviceRequest } from '../../core/advise';
import type { Advice } from '../../core/article/advice';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Determined } from '../../core/sheet/unreadable';
import { usePane } from '../pane-context';
import { BUSY_AFTER } from '../state/surroundings';
import { FAILED } from './texts';

/** What is known of a proposal. `slow`: it takes so long that the user should see it. */
export type AdviceState = Determined<Advice | null> | 'busy' | 'slow';

/**
 * Works a proposal out, and again as soon as the workbook is another one; until then the last one stays on show.
 * @param snapshot the workbook of the outcome on show
 */
export function useAdvice(request: AdviceRequest, snapshot: WorkbookSnapshot): AdviceState {
  const { controller, clock } = usePane();
  const [state, setState] = useState<AdviceState>('busy');
  useEffect(() => {
    const ending = new AbortController();
    const keep = (known: AdviceState): void => {
      if (!ending.signal.aborted) setState(known);
    };
    const forgetBusy = clock.after(BUSY_AFTER, () => {
      setState((now) => (now === 'busy' ? 'slow' : now));
    });
    controller
      .workOut(request, ending.signal)
      .then(keep, () => keep({ known: false, reason: FAILED }))
      .finally(forgetBusy);
    return () => {
      ending.abort();
      forgetBusy();
    };
  }, [controller, clock, request, snapshot]);
  return state;
}
