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
export const AFSPRAKENREGISTER = afsprakenregisterVoor(afsprakenVan('NV', REGISTER_IDS), PARTIJEN);
