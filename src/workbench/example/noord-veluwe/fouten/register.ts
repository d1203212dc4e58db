import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import { toelichting, vermelding } from '../../maken/eigen-rijen';
import type { Fout } from '../../maken/fout';
import { VERZONNEN_NUMMER } from '../../maken/verzonnen';

const REGISTER = 'Afsprakenregister';
const TOELICHTINGEN = 'Toelichtingen';
const inRegister = celfoutIn(REGISTER);
const inToelichtingen = celfoutIn(TOELICHTINGEN);

/** In Afsprakenregister. */
export const IN_REGISTER: readonly Fout[] = [
  inRegister(['NV-1b-werkoverleg', 'Regio', serialOf(2024, 10, 8)], 'Datum', '8-10-2024', 'veld-datumtekst'),
  inRegister(
    ['NV-1b-capaciteit', 'deltaWonen', serialOf(2024, 2, 4)],
    'Partij',
    'Stichting deltaWonen',
    'veld-schrijfwijze',
    [{ regel: 'NV-1b-capaciteit', onderwerp: 'deltaWonen', uitkomst: 'voldoet' }],
  ),
  inRegister(['NV-1b-verankering', 'Omnia Wonen', serialOf(2024, 6, 7)], 'Status', 'afgerond', 'veld-code', [
    { regel: 'NV-1b-verankering', onderwerp: 'Omnia Wonen', uitkomst: 'niet-te-bepalen' },
  ]),
  inRegister(
    ['NV-1b-verankering', 'Uwoon', serialOf(2024, 6, 10)],
    'Afspraak',
    'art. 1b-verankering',
    'veld-schrijfwijze',
    [{ regel: 'NV-1b-verankering', onderwerp: 'Uwoon', uitkomst: 'voldoet' }],
  ),
  // The municipality has the same name: nobody can see that the corporation is meant.
  inRegister(
    ['NV-1b-capaciteit', 'Woningstichting Putten', serialOf(2024, 2, 13)],
    'Partij',
    'Putten',
    [],
    [{ regel: 'NV-1b-capaciteit', onderwerp: 'Woningstichting Putten', uitkomst: 'niet-te-bepalen' }],
  ),
  inRegister(
    ['NV-1c-capaciteit', 'Ermelo', serialOf(2024, 2, 7)],
    'Partij',
    'college van B en W Ermelo',
    'veld-schrijfwijze',
    [{ regel: 'NV-1c-capaciteit', onderwerp: 'Ermelo', uitkomst: 'voldoet' }],
  ),
  inRegister(
    ['NV-1c-verankering', 'Harderwijk', serialOf(2024, 9, 10)],
    'Omschrijving',
    `Besproken met bewoner ${VERZONNEN_NUMMER}.`,
    'avg-bsn',
  ),
  inRegister(
    ['NV-1c-afstemming', 'Putten', serialOf(2024, 5, 19)],
    'Bewijs',
    'Bel 0341-123456.',
    'avg-contact',
  ),
  inRegister(['NV-1c-uitvoering', 'Nunspeet', serialOf(2025, 3, 13)], 'Omschrijving', '', []),
  inRegister(['NV-1c-uitvoering', 'Nunspeet', serialOf(2025, 3, 13)], 'Bewijs', '', 'register-bewijs'),
  inRegister(['NV-1c-uitvoering', 'Oldebroek', serialOf(2025, 3, 16)], 'Datum', '', 'veld-verplicht', [
    { regel: 'NV-1c-uitvoering', onderwerp: 'Oldebroek', uitkomst: 'niet-te-bepalen' },
  ]),
  // Entered twice, it counts once.
  {
    soort: 'dubbel',
    blad: REGISTER,
    rij: ['NV-1c-voorrangsregeling', 'Harderwijk', serialOf(2024, 3, 10)],
    gevolgen: [{ regel: 'sleutel-dubbel', kolom: 'Afspraak' }],
    oordelen: [{ regel: 'NV-1c-voorrangsregeling', onderwerp: 'Harderwijk', uitkomst: 'voldoet' }],
  },
  // Elburg means to end it: without a ground, and too soon.
  {
    soort: 'erbij',
    blad: REGISTER,
    waarden: vermelding('NV-5c-opzegging', 'Elburg', serialOf(2025, 10, 1), 'Te duur.', '', 'gepland'),
    gevolgen: [{ regel: 'NV-5-grond', kolom: 'Omschrijving' }],
    oordelen: [{ regel: 'NV-5-grond', onderwerp: 'Elburg', uitkomst: 'voldoet-niet' }],
  },
  {
    soort: 'erbij',
    blad: REGISTER,
    waarden: vermelding('NV-5c-einde', 'Elburg', serialOf(2025, 11, 15), 'Einde.', '', 'gepland'),
    gevolgen: [{ regel: 'NV-5c', kolom: 'Datum' }],
    oordelen: [{ regel: 'NV-5c', onderwerp: 'Elburg', uitkomst: 'voldoet-niet' }],
  },
];

/** In Toelichtingen. */
export const IN_TOELICHTINGEN: readonly Fout[] = [
  inToelichtingen(['NV-1b-uren', 'Woningstichting Putten|2025'], 'Datum', '4-9-2025', 'veld-datumtekst'),
  {
    soort: 'erbij',
    blad: TOELICHTINGEN,
    waarden: toelichting('', 'Uwoon', '', `Gebeld met ${VERZONNEN_NUMMER}.`, serialOf(2025, 9, 5)),
    gevolgen: [
      { regel: 'veld-verplicht', kolom: 'Regel' },
      { regel: 'avg-bsn', kolom: 'Toelichting' },
    ],
  },
  // A mistake in the data cannot be explained away: it is still found.
  {
    soort: 'erbij',
    blad: TOELICHTINGEN,
    waarden: toelichting('NV-verrekening-som', '2024|Totaal', '', 'Dit klopt wel.', serialOf(2025, 9, 5)),
    gevolgen: [],
  },
];
