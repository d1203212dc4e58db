import { bedrag, code, datum, decimaal, jaNee, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { GEMEENTEN } from '../partijen';

/** What each municipality receives for its energieloket, what it adds, and what its plan of approach describes. */
export const ENERGIELOKET = defineSheet({
  name: 'Energieloket',
  table: 'tblEnergieloket',
  help: 'De bijdrage van de provincie voor het energieloket, en de voorwaarden (artikel 11). Eén rij per gemeente.',
  columns: {
    gemeente: code(GEMEENTEN, { header: 'Gemeente', required: true, key: true, help: 'De gemeente.' }),
    bijdrageProvincie: bedrag({
      header: 'Bijdrage provincie',
      required: true,
      help: 'Wat de provincie over 2016 tot en met 2020 samen bijdraagt, in euro. Niets? Vul 0 in.',
    }),
    datumToekenning: datum({
      header: 'Datum toekenning',
      help: 'De dag waarop de provincie de bijdrage toekende.',
    }),
    cofinancieringGeld: bedrag({
      header: 'Cofinanciering geld',
      help: 'Wat de gemeente zelf in geld bijdraagt, in euro.',
    }),
    inzetUren: decimaal({
      header: 'Inzet uren',
      min: 0,
      help: 'De uren die de gemeente zelf inzet. Zij tellen mee als cofinanciering.',
    }),
    uurtarief: bedrag({ header: 'Uurtarief', help: 'Wat één uur kost, in euro.' }),
    planVanAanpak: datum({
      header: 'Plan van aanpak',
      help: 'De dag waarop het plan van aanpak is vastgesteld (artikel 11.3).',
    }),
    loketorganisatie: jaNee({
      header: 'Loketorganisatie beschreven',
      help: 'Staat in het plan hoe het energieloket wordt georganiseerd? ja of nee (artikel 11.3.1).',
    }),
    verzelfstandigdeMarkt: jaNee({
      header: 'Verzelfstandigde markt beschreven',
      help: 'Staat in het plan hoe u werkt naar een verzelfstandigde markt? ja of nee (artikel 11.3.2).',
    }),
    actieveMarktaanpak: jaNee({
      header: 'Actieve marktaanpak beschreven',
      help: 'Staat in het plan de actieve marktaanpak van de gemeente? ja of nee (artikel 11.3.3).',
    }),
    vindplaats: tekst({ header: 'Vindplaats', help: 'Waar is het plan van aanpak te vinden?' }),
  },
  example: [
    {
      gemeente: 'Zwolle',
      bijdrageProvincie: 60_000,
      datumToekenning: serialOf(2016, 9, 1),
      cofinancieringGeld: 36_000,
      inzetUren: 480,
      uurtarief: 50,
      planVanAanpak: serialOf(2016, 6, 15),
      loketorganisatie: 'ja',
      verzelfstandigdeMarkt: 'ja',
      actieveMarktaanpak: 'ja',
      vindplaats: 'Zaak 2016-114',
    },
  ],
});

export type Loketkolommen = typeof ENERGIELOKET.columns;
