import { defineParameter } from '../../../core/article/parameter';

/** The notice that is given at least. */
export const OPZEGMAANDEN = defineParameter({
  id: 'NV-5c-maanden',
  label: 'Maanden opzegtermijn, minstens',
  unit: 'maanden',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 2, source: '5c' }],
});
