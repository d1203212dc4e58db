import { bedrag, code, datum, decimaal, tekst } from '../../../core/sheet/columns';
import { defineCodes } from '../../../core/sheet/codes';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { GEMEENTEN } from '../partijen';

/** On what a municipality and the province can agree something of their own (article 12). */
export const GRONDEN = defineCodes([
  { code: 'woningaantal' },
  { code: 'innovatie' },
  { code: 'pilot' },
  { code: 'doelgroepen' },
  { code: 'opschaling' },
]);

/** What a municipality and the province agreed between the two of them, with its money. */
export const MAATWERKAFSPRAKEN = defineSheet({
  name: 'Maatwerkafspraken',
  table: 'tblMaatwerkafspraken',
  help: 'Maatwerkafspraken van gemeente en provincie over verduurzaming (artikel 12). Eén rij per afspraak.',
  columns: {
    gemeente: code(GEMEENTEN, { header: 'Gemeente', required: true, key: true, help: 'De gemeente.' }),
    naam: tekst({
      header: 'Naam of nummer',
      required: true,
      key: true,
      help: 'De naam of het nummer van de afspraak. Elke afspraak van een gemeente heeft een eigen naam.',
    }),
    grond: code(GRONDEN, {
      header: 'Grond',
      required: true,
      help: 'Waarover gaat de afspraak? Kies een van de vijf gronden van artikel 12.',
    }),
    aantalOfPercentage: decimaal({
      header: 'Aantal of percentage',
      help: 'Hoeveel woningen, of welk deel ervan. Nodig bij de grond woningaantal.',
    }),
    omschrijving: tekst({
      header: 'Omschrijving',
      required: true,
      help: 'Wat is er afgesproken? Noem geen namen van personen.',
    }),
    bijdrageProvincie: bedrag({
      header: 'Bijdrage provincie',
      help: 'Wat de provincie bijdraagt, in euro.',
    }),
    cofinancieringGemeente: bedrag({
      header: 'Cofinanciering gemeente',
      required: true,
      help: 'Wat de gemeente bijdraagt, in euro.',
    }),
    marktfinanciering: bedrag({
      header: 'Marktfinanciering',
      required: true,
      help: 'Wat de markt bijdraagt, in euro.',
    }),
    datum: datum({ header: 'Datum', help: 'De dag van de afspraak.' }),
  },
  example: [
    {
      gemeente: 'Zwolle',
      naam: 'MW-1',
      grond: 'woningaantal',
      aantalOfPercentage: 250,
      omschrijving: 'Isolatie van rijwoningen uit de jaren zestig.',
      bijdrageProvincie: 40_000,
      cofinancieringGemeente: 40_000,
      marktfinanciering: 25_000,
      datum: serialOf(2018, 4, 12),
    },
  ],
});

export type Maatwerkkolommen = typeof MAATWERKAFSPRAKEN.columns;
