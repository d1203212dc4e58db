import { code, datum, geheel, tekst } from '../../../core/sheet/columns';
import { defineCodes } from '../../../core/sheet/codes';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';

const OORDELEN = defineCodes([{ code: 'positief' }, { code: 'neutraal' }, { code: 'negatief' }]);

const aspect = <const H extends string>(header: H) =>
  code(OORDELEN, {
    header,
    help: 'Hoe oordeelden de partners? positief, neutraal of negatief. Leeg betekent: niet besproken.',
  });

/** The evaluations that the partners held, by the four aspects of article 4c. */
export const EVALUATIES = defineSheet({
  name: 'Evaluaties',
  table: 'tblEvaluaties',
  help: 'De evaluaties van de partners, met hun oordeel over vier onderdelen. Eén rij per evaluatie.',
  columns: {
    datum: datum({ header: 'Datum', required: true, key: true, help: 'De dag van de evaluatie.' }),
    overJaar: geheel({
      header: 'Over jaar',
      required: true,
      year: true,
      help: 'Het jaar waarover de evaluatie gaat.',
    }),
    resultaten: aspect('Behaalde resultaten'),
    ureninzet: aspect('Ureninzet'),
    inzet: aspect('Inzet van de partners'),
    samenwerking: aspect('Communicatie en samenwerking'),
    bewijs: tekst({
      header: 'Bewijs',
      help: 'Waar is het te vinden? Bijvoorbeeld een zaaknummer of een pagina.',
    }),
  },
  example: [
    {
      datum: serialOf(2025, 2, 11),
      overJaar: 2024,
      resultaten: 'positief',
      ureninzet: 'positief',
      inzet: 'neutraal',
      samenwerking: 'positief',
      bewijs: 'Verslag 2025-02',
    },
  ],
});

export type Evaluatiekolommen = typeof EVALUATIES.columns;
