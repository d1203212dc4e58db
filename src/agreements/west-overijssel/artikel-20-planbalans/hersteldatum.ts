import { requireValue } from '../../../core/article/parameter';
import { addYears, serialOf } from '../../../core/values/date';
import { LOOPTIJD } from '../looptijd';
import { BEGIN_HERSTEL, HERSTELJAREN } from './waarden';

/** The first day of the term when no imbalance was established in the register. */
export const beginZonderVermelding = (): number => serialOf(requireValue(BEGIN_HERSTEL, LOOPTIJD.from), 1, 1);

/**
 * The last day by which balance must be restored; that day itself is within the term (article 22).
 * @param vastgesteld the day on which the imbalance was established, a serial
 */
export const hersteldatum = (vastgesteld: number): number =>
  addYears(vastgesteld, requireValue(HERSTELJAREN, LOOPTIJD.from));
