import { defineParameter } from '../../../core/article/parameter';

/** The largest share of plan capacity against need that is still balance. */
export const MAX_BALANS = defineParameter({
  id: 'WO-20',
  label: 'Plancapaciteit ten opzichte van de te hanteren prognose, hoogstens',
  unit: 'aandeel',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 1, source: '20' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});

/** The last year of the outlook, up to which need and capacity are counted. */
export const LAATSTE_JAAR = defineParameter({
  id: 'WO-20-laatste-jaar',
  label: 'Laatste jaar van de doorkijk',
  unit: 'jaartal',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 2025, source: 'aanhef' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});

/** Only hard plans count: 1 means so. */
export const ALLEEN_HARD = defineParameter({
  id: 'WO-20-hard',
  label: 'Alleen plannen met een harde status tellen mee',
  unit: 'keuze',
  herkomst: 'leeswijze',
  motive:
    'Artikel 20 zegt alleen plancapaciteit. Wij tellen de harde plannen. De balans met zachte plannen staat erbij.',
  values: [{ from: '2016-01-01', value: 1, source: '20' }],
});

/** How many years a municipality has to restore balance. */
export const HERSTELJAREN = defineParameter({
  id: 'WO-22',
  label: 'Jaren om de balans te herstellen',
  unit: 'jaren',
  herkomst: 'afspraak',
  values: [
    { from: '2016-01-01', value: 3, source: '22' },
    { from: '2021-01-01', value: null, source: 'aanhef' },
  ],
});

/** When the three years begin without an entry in the register: on the first day of the agreement. */
export const BEGIN_HERSTEL = defineParameter({
  id: 'WO-22-begin',
  label: 'Zonder vermelding in het register begint de termijn op 1 januari van dit jaar',
  unit: 'jaartal',
  herkomst: 'leeswijze',
  motive:
    'Artikel 22 zegt niet wanneer de drie jaar begint. Wij rekenen vanaf de dag waarop de onbalans is vastgesteld, en anders vanaf het begin van de overeenkomst.',
  values: [{ from: '2016-01-01', value: 2016, source: '22' }],
});

/** How many days count as a year when the surplus is spread over the days that are left. */
export const DAGEN_PER_JAAR = defineParameter({
  id: 'WO-22-dagen',
  label: 'Dagen in een jaar, bij het tempo van herstel',
  unit: 'dagen',
  herkomst: 'uitvoeringskeuze',
  motive: 'Het tempo per jaar rekenen wij uit met jaren van 365 dagen.',
  values: [{ from: '2016-01-01', value: 365, source: '22' }],
});

/** A plan is said to jump when it changed by more than this share of what it was. */
export const SPRONG_DEEL = defineParameter({
  id: 'WO-plan-sprong-deel',
  label: 'Een plan verandert opvallend: meer dan dit deel van de vorige levering',
  unit: 'aandeel',
  herkomst: 'uitvoeringskeuze',
  motive: 'Wij noemen een verandering van meer dan de helft opvallend. De overeenkomst noemt geen grens.',
  values: [{ from: '2016-01-01', value: 0.5, source: '20' }],
});

/** Small plans change much in share and little in homes: only more than this many homes is said to jump. */
export const SPRONG_WONINGEN = defineParameter({
  id: 'WO-plan-sprong-woningen',
  label: 'Een plan verandert opvallend: meer dan dit aantal woningen',
  unit: 'woningen',
  herkomst: 'uitvoeringskeuze',
  motive: 'Wij noemen een verandering van meer dan 10 woningen opvallend. De overeenkomst noemt geen grens.',
  values: [{ from: '2016-01-01', value: 10, source: '20' }],
});
