import { useState } from 'react';
import { refusedText } from '../../derive/explanation/explanation-plan';
import { usePane, usePaneState } from '../pane-context';
import { REFUSED } from './texts';

/** An explanation that is being written. */
export interface Draft {
  readonly text: string;
  /** What is wrong with it, once the user tried to keep it. */
  readonly error: string | null;
}

export interface DraftActions {
  /** Null while nothing is being written. */
  readonly draft: Draft | null;
  readonly start: (text: string) => void;
  readonly change: (text: string) => void;
  readonly stop: () => void;
  /** Has it written in the workbook; it stays until that worked. */
  readonly keep: () => void;
}

/**
 * The explanation of the finding on show, by its place in the report.
 * @param visit another visit is another finding, with nothing written yet
 */
export function useDraft(place: number | null, visit: number): DraftActions {
  const { controller } = usePane();
  const { result } = usePaneState();
  const [kept, setKept] = useState<(Draft & { readonly visit: number }) | null>(null);
  const draft = kept?.visit === visit ? kept : null;
  return {
    draft,
    start: (text) => setKept({ text, error: null, visit }),
    change: (text) => setKept({ text, error: null, visit }),
    stop: () => setKept(null),
    keep() {
      if (draft === null || place === null) return;
      const refused = refusedText(draft.text, result?.agreement?.personalSearch);
      if (refused !== null) {
        setKept({ ...draft, error: REFUSED[refused] });
        return;
      }
      void controller.explain(place, draft.text).then((done) => {
        if (done) setKept((now) => (now?.visit === visit ? null : now));
      });
    },
  };
}
