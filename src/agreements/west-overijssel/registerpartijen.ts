import { alleen, elk, samen } from '../algemeen/register/wie';
import { GEMEENTENAMEN } from './partijen';
import type { Partij } from './partijen';

/* Who shows the duties of the register. Of what parties do together the outcome is the region's. */

export const PROVINCIE = elk<Partij>(['Provincie']);
export const ELKE_GEMEENTE = elk<Partij>(GEMEENTENAMEN);
/** Those that article 8.1 names. */
export const VIJF_GEMEENTEN = alleen<Partij>(GEMEENTENAMEN, [
  'Zwartewaterland',
  'Hardenberg',
  'Raalte',
  'Zwolle',
  'Steenwijkerland',
]);
export const ELK_COLLEGE = elk<Partij>(['Gedeputeerde Staten', ...GEMEENTENAMEN]);
export const PROVINCIE_OF_REGIO = samen<Partij>('Regio', ['Provincie', 'Regio']);
export const REGIO_OF_GEMEENTE = samen<Partij>('Regio', ['Regio', ...GEMEENTENAMEN]);
export const SAMEN = samen<Partij>('Regio', ['Provincie', 'Regio', ...GEMEENTENAMEN]);
