import { defineFetchedFunction } from '../../../core/article/function';

const PLANNEN = {
  name: 'plannen',
  help: 'De tabel Plancapaciteit met de koppen, zoals tblPlancapaciteit[#Alles].',
  shape: 'tabel',
} as const;

/** What the functions over all municipalities are given. */
export const PLANNEN_EN_BEHOEFTE = [
  PLANNEN,
  {
    name: 'behoefte',
    help: 'De tabel Woningbehoefte met de koppen, zoals tblWoningbehoefte[#Alles].',
    shape: 'tabel',
  },
  {
    name: 'peildatum',
    help: 'De dag waarover de gegevens gaan. Zonder datum: 31-12-2020.',
    shape: 'datum',
    optional: true,
  },
] as const;

/** What can be wrong with it. */
export const PLANNEN_EN_BEHOEFTE_FOUT = [
  {
    code: 'invalidValue',
    when: 'Een bereik heeft niet de koppen van het blad, of de peildatum is geen datum.',
  },
  { code: 'invalidNumber', when: 'De peildatum ligt niet tussen 1-1-1990 en 31-12-2100.' },
  { code: 'notAvailable', when: 'De afspraak geldt niet op de peildatum.' },
] as const;

const KOPPEN_PLANNEN = ['Gemeente', 'Plan-ID', 'Plannaam', 'Status planologisch', 'Bruto woningen'];
const VOORBEELDPLANNEN = [
  KOPPEN_PLANNEN,
  ['Zwolle', 'P-1', 'Oost', '1A', 80],
  ['Zwolle', 'P-2', 'West', '3', 40],
  ['Zwolle', 'P-3', 'Zuid', '5A', 10],
];
/** A need of 15 homes and 5 demolished a year. */
export const VOORBEELDBEHOEFTE = [
  ['Gemeente', 'Jaar', 'Behoefte', 'Verwachte sloop', 'Prognose'],
  ...[2021, 2022, 2023, 2024, 2025].map((jaar) => ['Zwolle', jaar, 15, 5, 'Primos 2015']),
];

/** Remaining gross of one municipality: the plans that count in the balance, by how firm they are. */
export const PLANREST_FUNCTIE = defineFetchedFunction({
  name: 'PLANREST',
  summary: 'Geeft hoeveel woningen de plannen van een gemeente nog bouwen tot en met 2025.',
  article: '20',
  parameters: [
    PLANNEN,
    { name: 'gemeente', help: 'De naam van de gemeente.', shape: 'tekst' },
    {
      name: 'status',
      help: 'hard, zacht of alle. Zonder status: hard. 5A en 5B tellen nooit mee.',
      shape: 'tekst',
      optional: true,
    },
  ],
  result:
    'Een aantal woningen, bruto. Plannen voor een bijzondere doelgroep (artikel 28 en 29) tellen niet mee.',
  errors: [
    {
      code: 'invalidValue',
      when: 'De tabel, de gemeente of de status is onbekend, of een cel die meetelt is fout.',
    },
  ],
  examples: [
    {
      args: [VOORBEELDPLANNEN, 'Zwolle'],
      formula: '=WOON.PLANREST(tblPlancapaciteit[#Alles];"Zwolle")',
      gives: 80,
    },
    {
      args: [VOORBEELDPLANNEN, 'Zwolle', 'alle'],
      formula: '=WOON.PLANREST(tblPlancapaciteit[#Alles];"Zwolle";"alle")',
      gives: 120,
    },
    {
      args: [VOORBEELDPLANNEN, 'Zwol'],
      formula: '=WOON.PLANREST(tblPlancapaciteit[#Alles];"Zwol")',
      gives: { error: 'invalidValue' },
    },
  ],
  fetch: async () => (await import('./functie-tabel-berekening')).planrest,
});

const KOPPEN = ['Gemeente', 'Telwijze', 'Capaciteit', 'Behoefte', 'Balans', 'Ruimte', 'Oordeel'] as const;

/** The balance of every municipality that has plans: the very calculation of rule WO-20 over these two sheets. */
export const PLANBALANSTABEL_FUNCTIE = defineFetchedFunction({
  name: 'PLANBALANSTABEL',
  summary: 'Geeft van elke gemeente de planbalans, met capaciteit, behoefte en ruimte.',
  article: '20',
  parameters: PLANNEN_EN_BEHOEFTE,
  result:
    'Een tabel: Gemeente, Telwijze, Capaciteit, Behoefte, Balans, Ruimte en Oordeel. Eén rij per gemeente met plannen.',
  spills: true,
  errors: PLANNEN_EN_BEHOEFTE_FOUT,
  examples: [
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE],
      formula: '=WOON.PLANBALANSTABEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles])',
      gives: [KOPPEN, ['Zwolle', 'bruto', 80, 100, 0.8, 20, 'in balans']],
    },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, '31-12-2018'],
      formula: '=WOON.PLANBALANSTABEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];"31-12-2018")',
      gives: [KOPPEN, ['Zwolle', '', '', '', '', '', 'niet te bepalen']],
    },
    {
      args: [VOORBEELDBEHOEFTE, VOORBEELDBEHOEFTE],
      formula: '=WOON.PLANBALANSTABEL(tblWoningbehoefte[#Alles];tblWoningbehoefte[#Alles])',
      gives: { error: 'invalidValue' },
    },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, 1],
      formula: '=WOON.PLANBALANSTABEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];1)',
      gives: { error: 'invalidNumber' },
    },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, '1-1-2021'],
      formula: '=WOON.PLANBALANSTABEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];"1-1-2021")',
      gives: { error: 'notAvailable' },
    },
  ],
  fetch: async () => (await import('./functie-tabel-berekening')).planbalanstabel,
});
