import { code, datum, geheel } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { serialOf } from '../../../core/values/date';
import { CORPORATIES, GEMEENTEN } from '../partijen';

/** How many homes for seniors there are, and how many of them give priority. */
export const SENIORENWONINGEN = defineSheet({
  name: 'Seniorenwoningen',
  table: 'tblSeniorenwoningen',
  help: 'Seniorenwoningen, en hoeveel daarvan voorrangswoning zijn. Eén rij per corporatie, gemeente en peildatum.',
  columns: {
    corporatie: code(CORPORATIES, {
      header: 'Corporatie',
      required: true,
      key: true,
      help: 'De corporatie.',
    }),
    gemeente: code(GEMEENTEN, {
      header: 'Gemeente',
      required: true,
      key: true,
      help: 'De gemeente waar de woningen staan.',
    }),
    peildatum: datum({
      header: 'Peildatum',
      required: true,
      key: true,
      help: 'De dag waarover de aantallen gaan.',
    }),
    seniorenwoningen: geheel({
      header: 'Seniorenwoningen',
      required: true,
      min: 0,
      help: 'Alle seniorenwoningen.',
    }),
    voorrangswoningen: geheel({
      header: 'Voorrangswoningen',
      required: true,
      min: 0,
      help: 'Seniorenwoningen waarop ouderen voorrang krijgen.',
    }),
  },
  example: [
    {
      corporatie: 'Uwoon',
      gemeente: 'Harderwijk',
      peildatum: serialOf(2024, 12, 31),
      seniorenwoningen: 820,
      voorrangswoningen: 590,
    },
  ],
});

export type Seniorenkolommen = typeof SENIORENWONINGEN.columns;
