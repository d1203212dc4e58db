import { defineFetchedFunction } from '../../../../core/article/function';
import { PLANNEN_EN_BEHOEFTE, PLANNEN_EN_BEHOEFTE_FOUT, VOORBEELDBEHOEFTE } from '../functie-tabel';

const VOORBEELDPLANNEN = [
  ['Gemeente', 'Plan-ID', 'Plannaam', 'Status planologisch', 'Bruto woningen', '2024', '2025', 'Prioriteit'],
  ['Zwolle', 'P-1', 'Oost', '1A', 80, 40, 40, 'hoog'],
  ['Zwolle', 'P-2', 'West', '2A', 40, 20, 20, 'laag'],
  ['Zwolle', 'P-3', 'Zuid', '1A', 5, '', '', ''],
];
const FORMULE = '=WOON.FASERINGSVOORSTEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles])';
const KOPPEN = ['Gemeente', 'Plan-ID', 'Jaar', 'Woningen', 'Reden'] as const;

/** Which homes to move past 2025, of every municipality that is not in balance: the calculation of the proposal in the pane. */
export const FASERINGSVOORSTEL_FUNCTIE = defineFetchedFunction({
  name: 'FASERINGSVOORSTEL',
  summary: 'Stelt voor welke woningen naar na 2025 gaan, zodat elke gemeente in balans komt.',
  article: '20',
  parameters: PLANNEN_EN_BEHOEFTE,
  result:
    'Een tabel: Gemeente, Plan-ID, Jaar, Woningen en Reden. Alleen van gemeenten die niet in balans zijn, in de volgorde waarin de woningen gaan. Heeft een plan geen jaren? Dan is Jaar leeg. Rijen en cellen in Reden tellen vanaf het begin van het bereik.',
  spills: true,
  errors: PLANNEN_EN_BEHOEFTE_FOUT,
  examples: [
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE],
      formula: FORMULE,
      gives: [
        KOPPEN,
        ['Zwolle', 'P-3', '', 5, 'Geen prioriteit, geen jaar ingevuld.'],
        ['Zwolle', 'P-2', 2025, 20, 'Prioriteit laag, gepland in 2025.'],
      ],
    },
    { args: [VOORBEELDPLANNEN.slice(0, 2), VOORBEELDBEHOEFTE], formula: FORMULE, gives: [KOPPEN] },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, '31-12-2018'],
      formula: '=WOON.FASERINGSVOORSTEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];"31-12-2018")',
      gives: [KOPPEN, ['Zwolle', '', '', '', 'niet te bepalen: Van Zwolle ontbreekt de behoefte over 2019.']],
    },
    {
      args: [VOORBEELDBEHOEFTE, VOORBEELDBEHOEFTE],
      formula: '=WOON.FASERINGSVOORSTEL(tblWoningbehoefte[#Alles];tblWoningbehoefte[#Alles])',
      gives: { error: 'invalidValue' },
    },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, 1],
      formula: '=WOON.FASERINGSVOORSTEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];1)',
      gives: { error: 'invalidNumber' },
    },
    {
      args: [VOORBEELDPLANNEN, VOORBEELDBEHOEFTE, '1-1-2021'],
      formula: '=WOON.FASERINGSVOORSTEL(tblPlancapaciteit[#Alles];tblWoningbehoefte[#Alles];"1-1-2021")',
      gives: { error: 'notAvailable' },
    },
  ],
  fetch: async () => (await import('./functie-berekening')).faseringstabel,
});
