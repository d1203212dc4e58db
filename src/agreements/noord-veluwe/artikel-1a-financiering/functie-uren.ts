import type { Argument } from '../../../core/article/function';
import { isLeftOut } from '../../../core/article/function-arguments';
import { requireValue } from '../../../core/article/parameter';
import { aantalIn } from '../bedragen';
import { BEGIN } from '../looptijd';
import { UREN_SAMEN } from './waarden';

/** Hours a week: left out they are those of all coaches together. @throws FunctionError */
export const urenIn = (argument: Argument): number =>
  isLeftOut(argument) ? requireValue(UREN_SAMEN, BEGIN) : aantalIn(argument, 'uren');
