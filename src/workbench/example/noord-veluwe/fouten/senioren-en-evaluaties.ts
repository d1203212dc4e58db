import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import type { Fout } from '../../maken/fout';
import { EIND_2024, HALF_2025, standsleutel } from '../seniorenwoningen';

const inSenioren = celfoutIn('Seniorenwoningen');
const inEvaluaties = celfoutIn('Evaluaties');

const SEPTEMBER = [serialOf(2024, 9, 17)];
const MAART = [serialOf(2025, 3, 11)];
const JUNI = [serialOf(2025, 6, 24)];

/** In Seniorenwoningen: what cannot be read is of the earlier day, so that the share of today can be told. */
export const IN_SENIOREN: readonly Fout[] = [
  inSenioren(
    standsleutel('deltaWonen', 'Elburg', EIND_2024),
    'Corporatie',
    'Stichting deltaWonen',
    'veld-schrijfwijze',
  ),
  inSenioren(
    standsleutel('Omnia Wonen', 'Ermelo', EIND_2024),
    'Voorrangswoningen',
    (goed) => Number(goed) + 200,
    'NV-voorrang-som',
  ),
  inSenioren(standsleutel('Uwoon', 'Harderwijk', HALF_2025), 'Seniorenwoningen', String, 'veld-tekstgetal'),
  inSenioren(standsleutel('Uwoon', 'Nunspeet', HALF_2025), 'Peildatum', '30 juni 2025', 'veld-datumtekst'),
  inSenioren(standsleutel('Uwoon', 'Elburg', EIND_2024), 'Seniorenwoningen', -342, 'veld-bereik'),
  inSenioren(
    standsleutel('Woningstichting Putten', 'Putten', HALF_2025),
    'Gemeente',
    'Gemeente Putten',
    'veld-schrijfwijze',
    [{ regel: 'NV-3-voorrang', onderwerp: 'Regio', uitkomst: 'voldoet' }],
  ),
];

/** In Evaluaties. */
export const IN_EVALUATIES: readonly Fout[] = [
  inEvaluaties(SEPTEMBER, 'Ureninzet', '', 'NV-4c', [
    { regel: 'NV-4c', onderwerp: 'Regio', uitkomst: 'voldoet-niet' },
  ]),
  inEvaluaties(SEPTEMBER, 'Communicatie en samenwerking', 'goed', 'veld-code'),
  inEvaluaties(MAART, 'Over jaar', '2024', 'veld-tekstgetal', [
    { regel: 'NV-4a', onderwerp: 'Regio', tijdvak: '2024', uitkomst: 'voldoet' },
  ]),
  inEvaluaties(MAART, 'Inzet van de partners', 'Positief', 'veld-schrijfwijze'),
  inEvaluaties(MAART, 'Bewijs', 'Vraag het aan p.bedacht@voorbeeld.nl', 'avg-contact'),
  inEvaluaties(JUNI, 'Datum', '24-6-2025', 'veld-datumtekst'),
];
