import { serialOf } from '../../../../core/values/date';
import { alsTekst, celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';
import { TELDAGEN, labelrij } from '../energielabels';

const TOTAAL = 'Koopwoningen totaal';
const [, EIND_2017, EIND_2018, EIND_2019] = TELDAGEN.map(({ dag }) => dag) as [
  number,
  number,
  number,
  number,
];
const EIND_2022 = serialOf(2022, 12, 31);

const inLabels = celfoutIn('Energielabels');
const inLoket = celfoutIn('Energieloket');
const nietTeBepalen = (regel: string, onderwerp: string) =>
  ({ regel, onderwerp, uitkomst: 'niet-te-bepalen' }) as const;

/** In Energielabels. */
export const IN_LABELS: readonly Fout[] = [
  {
    soort: 'kop',
    blad: 'Energielabels',
    kolom: 'F',
    kop: 'Klasse F',
    gevolgen: [
      { regel: 'kolom-onbekend', kolom: 'F', rij: 'kop' },
      // Without class F the only row in which every home is counted no longer adds up.
      { regel: 'WO-label-som', kolom: TOTAAL, rij: ['Zwolle', EIND_2019] },
    ],
  },
  inLabels(['Dalfsen', EIND_2018], TOTAAL, '', 'veld-verplicht'),
  inLabels(['Hardenberg', EIND_2018], 'D', -12, 'veld-bereik'),
  inLabels(['Kampen', EIND_2019], 'Peildatum', '31-12-2019', 'veld-datumtekst'),
  inLabels(['Olst-Wijhe', EIND_2019], TOTAAL, (goed) => Number(goed) + 400, 'WO-label-sprong'),
  inLabels(['Raalte', EIND_2017], 'B', alsTekst, 'veld-tekstgetal'),
  inLabels(['Staphorst', EIND_2017], 'Voorlopig label', 'ca. 900', 'veld-type'),
  inLabels(
    ['Steenwijkerland', EIND_2019],
    'C',
    (goed) => Number(goed) * 10,
    [{ regel: 'WO-label-som', kolom: TOTAAL }],
    [nietTeBepalen('WO-11.2', 'Steenwijkerland')],
  ),
  {
    soort: 'dubbel',
    blad: 'Energielabels',
    rij: ['Zwartewaterland', EIND_2018],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Gemeente' }],
  },
  // Counted in another way, three years later: not to be compared with the row above it.
  {
    soort: 'erbij',
    blad: 'Energielabels',
    waarden: labelrij('Deventer', { dag: EIND_2022, jaren: 7 }, 27_100, 560),
    gevolgen: [{ regel: 'WO-label-sprong', kolom: TOTAAL }],
    oordelen: [nietTeBepalen('WO-11.2', 'Deventer')],
  },
];

/** In Energieloket. */
export const IN_LOKET: readonly Fout[] = [
  inLoket(['Dalfsen'], 'Actieve marktaanpak beschreven', 'deels', 'veld-code', [
    nietTeBepalen('WO-11.3.3', 'Dalfsen'),
    nietTeBepalen('WO-11', 'Dalfsen'),
  ]),
  inLoket(['Deventer'], 'Cofinanciering geld', '60.000', 'veld-tekstgetal'),
  inLoket(['Hardenberg'], 'Verzelfstandigde markt beschreven', 'J', 'veld-schrijfwijze'),
  // Hours without a rate are no money: nobody knows what Kampen adds.
  inLoket(
    ['Kampen'],
    'Uurtarief',
    '',
    [],
    [nietTeBepalen('WO-11.1', 'Kampen'), nietTeBepalen('WO-11', 'Kampen')],
  ),
  inLoket(['Ommen'], 'Uurtarief', 52.125, 'veld-bereik', [nietTeBepalen('WO-11.1', 'Ommen')]),
  inLoket(['Raalte'], 'Plan van aanpak', serialOf(2016, 10, 20), 'WO-11.3'),
  inLoket(['Steenwijkerland'], 'Datum toekenning', '1 september 2016', 'veld-datumtekst'),
  inLoket(['Zwolle'], 'Bijdrage provincie', 75_000, 'WO-11', [
    { regel: 'WO-11', onderwerp: 'Zwolle', uitkomst: 'voldoet' },
  ]),
  {
    soort: 'dubbel',
    blad: 'Energieloket',
    rij: ['Zwartewaterland'],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Gemeente' }],
    oordelen: [nietTeBepalen('WO-11.1', 'Zwartewaterland')],
  },
];
