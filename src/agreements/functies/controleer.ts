import { defineFetchedFunction } from '../../core/article/function';

const VOORBEELD = [
  ['Gemeente', 'Plan-ID', 'Plannaam', 'Status planologisch', 'Bruto woningen', 'Gerealiseerd'],
  ['Zwolle', 'P-1', 'Oost', '1A', 80, 0],
  ['Zwolle', 'P-2', 'West', '1A', 'veel', 0],
];

export const CONTROLEER_FUNCTIE = defineFetchedFunction({
  name: 'CONTROLEER',
  summary: 'Controleert een bereik als een van onze bladen, en geeft de bevindingen.',
  article: null,
  parameters: [
    {
      name: 'bereik',
      help: 'Het blad met de koppen, zoals tblPlancapaciteit[#Alles].',
      shape: 'tabel',
    },
    { name: 'blad', help: 'De naam van het blad, zoals Plancapaciteit.', shape: 'tekst' },
    {
      name: 'peildatum',
      help: 'De dag waarover de gegevens gaan. Zonder datum: 31-12-2020. Bij Noord-Veluwe altijd nodig.',
      shape: 'datum',
      optional: true,
    },
  ],
  result:
    'Een tabel: Regel, Ernst, Rij (de koppen zijn rij 1), Kolom en Melding. Of: geen bevindingen. Alleen controles van cellen en rijen: wat over meer bladen gaat, controleert u in het taakvenster.',
  spills: true,
  errors: [
    {
      code: 'invalidValue',
      when: 'Het blad bestaat niet, het bereik heeft er niet de koppen van, of de peildatum ontbreekt of is geen datum.',
    },
    { code: 'invalidNumber', when: 'De peildatum ligt niet tussen 1-1-1990 en 31-12-2100.' },
  ],
  examples: [
    {
      args: [VOORBEELD, 'Plancapaciteit'],
      formula: '=WOON.CONTROLEER(tblPlancapaciteit[#Alles];"Plancapaciteit")',
      gives: [
        ['Regel', 'Ernst', 'Rij', 'Kolom', 'Melding'],
        ['veld-type', 'fout', 3, 'Bruto woningen', 'Bruto woningen is geen getal.'],
      ],
    },
    {
      args: [VOORBEELD.slice(0, 2), 'Plancapaciteit'],
      formula: '=WOON.CONTROLEER(A1:F2;"Plancapaciteit")',
      gives: [['geen bevindingen']],
    },
    {
      args: [VOORBEELD, 'Plannen'],
      formula: '=WOON.CONTROLEER(tblPlancapaciteit[#Alles];"Plannen")',
      gives: { error: 'invalidValue' },
    },
    {
      args: [VOORBEELD, 'Plancapaciteit', 1],
      formula: '=WOON.CONTROLEER(tblPlancapaciteit[#Alles];"Plancapaciteit";1)',
      gives: { error: 'invalidNumber' },
    },
  ],
  fetch: async () => (await import('./controleer-berekening')).controleer,
});
