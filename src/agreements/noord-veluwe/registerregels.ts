import { nummerVan } from '../algemeen/artikelnummer';
import { registerdelen } from '../algemeen/register/artikeldeel';
import type { Register } from '../algemeen/register/registerafspraak';
import { AFSPRAKENREGISTER } from './bladen';
import { looptijdVan } from './looptijd';
import { naamVan } from './partijen';
import { REGISTERAFSPRAKEN } from './register';
import { vermeldingen } from './vermeldingen';

export const REGISTER: Register = {
  blad: AFSPRAKENREGISTER,
  vermeldingen,
  looptijd: looptijdVan,
  vanKracht: { van: '2024-01-01', tot: null },
  nummerVan,
  naamVan,
};

/** What the register adds to an article, by its id. */
export const registerdeel = registerdelen(REGISTER, REGISTERAFSPRAKEN);
