import { useState, type ReactNode } from 'react';
import type { Run } from '../state/model';
import { percentOf } from './progress';

/** A screen reader hears the progress at each quarter, not at each percent. */
const QUARTER = 25;
const WHOLE = 100;

interface AnnouncedProgressProps {
  /** The check that is shown; null when there is none. */
  readonly run: Run | null;
  /** How many checks were completed. */
  readonly checks: number;
}

/**
 * Tells a screen reader how far a check is. It stands beside the screens, as a live region is only heard when it was
 * there before what is said in it, and so that the end is heard too.
 */
export function AnnouncedProgress({ run, checks }: AnnouncedProgressProps): ReactNode {
  const [shownAt, setShownAt] = useState<number | null>(null);
  if (run !== null && shownAt !== checks) setShownAt(checks);
  const completed = run === null && shownAt !== null && checks > shownAt;
  const reached = completed ? WHOLE : run === null ? 0 : Math.floor(percentOf(run) / QUARTER) * QUARTER;
  return (
    <span role="status" className="hidden">
      {reached > 0 && `${reached} procent`}
    </span>
  );
}
