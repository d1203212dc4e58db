import { serialOf } from '../../../core/values/date';
import type { CellValue } from '../../../core/sheet/snapshot';
import type { Rij } from '../maken/rij';

type Maatwerk = readonly [
  gemeente: string,
  naam: string,
  grond: string,
  aantal: CellValue,
  omschrijving: string,
  geld: readonly [provincie: number, gemeente: number, markt: number],
  datum: number,
];

const AFSPRAKEN: readonly Maatwerk[] = [
  [
    'Dalfsen',
    'MW-DA-1',
    'opschaling',
    '',
    'De aanpak van Nieuwleusen ook in de andere kernen.',
    [25_000, 25_000, 18_000],
    serialOf(2018, 3, 15),
  ],
  [
    'Deventer',
    'MW-DE-1',
    'woningaantal',
    350,
    'Isolatie van rijwoningen uit de jaren zestig.',
    [60_000, 60_000, 140_000],
    serialOf(2017, 5, 11),
  ],
  [
    'Deventer',
    'MW-DE-2',
    'innovatie',
    '',
    'Een nieuw soort lening die bij de woning hoort.',
    [30_000, 30_000, 15_000],
    serialOf(2018, 10, 4),
  ],
  [
    'Hardenberg',
    'MW-HA-1',
    'doelgroepen',
    '',
    'Hulp aan huis voor eigenaren boven de 65 jaar.',
    [20_000, 22_500, 9_000],
    serialOf(2018, 6, 21),
  ],
  [
    'Kampen',
    'MW-KA-1',
    'woningaantal',
    180,
    'Zonnepanelen en vloerisolatie in de wijk Brunnepe.',
    [40_000, 40_000, 75_000],
    serialOf(2017, 9, 28),
  ],
  [
    'Raalte',
    'MW-RA-1',
    'pilot',
    '',
    'Proeftuin met een warmtenet in een bestaande straat.',
    [50_000, 50_000, 120_000],
    serialOf(2019, 2, 7),
  ],
  [
    'Steenwijkerland',
    'MW-SW-1',
    'pilot',
    '',
    'Proef met isolatie van rieten daken.',
    [15_000, 15_000, 12_500],
    serialOf(2018, 11, 15),
  ],
  [
    'Zwolle',
    'MW-ZW-1',
    'woningaantal',
    500,
    'Rijwoningen in Zwolle-Zuid naar label B.',
    [75_000, 80_000, 260_000],
    serialOf(2018, 4, 12),
  ],
  [
    'Zwolle',
    'MW-ZW-2',
    'opschaling',
    '',
    'Wijkaanpak met bewoners, naar vijf andere wijken.',
    [35_000, 35_000, 20_000],
    serialOf(2019, 6, 6),
  ],
];

/** What municipalities and the province agreed beside the energieloket. */
export const MAATWERKAFSPRAKEN: readonly Rij[] = AFSPRAKEN.map(
  ([gemeente, naam, grond, aantal, omschrijving, [provincie, cofinanciering, markt], datum]) => ({
    Gemeente: gemeente,
    'Naam of nummer': naam,
    Grond: grond,
    'Aantal of percentage': aantal,
    Omschrijving: omschrijving,
    'Bijdrage provincie': provincie,
    'Cofinanciering gemeente': cofinanciering,
    Marktfinanciering: markt,
    Datum: datum,
  }),
);
