import { decimalOf } from './decimal';
import { divideRounded, formatFixed, NO_BREAK_SPACE } from './number';

/**
 * An exact share: a fraction of two integers, the denominator above 0. Verdicts are reached with it and never
 * with its floating-point value, so that 100,04 % does not pass as 100 %. 45 % is 45/100.
 */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The number that a cell shows as an exact share: 0.45 is 45/100, without the dust of floating point. Exact up to 22
 * decimals, more than a share in a sheet can have. Throws a RangeError for what is no finite number.
 */
export function shareOf(value: number): Share {
  const { units, decimals } = decimalOf(value);
  return { numerator: Number(units), denominator: Number(`1e${String(decimals)}`) };
}

function compareProducts(a: bigint, b: bigint, c: bigint, d: bigint): -1 | 0 | 1 {
  const left = a * b;
  const right = c * d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** −1, 0 or 1 as share `a` is less than, equal to or more than share `b`; exact at any size. */
export function compareShares(a: Share, b: Share): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return compareProducts(
    BigInt(a.numerator),
    BigInt(b.denominator),
    BigInt(b.numerator),
    BigInt(a.denominator),
  );
}

/** True when a share does not exceed a limit; the limit itself is within it. */
export function isAtMost(share: Share, limit: Share): boolean {
  return compareShares(share, limit) <= 0;
}

/** The share as a floating-point number (1 is 100 %): for display and drawings, never for a verdict. */
export function shareToNumber(share: Share): number {
  return share.numerator / share.denominator;
}

const DECIMALS = 2;

/** How a share is written: with more decimals than two where these limits need it. */
interface Writing {
  readonly against: readonly Share[];
  /** What it is counted in: 100 for a percentage. */
  readonly per: bigint;
}

/** The fewest decimals, two or more, with which a share is shown on its own side of every limit; see `formatShare`. */
function written(share: Share, { against, per }: Writing): string {
  const numerator = BigInt(share.numerator) * per;
  const denominator = BigInt(share.denominator);
  const sides = against.map((limit) => ({
    limit: BigInt(limit.numerator) * per,
    limitDenominator: BigInt(limit.denominator),
    side: compareShares(share, limit),
  }));
  let decimals = DECIMALS;
  let scale = 100n;
  let units = divideRounded(numerator * scale, denominator);
  const isOnItsSide = (): boolean =>
    sides.every(
      ({ limit, limitDenominator, side }) =>
        side === 0 || compareProducts(units, limitDenominator, limit, scale) === side,
    );
  while (!isOnItsSide()) {
    decimals++;
    scale *= 10n;
    units = divideRounded(numerator * scale, denominator);
  }
  if (units * denominator === numerator * scale) {
    while (decimals > 0 && units % 10n === 0n) {
      units /= 10n;
      decimals--;
    }
  }
  return formatFixed(units, decimals);
}

/**
 * A share as a percentage with a no-break space before the %, never rounded into compliance or out of it.
 * It has two decimals, rounded half away from zero: `95,24 %`, `104,09 %`, `100,04 %`. Trailing zeros are dropped
 * only when the value shown is exact, so `100 %` is exactly 100 % and `100,00 %` is about that.
 * With `against` (the limit it is held against) it gets as many decimals as it needs to stay on its own side:
 * 100000001/100000000 against 1 is `100,000001 %`.
 */
export function formatShare(share: Share, options: { readonly against?: Share } = {}): string {
  const { against } = options;
  return `${written(share, { against: against === undefined ? [] : [against], per: 100n })}${NO_BREAK_SPACE}%`;
}

/** A share as a plain number (`35,25`), as `formatShare` writes a percentage: on its own side of each of the limits. */
export const formatQuotient = (share: Share, against: readonly Share[] = []): string =>
  written(share, { against, per: 1n });
