import type { Argument } from '../../../core/article/function';
import { isBlankArgument } from '../../../core/article/function-arguments';
import { requireValue } from '../../../core/article/parameter';
import { aantalIn } from '../bedragen';
import { BEGIN } from '../looptijd';
import { UREN_SAMEN } from './waarden';

/** Hours a week: left out or blank they are those of all coaches together. @throws FunctionError */
export const urenIn = (argument: Argument): number =>
  isBlankArgument(argument, 'uren') ? requireValue(UREN_SAMEN, BEGIN) : aantalIn(argument, 'uren');
