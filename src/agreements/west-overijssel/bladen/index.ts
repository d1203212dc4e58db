import { afsprakenVan, afsprakenregisterVoor } from '../../bladen/afsprakenregister';
import { gegevensVoor } from '../../bladen/gegevens';
import { ORGANISATIES, PARTIJEN } from '../partijen';
import { REGISTER_IDS } from '../register-ids';

export const GEGEVENS = gegevensVoor(ORGANISATIES);
export const AFSPRAKENREGISTER = afsprakenregisterVoor(afsprakenVan('WO', REGISTER_IDS), PARTIJEN);
