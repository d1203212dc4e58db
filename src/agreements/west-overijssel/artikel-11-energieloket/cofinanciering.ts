import { decimalOf, plus, times } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';

/** What a municipality puts in. Both amounts in the same unit: cents from a sheet, euros in a cell. */
export interface Inbreng {
  readonly geld: number;
  readonly uren: number;
  /** Of one hour. */
  readonly uurtarief: number;
}

/**
 * Article 11.1: the municipality's own contribution, in which its hours count. Exact, because hours and a rate may
 * both have decimals: 1.199,9 hours of € 50,01 make € 60.006,999 and no less. In the unit of the amounts.
 */
export const cofinancieringVan = ({ geld, uren, uurtarief }: Inbreng): Decimal =>
  plus(decimalOf(geld), times(decimalOf(uren), decimalOf(uurtarief)));
