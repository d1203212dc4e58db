import { defineParameter } from '../../../core/article/parameter';

/** How many evaluations must have come out badly. */
export const NEGATIEVE_EVALUATIES = defineParameter({
  id: 'NV-5a-evaluaties',
  label: 'Negatieve evaluaties waarna opzeggen kan, minstens',
  unit: 'aantal',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 2, source: '5a' }],
});

/** How many aspects of an evaluation must have come out badly. */
export const NEGATIEVE_ASPECTEN = defineParameter({
  id: 'NV-5a-aspecten',
  label: 'Negatieve aspecten in een negatieve evaluatie, minstens',
  unit: 'aantal',
  herkomst: 'leeswijze',
  motive: 'Artikel 5a zegt meerdere aspecten. Wij lezen: twee of meer.',
  values: [{ from: '2024-01-01', value: 2, source: '5a' }],
});

/** The notice that is given at least. */
export const OPZEGMAANDEN = defineParameter({
  id: 'NV-5c-maanden',
  label: 'Maanden opzegtermijn, minstens',
  unit: 'maanden',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 2, source: '5c' }],
});
