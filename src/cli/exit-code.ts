import { ERNSTEN } from '../core/finding/finding';
import type { Ernst } from '../core/finding/finding';
import type { Counts } from '../core/report';

/** What the command tells the shell. A wrong call goes before an unreadable file, and that before findings. */
export const EXIT = { good: 0, findings: 1, usage: 2, unreadable: 3 } as const;

/** Is there an unexplained finding that weighs at least this much? */
export const reaches = (counts: Counts, threshold: Ernst): boolean =>
  ERNSTEN.slice(0, ERNSTEN.indexOf(threshold) + 1).some((ernst) => counts[ernst] > 0);

/** A wrong call of the command, with a Dutch message that says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
