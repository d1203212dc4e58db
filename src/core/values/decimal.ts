/** An exact decimal number: `units` × 10^−`decimals`. */
export interface Decimal {
  readonly units: bigint;
  /** 0 or more. */
  readonly decimals: number;
}

/** The significant digits of a number in a cell, as Excel has them. */
export const DIGITS = 15;

/**
 * The number that a cell shows, exactly: at 15 significant digits. 0.1 is 1/10 and not the
 * floating-point number beside it. Throws a RangeError for what is no finite number.
 */
export function decimalOf(n: number): Decimal {
  if (!Number.isFinite(n)) throw new RangeError(`No finite number: ${n}`);
  const [mantissa = '0', exponent = '0'] = n.toExponential(DIGITS - 1).split('e');
  let units = BigInt(mantissa.replace('.', ''));
  let decimals = DIGITS - 1 - Number(exponent);
  while (decimals > 0 && units % 10n === 0n) {
    units /= 10n;
    decimals = units === 0n ? 0 : decimals - 1;
  }
  return decimals < 0 ? { units: units * 10n ** BigInt(-decimals), decimals: 0 } : { units, decimals };
}

const unitsAt = ({ units, decimals }: Decimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - decimals);

/** a + b, exactly. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: unitsAt(a, decimals) + unitsAt(b, decimals), decimals };
}

/** a × b, exactly. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  decimals: a.decimals + b.decimals,
});

/** −1, 0 or 1 as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const decimals = Math.max(a.decimals, b.decimals);
  const left = unitsAt(a, decimals);
  const right = unitsAt(b, decimals);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest floating-point number: for display and for a cell, never for a verdict. */
export const decimalToNumber = ({ units, decimals }: Decimal): number =>
  Number(`${String(units)}e-${String(decimals)}`);
