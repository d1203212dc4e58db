import { requireValue } from '../../../core/article/parameter';
import { addMonths } from '../../../core/values/date';
import { BEGIN } from '../looptijd';
import { OPZEGMAANDEN } from './waarden';

/** The first day on which an agreement can end after a notice (article 5c). Serials. */
export const vroegsteEinde = (opzegging: number): number =>
  addMonths(opzegging, requireValue(OPZEGMAANDEN, BEGIN));

/** The last day of notice that is still in time for an end date. Serials. */
export function uitersteOpzegdatum(einddatum: number): number {
  let dag = addMonths(einddatum, -requireValue(OPZEGMAANDEN, BEGIN));
  // Months have unequal lengths: some later days may come to the same last day of a shorter month.
  while (vroegsteEinde(dag + 1) <= einddatum) dag++;
  return dag;
}
