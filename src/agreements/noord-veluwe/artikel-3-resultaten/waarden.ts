import { defineParameter } from '../../../core/article/parameter';

/** The talks that the partners aim at in a year: fewer in the first. */
export const DOEL_GESPREKKEN = defineParameter({
  id: 'NV-3-gesprekken',
  label: 'Huishoudens die per jaar uitvoerig zijn gesproken, minstens',
  unit: 'aantal',
  herkomst: 'afspraak',
  values: [
    { from: '2024-01-01', value: 200, source: '3' },
    { from: '2025-01-01', value: 300, source: '3' },
  ],
});

/** The moves that the partners aim at in a year. */
export const DOEL_VERHUIZINGEN = defineParameter({
  id: 'NV-3-verhuizingen',
  label: 'Verhuizingen per jaar, minstens',
  unit: 'aantal',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 50, source: '3' }],
});

/** The part of the homes for seniors that gives priority. */
export const DOEL_VOORRANG = defineParameter({
  id: 'NV-3-voorrang',
  label: 'Deel van de seniorenwoningen dat voorrangswoning is, minstens',
  unit: 'aandeel',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 0.7, source: '3' }],
});

/** Minutes that a talk lasts at most without being a long one. */
export const UITVOERIG = defineParameter({
  id: 'NV-3-uitvoerig',
  label: 'Minuten: een gesprek dat langer duurt, is uitvoerig',
  unit: 'aantal',
  herkomst: 'leeswijze',
  motive:
    'De overeenkomst zegt: uitvoerig is meer dan 1 uur. Wij lezen dat per gesprek: precies 60 minuten telt niet.',
  values: [{ from: '2024-01-01', value: 60, source: '3' }],
});

/** How far apart the dates of the counts of homes for seniors may lie. */
export const STANDEN_UITEEN = defineParameter({
  id: 'NV-3-standen',
  label: 'Maanden die standen van seniorenwoningen uit elkaar mogen liggen',
  unit: 'maanden',
  herkomst: 'uitvoeringskeuze',
  motive:
    'De overeenkomst zegt niet op welke dag seniorenwoningen worden geteld. Liggen de standen meer dan een jaar uit elkaar, dan is de som minder zeker.',
  values: [{ from: '2024-01-01', value: 12, source: '3' }],
});
