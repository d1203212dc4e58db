import { datum, tekst } from '../../core/sheet/columns';
import { defineSheet } from '../../core/sheet/schema';
import { serialOf } from '../../core/values/date';

/** Explanations of findings ('pas toe of leg uit'). They belong to the key of a row, not to its address. */
export const TOELICHTINGEN = defineSheet({
  name: 'Toelichtingen',
  table: 'tblToelichtingen',
  help: 'Leg uit waarom een afspraak niet is nagekomen. De bevinding blijft zichtbaar als toegelicht.',
  columns: {
    regel: tekst({
      header: 'Regel',
      required: true,
      help: 'De regel waar de toelichting bij hoort, zoals WO-20.',
    }),
    sleutel: tekst({
      header: 'Sleutel',
      required: true,
      help: 'De sleutel van de rij, zoals Zwolle|P-014. Gaat het niet om een rij? Noem dan het onderwerp.',
    }),
    kolom: tekst({ header: 'Kolom', help: 'De kolom waar het om gaat. Leeg: de hele rij.' }),
    toelichting: tekst({
      header: 'Toelichting',
      required: true,
      help: 'Uw uitleg. Noem geen namen van personen.',
    }),
    datum: datum({ header: 'Datum', help: 'De dag waarop u dit toelichtte.' }),
  },
  example: [
    {
      regel: 'kolom-onbekend',
      sleutel: 'Wijk',
      toelichting: 'Deze kolom gebruiken wij alleen zelf.',
      datum: serialOf(2024, 6, 30),
    },
  ],
});
