import type { Fact } from '../../../core/finding/finding';
import type { Decimal } from '../../../core/values/decimal';
import { formatEuro } from '../../../core/values/cents';
import { formatFixed, NO_BREAK_SPACE } from '../../../core/values/number';

/** The same amount in euros: cents have two decimals fewer. */
export const inEuro = ({ units, decimals }: Decimal): Decimal => ({ units, decimals: decimals + 2 });

/**
 * An amount in cents as euros, with as many decimals as it has: € 59.999,995 is not shown as € 60.000,00, which it
 * does not reach.
 */
export function euroTekst(cents: Decimal): string {
  const { units, decimals } = inEuro(cents);
  return `€${NO_BREAK_SPACE}${formatFixed(units, decimals)}`.replace(/(,\d\d\d*?)0+$/, '$1');
}

/** What was found and what was agreed. */
export const bedragen = (gevonden: string, norm: number): readonly Fact[] => [
  { label: 'Gevonden', value: gevonden },
  { label: 'Norm', value: formatEuro(norm) },
];
