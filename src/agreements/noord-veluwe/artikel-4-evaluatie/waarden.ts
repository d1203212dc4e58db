import { defineParameter } from '../../../core/article/parameter';

/** How long before the end date the last evaluation is. */
export const MAANDEN_VOOR_EINDE = defineParameter({
  id: 'NV-4a-maanden',
  label: 'Maanden voor de einddatum waarop de laatste evaluatie is',
  unit: 'maanden',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 3, source: '4a' }],
});
