import { requireValue } from '../../../core/article/parameter';
import { shareOf } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { BEGIN } from '../looptijd';
import { DOEL_VOORRANG } from './waarden';

/* The calculations with homes for seniors: the rule and the worksheet functions both run these. */

/** Homes for seniors, and those of them that give priority. */
export interface Woningen {
  readonly voorrang: number;
  readonly totaal: number;
}

/** The part that is aimed at, exactly. */
export const voorrangsdoel = (): Share => shareOf(requireValue(DOEL_VOORRANG, BEGIN));

/** How many of these homes must give priority at least: the smallest whole number that is 70 % or more. */
export function nodigVoorVoorrang(seniorenwoningen: number): number {
  const { numerator, denominator } = voorrangsdoel();
  const geheel = BigInt(denominator);
  return Number((BigInt(numerator) * BigInt(seniorenwoningen) + geheel - 1n) / geheel);
}

/** Homes that are still to get priority; 0 when there are enough. */
export const voorrangsopgave = (voorrangswoningen: number, seniorenwoningen: number): number =>
  Math.max(0, nodigVoorVoorrang(seniorenwoningen) - voorrangswoningen);

/** The part that gives priority, exactly. The total is above 0. */
export const aandeelVan = ({ voorrang, totaal }: Woningen): Share => ({
  numerator: voorrang,
  denominator: totaal,
});
