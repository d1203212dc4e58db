import type { Outcome, Report } from '../../../core/report';
import { latestOf } from '../latest';

/** What one party ought to pay, in whole cents. */
export interface Cost {
  readonly subject: string;
  readonly cents: number;
  /** What is wrong with the amount in the workbook: it is another one, or there is none; null when nothing is. */
  readonly wrong: 'other' | 'missing' | null;
}

export interface CostGroup {
  readonly group: string;
  readonly cents: number;
  readonly costs: readonly Cost[];
}

/** A sum of money and how it is divided. */
export interface CostOverview {
  /** What is divided. */
  readonly what: string;
  /** The last of which it is known. */
  readonly tijdvak: string | null;
  readonly cents: number;
  readonly groups: readonly CostGroup[];
  /** How many parties have a part in it that is not known. */
  readonly unknown: number;
}

function wrongOf({ uitkomst, value }: Outcome): Cost['wrong'] {
  if (uitkomst !== 'voldoet-niet') return null;
  return value === null ? 'missing' : 'other';
}

const sum = (amounts: readonly { readonly cents: number }[]): number =>
  amounts.reduce((total, { cents }) => total + cents, 0);

/** The sums of money of which a report tells everyone's part: any outcome can tell one. */
export function costOverviews({ outcomes }: Report): readonly CostOverview[] {
  const shares = outcomes.flatMap((outcome) =>
    outcome.share === undefined ? [] : [{ ...outcome, ...outcome.share }],
  );
  return [...new Set(shares.map(({ what }) => what))].map((what) => {
    const { tijdvak, latest } = latestOf(shares.filter((share) => share.what === what));
    const rules = new Set(latest.map(({ rule }) => rule));
    const concerned = outcomes.filter(
      (one) => rules.has(one.rule) && one.tijdvak === tijdvak && one.uitkomst !== 'niet-van-toepassing',
    );
    return {
      what,
      tijdvak,
      cents: sum(latest),
      groups: [...new Set(latest.map(({ group }) => group))].map((group) => {
        const own = latest.filter((share) => share.group === group);
        return {
          group,
          cents: sum(own),
          costs: own.map((share) => ({
            subject: share.subject,
            cents: share.cents,
            wrong: wrongOf(share),
          })),
        };
      }),
      unknown: concerned.filter(({ share }) => share === undefined).length,
    };
  });
}
