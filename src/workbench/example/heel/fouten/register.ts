import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';
import { VERZONNEN_NUMMER } from '../../maken/verzonnen';

const inRegister = celfoutIn('Afsprakenregister');
const inToelichtingen = celfoutIn('Toelichtingen');

/** In Afsprakenregister. */
export const IN_REGISTER: readonly Fout[] = [
  inRegister(['WO-5.3', 'Provincie', serialOf(2018, 6, 7)], 'Afspraak', 'art. 5.3', 'veld-schrijfwijze', [
    { regel: 'WO-5.3', onderwerp: 'Regio', tijdvak: '2018', uitkomst: 'voldoet' },
  ]),
  inRegister(['WO-18', 'Gedeputeerde Staten', serialOf(2017, 12, 12)], 'Partij', 'GS', 'veld-schrijfwijze'),
  inRegister(
    ['WO-23', 'Zwolle', serialOf(2019, 10, 22)],
    'Partij',
    'college van B en W Zwolle',
    'veld-schrijfwijze',
    [{ regel: 'WO-23', onderwerp: 'Zwolle', tijdvak: '2018-2019', uitkomst: 'voldoet' }],
  ),
  inRegister(['WO-1', 'Provincie', serialOf(2018, 4, 12)], 'Datum', '12-4-2018', 'veld-datumtekst'),
  // A day that is still to come counts for nothing yet.
  inRegister(
    ['WO-23', 'Ommen', serialOf(2019, 10, 12)],
    'Datum',
    serialOf(2020, 10, 12),
    [{ regel: 'WO-23', sleutel: 'Ommen|2018-2019' }],
    [{ regel: 'WO-23', onderwerp: 'Ommen', tijdvak: '2018-2019', uitkomst: 'voldoet-niet' }],
  ),
  // Neither does a day before the agreement began.
  inRegister(
    ['WO-7', 'Regio', serialOf(2016, 10, 13)],
    'Datum',
    serialOf(2015, 10, 13),
    [{ regel: 'WO-7', sleutel: 'Regio' }],
    [{ regel: 'WO-7', onderwerp: 'Regio', uitkomst: 'voldoet-niet' }],
  ),
  inRegister(['WO-midterm', 'Regio', serialOf(2018, 6, 14)], 'Omschrijving', '', []),
  inRegister(['WO-midterm', 'Regio', serialOf(2018, 6, 14)], 'Bewijs', '', 'register-bewijs'),
  inRegister(['WO-24', 'Kampen', serialOf(2018, 1, 8)], 'Status', 'afgerond', 'veld-code', [
    { regel: 'WO-24', onderwerp: 'Kampen', uitkomst: 'niet-te-bepalen' },
  ]),
  inRegister(['WO-15', 'Regio', serialOf(2018, 3, 22)], 'Datum', '', 'veld-verplicht'),
  inRegister(['WO-6', 'Dalfsen', serialOf(2017, 3, 2)], 'Datum', '31-2-2017', 'veld-type'),
  inRegister(['WO-13', 'Raalte', serialOf(2018, 12, 14)], 'Partij', 'Hellendoorn', 'veld-code'),
  inRegister(['WO-6-locaties', 'Zwolle', serialOf(2018, 3, 22)], 'Afspraak', 'WO-33', 'veld-code'),
  // Entered twice, it counts once; one event a year is enough.
  {
    soort: 'dubbel',
    blad: 'Afsprakenregister',
    rij: ['WO-9', 'Regio', serialOf(2017, 9, 8)],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Afspraak' }],
    oordelen: [{ regel: 'WO-9', onderwerp: 'Regio', tijdvak: '2017', uitkomst: 'voldoet' }],
  },
  {
    soort: 'weg',
    blad: 'Afsprakenregister',
    rij: ['WO-1-bespreekpunten', 'Staphorst', serialOf(2018, 3, 27)],
    gevolgen: [{ regel: 'WO-1-bespreekpunten', sleutel: 'Staphorst|2018' }],
  },
];

/** In Toelichtingen. */
export const IN_TOELICHTINGEN: readonly Fout[] = [
  inToelichtingen(['WO-28', 'Zwolle|ZW-005'], 'Datum', '16-1-2020', 'veld-datumtekst'),
  {
    soort: 'erbij',
    blad: 'Toelichtingen',
    waarden: {
      Regel: '',
      Sleutel: 'Raalte',
      Kolom: '',
      Toelichting: `Gebeld met ${VERZONNEN_NUMMER}.`,
      Datum: serialOf(2020, 1, 17),
    },
    gevolgen: [
      { regel: 'veld-verplicht', kolom: 'Regel' },
      { regel: 'avg-bsn', kolom: 'Toelichting' },
    ],
  },
  // A mistake in the data cannot be explained away: it is still found.
  {
    soort: 'erbij',
    blad: 'Toelichtingen',
    waarden: {
      Regel: 'WO-plan-jaren',
      Sleutel: 'Dalfsen|DA-002',
      Kolom: '',
      Toelichting: 'Dit klopt wel.',
      Datum: serialOf(2020, 1, 17),
    },
    gevolgen: [],
  },
];
