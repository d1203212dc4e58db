import { defineParameter } from '../../../core/article/parameter';

/** The first year in which municipalities list their real estate. */
export const EERSTE_JAAR = defineParameter({
  id: 'WO-8.3-begin',
  label: 'Eerste jaar waarin het vrijkomend vastgoed in kaart wordt gebracht',
  unit: 'jaartal',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 2016, source: '8.3' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});

/** So many years after it they do so again. */
export const OM_DE_JAREN = defineParameter({
  id: 'WO-8.3-jaren',
  label: 'Om de hoeveel jaar het vrijkomend vastgoed in kaart wordt gebracht',
  unit: 'jaren',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 2, source: '8.3' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});
