import type { Corporatie, Gemeente } from '../../../agreements/noord-veluwe/partijen';

type Maand = readonly [jaar: number, maand: number];

/** A household that a coach spoke to. Without more it is 55-plus, in a large home of social rent, and did not move. */
export interface Bijzonder {
  readonly huishouden: string;
  readonly corporatie: Corporatie;
  readonly gemeente: Gemeente;
  readonly gesprek: Maand;
  /** In minutes. */
  readonly duur: number;
  readonly vijfenvijftigPlus?: boolean;
  readonly socialeHuur?: boolean;
  readonly ruim?: boolean;
  /** When it moved. */
  readonly verhuizing?: Maand;
  readonly naarKleiner?: boolean;
}

/** Talks and moves that do not count, and some that count in another way than the rest. */
export const BIJZONDER: readonly Bijzonder[] = [
  // An hour or less does not count.
  { huishouden: 'H-401', corporatie: 'deltaWonen', gemeente: 'Oldebroek', gesprek: [2024, 5], duur: 45 },
  { huishouden: 'H-401', corporatie: 'Uwoon', gemeente: 'Harderwijk', gesprek: [2024, 4], duur: 60 },
  { huishouden: 'H-401', corporatie: 'Omnia Wonen', gemeente: 'Ermelo', gesprek: [2025, 2], duur: 30 },
  {
    huishouden: 'H-401',
    corporatie: 'Woningstichting Putten',
    gemeente: 'Putten',
    gesprek: [2025, 3],
    duur: 60,
  },
  // A second talk in the same year, and one with a household that was spoken to in the year before.
  { huishouden: 'H-001', corporatie: 'Uwoon', gemeente: 'Harderwijk', gesprek: [2024, 6], duur: 70 },
  { huishouden: 'H-002', corporatie: 'Omnia Wonen', gemeente: 'Ermelo', gesprek: [2025, 5], duur: 80 },
  // Whom the agreement is not about.
  {
    huishouden: 'H-402',
    corporatie: 'Uwoon',
    gemeente: 'Ermelo',
    gesprek: [2024, 7],
    duur: 90,
    vijfenvijftigPlus: false,
  },
  {
    huishouden: 'H-402',
    corporatie: 'Omnia Wonen',
    gemeente: 'Harderwijk',
    gesprek: [2024, 10],
    duur: 75,
    socialeHuur: false,
    ruim: false,
  },
  // They moved, but not from a large home to a smaller one.
  {
    huishouden: 'H-403',
    corporatie: 'Uwoon',
    gemeente: 'Nunspeet',
    gesprek: [2024, 3],
    duur: 85,
    verhuizing: [2024, 9],
    naarKleiner: false,
  },
  {
    huishouden: 'H-403',
    corporatie: 'Omnia Wonen',
    gemeente: 'Ermelo',
    gesprek: [2024, 6],
    duur: 65,
    ruim: false,
    verhuizing: [2024, 11],
  },
  {
    huishouden: 'H-402',
    corporatie: 'Woningstichting Putten',
    gemeente: 'Putten',
    gesprek: [2025, 4],
    duur: 70,
    verhuizing: [2025, 7],
    naarKleiner: false,
  },
  // Spoken to in one year, moved in the next.
  {
    huishouden: 'H-404',
    corporatie: 'Uwoon',
    gemeente: 'Elburg',
    gesprek: [2024, 11],
    duur: 95,
    verhuizing: [2025, 2],
  },
];
