import { serialOf } from '../../../../core/values/date';
import { celfoutIn } from '../../maken/celfout';
import type { Bedoeld, Fout } from '../../maken/fout';
import { IN_LABELS, IN_LOKET } from './bestaande-voorraad';
import { IN_MAATWERK, IN_VASTGOED } from './maatwerk-en-vastgoed';
import { IN_PLANNEN } from './plannen';
import { IN_REGISTER, IN_TOELICHTINGEN } from './register';

/** The mistakes of the whole example, sheet by sheet. */
export const FOUTEN: readonly Fout[] = [
  celfoutIn('Gegevens')(['Peildatum'], 'Waarde', '31-12-2019', 'veld-datumtekst'),
  ...IN_PLANNEN,
  ...IN_LABELS,
  ...IN_LOKET,
  ...IN_MAATWERK,
  ...IN_VASTGOED,
  ...IN_REGISTER,
  ...IN_TOELICHTINGEN,
];

/** What is found without any mistake in the list: what was not done, or is not so far yet. Of each its sheet. */
export const BEDOELD: readonly Bedoeld[] = [
  // Deventer has until 15 June 2020.
  { blad: 'Plancapaciteit', regel: 'WO-20', kolom: 'Gemeente', rij: ['Deventer', 'DE-010'] },
  { blad: 'Plancapaciteit', regel: 'WO-22', sleutel: 'Deventer' },
  // Ommen lies below the line to 45 %.
  {
    blad: 'Energielabels',
    regel: 'WO-11.2',
    kolom: 'B',
    rij: ['Ommen', serialOf(2019, 12, 31)],
  },
  { blad: 'Energieloket', regel: 'WO-11', kolom: 'Bijdrage provincie', rij: ['Staphorst'] },
  { blad: 'Afsprakenregister', regel: 'WO-3', sleutel: 'Provincie|2017' },
  { blad: 'Afsprakenregister', regel: 'WO-10.1-data', sleutel: 'Staphorst|2016' },
  { blad: 'Afsprakenregister', regel: 'WO-18', sleutel: 'Olst-Wijhe|2018-2019' },
];
