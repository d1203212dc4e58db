import type { Corporatie, Gemeente } from '../../../agreements/noord-veluwe/partijen';
import { serialOf } from '../../../core/values/date';
import type { Rij, Sleutel } from '../maken/rij';

export const EIND_2024 = serialOf(2024, 12, 31);
export const HALF_2025 = serialOf(2025, 6, 30);

type Standen = readonly [
  corporatie: Corporatie,
  gemeente: Gemeente,
  woningen: number,
  voorrangEind2024: number,
  voorrangHalf2025: number,
];

const STANDEN: readonly Standen[] = [
  ['deltaWonen', 'Oldebroek', 214, 118, 131],
  ['deltaWonen', 'Elburg', 96, 61, 68],
  ['Omnia Wonen', 'Harderwijk', 612, 402, 433],
  ['Omnia Wonen', 'Ermelo', 388, 259, 271],
  ['Uwoon', 'Harderwijk', 820, 566, 598],
  ['Uwoon', 'Ermelo', 455, 310, 327],
  ['Uwoon', 'Nunspeet', 397, 276, 288],
  ['Uwoon', 'Elburg', 342, 229, 241],
  ['Woningstichting Putten', 'Putten', 265, 172, 189],
];

/** The homes for seniors on two days: on the later one a little more than 70 % gives priority. */
export const SENIORENWONINGEN: readonly Rij[] = STANDEN.flatMap(
  ([corporatie, gemeente, woningen, eerst, later]) =>
    (
      [
        [EIND_2024, eerst],
        [HALF_2025, later],
      ] as const
    ).map(([dag, voorrang]) => ({
      Corporatie: corporatie,
      Gemeente: gemeente,
      Peildatum: dag,
      Seniorenwoningen: woningen,
      Voorrangswoningen: voorrang,
    })),
);

/** By what a row is known. */
export const standsleutel = (corporatie: Corporatie, gemeente: Gemeente, dag: number): Sleutel => [
  corporatie,
  gemeente,
  dag,
];
