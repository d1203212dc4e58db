import { code, datum, geheel, jaNee, tekst } from '../../../core/sheet/columns';
import { defineCodes } from '../../../core/sheet/codes';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { GEMEENTEN } from '../partijen';

const PRIORITEITEN = defineCodes([{ code: 'hoog' }, { code: 'midden' }, { code: 'laag' }]);

/** The real estate that becomes vacant, listed every two years (article 8.3). */
export const VRIJKOMEND_VASTGOED = defineSheet({
  name: 'Vrijkomend vastgoed',
  table: 'tblVrijkomendVastgoed',
  help: 'Gebouwen die vrijkomen, om de twee jaar in kaart gebracht (artikel 8.3). Eén rij per gebouw en peiljaar.',
  columns: {
    gemeente: code(GEMEENTEN, { header: 'Gemeente', required: true, key: true, help: 'De gemeente.' }),
    peiljaar: geheel({
      header: 'Peiljaar',
      required: true,
      key: true,
      year: true,
      only: [2016, 2018, 2020],
      help: 'Het jaar waarin het gebouw in kaart is gebracht: 2016, 2018 of 2020.',
    }),
    object: tekst({
      header: 'Object',
      required: true,
      key: true,
      help: 'Het gebouw. Noem geen namen van personen.',
    }),
    kern: tekst({ header: 'Kern', help: 'De kern waar het gebouw staat.' }),
    bijzondereAandacht: jaNee({
      header: 'Bijzondere aandacht',
      help: 'Heeft deze plek bijzondere aandacht nodig? ja of nee.',
    }),
    prioriteit: code(PRIORITEITEN, {
      header: 'Prioriteit',
      help: 'hoog, midden of laag. Nodig bij bijzondere aandacht.',
    }),
    uitvoeringsstrategie: tekst({
      header: 'Uitvoeringsstrategie',
      help: 'Hoe pakt u het aan? Nodig bij bijzondere aandacht.',
    }),
    gemeentelijkEigendom: jaNee({
      header: 'Gemeentelijk eigendom',
      help: 'Is het gebouw van de gemeente? ja of nee.',
    }),
    verwachtVrij: datum({
      header: 'Verwacht vrij',
      help: 'De dag waarop het gebouw waarschijnlijk vrijkomt.',
    }),
    huidigeFunctie: tekst({ header: 'Huidige functie', help: 'Waarvoor wordt het gebouw nu gebruikt?' }),
  },
  example: [
    {
      gemeente: 'Zwolle',
      peiljaar: 2018,
      object: 'Basisschool aan de Weteringkade',
      kern: 'Zwolle',
      bijzondereAandacht: 'ja',
      prioriteit: 'hoog',
      uitvoeringsstrategie: 'Ombouwen tot woningen voor starters.',
      gemeentelijkEigendom: 'ja',
      verwachtVrij: serialOf(2020, 8, 1),
      huidigeFunctie: 'School',
    },
    {
      gemeente: 'Zwolle',
      peiljaar: 2018,
      object: 'Kantoor aan de Burgemeesterlaan',
      kern: 'Zwolle',
      bijzondereAandacht: 'nee',
      gemeentelijkEigendom: 'nee',
      huidigeFunctie: 'Kantoor',
    },
  ],
});

export type Vastgoedkolommen = typeof VRIJKOMEND_VASTGOED.columns;
