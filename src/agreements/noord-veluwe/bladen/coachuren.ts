import { code, decimaal, geheel } from '../../../core/sheet/columns';
import { defineSheet } from '../../../core/sheet/schema';
import { weeksInYear } from '../../../core/values/iso-week';
import { CORPORATIES } from '../partijen';

/** The contract hours of the coach post by corporation and ISO week, or span of weeks. */
export const COACHUREN = defineSheet({
  name: 'Coachuren',
  table: 'tblCoachuren',
  help: 'Hoeveel uren per week is de verhuiscoach aangesteld? Eén rij per corporatie en week, of per reeks weken.',
  columns: {
    corporatie: code(CORPORATIES, {
      header: 'Corporatie',
      required: true,
      key: true,
      help: 'De corporatie.',
    }),
    jaar: geheel({
      header: 'Jaar',
      required: true,
      key: true,
      min: 2024,
      year: true,
      help: 'Het jaar van de week. Rond 1 januari kan dat een ander jaar zijn dan op de kalender.',
    }),
    week: geheel({
      header: 'Week',
      required: true,
      key: true,
      min: 1,
      max: 53,
      help: 'Het weeknummer. Week 53 bestaat niet in elk jaar.',
    }),
    totWeek: geheel({
      header: 'T/m week',
      min: 1,
      max: 53,
      help: 'De laatste week van de reeks. Leeg betekent: alleen deze week. Elke week staat in één rij.',
    }),
    uren: decimaal({
      header: 'Uren per week',
      required: true,
      min: 0,
      max: 168,
      help: 'De uren in het contract, ook bij verlof en ziekte. Geen coach? Vul 0 in. Niet de aanwezigheid van één persoon.',
    }),
  },
  span: { from: 'week', until: 'totWeek', last: { by: 'jaar', of: weeksInYear } },
  example: [
    { corporatie: 'deltaWonen', jaar: 2024, week: 1, totWeek: 52, uren: 6 },
    { corporatie: 'Omnia Wonen', jaar: 2024, week: 1, totWeek: 52, uren: 20 },
    { corporatie: 'Uwoon', jaar: 2024, week: 1, totWeek: 52, uren: 36 },
    { corporatie: 'Woningstichting Putten', jaar: 2024, week: 1, totWeek: 52, uren: 9 },
  ],
});

export type Urenkolommen = typeof COACHUREN.columns;
