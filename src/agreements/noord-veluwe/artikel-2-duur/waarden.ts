import { defineParameter } from '../../../core/article/parameter';

/** How long a housing ordinance lasts at most, and so this agreement after it. */
export const VERORDENINGSJAREN = defineParameter({
  id: 'NV-2a-jaren',
  label: 'Jaren dat een huisvestingsverordening hoogstens geldt',
  unit: 'jaren',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 4, source: 'voetnoot 4' }],
});
