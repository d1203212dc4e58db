import { vermeldingenIn } from '../algemeen/register/vermeldingen';
import { AFSPRAKENREGISTER } from './bladen';

/** What the register of this agreement shows; null when the workbook has none. */
export const vermeldingen = vermeldingenIn(AFSPRAKENREGISTER);
