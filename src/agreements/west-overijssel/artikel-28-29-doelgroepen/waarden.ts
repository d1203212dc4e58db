import { defineParameter } from '../../../core/article/parameter';

/** Do homes for statushouders stay out of the count outside the existing stock too? 1: yes. */
export const BOUW_STATUSHOUDERS = defineParameter({
  id: 'WO-29-bouw',
  label: 'Ook nieuwbouw voor statushouders telt niet mee',
  unit: 'keuze',
  herkomst: 'leeswijze',
  motive:
    'Artikel 29 noemt naast transformatie en tijdelijke inrichting ook "bouw". Wij rekenen die woningen daarom niet mee.',
  values: [{ from: '2016-01-01', value: 1, source: '29' }],
});
