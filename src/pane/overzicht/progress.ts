import { STEPS, type Run, type Step } from '../state/model';

/** What part of a check each step is, roughly: nearly all of it is waiting for Excel. */
const PARTS: Readonly<Record<Step, number>> = { lezen: 0.5, rijen: 0.2, afspraken: 0.05, markeren: 0.25 };

/** How far a check is, from 0 to 1. */
export function doneOf({ step, progress }: Pick<Run, 'step' | 'progress'>): number {
  const before = STEPS.slice(0, STEPS.indexOf(step)).reduce((sum, earlier) => sum + PARTS[earlier], 0);
  return before + PARTS[step] * progress;
}

export const percentOf = (run: Pick<Run, 'step' | 'progress'>): number => Math.round(doneOf(run) * 100);

/** How far something was at a moment. */
export interface Mark {
  /** In milliseconds. */
  readonly at: number;
  /** From 0 to 1. */
  readonly done: number;
}

/** Sooner nobody knows. */
const LEAST_TIME = 2_000;
/** How much the pace may differ between its first and second half to be called steady. */
const STEADY = 1.5;

/**
 * How many seconds are left, from the marks so far and the time that it is now; null when that cannot be told: in the
 * first two seconds, and while it goes now faster and then slower.
 */
export function secondsLeft(marks: readonly Mark[], now: number): number | null {
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined || now - first.at < LEAST_TIME) return null;
  const middle = marks.filter(({ at }) => at <= (first.at + now) / 2).at(-1);
  if (middle === undefined || middle === last || middle === first) return null;
  const pace = (from: Mark, to: Mark, until: number): number => (to.done - from.done) / (until - from.at);
  const [early, late] = [pace(first, middle, middle.at), pace(middle, last, now)];
  if (Math.min(early, late) <= 0 || Math.max(early, late) > STEADY * Math.min(early, late)) return null;
  return Math.ceil((1 - last.done) / pace(first, last, now) / 1_000);
}
