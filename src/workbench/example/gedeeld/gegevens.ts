import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

export const PEILDATUM = serialOf(2019, 12, 31);
export const PROGNOSE = 'Primos 2019';

/** Who delivers both examples, and on which day. */
export const GEGEVENS: readonly Rij[] = [
  { Kenmerk: 'Overeenkomst', Waarde: 'West-Overijssel' },
  { Kenmerk: 'Organisatie', Waarde: 'Regio' },
  { Kenmerk: 'Peildatum', Waarde: PEILDATUM },
  { Kenmerk: 'Te hanteren prognose', Waarde: PROGNOSE },
  { Kenmerk: 'Ingevuld door (functie)', Waarde: 'Adviseur wonen' },
];
