import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

/** Homes on the first day, homes more each year, and in thousandths the share with label B or better on each day. */
type Labelreeks = readonly [
  gemeente: string,
  koopwoningen: number,
  erbijPerJaar: number,
  promille: readonly [number, number, number, number],
];

/** The days of counting, and how many years after the first one each is. */
export const TELDAGEN = [
  { dag: serialOf(2016, 1, 1), jaren: 0 },
  { dag: serialOf(2017, 12, 31), jaren: 2 },
  { dag: serialOf(2018, 12, 31), jaren: 3 },
  { dag: serialOf(2019, 12, 31), jaren: 4 },
] as const;

const REEKSEN: readonly Labelreeks[] = [
  ['Dalfsen', 8_300, 60, [300, 350, 392, 432]],
  ['Deventer', 24_500, 210, [262, 320, 372, 421]],
  ['Hardenberg', 16_900, 130, [281, 332, 379, 428]],
  ['Kampen', 14_200, 120, [290, 340, 385, 430]],
  ['Olst-Wijhe', 5_400, 28, [244, 310, 372, 466]],
  // Below the line to 45 %: nobody's mistake, but worth a look.
  ['Ommen', 5_300, 34, [268, 302, 331, 362]],
  ['Raalte', 11_000, 75, [275, 328, 380, 425]],
  ['Staphorst', 4_700, 40, [310, 355, 398, 436]],
  ['Steenwijkerland', 13_300, 70, [251, 312, 365, 418]],
  ['Zwartewaterland', 6_500, 55, [305, 352, 395, 434]],
  ['Zwolle', 27_800, 290, [320, 372, 415, 457]],
];

/** As the list came out of another program: without A+++ and better, from G to A++, and its source in between. */
export const LABELKOPPEN = [
  'Gemeente',
  'Peildatum',
  'Bron',
  'Koopwoningen totaal',
  ...['G', 'F', 'E', 'D', 'C', 'B', 'A', 'A+', 'A++'],
  'Zonder label',
  'Voorlopig label',
] as const;

const deel = (aantal: number, promille: number): number => Math.floor((aantal * promille) / 1000);

/** Only the newest list of Zwolle counts the homes without a label; elsewhere they are what is left. */
const teltZonder = (gemeente: string, jaren: number): boolean => gemeente === 'Zwolle' && jaren === 4;

/** The row of a municipality on one day; `promille` is the share with label B or better. */
export function labelrij(
  gemeente: string,
  { dag, jaren }: { readonly dag: number; readonly jaren: number },
  koopwoningen: number,
  promille: number,
): Rij {
  const goed = deel(koopwoningen, promille);
  const beste = { 'A++': deel(goed, 30), 'A+': deel(goed, 70), A: deel(goed, 400) };
  const klassen = {
    ...beste,
    B: goed - beste['A++'] - beste['A+'] - beste.A,
    C: deel(koopwoningen, 180),
    D: deel(koopwoningen, 110),
    E: deel(koopwoningen, 60),
    F: deel(koopwoningen, 40),
    G: deel(koopwoningen, 30),
  };
  const geregistreerd = Object.values(klassen).reduce((som, aantal) => som + aantal, 0);
  const voorlopig = deel(koopwoningen - geregistreerd, 600);
  return {
    Gemeente: gemeente,
    Peildatum: dag,
    Bron: 'Landelijk labelbestand',
    'Koopwoningen totaal': koopwoningen,
    ...klassen,
    'Zonder label': teltZonder(gemeente, jaren) ? koopwoningen - geregistreerd - voorlopig : '',
    'Voorlopig label': voorlopig,
  };
}

/** Four counts of each municipality. */
export const ENERGIELABELS: readonly Rij[] = REEKSEN.flatMap(([gemeente, koopwoningen, erbij, promille]) =>
  TELDAGEN.map((teldag, index) =>
    labelrij(gemeente, teldag, koopwoningen + erbij * teldag.jaren, promille[index] ?? 0),
  ),
);
