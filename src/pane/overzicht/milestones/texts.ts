import { formatDate } from '../../../core/values/date';
import type { MilestoneOverview, Step } from './milestones';

/* What is said of things to be done by a day. */

/** In short phrases: `gedaan op 3-3-2025`; `te doen,` `uiterlijk 30-6-2026`; `niet gedaan,` `uiterlijk 30-6-2025`. */
export function stepPhrases({ state, by, doneOn }: Step): readonly string[] {
  if (doneOn !== null) {
    const done = `gedaan op ${formatDate(doneOn)}`;
    return by !== null && doneOn > by ? [`${done},`, 'te laat'] : [done];
  }
  const what = state === 'missed' ? 'niet gedaan' : 'te doen';
  return by === null ? [what] : [`${what},`, `uiterlijk ${formatDate(by)}`];
}

/** How many are done, and by when the next is to be. */
export function conclusionOf({ steps }: MilestoneOverview): string {
  const done = steps.filter(({ state }) => state === 'done').length;
  const missed = steps.filter(({ state }) => state === 'missed').length;
  const next = steps.find(({ state, by }) => state === 'to-do' && by !== null);
  return [
    `${String(done)} van ${String(steps.length)} gedaan.`,
    missed === 0 ? null : `${String(missed)} niet gedaan.`,
    next?.by == null ? null : `De volgende is uiterlijk ${formatDate(next.by)}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
