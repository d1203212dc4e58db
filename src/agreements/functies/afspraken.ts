import { defineFetchedFunction } from '../../core/article/function';

const CODE = {
  name: 'code',
  help: 'De code van een artikel of een regel, zoals WO-20 of NV-3.',
  shape: 'tekst',
} as const;

const ONBEKENDE_CODE = { code: 'invalidValue', when: 'De code bestaat niet.' } as const;

export const AFSPRAAK_FUNCTIE = defineFetchedFunction({
  name: 'AFSPRAAK',
  summary: 'Geeft de letterlijke tekst van een artikel uit de overeenkomst.',
  article: null,
  parameters: [CODE],
  result: 'De tekst. Bij de code van een regel: de tekst van het artikel waar de regel op rust.',
  errors: [ONBEKENDE_CODE, { code: 'notAvailable', when: 'De overeenkomst geeft hier geen tekst bij.' }],
  examples: [
    { args: ['WO-21'], gives: 'De te hanteren prognose is vastgelegd in het programmeringdocument.' },
    { args: ['WO-99'], gives: { error: 'invalidValue' } },
    { args: ['WO-voetnoot-6'], gives: { error: 'notAvailable' } },
  ],
  fetch: async () => (await import('./afspraken-berekening')).afspraak(),
});

export const AFSPRAKENLIJST_FUNCTIE = defineFetchedFunction({
  name: 'AFSPRAKENLIJST',
  summary: 'Geeft een lijst van alle artikelen en regels, met hun tekst.',
  article: null,
  parameters: [
    {
      name: 'overeenkomst',
      help: 'West-Overijssel of Noord-Veluwe. Zonder overeenkomst: allebei.',
      shape: 'tekst',
      optional: true,
    },
  ],
  result:
    'Een tabel: Code, Soort, Onderwerp en Tekst. Bij een regel is de tekst wat de regel vraagt, in één zin.',
  spills: true,
  errors: [{ code: 'invalidValue', when: 'De overeenkomst bestaat niet.' }],
  examples: [{ args: ['Atlantis'], gives: { error: 'invalidValue' } }],
  fetch: async () => (await import('./afspraken-berekening')).afsprakenlijst(),
});

export const AFSPRAAKWAARDE_FUNCTIE = defineFetchedFunction({
  name: 'AFSPRAAKWAARDE',
  summary: 'Geeft de norm die op een dag geldt.',
  article: null,
  parameters: [
    { name: 'code', help: 'De code van een regel met een norm, zoals WO-20.', shape: 'tekst' },
    {
      name: 'datum',
      help: 'De dag waarvoor u de norm wilt weten. Zonder datum: de laatste dag van de overeenkomst. Bij Noord-Veluwe altijd nodig.',
      shape: 'datum',
      optional: true,
    },
  ],
  result: 'Een getal. Een aandeel: 1 is 100 %. Een bedrag: in euro.',
  errors: [
    { code: 'invalidValue', when: 'Er is geen norm met die code, of de datum ontbreekt of is geen datum.' },
    { code: 'invalidNumber', when: 'De datum ligt niet tussen 1-1-1990 en 31-12-2100.' },
    { code: 'notAvailable', when: 'Op die dag geldt de norm niet.' },
  ],
  examples: [
    { args: ['WO-20'], gives: 1 },
    { args: ['WO-22', '1-3-2017'], gives: 3 },
    { args: ['WO-25'], gives: { error: 'invalidValue' } },
    { args: ['WO-20', 1], gives: { error: 'invalidNumber' } },
    { args: ['WO-20', '1-1-2021'], gives: { error: 'notAvailable' } },
  ],
  fetch: async () => (await import('./afspraken-berekening')).afspraakwaarde(),
});
