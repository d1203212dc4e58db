import type { Corporatie } from '../../../agreements/noord-veluwe/partijen';
import type { Rij } from '../maken/rij';

type Weken = readonly [corporatie: Corporatie, jaar: number, van: number, tot: number, uren: number];

/** Up to and including the week of the peildatum. */
const WEKEN: readonly Weken[] = [
  ['deltaWonen', 2024, 1, 26, 6],
  ['deltaWonen', 2024, 27, 52, 6],
  ['deltaWonen', 2025, 1, 35, 6],
  // Fewer hours at first and more later: 20 on average, with a margin of half an hour.
  ['Omnia Wonen', 2024, 1, 13, 18],
  ['Omnia Wonen', 2024, 14, 52, 20.75],
  ['Omnia Wonen', 2025, 1, 35, 20],
  ['Uwoon', 2024, 1, 26, 36],
  ['Uwoon', 2024, 27, 52, 36],
  // Half an hour more is still as agreed.
  ['Uwoon', 2025, 1, 35, 36.5],
  ['Woningstichting Putten', 2024, 1, 26, 9],
  ['Woningstichting Putten', 2024, 27, 52, 9],
  // The coach left and the next one came three weeks later.
  ['Woningstichting Putten', 2025, 1, 3, 0],
  ['Woningstichting Putten', 2025, 4, 35, 9],
];

/** The contract hours of the coaches, a span of weeks in each row. */
export const COACHUREN: readonly Rij[] = WEKEN.map(([corporatie, jaar, van, tot, uren]) => ({
  Corporatie: corporatie,
  Jaar: jaar,
  Week: van,
  'T/m week': tot,
  'Uren per week': uren,
}));
