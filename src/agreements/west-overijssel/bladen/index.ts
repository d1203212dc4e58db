import { serialOf } from '../../../core/values/date';
import { afsprakenVan, afsprakenregisterVoor } from '../../bladen/afsprakenregister';
import { gegevensVoor } from '../../bladen/gegevens';
import { ORGANISATIES, PARTIJEN } from '../partijen';
import { REGISTER_IDS } from '../register-ids';
import { VOORBEELDPROGNOSE } from './woningbehoefte';

export const GEGEVENS = gegevensVoor(ORGANISATIES, {
  organisatie: 'Zwolle',
  peildatum: serialOf(2019, 12, 31),
  teHanterenPrognose: VOORBEELDPROGNOSE,
});
export const AFSPRAKENREGISTER = afsprakenregisterVoor(afsprakenVan('WO', REGISTER_IDS), PARTIJEN, {
  example: [
    {
      afspraak: 'WO-24',
      partij: 'Zwolle',
      datum: serialOf(2018, 5, 15),
      status: 'uitgevoerd',
      omschrijving: 'Afspraken met de subregio vastgesteld',
      bewijs: 'Zaak 2018-114',
    },
    { afspraak: 'WO-23', partij: 'Zwolle', datum: serialOf(2020, 3, 10), status: 'gepland' },
  ],
});
