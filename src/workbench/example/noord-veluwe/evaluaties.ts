import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

const evaluatie = (
  datum: number,
  overJaar: number,
  [resultaten, ureninzet, inzet, samenwerking]: readonly [string, string, string, string],
  bewijs: string,
): Rij => ({
  Datum: datum,
  'Over jaar': overJaar,
  'Behaalde resultaten': resultaten,
  Ureninzet: ureninzet,
  'Inzet van de partners': inzet,
  'Communicatie en samenwerking': samenwerking,
  Bewijs: bewijs,
});

/** The evaluation of 2024, and an extra one before and after it. */
export const EVALUATIES: readonly Rij[] = [
  evaluatie(
    serialOf(2024, 9, 17),
    2024,
    ['neutraal', 'positief', 'positief', 'neutraal'],
    'Verslag september 2024',
  ),
  evaluatie(
    serialOf(2025, 3, 11),
    2024,
    ['negatief', 'positief', 'positief', 'positief'],
    'Verslag maart 2025',
  ),
  evaluatie(
    serialOf(2025, 6, 24),
    2025,
    ['neutraal', 'neutraal', 'positief', 'positief'],
    'Verslag juni 2025',
  ),
];
