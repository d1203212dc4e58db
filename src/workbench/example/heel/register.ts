import { GEMEENTENAMEN } from '../../../agreements/west-overijssel/partijen';
import { serialOf } from '../../../core/values/date';
import { vermelding } from '../maken/eigen-rijen';
import type { Rij } from '../maken/rij';
import { BIJEENKOMSTEN, SAMEN } from './register-samen';

/** The five that think along about the centres (article 8.1). */
const DENKEN_MEE = ['Zwartewaterland', 'Hardenberg', 'Raalte', 'Zwolle', 'Steenwijkerland'];
/** Those that take part in the approach (article 8.2). */
const DOEN_MEE = [...DENKEN_MEE, 'Deventer', 'Kampen'];
/** Those that looked for places for people in urgent need (article 6). */
const ZOCHTEN_PLEKKEN = ['Deventer', 'Kampen', 'Zwolle'];

/** Days before a meeting on which municipalities send in what they want to talk about. */
const VOORAF = 9;

/** What one municipality did, each on a day of its own; `nummer` is its place in the agreement. */
function vanGemeente(gemeente: string, nummer: number): readonly Rij[] {
  const op = (jaar: number, maand: number): number => serialOf(jaar, maand, 2 + nummer * 2);
  const zaak = (jaar: number, volgnummer: number): string =>
    `Zaak ${String(jaar)}-${String(volgnummer * 20 + nummer).padStart(3, '0')}`;
  const deed = (afspraak: string, jaar: number, maand: number, wat: string): Rij =>
    vermelding(afspraak, gemeente, op(jaar, maand), wat, zaak(jaar, maand));
  const als = (doet: readonly string[], rij: Rij): readonly Rij[] => (doet.includes(gemeente) ? [rij] : []);
  return [
    ...BIJEENKOMSTEN.map((dag) =>
      vermelding(
        'WO-1-bespreekpunten',
        gemeente,
        serialOf(...dag) - VOORAF - nummer,
        'Bespreekpunten gestuurd.',
        zaak(dag[0], dag[1]),
      ),
    ),
    deed('WO-6', 2017, 3, 'Onderzocht of een flexibele schil nodig is.'),
    ...als(ZOCHTEN_PLEKKEN, deed('WO-6-locaties', 2018, 3, 'Kansrijke plekken op een rij.')),
    ...als(DENKEN_MEE, deed('WO-8.1', 2016, 6, 'Meegedacht over de aanpak.')),
    deed('WO-8.2', 2017, 2, 'Besloten over meedoen aan de aanpak.'),
    ...als(DOEN_MEE, deed('WO-8.2-deelname', 2017, 2, 'Doet mee aan de aanpak.')),
    ...als(['Zwartewaterland'], deed('WO-8.3', 2018, 9, 'Geen vrijkomend vastgoed.')),
    ...[2016, 2017, 2018, 2019].map((jaar) => deed('WO-10.1-data', jaar, 7, 'Gegevens aangeleverd.')),
    deed('WO-13', 2018, 12, 'Verduurzaming staat in de prestatieafspraken.'),
    deed('WO-18', 2017, 11, 'Wijzigingen van het programmeringsdocument vastgesteld.'),
    deed('WO-18', 2019, 11, 'Wijzigingen van het programmeringsdocument vastgesteld.'),
    deed('WO-23', 2017, 10, 'Programmeringsstrategie bekeken.'),
    deed('WO-23', 2019, 10, 'Programmeringsstrategie bekeken.'),
    deed('WO-24', 2018, 1, 'Afspraken binnen de subregio.'),
  ];
}

const NIET_GEDAAN = [
  ['WO-18', 'Olst-Wijhe', 2019],
  ['WO-10.1-data', 'Staphorst', 2016],
] as const;

/** Not done, rather than left out by mistake. */
const isNietGedaan = ({ Afspraak, Partij, Datum }: Rij): boolean =>
  NIET_GEDAAN.some(
    ([afspraak, partij, jaar]) =>
      Afspraak === afspraak &&
      Partij === partij &&
      Number(Datum) >= serialOf(jaar, 1, 1) &&
      Number(Datum) <= serialOf(jaar, 12, 31),
  );

/** What was done in the first four years: most of what was agreed. */
export const AFSPRAKENREGISTER: readonly Rij[] = [
  ...SAMEN,
  ...GEMEENTENAMEN.flatMap((gemeente, nummer) => vanGemeente(gemeente, nummer)),
].filter((rij) => !isNietGedaan(rij));
