import type { Fact } from '../../../core/finding/finding';
import type { Report } from '../../../core/report';

/** The plancapaciteit of one municipality as a share of its need, for a drawing: 1 is 100 %. */
export interface Balance {
  readonly gemeente: string;
  /** Null when there is no need to divide by. */
  readonly share: number | null;
  readonly over: boolean;
  /** The homes behind it. */
  readonly homes: readonly Fact[];
}

export interface BalanceOverview {
  /** From most too much to most room; those without a need last. */
  readonly gemeenten: readonly Balance[];
  /** Those of which it cannot be told; the outcome of the article says why. */
  readonly unknown: readonly string[];
  readonly regio: number | null;
  /** How far the axis reaches on either side of 100 %. */
  readonly reach: number;
}

const LEAST_REACH = 0.05;

/** What the outcomes tell about the balance; null when there is none to draw. */
export function balanceOverview({ outcomes }: Report): BalanceOverview | null {
  const decided = outcomes.filter(({ uitkomst }) => uitkomst === 'voldoet' || uitkomst === 'voldoet-niet');
  const own = decided.filter(({ balance }) => balance === 'party');
  const gemeenten = own
    .map(({ subject, value, uitkomst, facts }) => ({
      gemeente: subject,
      share: value,
      over: uitkomst === 'voldoet-niet',
      homes: facts ?? [],
    }))
    .sort(
      (a, b) => (b.share ?? -Infinity) - (a.share ?? -Infinity) || a.gemeente.localeCompare(b.gemeente, 'nl'),
    );
  if (gemeenten.length === 0) return null;
  const regio = decided.find(({ balance }) => balance === 'all');
  // Where it could not be told there is no balance either: they are those of the same rule.
  const rules = new Set(own.map(({ rule }) => rule));
  return {
    gemeenten,
    unknown: outcomes
      .filter(({ rule, uitkomst }) => rules.has(rule) && uitkomst === 'niet-te-bepalen')
      .map(({ subject }) => subject)
      .sort((a, b) => a.localeCompare(b, 'nl')),
    regio: regio?.value ?? null,
    reach: Math.max(LEAST_REACH, ...gemeenten.map(({ share }) => (share === null ? 0 : Math.abs(share - 1)))),
  };
}
