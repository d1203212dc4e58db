import { defineFetchedFunction } from '../../../core/article/function';
import { JAAR } from './functie-argumenten';

const VOORBEELD = [
  [
    'Huishouden',
    'Corporatie',
    'Gemeente',
    'Gespreksmaand',
    'Gespreksduur',
    '55-plus',
    'Sociale huur',
    'Ruime sociale huurwoning',
    'Verhuisd',
    'Verhuismaand',
    'Naar kleinere sociale huurwoning',
  ],
  ['H-1', 'Uwoon', 'Ermelo', 'maart 2024', 61, 'ja', 'ja', 'ja', 'ja', 'mei 2025', 'ja'],
  ['H-1', 'Uwoon', 'Ermelo', 'mei 2024', 90, 'ja', 'ja', 'ja', 'nee', '', ''],
  ['H-2', 'Uwoon', 'Putten', 'mei 2024', 60, 'ja', 'ja', '', 'nee', '', ''],
];
const ONLEESBAAR = [
  ...VOORBEELD,
  ['H-3', 'Uwoon', 'Putten', 'mei 2024', 'lang', 'ja', 'ja', '', 'nee', '', ''],
];

/** The households of a table that count in a year: the count of the rules NV-3-gesprekken and NV-3-verhuizingen. */
export const COACHTELLING_FUNCTIE = defineFetchedFunction({
  name: 'COACHTELLING',
  summary: 'Telt de huishoudens die in een jaar meetellen. Elk huishouden telt één keer per jaar.',
  article: '3',
  parameters: [
    {
      name: 'bereik',
      help: 'De tabel Coachresultaten met de koppen, zoals tblCoachresultaten[#Alles].',
      shape: 'tabel',
    },
    { name: 'soort', help: 'Kies gesprekken of verhuizingen.', shape: 'tekst' },
    JAAR,
  ],
  result: 'Een aantal huishoudens.',
  errors: [
    {
      code: 'invalidValue',
      when: 'Het bereik heeft niet de koppen van het blad, de soort is onbekend, of een cel die meetelt is fout.',
    },
    { code: 'invalidNumber', when: 'Het jaar is geen jaar.' },
    { code: 'notAvailable', when: 'De overeenkomst geldt niet in dat jaar.' },
  ],
  examples: [
    {
      args: [VOORBEELD, 'gesprekken', 2024],
      formula: '=WOON.COACHTELLING(tblCoachresultaten[#Alles];"gesprekken";2024)',
      gives: 1,
    },
    {
      args: [VOORBEELD, 'verhuizingen', 2025],
      formula: '=WOON.COACHTELLING(tblCoachresultaten[#Alles];"verhuizingen";2025)',
      gives: 1,
    },
    {
      args: [ONLEESBAAR, 'gesprekken', 2024],
      formula: '=WOON.COACHTELLING(tblCoachresultaten[#Alles];"gesprekken";2024)',
      gives: { error: 'invalidValue' },
    },
    {
      args: [VOORBEELD, 'gesprekken', 24],
      formula: '=WOON.COACHTELLING(tblCoachresultaten[#Alles];"gesprekken";24)',
      gives: { error: 'invalidNumber' },
    },
    {
      args: [VOORBEELD, 'gesprekken', 2023],
      formula: '=WOON.COACHTELLING(tblCoachresultaten[#Alles];"gesprekken";2023)',
      gives: { error: 'notAvailable' },
    },
  ],
  fetch: async () => (await import('./functie-telling-berekening')).coachtellingVan,
});
