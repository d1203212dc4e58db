import { nummerVan } from '../algemeen/artikelnummer';
import { registerdelen } from '../algemeen/register/artikeldeel';
import type { Register } from '../algemeen/register/registerafspraak';
import { AFSPRAKENREGISTER } from './bladen';
import { LOOPTIJD } from './looptijd';
import { REGISTERAFSPRAKEN } from './register';
import { vermeldingen } from './vermeldingen';

/** How a sentence begins that is about a subject other than a municipality. */
const NAMEN: Readonly<Record<string, string>> = {
  Provincie: 'De provincie',
  Regio: 'De regio',
  'Gedeputeerde Staten': 'Het college van GS',
};

export const REGISTER: Register = {
  blad: AFSPRAKENREGISTER,
  vermeldingen,
  looptijd: () => ({ van: LOOPTIJD.from, tot: LOOPTIJD.to }),
  vanKracht: { van: '2016-01-01', tot: { from: '2021-01-01', value: null, source: 'aanhef' } },
  nummerVan,
  naamVan: (subject) => NAMEN[subject] ?? subject,
};

/** What the register adds to an article, by its id. */
export const registerdeel = registerdelen(REGISTER, REGISTERAFSPRAKEN);
