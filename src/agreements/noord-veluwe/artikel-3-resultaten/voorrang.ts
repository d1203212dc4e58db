import { requireValue } from '../../../core/article/parameter';
import { decimalOf } from '../../../core/values/decimal';
import { BEGIN } from '../looptijd';
import { DOEL_VOORRANG } from './waarden';

/** How many of these homes must give priority at least: the smallest whole number that is 70 % or more. */
export function nodigVoorVoorrang(seniorenwoningen: number): number {
  const { units, decimals } = decimalOf(requireValue(DOEL_VOORRANG, BEGIN));
  const geheel = 10n ** BigInt(decimals);
  return Number((units * BigInt(seniorenwoningen) + geheel - 1n) / geheel);
}

/** Homes that are still to get priority; 0 when there are enough. */
export const voorrangsopgave = (voorrangswoningen: number, seniorenwoningen: number): number =>
  Math.max(0, nodigVoorVoorrang(seniorenwoningen) - voorrangswoningen);
