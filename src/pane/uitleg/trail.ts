import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';
import type { Topic } from '../../derive/help/search';

/** A page that was opened, and what it was opened from. */
export interface Step {
  readonly topic: Topic;
  /** Null when it was opened from another screen. */
  readonly origin: string | null;
}

interface Trail {
  readonly open: (step: Step) => void;
  /** What the page that was left had been opened from: it takes the focus. */
  readonly returning: string | null;
}

export const TrailContext = createContext<Trail | null>(null);

interface Opener<E> {
  readonly ref: RefObject<E | null>;
  readonly open: () => void;
}

/**
 * What opens a page, and takes the focus when that page is left again. Only inside Uitleg.
 * @param origin which opener it is: one text for each on the screen
 */
export function useOpener<E extends HTMLElement>(topic: Topic, origin: string): Opener<E> {
  const trail = useContext(TrailContext);
  if (trail === null) throw new Error('A page of Uitleg can only be opened inside Uitleg.');
  const ref = useRef<E>(null);
  const returned = trail.returning === origin;
  useEffect(() => {
    const opener = ref.current;
    if (!returned || opener === null) return;
    // What it stands in may be folded: nothing there can have the focus.
    for (
      let part = opener.closest('details');
      part !== null;
      part = part.parentElement?.closest('details') ?? null
    )
      part.open = true;
    opener.focus();
  }, [returned]);
  return { ref, open: () => trail.open({ topic, origin }) };
}
