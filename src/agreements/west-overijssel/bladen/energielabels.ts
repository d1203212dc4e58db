import { code, datum, geheel, tekst } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { GEMEENTEN } from '../partijen';

const woningenMet = <const H extends string>(label: H) =>
  geheel({ header: label, min: 0, help: `Koopwoningen met geregistreerd label ${label}.` });

/** How many owner-occupied homes have which energy label, by municipality and day of counting. */
export const ENERGIELABELS = defineSheet({
  name: 'Energielabels',
  table: 'tblEnergielabels',
  help: 'Hoeveel koopwoningen hebben welk energielabel? Eén rij per gemeente en peildatum.',
  columns: {
    gemeente: code(GEMEENTEN, { header: 'Gemeente', required: true, key: true, help: 'De gemeente.' }),
    peildatum: datum({
      header: 'Peildatum',
      required: true,
      key: true,
      help: 'De dag waarover de aantallen gaan.',
    }),
    koopwoningen: geheel({
      header: 'Koopwoningen totaal',
      required: true,
      min: 1,
      help: 'Alle koopwoningen in de gemeente. Een koopwoning is een woning waarin de eigenaar zelf woont.',
    }),
    labelA5: woningenMet('A+++++'),
    labelA4: woningenMet('A++++'),
    labelA3: woningenMet('A+++'),
    labelA2: woningenMet('A++'),
    labelA1: woningenMet('A+'),
    labelA: woningenMet('A'),
    labelB: woningenMet('B'),
    labelC: woningenMet('C'),
    labelD: woningenMet('D'),
    labelE: woningenMet('E'),
    labelF: woningenMet('F'),
    labelG: woningenMet('G'),
    voorlopig: geheel({
      header: 'Voorlopig label',
      min: 0,
      help: 'Koopwoningen met alleen een voorlopig label. Zij tellen niet mee bij de klassen.',
    }),
    voorlopigBOfBeter: geheel({
      header: 'Waarvan voorlopig B of beter',
      min: 0,
      help: 'Hoeveel van de voorlopige labels zijn B of beter?',
    }),
    zonderLabel: geheel({
      header: 'Zonder label',
      min: 0,
      help: 'Koopwoningen zonder label. Leeg betekent: alle andere koopwoningen.',
    }),
    bron: tekst({ header: 'Bron', help: 'Waar komen de aantallen vandaan?' }),
  },
  example: [
    {
      gemeente: 'Zwolle',
      peildatum: serialOf(2018, 12, 31),
      koopwoningen: 31_000,
      labelA: 4650,
      labelB: 6355,
      labelC: 7100,
      labelD: 3900,
      labelE: 2300,
      labelF: 1700,
      labelG: 1200,
      voorlopig: 2100,
      voorlopigBOfBeter: 640,
      bron: 'Landelijk bestand van energielabels',
    },
    {
      gemeente: 'Zwolle',
      peildatum: serialOf(2019, 12, 31),
      koopwoningen: 31_200,
      labelA: 5100,
      labelB: 6940,
      labelC: 7200,
      labelD: 3850,
      labelE: 2250,
      labelF: 1650,
      labelG: 1150,
      voorlopig: 1600,
      voorlopigBOfBeter: 480,
      bron: 'Landelijk bestand van energielabels',
    },
  ],
});

export type Labelkolommen = typeof ENERGIELABELS.columns;
