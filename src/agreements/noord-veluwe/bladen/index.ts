import { serialOf } from '../../../core/values/date';
import { afsprakenVan, afsprakenregisterVoor } from '../../bladen/afsprakenregister';
import { gegevensVoor } from '../../bladen/gegevens';
import { ORGANISATIES, PARTIJEN } from '../partijen';
import { REGISTER_IDS } from '../register-ids';

export const GEGEVENS = gegevensVoor(ORGANISATIES, {
  organisatie: 'Regio',
  peildatum: serialOf(2024, 12, 31),
  einddatum: serialOf(2027, 6, 30),
  definitieRuim: 'Een woning met vier kamers of meer.',
  definitieKleiner: 'Een woning met minder kamers dan de oude woning.',
});
export const AFSPRAKENREGISTER = afsprakenregisterVoor(afsprakenVan('NV', REGISTER_IDS), PARTIJEN, {
  example: [
    {
      afspraak: 'NV-1b-werkoverleg',
      partij: 'Regio',
      datum: serialOf(2024, 3, 12),
      status: 'uitgevoerd',
      omschrijving: 'Werkoverleg van de verhuiscoaches',
      bewijs: 'Verslag 2024-03',
    },
    {
      afspraak: 'NV-1b-verankering',
      partij: 'Uwoon',
      datum: serialOf(2024, 6, 20),
      status: 'uitgevoerd',
      omschrijving: 'Doorstroming staat in de prestatieafspraken',
      bewijs: 'Zaak 2024-61',
    },
    { afspraak: 'NV-1c-verankering', partij: 'Harderwijk', datum: serialOf(2025, 3, 18), status: 'gepland' },
  ],
});
