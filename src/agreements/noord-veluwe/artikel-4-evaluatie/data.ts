import { requireValue } from '../../../core/article/parameter';
import { addMonths } from '../../../core/values/date';
import { BEGIN } from '../looptijd';
import { MAANDEN_VOOR_EINDE } from './waarden';

/** The day of the last evaluation: three calendar months before the end date (article 4a). Serials. */
export const evaluatiedatum = (einddatum: number): number =>
  addMonths(einddatum, -requireValue(MAANDEN_VOOR_EINDE, BEGIN));
