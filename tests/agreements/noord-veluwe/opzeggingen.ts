import { DAGEN, evaluatie } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type {
  Evaluatierij,
  Registerrij,
  Werkmap,
} from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { controleer } from './controleer';

/* Small workbooks of who gives notice. */

const vermelding =
  (afspraak: string) =>
  (datum: number | string, meer: Registerrij = {}): Registerrij => ({
    afspraak,
    partij: 'Putten',
    datum,
    status: 'uitgevoerd',
    omschrijving: 'gedwongen bezuinigingen',
    ...meer,
  });
/** An entry of Putten that gives notice. */
export const opzegging = vermelding('NV-5c-opzegging');
/** An entry of the end that Putten gives notice for. */
export const einde = vermelding('NV-5c-einde');

/** Checks a register, at the end of 2025 unless it says otherwise. */
export const toets = (register: readonly Registerrij[], rest: Werkmap = {}): Report =>
  controleer({ register, peildatum: DAGEN.eindeVan2025, ...rest });

export const OP = serialOf(2025, 12, 31);
export const TOT = serialOf(2026, 2, 28);

/** An evaluation with so many aspects that came out badly. */
export const metNegatief = (datum: number | string, aantal: number, meer: Evaluatierij = {}): Evaluatierij =>
  evaluatie({
    datum,
    ...Object.fromEntries(
      ['samenwerking', 'resultaten', 'inzet', 'ureninzet']
        .slice(0, aantal)
        .map((aspect) => [aspect, 'negatief']),
    ),
    ...meer,
  });

export const EEN = serialOf(2025, 2, 1);
export const TWEE = serialOf(2025, 7, 1);
