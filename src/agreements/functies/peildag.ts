import type { Agreement } from '../../core/article/agreement';
import { FunctionError } from '../../core/article/function';
import type { Argument } from '../../core/article/function';
import { dateOf, isBlankArgument } from '../../core/article/function-arguments';

/**
 * An optional date as a serial: left out it is the last day of the agreement. An agreement that states no end has no
 * such day, so that there the date must be given. @throws FunctionError
 */
export function peildagVan(argument: Argument, name: string, agreement: Agreement): number {
  const { to } = agreement.period;
  if (to === null && isBlankArgument(argument, name))
    throw new FunctionError(
      'invalidValue',
      `${name} ontbreekt. De overeenkomst ${agreement.name} noemt geen einddatum: geef een datum.`,
    );
  return dateOf(argument, name, to ?? agreement.period.from);
}
