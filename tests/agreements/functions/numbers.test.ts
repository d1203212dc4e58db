import type { Argument, FunctionErrorCode } from '../../../src/core/article/function';
import { serialOf } from '../../../src/core/values/date';
import { refusal, run } from './run';

/** As the functions' own description promises them. */
describe('golden values', () => {
  test.each<[string, readonly Argument[], number]>([
    ['PLANBALANS', [1000, 850, 200], 1000 / 1050],
    ['PLANBALANS', [800, 850], 800 / 850],
    ['PLANRUIMTE', [1000, 850, 200], 50],
    ['HERSTELDATUM', ['1-3-2017'], serialOf(2020, 3, 1)],
    ['HERSTELDATUM', [], serialOf(2019, 1, 1)],
    ['AFSPRAAKWAARDE', ['WO-20'], 1],
    ['AFSPRAAKWAARDE', ['WO-20-hard'], 1],
    ['AFSPRAAKWAARDE', ['WO-22'], 3],
  ])('%s %j', async (name, args, expected) => {
    expect(await run(name, ...args)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each<[string, Argument, number]>([
    ['a number', 1000, 1000],
    ['a text in Dutch notation', '1.000', 1000],
    ['a range', [[400, 350], [250]], 1000],
    ['a range with texts, blanks and an empty text', [['400'], [''], ['  '], [' 600 ']], 1000],
    ['a range of one cell', [[1000]], 1000],
    ['a share as a text', '50%', 0.5],
    ['an empty text', '', 0],
    ['blank cells alone', [[''], ['']], 0],
    ['floating dust', [[0.1], [0.2]], 0.3],
  ])('are read from %s', async (_, capaciteit, expected) => {
    expect(await run('PLANRUIMTE', capaciteit, 0)).toBe(0 - expected);
  });

  test.each<[string, readonly Argument[], FunctionErrorCode, string]>([
    ['text', ['twaalf', 1], 'invalidValue', 'capaciteit is geen getal.'],
    ['English notation', ['1,234.5', 1], 'invalidValue', 'capaciteit is geen getal.'],
    [
      'text in a range',
      [
        [
          [1, 2],
          [3, '4 stuks'],
        ],
        1,
      ],
      'invalidValue',
      'capaciteit: rij 2, kolom 2 is geen getal.',
    ],
    ['yes or no', [1, [[true]]], 'invalidValue', 'behoefte: rij 1, kolom 1 is geen getal.'],
    [
      'an error in a range',
      [[[1], ['#N/B']], 1],
      'invalidValue',
      'capaciteit: rij 2, kolom 1 is een foutwaarde. Verbeter die cel eerst.',
    ],
    ['an error', [1, '#DIV/0!'], 'invalidValue', 'behoefte is een foutwaarde. Verbeter die cel eerst.'],
    ['an argument too few', [1], 'invalidValue', 'behoefte ontbreekt.'],
    ['nothing', [], 'invalidValue', 'capaciteit ontbreekt.'],
    ['what is no number at all', [Number.NaN, 1], 'invalidValue', 'capaciteit is geen getal.'],
    ['too much', [[[1e308], [1e308]], 1], 'invalidNumber', 'capaciteit is samen te groot om mee te rekenen.'],
    [
      'demolition below 0',
      [1, 2, [[1], [-1]]],
      'invalidNumber',
      'verwachteSloop: rij 2, kolom 1 is minder dan 0. Dat kan niet.',
    ],
    [
      'demolition below 0 as a text',
      [1, 2, '-1'],
      'invalidNumber',
      'verwachteSloop is minder dan 0. Dat kan niet.',
    ],
    ['gross capacity below 0', [-1, 2, 0], 'invalidNumber', 'capaciteit is minder dan 0. Dat kan niet.'],
    [
      'need and demolition of unequal size',
      [1, [[1], [2], [3]], [[1], [2]]],
      'invalidValue',
      'behoefte en verwachteSloop zijn niet even groot: 3 en 2 cellen.',
    ],
  ])('are not read from %s', async (_, args, code, message) => {
    expect(await refusal('PLANBALANS', ...args)).toEqual([code, message]);
    expect(await refusal('PLANRUIMTE', ...args)).toEqual([code, message]);
  });

  test('need and demolition may lie otherwise, or be one total', async () => {
    expect(await run('PLANRUIMTE', 10, [[5], [6]], [[1, 2]])).toBe(4);
    expect(await run('PLANRUIMTE', 10, [[5], [6]], 3)).toBe(4);
    expect(await run('PLANRUIMTE', 10, [[5], [6]], [[3]])).toBe(4);
  });

  test('net capacity may lie below 0, need too', async () => {
    expect(await run('PLANBALANS', -5, 10)).toBe(-0.5);
    expect(await run('PLANRUIMTE', 5, -10)).toBe(-15);
    expect(await refusal('PLANBALANS', 5, -10)).toEqual([
      'divisionByZero',
      'Er is geen behoefte: die is 0 of minder.',
    ]);
    expect(await refusal('PLANBALANS', 0, 5, -5)).toEqual([
      'invalidNumber',
      'verwachteSloop is minder dan 0. Dat kan niet.',
    ]);
  });

  test('a result that no cell can hold is an error', async () => {
    expect(await refusal('PLANBALANS', 1e308, 1e-10)).toEqual([
      'invalidNumber',
      'De uitkomst is te groot voor een cel.',
    ]);
  });

  test('100.000 rows are added up, and the one wrong cell is found', async () => {
    const rows: (string | number)[][] = Array.from({ length: 100_000 }, () => [1]);
    expect(await run('PLANRUIMTE', rows, 100_001)).toBe(1);
    rows[99_999] = ['veel'];
    expect(await refusal('PLANRUIMTE', rows, 1)).toEqual([
      'invalidValue',
      'capaciteit: rij 100000, kolom 1 is geen getal.',
    ]);
  });
});

describe('dates', () => {
  test.each<[string, Argument, number]>([
    ['a serial', serialOf(2017, 3, 1), serialOf(2020, 3, 1)],
    ['a serial with a time of day', serialOf(2017, 3, 1) + 0.75, serialOf(2020, 3, 1)],
    ['a Dutch text', '1 maart 2017', serialOf(2020, 3, 1)],
    ['a cell', [['2017-03-01']], serialOf(2020, 3, 1)],
    ['a blank cell', [['']], serialOf(2019, 1, 1)],
    ['nothing', null, serialOf(2019, 1, 1)],
    ['29 February', '29-2-2020', serialOf(2023, 2, 28)],
  ])('are read from %s', async (_, argument, expected) => {
    expect(await run('HERSTELDATUM', argument)).toBe(expected);
  });

  const NO_DATE = 'vastgesteld is geen datum. Geef een datum, zoals 31-12-2018.';
  test.each<[string, Argument, FunctionErrorCode, string]>([
    ['a text', 'morgen', 'invalidValue', NO_DATE],
    ['a day that is not there', '30-2-2017', 'invalidValue', NO_DATE],
    ['month before day', '12/31/2017', 'invalidValue', NO_DATE],
    ['yes or no', true, 'invalidValue', NO_DATE],
    ['an error', '#N/A', 'invalidValue', 'vastgesteld is een foutwaarde. Verbeter die cel eerst.'],
    ['no number', Number.NaN, 'invalidValue', NO_DATE],
    ['a range', [['1-1-2017'], ['1-1-2018']], 'invalidValue', 'vastgesteld is een bereik. Geef één cel.'],
    ['a year', 2017, 'invalidNumber', 'vastgesteld ligt niet tussen 1-1-1990 en 31-12-2100.'],
    ['a day before the agreement', '31-12-2015', 'notAvailable', 'Artikel 22 geldt niet op 31-12-2015.'],
    ['a day after it', '1-1-2021', 'notAvailable', 'Artikel 22 geldt niet op 1-1-2021.'],
  ])('are not read from %s', async (_, argument, code, message) => {
    expect(await refusal('HERSTELDATUM', argument)).toEqual([code, message]);
  });
});

describe('codes', () => {
  test.each<[Argument, string]>([
    ['2B', 'hard'],
    ['2b vastgesteld, uitwerkingsplicht', 'hard'],
    ['In voorbereiding', 'zacht'],
    [3, 'zacht'],
    [[['5B']], 'telt niet'],
  ])('%j is %s', async (status, hardheid) => {
    expect(await run('PLANSTATUS', status)).toBe(hardheid);
  });

  const ALLOWED = 'Kies uit: 1A, 1B, 2A, 2B, 1C, 2C, 3, 4A, 4B, 5A, 5B.';
  test.each<[Argument, string]>([
    ['Onheroepelijk', 'status staat niet op de lijst. Bedoelt u 1A?'],
    ['9Z', `status staat niet op de lijst. ${ALLOWED}`],
    ['', `status is leeg. ${ALLOWED}`],
    [null, `status is leeg. ${ALLOWED}`],
    ['#N/B', 'status is een foutwaarde. Verbeter die cel eerst.'],
    [[['1A', '1B']], 'status is een bereik. Geef één cel.'],
  ])('%j is refused', async (status, message) => {
    expect(await refusal('PLANSTATUS', status)).toEqual(['invalidValue', message]);
  });
});
