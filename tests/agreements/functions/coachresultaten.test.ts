import { gesprek, maand } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { COACHRESULTATEN } from '../../../src/agreements/noord-veluwe/bladen/coachresultaten';
import type { Coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { rowsOf, workbookOf } from '../../../src/core/article/case';
import type { Argument } from '../../../src/core/article/function';
import type { Range } from '../../../src/core/article/function-arguments';
import { refusal, run } from './run';

const tabel = (...rijen: readonly Coachrij[]): Range =>
  workbookOf([rowsOf(COACHRESULTATEN, rijen)]).tabs[0]?.rows ?? [];

describe('COACHDOEL', () => {
  test.each<[readonly Argument[], number]>([
    [['gesprekken', 2024], 200],
    [['Gesprekken', '2025'], 300],
    [['gesprekken', 2031], 300],
    [['verhuizingen', 2024], 50],
    [['verhuizingen', 2030], 50],
    [['voorrang', 2024], 0.7],
  ])('%j gives %d', async (args, doel) => {
    expect(await run('COACHDOEL', ...args)).toBe(doel);
  });

  test.each<[readonly Argument[], string, string]>([
    [['gesprekken', 2023], 'notAvailable', 'De overeenkomst geldt niet in 2023.'],
    [['voorrang', 2023], 'notAvailable', 'De overeenkomst geldt niet in 2023.'],
    [['gesprekken'], 'invalidValue', 'jaar ontbreekt.'],
    [['gesprekken', 2024.5], 'invalidNumber', 'jaar is geen jaar. Geef een jaar, zoals 2024.'],
    [['', 2024], 'invalidValue', 'soort is leeg. Kies uit: gesprekken, verhuizingen, voorrang.'],
    [
      ['gesprek', 2024],
      'invalidValue',
      'soort staat niet op de lijst. Kies uit: gesprekken, verhuizingen, voorrang.',
    ],
  ])('%j is refused', async (args, code, melding) => {
    expect(await refusal('COACHDOEL', ...args)).toEqual([code, melding]);
  });
});

describe('COACHVOORTGANG', () => {
  test.each<[readonly Argument[], number]>([
    [[100, 'gesprekken', '30-6-2024'], 100 / ((200 * 182) / 366)],
    [[0, 'gesprekken', '1-1-2024'], 0],
    [['', 'gesprekken', '1-1-2024'], 0],
    [[300, 'gesprekken', '31-12-2025'], 1],
    [[25, 'verhuizingen', '1-7-2024'], 1],
  ])('%j', async (args, voortgang) => {
    expect(await run('COACHVOORTGANG', ...args)).toBeCloseTo(voortgang, 12);
  });

  test.each<[readonly Argument[], string, string]>([
    [
      [1, 'voorrang', '30-6-2024'],
      'invalidValue',
      'soort staat niet op de lijst. Kies uit: gesprekken, verhuizingen.',
    ],
    [[null, 'gesprekken', '30-6-2024'], 'invalidValue', 'aantal ontbreekt.'],
    [[1, 'gesprekken'], 'invalidValue', 'peildatum ontbreekt. Geef een datum, zoals 31-12-2018.'],
    [[-1, 'gesprekken', '30-6-2024'], 'invalidNumber', 'aantal is minder dan 0. Dat kan niet.'],
    [[1, 'gesprekken', '31-12-2023'], 'notAvailable', 'De overeenkomst geldt niet in 2023.'],
  ])('%j is refused', async (args, code, melding) => {
    expect(await refusal('COACHVOORTGANG', ...args)).toEqual([code, melding]);
  });
});

describe('COACHTELLING', () => {
  const TABEL = tabel(
    gesprek('H-1'),
    gesprek('h-1', { gespreksmaand: maand(2024, 12) }),
    gesprek('H-1', { gespreksmaand: maand(2025, 1) }),
    gesprek('H-2', { gespreksduur: 60 }),
    gesprek('H-3', { gespreksduur: 61, corporatie: 'Stichting deltaWonen' }),
  );

  test('counts each household once in a year', async () => {
    expect(await run('COACHTELLING', TABEL, 'gesprekken', 2024)).toBe(2);
    expect(await run('COACHTELLING', TABEL, 'gesprekken', 2025)).toBe(1);
    expect(await run('COACHTELLING', TABEL, 'gesprekken', 2026)).toBe(0);
    expect(await run('COACHTELLING', TABEL, 'verhuizingen', 2024)).toBe(0);
  });

  test('does not count the totals row of the table', async () => {
    const totaal = TABEL[0]?.map((_, i) => (i === 0 ? 'Totaal' : '')) ?? [];
    expect(await run('COACHTELLING', [...TABEL, totaal], 'gesprekken', 2024)).toBe(2);
  });

  test.each<[string, readonly Argument[], string, string]>([
    ['what is no table', ['x', 'gesprekken', 2024], 'invalidValue', 'bereik is geen bereik.'],
    [
      'another table',
      [[['Jaar', 'Partij', 'Bedrag']], 'gesprekken', 2024],
      'invalidValue',
      'De eerste rij van bereik heeft niet de koppen van Coachresultaten.',
    ],
    [
      'what is not counted by household',
      [TABEL, 'voorrang', 2024],
      'invalidValue',
      'soort staat niet op de lijst. Kies uit: gesprekken, verhuizingen.',
    ],
    [
      'a year before the agreement',
      [TABEL, 'gesprekken', 2023],
      'notAvailable',
      'De overeenkomst geldt niet',
    ],
    ['no year', [TABEL, 'gesprekken', 'ooit'], 'invalidValue', 'jaar is geen getal.'],
  ])('refuses %s', async (_, args, code, melding) => {
    const [gevonden, tekst] = await refusal('COACHTELLING', ...args);
    expect(gevonden).toBe(code);
    expect(tekst).toContain(melding);
  });

  test('never repeats what stands in a cell that it cannot read, nor a key', async () => {
    const fout = tabel(gesprek('H-1'), gesprek('Geheim-2', { gespreksduur: 'mevrouw Geheim' }));
    expect(await refusal('COACHTELLING', fout, 'gesprekken', 2024)).toEqual([
      'invalidValue',
      'bereik: In blad Coachresultaten is cel E3 niet te lezen. Rijen en cellen tellen vanaf het begin van het bereik.',
    ]);
    const dubbel = tabel(gesprek('Geheim-2'), gesprek('Geheim-2'));
    expect(await refusal('COACHTELLING', dubbel, 'gesprekken', 2024)).toEqual([
      'invalidValue',
      'bereik: Coachresultaten rij 2 staat dubbel in het blad. Rijen en cellen tellen vanaf het begin van het bereik.',
    ]);
    expect(await run('COACHTELLING', dubbel, 'gesprekken', 2025)).toBe(0);
  });
});

describe('VOORRANGSAANDEEL and VOORRANGSOPGAVE', () => {
  test.each<[readonly Argument[], number, number]>([
    [[70, 100], 0.7, 0],
    [[69, 100], 0.69, 1],
    [[0, 3], 0, 3],
    [
      [
        [['7'], ['']],
        [[9], [1]],
      ],
      0.7,
      0,
    ],
    [['', 1], 0, 1],
    [[100, 100], 1, 0],
  ])('%j', async (args, aandeel, opgave) => {
    expect(await run('VOORRANGSAANDEEL', ...args)).toBe(aandeel);
    expect(await run('VOORRANGSOPGAVE', ...args)).toBe(opgave);
  });

  test.each<[readonly Argument[], string, string]>([
    [[1, 0], 'divisionByZero', 'Er zijn geen seniorenwoningen: totaal is 0.'],
    [[0, ''], 'divisionByZero', 'Er zijn geen seniorenwoningen: totaal is 0.'],
    [[2, 1], 'invalidNumber', 'voorrang is meer dan totaal. Dat kan niet.'],
    [[-1, 1], 'invalidNumber', 'voorrang is minder dan 0. Dat kan niet.'],
    [[0.5, 1], 'invalidNumber', 'voorrang is geen heel getal. Woningen telt u in hele getallen.'],
    [[null, 1], 'invalidValue', 'voorrang ontbreekt.'],
    [
      [
        [[1], [2]],
        [[3], [4], [5]],
      ],
      'invalidValue',
      'voorrang en totaal zijn niet even groot: 2 en 3 cellen.',
    ],
  ])('%j is refused', async (args, code, melding) => {
    expect(await refusal('VOORRANGSAANDEEL', ...args)).toEqual([code, melding]);
    expect(await refusal('VOORRANGSOPGAVE', ...args)).toEqual([code, melding]);
  });
});
