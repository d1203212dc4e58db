import { whyHidden, type ShownCount } from '../../../derive/small-cells/shown-count';
import type { ResultOverview } from './results';

/** Who did how much of what stands under one heading. */
export interface Parts {
  /** What kind of party: `corporatie`. */
  readonly by: string;
  /** What is counted. */
  readonly columns: readonly string[];
  /** A count for each column; null where a party has no part in it. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly (ShownCount | null)[] }[];
  /** Why some are hidden; empty when none is. */
  readonly why: string;
}

const DEFAULT_PARTY = 'partij';

/**
 * The parts of all results, but for shares: those are no sum of parts. Null when there are none, when there is but one
 * party, or when every party has a result of its own to look at.
 */
export function partsOf({ results }: ResultOverview): Parts | null {
  const divided = results.filter(({ progress, share }) => share === null && progress.parts.length > 0);
  const labels = [...new Set(divided.flatMap(({ progress }) => progress.parts.map(({ label }) => label)))];
  const isTold = labels.every((label) => results.some((result) => result.label === label));
  if (labels.length < 2 || isTold) return null;
  const rows = labels.map((label) => ({
    label,
    counts: divided.map(({ progress }) => progress.parts.find((part) => part.label === label)?.count ?? null),
  }));
  return {
    by: divided[0]?.progress.by ?? DEFAULT_PARTY,
    columns: divided.map(({ progress }) => progress.what),
    rows,
    why: whyHidden(rows.flatMap(({ counts }) => counts.filter((count) => count !== null))),
  };
}
