import { loketrij, DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Loketrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { controleer } from './controleer';

/* What the tests of article 11 share. */

/** The rules over what the municipality must do. */
export const VOORWAARDEN = ['WO-11.1', 'WO-11.3', 'WO-11.3.1', 'WO-11.3.2', 'WO-11.3.3'] as const;
export const ALLE = ['WO-11', ...VOORWAARDEN] as const;

/** A delivery of the region on the last day of the agreement, with these energieloketten. */
export const regio = (loket: readonly Loketrij[], rest: Werkmap = {}): Report =>
  controleer({ organisatie: 'Regio', peildatum: DAGEN.einde, loket, ...rest });
export const met = (meer: Loketrij, rest: Werkmap = {}): Report => regio([loketrij(meer)], rest);

/** A row in which no condition is met. */
export const NIETS: Loketrij = {
  cofinancieringGeld: 0,
  inzetUren: 0,
  uurtarief: 0,
  planVanAanpak: '',
  loketorganisatie: 'nee',
  verzelfstandigdeMarkt: '',
  actieveMarktaanpak: 'nee',
};
