import { code, datum, geheel, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { GEMEENTEN } from '../partijen';

/** The prognosis of the example. */
export const VOORBEELDPROGNOSE = 'Primos 2019';

/** The housing need by municipality and year, from the prognosis of the programmeringsdocument. */
export const WONINGBEHOEFTE = defineSheet({
  name: 'Woningbehoefte',
  table: 'tblWoningbehoefte',
  help: 'Hoeveel woningen zijn er per jaar nodig? Eén rij per gemeente en jaar.',
  columns: {
    gemeente: code(GEMEENTEN, { header: 'Gemeente', required: true, key: true, help: 'De gemeente.' }),
    jaar: geheel({
      header: 'Jaar',
      required: true,
      key: true,
      min: 2016,
      max: 2025,
      year: true,
      help: 'Het jaar, van 2016 tot en met 2025.',
    }),
    behoefte: geheel({
      header: 'Behoefte',
      required: true,
      help: 'Hoeveel woningen zijn er in dit jaar nodig? Het mag minder dan 0 zijn.',
    }),
    verwachteSloop: geheel({
      header: 'Verwachte sloop',
      min: 0,
      help: 'Woningen die dit jaar naar verwachting worden gesloopt. Vul dit in voor alle jaren, of voor geen enkel jaar.',
    }),
    prognose: tekst({
      header: 'Prognose',
      required: true,
      help: 'Naam en versie van de prognose, zoals in het programmeringsdocument.',
    }),
    peildatumPrognose: datum({ header: 'Peildatum prognose', help: 'De dag van de prognose.' }),
    subregio: tekst({ header: 'Subregio', help: 'De subregio waar de gemeente bij hoort.' }),
  },
  example: [2020, 2021, 2022, 2023, 2024, 2025].map((jaar) => ({
    gemeente: 'Zwolle',
    jaar,
    behoefte: 60,
    verwachteSloop: 4,
    prognose: VOORBEELDPROGNOSE,
  })),
});
