import { bedrag, code, geheel } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { VERREKENPARTIJEN } from '../partijen';

/** What each partner was charged for the coaches in a year, and the total. */
export const VERREKENING = defineSheet({
  name: 'Verrekening',
  table: 'tblVerrekening',
  help: 'Wat elke partner per jaar betaalt voor de verhuiscoaches, met een rij Totaal. Eén rij per jaar en partij.',
  columns: {
    jaar: geheel({ header: 'Jaar', required: true, key: true, year: true, help: 'Het jaar.' }),
    partij: code(VERREKENPARTIJEN, {
      header: 'Partij',
      required: true,
      key: true,
      help: 'Een van de tien partners, of Totaal.',
    }),
    bedrag: bedrag({
      header: 'Bedrag',
      required: true,
      min: 0,
      help: 'Het deel dat de partner betaalt, in euro.',
    }),
  },
  example: [
    { jaar: 2024, partij: 'Elburg', bedrag: 6900 },
    { jaar: 2024, partij: 'Ermelo', bedrag: 7600 },
    { jaar: 2024, partij: 'Harderwijk', bedrag: 16_400 },
    { jaar: 2024, partij: 'Nunspeet', bedrag: 7200 },
    { jaar: 2024, partij: 'Oldebroek', bedrag: 5950 },
    { jaar: 2024, partij: 'Putten', bedrag: 5950 },
    { jaar: 2024, partij: 'deltaWonen', bedrag: 4000 },
    { jaar: 2024, partij: 'Omnia Wonen', bedrag: 14_000 },
    { jaar: 2024, partij: 'Uwoon', bedrag: 26_000 },
    { jaar: 2024, partij: 'Woningstichting Putten', bedrag: 6000 },
    { jaar: 2024, partij: 'Totaal', bedrag: 100_000 },
  ],
});

export type Verrekenkolommen = typeof VERREKENING.columns;
