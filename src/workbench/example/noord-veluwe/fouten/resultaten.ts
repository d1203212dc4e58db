import { celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';
import { VERZONNEN_NUMMER } from '../../maken/verzonnen';
import { coachsleutel, maandwaarde } from '../coachresultaten';

const BLAD = 'Coachresultaten';
const inResultaten = celfoutIn(BLAD);

/* Of these two households nobody is meant by the agreement: what is wrong with them leaves the count as it is. */

/** Somebody filled in that it moved, and not when or where to. */
const VERHUISD = coachsleutel('H-402', 'Uwoon', 2024, 7);
/** It has a month in which it moved, and did not move. */
const NIET_VERHUISD = coachsleutel('H-402', 'Omnia Wonen', 2024, 10);
const MET_NUMMER = coachsleutel('H-006', 'Uwoon', 2024, 1);
const MET_TELEFOON = coachsleutel('H-204', 'Woningstichting Putten', 2025, 1);

/** Columns in which coaches keep for themselves what should not be here. */
const EIGEN_KOLOMMEN: readonly Fout[] = [
  {
    soort: 'kolom',
    blad: BLAD,
    kop: 'Naam bewoner',
    cellen: [
      [coachsleutel('H-008', 'deltaWonen', 2024, 5), 'Mevrouw Verzonnen'],
      [MET_NUMMER, 'De heer Bedacht'],
    ],
    gevolgen: [{ regel: 'avg-kolom', kolom: 'Naam bewoner', rij: 'kop' }],
  },
  {
    soort: 'kolom',
    blad: BLAD,
    kop: 'Opmerking',
    cellen: [
      [coachsleutel('H-004', 'Omnia Wonen', 2024, 1), 'Wil een woning zonder trap.'],
      [MET_NUMMER, `Burgerservicenummer ${VERZONNEN_NUMMER}`],
      [MET_TELEFOON, 'Bel 06-12345678 na zes uur.'],
    ],
    gevolgen: [
      { regel: 'avg-kolom', kolom: 'Opmerking', rij: 'kop' },
      { regel: 'avg-bsn', kolom: 'Opmerking', rij: MET_NUMMER },
      { regel: 'avg-contact', kolom: 'Opmerking', rij: MET_TELEFOON },
    ],
  },
];

const GEHAALD = {
  regel: 'NV-3-gesprekken',
  onderwerp: 'Regio',
  tijdvak: '2024',
  uitkomst: 'voldoet',
} as const;

/** In Coachresultaten. */
export const IN_RESULTATEN: readonly Fout[] = [
  inResultaten(coachsleutel('H-001', 'deltaWonen', 2024, 1), 'Gespreksmaand', maandwaarde(2023, 12), 'NV-2'),
  inResultaten(
    coachsleutel('H-002', 'deltaWonen', 2024, 1),
    'Corporatie',
    'Stichting deltaWonen',
    'veld-schrijfwijze',
  ),
  inResultaten(coachsleutel('H-003', 'deltaWonen', 2024, 2), 'Gespreksmaand', '12-2-2024', 'veld-datumtekst'),
  inResultaten(coachsleutel('H-004', 'deltaWonen', 2024, 3), 'Gespreksduur', String, 'veld-tekstgetal'),
  inResultaten(coachsleutel('H-007', 'deltaWonen', 2024, 5), '55-plus', 'J', 'veld-schrijfwijze'),
  // Reached without the rows that cannot be read.
  inResultaten(coachsleutel('H-010', 'deltaWonen', 2024, 7), 'Gemeente', 'Oldebroeck', 'veld-code', [
    GEHAALD,
  ]),
  inResultaten(coachsleutel('H-003', 'Omnia Wonen', 2024, 1), 'Gespreksduur', 7.5, 'veld-bereik'),
  inResultaten(coachsleutel('H-006', 'Omnia Wonen', 2024, 2), 'Gespreksduur', '1,5 uur', 'veld-type'),
  inResultaten(coachsleutel('H-008', 'Omnia Wonen', 2024, 2), '55-plus', 'onbekend', 'veld-code'),
  inResultaten(coachsleutel('H-401', 'Omnia Wonen', 2025, 2), 'Sociale huur', '', 'veld-verplicht'),
  inResultaten(coachsleutel('H-003', 'Uwoon', 2024, 1), 'Corporatie', 'UWOON', 'veld-schrijfwijze'),
  inResultaten(VERHUISD, 'Verhuisd', 'ja', [
    { regel: 'NV-coach-verhuizing', kolom: 'Verhuismaand' },
    { regel: 'NV-coach-verhuizing', kolom: 'Naar kleinere sociale huurwoning' },
  ]),
  inResultaten(NIET_VERHUISD, 'Verhuismaand', maandwaarde(2024, 5), [
    { regel: 'NV-coach-verhuizing', kolom: 'Verhuisd' },
  ]),
  inResultaten(coachsleutel('H-012', 'Uwoon', 2024, 2), 'Gespreksduur', '#N/B', 'veld-foutwaarde'),
  inResultaten(
    coachsleutel('H-025', 'Uwoon', 2024, 3),
    'Verhuismaand',
    maandwaarde(2024, 2),
    'NV-coach-volgorde',
  ),
  inResultaten(coachsleutel('H-030', 'Uwoon', 2024, 4), 'Huishouden', `H ${VERZONNEN_NUMMER}`, 'avg-bsn'),
  inResultaten(coachsleutel('H-032', 'Uwoon', 2024, 4), 'Huishouden', '4711', 'veld-bereik'),
  // The name of the municipality, which is no name of a corporation.
  inResultaten(
    coachsleutel('H-023', 'Woningstichting Putten', 2024, 10),
    'Corporatie',
    'Putten',
    'veld-code',
  ),
  {
    soort: 'dubbel',
    blad: BLAD,
    rij: coachsleutel('H-022', 'Woningstichting Putten', 2024, 10),
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Huishouden' }],
    oordelen: [
      { regel: 'NV-3-verhuizingen', onderwerp: 'Regio', tijdvak: '2024', uitkomst: 'voldoet-niet' },
      { regel: 'NV-3-verhuizingen', onderwerp: 'Regio', tijdvak: '2025', uitkomst: 'niet-te-bepalen' },
    ],
  },
  ...EIGEN_KOLOMMEN,
];
