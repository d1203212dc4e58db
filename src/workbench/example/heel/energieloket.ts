import { serialOf } from '../../../core/values/date';
import type { Rij } from '../maken/rij';

type Loket = readonly [
  gemeente: string,
  bijdrage: number,
  geld: number,
  uren: number,
  uurtarief: number,
  maandVanPlan: number,
];

const LOKETTEN: readonly Loket[] = [
  ['Dalfsen', 60_000, 40_000, 400, 55, 3],
  ['Deventer', 60_000, 60_000, 300, 62, 2],
  ['Hardenberg', 60_000, 45_000, 320, 58, 4],
  ['Kampen', 60_000, 30_000, 600, 56, 5],
  ['Olst-Wijhe', 0, 0, 0, 0, 6],
  ['Ommen', 60_000, 35_000, 500, 52, 4],
  ['Raalte', 60_000, 60_000, 0, 0, 3],
  // Less than the agreement says, while the municipality does its part.
  ['Staphorst', 45_000, 38_000, 440, 50, 6],
  ['Steenwijkerland', 60_000, 62_500, 0, 0, 5],
  ['Zwartewaterland', 60_000, 36_000, 480, 50, 6],
  ['Zwolle', 60_000, 60_000, 900, 64.5, 2],
];

/** What each municipality receives and adds, with its plan of approach. */
export const ENERGIELOKET: readonly Rij[] = LOKETTEN.map(
  ([gemeente, bijdrage, geld, uren, uurtarief, maand], nummer) => {
    const doetMee = bijdrage > 0;
    return {
      Gemeente: gemeente,
      'Bijdrage provincie': bijdrage,
      'Datum toekenning': doetMee ? serialOf(2016, 9, 1) : '',
      'Cofinanciering geld': doetMee ? geld : '',
      'Inzet uren': uren > 0 ? uren : '',
      Uurtarief: uren > 0 ? uurtarief : '',
      'Plan van aanpak': doetMee ? serialOf(2016, maand, 10 + nummer) : '',
      'Loketorganisatie beschreven': doetMee ? 'ja' : '',
      'Verzelfstandigde markt beschreven': doetMee ? 'ja' : '',
      'Actieve marktaanpak beschreven': doetMee ? 'ja' : '',
      Vindplaats: doetMee ? `Zaak 2016-${String(410 + nummer)}` : '',
    };
  },
);
