import type { Corporatie } from '../../../../agreements/noord-veluwe/partijen';
import { celfoutIn } from '../../maken/celfout';
import type { Fout, Oordeel } from '../../maken/fout';

const BLAD = 'Coachuren';
const inUren = celfoutIn(BLAD);

const uren = (corporatie: Corporatie, tijdvak: string, uitkomst: Oordeel['uitkomst']): Oordeel => ({
  regel: 'NV-1b-uren',
  onderwerp: corporatie,
  tijdvak,
  uitkomst,
});

/** In Coachuren: most are in 2024, so that the hours of 2025 can be told. */
export const IN_UREN: readonly Fout[] = [
  inUren(['deltaWonen', 2024, 27], 'T/m week', 25, 'veld-bereik', [
    uren('deltaWonen', '2024', 'niet-te-bepalen'),
  ]),
  {
    soort: 'erbij',
    blad: BLAD,
    waarden: { Corporatie: 'deltaWonen', Jaar: 2024, Week: 53, 'T/m week': '', 'Uren per week': 6 },
    gevolgen: [{ regel: 'veld-bereik', kolom: 'Week' }],
    oordelen: [uren('deltaWonen', '2025', 'voldoet')],
  },
  // Filled in far ahead: the agreement has ended by then.
  {
    soort: 'erbij',
    blad: BLAD,
    waarden: { Corporatie: 'deltaWonen', Jaar: 2028, Week: 1, 'T/m week': 26, 'Uren per week': 6 },
    gevolgen: [{ regel: 'NV-2', kolom: 'Jaar' }],
  },
  inUren(
    ['Omnia Wonen', 2024, 14],
    'Week',
    13,
    [{ regel: 'sleutel-dubbel', kolom: 'Corporatie' }],
    [uren('Omnia Wonen', '2024', 'niet-te-bepalen')],
  ),
  inUren(['Uwoon', 2024, 27], 'Corporatie', 'UWOON', 'veld-schrijfwijze', [uren('Uwoon', '2024', 'voldoet')]),
  inUren(['Uwoon', 2025, 1], 'Uren per week', '36,5', 'veld-tekstgetal', [uren('Uwoon', '2025', 'voldoet')]),
  inUren(['Woningstichting Putten', 2024, 27], 'Uren per week', 189, 'veld-bereik', [
    uren('Woningstichting Putten', '2024', 'niet-te-bepalen'),
  ]),
  // Contract hours are of a post, and never of one person.
  {
    soort: 'kolom',
    blad: BLAD,
    kop: 'Naam',
    cellen: [[['Uwoon', 2024, 1], 'Coach Verzonnen']],
    gevolgen: [{ regel: 'avg-kolom', kolom: 'Naam', rij: 'kop' }],
    oordelen: [
      { regel: 'NV-1a-uren', onderwerp: 'Regio', tijdvak: '2024', uitkomst: 'niet-te-bepalen' },
      { regel: 'NV-1a-uren', onderwerp: 'Regio', tijdvak: '2025', uitkomst: 'voldoet' },
    ],
  },
];
