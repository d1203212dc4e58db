import { defineParameter, requireValue } from '../../../core/article/parameter';
import { serialOf } from '../../../core/values/date';

/** What the province contributes to the energieloket of each municipality, over the whole period. */
export const BIJDRAGE_PROVINCIE = defineParameter({
  id: 'WO-11',
  label: 'Bijdrage van de provincie per gemeente, over 2016 tot en met 2020 samen',
  unit: 'eurocent',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 6_000_000, source: '11' },
    { from: '2021-01-01', value: null, source: '11' },
  ],
});

/** What a municipality must put in itself to receive it. */
export const COFINANCIERING_GEMEENTE = defineParameter({
  id: 'WO-11.1',
  label: 'Cofinanciering door de gemeente, minstens: geld en uren samen',
  unit: 'eurocent',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 6_000_000, source: '11.1' },
    { from: '2021-01-01', value: null, source: '11' },
  ],
});

/** At the end of which year the conditions must have been met. */
export const JAAR_VAN_OORDEEL = defineParameter({
  id: 'WO-11-jaar',
  label: 'Aan de voorwaarden moet zijn voldaan op 31 december van dit jaar',
  unit: 'jaartal',
  herkomst: 'leeswijze',
  motive:
    'Artikel 11 noemt geen dag waarop aan de voorwaarden moet zijn voldaan. Wij nemen de laatste dag van de looptijd.',
  values: [{ from: '2016-01-01', value: 2020, source: '11' }],
});

/** The day from which a condition is met or not; before it, it can still be met. A serial. */
export const eindeVanVoorwaarden = (dag: number): number =>
  serialOf(requireValue(JAAR_VAN_OORDEEL, dag), 12, 31);
