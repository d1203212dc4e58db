import { defineParameter, requireValue } from '../../../core/article/parameter';
import { serialOf } from '../../../core/values/date';
import { shareOf } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { LOOPTIJD } from '../looptijd';

/** The share of the owner-occupied homes that is to have at least label B. */
export const NORM_LABEL = defineParameter({
  id: 'WO-11.2',
  label: 'Koopwoningen met label B of beter, minstens',
  unit: 'aandeel',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 0.45, source: '11.2' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});

/** The year in which the share is to be reached. */
export const STREEFJAAR = defineParameter({
  id: 'WO-11.2-jaar',
  label: 'Jaar waarin het streven gehaald moet zijn',
  unit: 'jaartal',
  herkomst: 'afspraak',
  values: [{ from: '2016-01-01', value: 2020, source: '11.2' }],
});

/** A count of 1 January is that of the year before: so many days after the year it still counts. */
export const DAGEN_NA_STREEFJAAR = defineParameter({
  id: 'WO-11.2-meting',
  label: 'Zoveel dagen na het streefjaar telt een meting nog mee',
  unit: 'dagen',
  herkomst: 'leeswijze',
  motive:
    'Artikel 11.2 zegt: in 2020. Wij oordelen vanaf 31 december 2020, over de laatste meting van 1 januari 2020 tot en met 1 januari 2021.',
  values: [{ from: '2016-01-01', value: 1, source: '11.2' }],
});

/** From the first day of this year on labels are determined in another way. */
export const JAAR_NTA_8800 = defineParameter({
  id: 'WO-11.2-breuk',
  label: 'Labels worden anders bepaald vanaf 1 januari van dit jaar (NTA 8800)',
  unit: 'jaartal',
  herkomst: 'uitvoeringskeuze',
  motive:
    'Sinds 1 januari 2021 wordt een label anders bepaald (NTA 8800). Metingen van na die dag vergelijken wij niet met die van daarvoor.',
  values: [{ from: '2016-01-01', value: 2021, source: '11.2' }],
});

/** How many days count as a year, in a pace and in a change per year. */
export const DAGEN_PER_JAAR = defineParameter({
  id: 'WO-11.2-dagen',
  label: 'Dagen in een jaar, bij een tempo en bij een verandering per jaar',
  unit: 'dagen',
  herkomst: 'uitvoeringskeuze',
  motive: 'Wat er per jaar verandert of nodig is, rekenen wij uit met jaren van 365 dagen.',
  values: [{ from: '2016-01-01', value: 365, source: '11.2' }],
});

/** The share of label B or better is said to jump when it moves by more than this, per year. */
export const SPRONG_AANDEEL = defineParameter({
  id: 'WO-label-sprong-aandeel',
  label: 'Het aandeel label B of beter verandert opvallend: meer dan dit per jaar',
  unit: 'aandeel',
  herkomst: 'uitvoeringskeuze',
  motive: 'Wij noemen meer dan 10 procentpunt per jaar opvallend. De overeenkomst noemt geen grens.',
  values: [{ from: '2016-01-01', value: 0.1, source: '11.2' }],
});

/** The number of owner-occupied homes is said to jump when it changes by more than this share of what it was. */
export const SPRONG_TOTAAL = defineParameter({
  id: 'WO-label-sprong-totaal',
  label: 'Koopwoningen totaal verandert opvallend: meer dan dit deel van de vorige meting',
  unit: 'aandeel',
  herkomst: 'uitvoeringskeuze',
  motive: 'Wij noemen meer dan 5 % verschil in koopwoningen opvallend. De overeenkomst noemt geen grens.',
  values: [{ from: '2016-01-01', value: 0.05, source: '11.2' }],
});

/** The agreed share, exactly. */
export const normOp = (dag: number): Share => shareOf(requireValue(NORM_LABEL, dag));

const streefjaar = (): number => requireValue(STREEFJAAR, LOOPTIJD.from);

/** The last day of the year in which the share is to be reached: from then on it is judged. */
export const streefdag = (): number => serialOf(streefjaar(), 12, 31);

/** The days of which a count says whether the share was reached, the first and the last included. */
export const meetvenster = (): { readonly van: number; readonly totEnMet: number } => ({
  van: serialOf(streefjaar(), 1, 1),
  totEnMet: streefdag() + requireValue(DAGEN_NA_STREEFJAAR, LOOPTIJD.from),
});

/** The day from which labels are determined in another way. A count of that very day still holds the old ones. */
export const breukdag = (): number => serialOf(requireValue(JAAR_NTA_8800, LOOPTIJD.from), 1, 1);

export const dagenPerJaar = (): number => requireValue(DAGEN_PER_JAAR, LOOPTIJD.from);
