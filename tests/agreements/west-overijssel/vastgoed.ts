import { vermelding } from '../../../src/agreements/west-overijssel/artikel-08-vrijkomend-vastgoed/gevallen';
import { DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Vastgoedrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { controleer } from './controleer';

/* What the tests of article 8.3 share. */

export const BESLUIT = vermelding('WO-8.2', serialOf(2016, 11, 1));
export const DEELNAME = vermelding('WO-8.2-deelname', serialOf(2016, 11, 1));
/** Zwolle decided, and takes part. */
export const MEE = [BESLUIT, DEELNAME];

/** What an object with special attention must have. */
export const AANDACHT: Vastgoedrij = {
  bijzondereAandacht: 'ja',
  prioriteit: 'hoog',
  uitvoeringsstrategie: 'Slopen.',
};

/** A delivery of Zwolle on the last day of the agreement, in which it takes part. */
export const met = (vastgoed: readonly Vastgoedrij[], rest: Werkmap = {}): Report =>
  controleer({ peildatum: DAGEN.einde, register: MEE, vastgoed, ...rest });

/** The outcomes of a municipality, by tijdvak. */
export const oordelen = ({ outcomes }: Report, wie = 'Zwolle') =>
  outcomes
    .filter(({ rule, subject }) => rule === 'WO-8.3' && subject === wie)
    .map(({ tijdvak, uitkomst }) => `${String(tijdvak)} ${uitkomst}`);
