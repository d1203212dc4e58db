import { requireValue } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import { determine } from '../../../core/sheet/unreadable';
import { ASPECTEN, datumVan, evaluatiesOp } from '../artikel-4-evaluatie/evaluaties';
import type { Evaluatie } from '../artikel-4-evaluatie/evaluaties';
import { zonderPeildag } from '../levering';
import { BEGIN } from '../looptijd';
import { NEGATIEVE_ASPECTEN, NEGATIEVE_EVALUATIES } from './waarden';

/** An evaluation that came out badly, with its date as a serial. */
export interface NegatieveEvaluatie {
  readonly rij: Evaluatie;
  readonly datum: number;
}

/**
 * The evaluation from which on the agreement can be ended (article 5a), in order of date, or null. What cannot be read
 * counts for nothing.
 */
export function opzegbaarSinds(context: CalculationContext): NegatieveEvaluatie | null {
  const { peildatum } = context.delivery;
  if (zonderPeildag(context) !== null || peildatum === null) return null;
  const evaluaties = determine(() => evaluatiesOp(context, peildatum));
  const negatief = (evaluaties.known ? evaluaties.value : []).flatMap((rij): NegatieveEvaluatie[] => {
    const datum = determine(() => datumVan(rij));
    const aspecten = ASPECTEN.filter((aspect) => !rij.isFaulty(aspect) && rij.get(aspect) === 'negatief');
    const isNegatief = aspecten.length >= requireValue(NEGATIEVE_ASPECTEN, BEGIN);
    return datum.known && isNegatief ? [{ rij, datum: datum.value }] : [];
  });
  negatief.sort((een, ander) => een.datum - ander.datum);
  return negatief[requireValue(NEGATIEVE_EVALUATIES, BEGIN) - 1] ?? null;
}
