import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

/** On a Sunday, so that its week counts: 2024 is over, and of 2025 there are 35 weeks. */
export const PEILDATUM = serialOf(2025, 8, 31);
export const EINDDATUM = serialOf(2027, 6, 30);

/** Who delivers, on which day, and what the agreement leaves to be filled in. */
export const GEGEVENS: readonly Rij[] = [
  { Kenmerk: 'Overeenkomst', Waarde: 'Noord-Veluwe' },
  { Kenmerk: 'Organisatie', Waarde: 'Regio' },
  { Kenmerk: 'Peildatum', Waarde: PEILDATUM },
  { Kenmerk: 'Einddatum overeenkomst', Waarde: EINDDATUM },
  { Kenmerk: 'Ingangsdatum huisvestingsverordening', Waarde: serialOf(2023, 7, 1) },
  { Kenmerk: 'Ingevuld door (functie)', Waarde: 'Adviseur wonen' },
  { Kenmerk: 'Definitie ruime woning', Waarde: 'Vier kamers of meer.' },
  { Kenmerk: 'Definitie kleinere woning', Waarde: 'Minder kamers dan de oude woning.' },
];
