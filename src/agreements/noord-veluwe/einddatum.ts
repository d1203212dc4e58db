import { FunctionError } from '../../core/article/function';
import type { Argument } from '../../core/article/function';
import { dateOf, isBlankArgument } from '../../core/article/function-arguments';
import { BEGIN } from './looptijd';

/** The end date as an argument of a function: the agreement states none, so that it must be given. */
export const EINDDATUM = {
  name: 'einddatum',
  help: 'De einddatum van de overeenkomst. Die volgt uit de huisvestingsverordening.',
  shape: 'datum',
} as const;

/** The end date that was given, a serial. @throws FunctionError */
export function eindeIn(argument: Argument): number {
  if (isBlankArgument(argument, EINDDATUM.name))
    throw new FunctionError(
      'invalidValue',
      'einddatum ontbreekt. De overeenkomst noemt er geen: geef een datum.',
    );
  return dateOf(argument, EINDDATUM.name, BEGIN);
}
