import { aandeel, bedrag, datum, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';

/** The salary of the end of scale H, from a date on. The agreement names the scale and no amount. */
export const LOONSCHAAL = defineSheet({
  name: 'Loonschaal',
  table: 'tblLoonschaal',
  help: 'Het salaris van eindniveau schaal H uit de cao Woondiensten. Eén rij per wijziging.',
  columns: {
    ingangsdatum: datum({
      header: 'Ingangsdatum',
      required: true,
      key: true,
      help: 'De dag vanaf wanneer dit salaris geldt.',
    }),
    maandsalaris: bedrag({
      header: 'Maandsalaris eindniveau schaal H',
      required: true,
      min: 1,
      help: 'Het salaris per maand, bij 36 uur per week, in euro.',
    }),
    vakantietoeslag: aandeel({ header: 'Vakantietoeslag', help: 'Deel van het salaris, zoals 8 %.' }),
    eindejaarsuitkering: aandeel({ header: 'Eindejaarsuitkering', help: 'Deel van het salaris.' }),
    werkgeverslasten: aandeel({
      header: 'Werkgeverslasten',
      help: 'Deel van het salaris met vakantietoeslag en eindejaarsuitkering.',
    }),
    bron: tekst({
      header: 'Bron',
      required: true,
      help: 'Waar staat het bedrag? Bijvoorbeeld de cao en de pagina.',
    }),
  },
  example: [
    {
      ingangsdatum: serialOf(2024, 1, 1),
      maandsalaris: 4000,
      vakantietoeslag: 0.08,
      eindejaarsuitkering: 0.02,
      werkgeverslasten: 0.2,
      bron: 'Cao Woondiensten, verzonnen bedrag',
    },
  ],
});

export type Loonkolommen = typeof LOONSCHAAL.columns;
