import { formatFixed, NO_BREAK_SPACE, significant } from './number';

/** Amounts from here on are not held: at 15 significant digits their cents are no longer certain. */
const LARGEST = 1e13;

/**
 * An amount in euros, as a cell holds it, as an integer number of cents. The amount counts at 15 significant
 * digits, so 0.07 is 7 and 0.1 + 0.2 is 30. Null when it has a fraction of a cent (1.005), and for what is not
 * finite or is 10.000.000.000.000 euros or more.
 */
export function centsOf(euros: number): number | null {
  const amount = significant(euros);
  if (!(Math.abs(amount) < LARGEST)) return null;
  const cents = Math.round(amount * 100);
  return cents / 100 === amount ? cents + 0 : null;
}

/** An integer number of cents as Dutch Excel shows euros, with a no-break space: `€ 94.666,67`, `€ -0,01`. */
export function formatEuro(cents: number): string {
  return `€${NO_BREAK_SPACE}${formatFixed(BigInt(cents), 2)}`;
}
