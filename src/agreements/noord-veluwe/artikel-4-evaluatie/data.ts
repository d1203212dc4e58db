import { requireValue } from '../../../core/article/parameter';
import { addMonths, serialOf } from '../../../core/values/date';
import type { Dagen } from '../../algemeen/register/vermeldingen';
import { BEGIN } from '../looptijd';
import { MAANDEN_NA_JAAR, MAANDEN_SPELING, MAANDEN_VOOR_EINDE } from './waarden';

/** The day of the last evaluation: three calendar months before the end date (article 4a). Serials. */
export const evaluatiedatum = (einddatum: number): number =>
  addMonths(einddatum, -requireValue(MAANDEN_VOOR_EINDE, BEGIN));

/** When the last evaluation is in time: a month around its day. */
export function vensterVoorEinde(einddatum: number): Dagen {
  const dag = evaluatiedatum(einddatum);
  const maanden = requireValue(MAANDEN_SPELING, BEGIN);
  return { van: addMonths(dag, -maanden), tot: addMonths(dag, maanden) };
}

/** When the evaluation of a year is in time: in that year, or up to half a year after it. */
export const vensterVanJaar = (jaar: number): Dagen => ({
  van: serialOf(jaar, 1, 1),
  tot: addMonths(serialOf(jaar, 12, 31), requireValue(MAANDEN_NA_JAAR, BEGIN)),
});
