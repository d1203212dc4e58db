import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import type { Bedoeld, Fout } from '../../maken/fout';
import { IN_LOON, IN_VERREKENING } from './kosten';
import { IN_REGISTER, IN_TOELICHTINGEN } from './register';
import { IN_RESULTATEN } from './resultaten';
import { IN_EVALUATIES, IN_SENIOREN } from './senioren-en-evaluaties';
import { IN_UREN } from './uren';

const inGegevens = celfoutIn('Gegevens');

/** The mistakes of the example of Noord-Veluwe, sheet by sheet. */
export const FOUTEN: readonly Fout[] = [
  inGegevens(['Peildatum'], 'Waarde', '31-8-2025', 'veld-datumtekst'),
  // The agreement would last longer than the ordinance.
  inGegevens(['Ingangsdatum huisvestingsverordening'], 'Waarde', serialOf(2023, 1, 1), [
    { regel: 'NV-2a-duur', sleutel: 'Einddatum overeenkomst' },
  ]),
  ...IN_RESULTATEN,
  ...IN_UREN,
  ...IN_LOON,
  ...IN_VERREKENING,
  ...IN_SENIOREN,
  ...IN_EVALUATIES,
  ...IN_REGISTER,
  ...IN_TOELICHTINGEN,
];

/** What is found without any mistake in the list: aims that were not reached, and hours that were not put in. */
export const BEDOELD: readonly Bedoeld[] = [
  { blad: 'Coachresultaten', regel: 'NV-3-verhuizingen', sleutel: 'Regio|2024' },
  { blad: 'Coachresultaten', regel: 'NV-3-tempo', sleutel: 'Regio|2025' },
  { blad: 'Coachuren', regel: 'NV-1b-uren', sleutel: 'Woningstichting Putten|2025' },
];
