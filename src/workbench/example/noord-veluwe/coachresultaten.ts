import { CORPORATIENAMEN, type Corporatie, type Gemeente } from '../../../agreements/noord-veluwe/partijen';
import { serialOf } from '../../../core/values/date';
import type { Rij, Sleutel } from '../maken/rij';
import { BIJZONDER, type Bijzonder } from './coachresultaten-bijzonder';

/** What the coach of one corporation did in a year, as far as it counts. */
interface Reeks {
  readonly corporatie: Corporatie;
  readonly jaar: number;
  /** How many months of the year have passed. */
  readonly maanden: number;
  /** In which municipalities the households live, in turn. */
  readonly gemeenten: readonly Gemeente[];
  readonly gesprekken: number;
  readonly verhuizingen: number;
  /** The number of the first household. */
  readonly vanaf: number;
}

const GEMEENTEN: Readonly<Record<Corporatie, readonly Gemeente[]>> = {
  deltaWonen: ['Oldebroek', 'Oldebroek', 'Elburg'],
  'Omnia Wonen': ['Harderwijk', 'Ermelo', 'Harderwijk', 'Nunspeet'],
  Uwoon: ['Harderwijk', 'Ermelo', 'Nunspeet', 'Elburg', 'Harderwijk', 'Ermelo'],
  'Woningstichting Putten': ['Putten'],
};

const reeks = (corporatie: Corporatie, jaar: number, gesprekken: number, verhuizingen: number): Reeks => ({
  corporatie,
  jaar,
  gesprekken,
  verhuizingen,
  gemeenten: GEMEENTEN[corporatie],
  maanden: jaar === 2025 ? 8 : 12,
  vanaf: jaar === 2025 ? 201 : 1,
});

const REEKSEN: readonly Reeks[] = [
  reeks('deltaWonen', 2024, 18, 3),
  reeks('deltaWonen', 2025, 17, 2),
  reeks('Omnia Wonen', 2024, 60, 13),
  reeks('Omnia Wonen', 2025, 62, 8),
  reeks('Uwoon', 2024, 110, 23),
  reeks('Uwoon', 2025, 108, 14),
  reeks('Woningstichting Putten', 2024, 28, 7),
  reeks('Woningstichting Putten', 2025, 26, 4),
];

/** In minutes: all of them count. */
const DUREN = [75, 90, 70, 120, 65, 80, 95, 61];
/** Who moves was spoken to before so much of the year had passed, and moves so many months later. */
const DEEL_VOOR_VERHUIZING = 0.75;
const MAANDEN_LATER = [2, 3, 1];

const inTurn = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** The number of a household: it means nothing, and every corporation begins at 1. */
const sleutel = (nummer: number): string => `H-${String(nummer).padStart(3, '0')}`;

/** Every so many talks one household moves, until as many have as should. */
function verhuist(index: number, { gesprekken, verhuizingen }: Reeks): boolean {
  const eerste = Math.floor(gesprekken * DEEL_VOOR_VERHUIZING);
  const totEnMet = (aantal: number): number => Math.floor((aantal * verhuizingen) / eerste);
  return index < eerste && totEnMet(index + 1) > totEnMet(index);
}

function uitReeks(een: Reeks): readonly Bijzonder[] {
  const { corporatie, jaar, maanden, gemeenten, gesprekken, vanaf } = een;
  return Array.from({ length: gesprekken }, (_, index): Bijzonder => {
    const maand = 1 + Math.floor((index * maanden) / gesprekken);
    const isVerhuisd = verhuist(index, een);
    return {
      huishouden: sleutel(vanaf + index),
      corporatie,
      gemeente: inTurn(gemeenten, index),
      gesprek: [jaar, maand],
      duur: inTurn(DUREN, index),
      ruim: isVerhuisd || index % 3 > 0,
      ...(isVerhuisd ? { verhuizing: [jaar, Math.min(maand + inTurn(MAANDEN_LATER, index), maanden)] } : {}),
    };
  });
}

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee');

const coachrij = ({ verhuizing, ...rij }: Bijzonder): Rij => ({
  Huishouden: rij.huishouden,
  Corporatie: rij.corporatie,
  Gemeente: rij.gemeente,
  Gespreksmaand: maandwaarde(...rij.gesprek),
  Gespreksduur: rij.duur,
  '55-plus': jaNee(rij.vijfenvijftigPlus ?? true),
  'Sociale huur': jaNee(rij.socialeHuur ?? true),
  'Ruime sociale huurwoning': jaNee(rij.ruim ?? true),
  Verhuisd: jaNee(verhuizing !== undefined),
  Verhuismaand: verhuizing === undefined ? '' : maandwaarde(...verhuizing),
  'Naar kleinere sociale huurwoning': verhuizing === undefined ? '' : jaNee(rij.naarKleiner ?? true),
});

/** A month as a cell holds it: its first day. */
export const maandwaarde = (jaar: number, maand: number): number => serialOf(jaar, maand, 1);

/** By what a row is known. */
export const coachsleutel = (
  huishouden: string,
  corporatie: Corporatie,
  jaar: number,
  maand: number,
): Sleutel => [huishouden, corporatie, maandwaarde(jaar, maand)];

const opMaand = (een: Bijzonder, ander: Bijzonder): number =>
  maandwaarde(...een.gesprek) - maandwaarde(...ander.gesprek);

/** Corporation by corporation, as the region puts together what they sent in; of each month by month. */
export const COACHRESULTATEN: readonly Rij[] = CORPORATIENAMEN.flatMap((naam) =>
  [...REEKSEN.flatMap(uitReeks), ...BIJZONDER]
    .filter(({ corporatie }) => corporatie === naam)
    .sort(opMaand)
    .map(coachrij),
);
