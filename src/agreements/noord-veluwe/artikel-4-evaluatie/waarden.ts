import { defineParameter } from '../../../core/article/parameter';

/** How long after a year its evaluation is still in time. */
export const MAANDEN_NA_JAAR = defineParameter({
  id: 'NV-4a-na-jaar',
  label: 'Maanden na het jaar waarin de evaluatie nog op tijd is',
  unit: 'maanden',
  herkomst: 'leeswijze',
  motive:
    'Artikel 4a zegt ieder jaar, en geen dag. Wij lezen: in het jaar zelf, of uiterlijk op 30 juni van het jaar erna.',
  values: [{ from: '2024-01-01', value: 6, source: '4a' }],
});

/** How long before the end date the last evaluation is. */
export const MAANDEN_VOOR_EINDE = defineParameter({
  id: 'NV-4a-maanden',
  label: 'Maanden voor de einddatum waarop de laatste evaluatie is',
  unit: 'maanden',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 3, source: '4a' }],
});

/** How far from that day the last evaluation may be. */
export const MAANDEN_SPELING = defineParameter({
  id: 'NV-4a-speling',
  label: 'Maanden dat de laatste evaluatie eerder of later mag zijn',
  unit: 'maanden',
  herkomst: 'leeswijze',
  motive:
    'Artikel 4a noemt drie maanden voor de einddatum. Wij lezen: hoogstens een maand eerder of later is op tijd.',
  values: [{ from: '2024-01-01', value: 1, source: '4a' }],
});
