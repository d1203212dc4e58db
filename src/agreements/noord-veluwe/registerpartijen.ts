import { elk, samen } from '../algemeen/register/wie';
import { CORPORATIENAMEN, GEMEENTENAMEN } from './partijen';
import type { Partij } from './partijen';

/* Who shows the duties of the register. Of what parties do together the outcome is the region's. */

export const ELKE_CORPORATIE = elk<Partij>(CORPORATIENAMEN);
export const ELKE_GEMEENTE = elk<Partij>(GEMEENTENAMEN);
export const REGIO_OF_CORPORATIE = samen<Partij>('Regio', ['Regio', ...CORPORATIENAMEN]);
