import type { Argument, FunctionErrorCode } from '../../../src/core/article/function';
import { serialOf } from '../../../src/core/values/date';
import { refusal, run } from './run';

const KLASSEN = [['A++', 'A', 'B', 'C', 'G']];
const AANTALLEN = [[10, 30, 50, 40, 20]];
const KIES = 'Kies uit: A+++++, A++++, A+++, A++, A+, A, B, C, D, E, F, G.';

describe('golden values', () => {
  test.each<[string, readonly Argument[], number]>([
    ['LABELOPGAVE', [89, 'B', 200], 1],
    ['LABELOPGAVE', [90, 'B', 200], 0],
    ['LABELOPGAVE', [55, 'B', 100, 0.55], 0],
    ['LABELOPGAVE', [55, 'B', 100, '55%'], 0],
    ['LABELOPGAVE', [0, 'B', 1], 1],
    ['LABELOPGAVE', [0, 'A', 100], 45],
    ['LABELOPGAVE', [90, 'C', 100], 45],
    ['LABELOPGAVE', [100, 'B', 100, 0], 0],
    ['LABELOPGAVE', [0, 'B', 100, 1], 100],
    ['LABELOPGAVE', [449_999_999_999_999, 'B', 1_000_000_000_000_000], 1],
    ['LABELAANDEEL', [AANTALLEN, KLASSEN, 200], 0.45],
    ['LABELAANDEEL', [AANTALLEN, KLASSEN, 200, 'A'], 0.2],
    ['LABELAANDEEL', [AANTALLEN, KLASSEN, 200, 'g'], 0.75],
    ['LABELAANDEEL', [AANTALLEN, KLASSEN, [[150], [50]]], 0.45],
    ['LABELAANDEEL', [200, 'B', 200], 1],
    ['LABELDEKKING', [AANTALLEN, 200], 0.75],
    ['LABELDEKKING', ['1.000', 2000], 0.5],
    ['LABELSTREEFPAD', ['1-1-2019', 0.25, '1-1-2017'], 0.35],
    ['LABELSTREEFPAD', ['1-1-2017', 0.25, '1-1-2017'], 0.25],
    ['LABELSTREEFPAD', ['31-12-2020', 0.25, '1-1-2017'], 0.45],
    ['LABELSTREEFPAD', ['1-1-2030', '25%', '1-1-2017', 0.5], 0.5],
    ['LABELSTREEFPAD', ['1-1-2020', 0.2, '1-1-2019', 0.4, '31-12-2020'], 0.3],
    ['LABELSTREEFPAD', ['1-1-2019', 0.5, '1-1-2018', 0.4, '1-1-2020'], 0.45],
    ['LABELTEMPO', [300, '1-1-2020'], 300],
    ['LABELTEMPO', [0, '1-1-2020'], 0],
    ['LABELTEMPO', [2.5, '1-1-2019', '31-12-2020'], 1.25],
    ['LABELTEMPO', [1, '30-12-2020'], 365],
    ['AFSPRAAKWAARDE', ['WO-11.2'], 0.45],
    ['AFSPRAAKWAARDE', ['WO-11.2', '1-1-2016'], 0.45],
  ])('%s %j', async (name, args, expected) => {
    expect(await run(name, ...args)).toBeCloseTo(expected, 14);
  });

  test('the aim of the agreement holds until its end', async () => {
    expect(await refusal('AFSPRAAKWAARDE', 'WO-11.2', '1-1-2021')).toEqual([
      'notAvailable',
      'WO-11.2 geldt niet op 1-1-2021.',
    ]);
  });
});

describe('ranges', () => {
  test('may lie along a row or a column, and have texts, blanks and their own order', async () => {
    expect(await run('LABELAANDEEL', [['50'], [10], [30], ['']], [['B', 'A++', 'a'], ['C']], 200)).toBe(0.45);
    expect(await run('LABELOPGAVE', [[40, 89]], [['G'], ['B']], 200)).toBe(1);
  });

  test('a class may stand there twice', async () => {
    expect(await run('LABELAANDEEL', [[40], [50]], [['B'], ['B']], 200)).toBe(0.45);
  });

  test('blank cells below both lists are left out', async () => {
    expect(await run('LABELAANDEEL', [[90], [''], [0]], [['B'], [''], [' ']], 200)).toBe(0.45);
  });

  test('what is left out or blank at the end is what the agreement says', async () => {
    for (const leeg of [null, undefined, '', ' ', [['']]]) {
      expect(await run('LABELAANDEEL', AANTALLEN, KLASSEN, 200, leeg)).toBe(0.45);
      expect(await run('LABELOPGAVE', 89, 'B', 200, leeg)).toBe(1);
      expect(await run('LABELSTREEFPAD', '1-1-2021', 0.25, '1-1-2017', leeg, leeg)).toBe(0.45);
      expect(await run('LABELTEMPO', 10, '1-1-2020', leeg)).toBe(10);
    }
  });

  test('dates may be serials', async () => {
    expect(await run('LABELTEMPO', 10, serialOf(2020, 1, 1), serialOf(2020, 12, 31))).toBe(10);
  });
});

describe('refusals', () => {
  test.each<[string, readonly Argument[], FunctionErrorCode, string]>([
    ['LABELAANDEEL', [], 'invalidValue', 'aantallen ontbreekt.'],
    ['LABELAANDEEL', [90], 'invalidValue', 'labels ontbreekt.'],
    ['LABELAANDEEL', [90, 'B'], 'invalidValue', 'totaal ontbreekt.'],
    ['LABELAANDEEL', [90, 'B', ''], 'divisionByZero', 'Er zijn geen woningen: totaal is 0.'],
    ['LABELAANDEEL', [90, 'B', 0], 'divisionByZero', 'Er zijn geen woningen: totaal is 0.'],
    ['LABELAANDEEL', [0, 'B', 0], 'divisionByZero', 'Er zijn geen woningen: totaal is 0.'],
    ['LABELAANDEEL', [90, 'B', -1], 'invalidNumber', 'totaal is minder dan 0. Dat kan niet.'],
    ['LABELAANDEEL', [90, 'B', 'x'], 'invalidValue', 'totaal is geen getal.'],
    [
      'LABELAANDEEL',
      [201, 'B', 200],
      'invalidNumber',
      'aantallen is samen 201. Dat is meer dan totaal: 200.',
    ],
    [
      'LABELAANDEEL',
      [[[90, 1111]], [['B', 'C']], 1200],
      'invalidNumber',
      'aantallen is samen 1.201. Dat is meer dan totaal: 1.200.',
    ],
    [
      'LABELAANDEEL',
      [[[1], [-1]], [['B'], ['C']], 200],
      'invalidNumber',
      'aantallen: rij 2, kolom 1 is minder dan 0. Dat kan niet.',
    ],
    [
      'LABELAANDEEL',
      [[[1], ['x']], [['B'], ['C']], 200],
      'invalidValue',
      'aantallen: rij 2, kolom 1 is geen getal.',
    ],
    [
      'LABELAANDEEL',
      [[[1], ['#N/B']], [['B'], ['C']], 200],
      'invalidValue',
      'aantallen: rij 2, kolom 1 is een foutwaarde. Verbeter die cel eerst.',
    ],
    [
      'LABELAANDEEL',
      [[[1], [2]], [['B'], ['#N/B']], 200],
      'invalidValue',
      'labels: rij 2, kolom 1 is een foutwaarde. Verbeter die cel eerst.',
    ],
    ['LABELAANDEEL', [90, 'H', 200], 'invalidValue', `labels staat niet op de lijst. ${KIES}`],
    [
      'LABELAANDEEL',
      [[[1, 2]], [['B', 'A++++++']], 200],
      'invalidValue',
      'labels: rij 1, kolom 2 staat niet op de lijst. Bedoelt u A+++++?',
    ],
    [
      'LABELAANDEEL',
      [[[1], [2]], [['B'], ['']], 200],
      'invalidValue',
      `labels: rij 2, kolom 1 is leeg. ${KIES}`,
    ],
    [
      'LABELAANDEEL',
      [[[1], ['']], [['B'], ['Z']], 200],
      'invalidValue',
      `labels: rij 2, kolom 1 staat niet op de lijst. ${KIES}`,
    ],
    [
      'LABELAANDEEL',
      [[[1], [2]], 'B', 200],
      'invalidValue',
      'aantallen en labels zijn niet even groot: 2 en 1 cellen.',
    ],
    [
      'LABELAANDEEL',
      [1, [['B', 'C']], 200],
      'invalidValue',
      'aantallen en labels zijn niet even groot: 1 en 2 cellen.',
    ],
    ['LABELAANDEEL', [90, 'B', 200, 'Z'], 'invalidValue', `minimum staat niet op de lijst. ${KIES}`],
    ['LABELDEKKING', [[[201]], 200], 'invalidNumber', 'aantallen is samen 201. Dat is meer dan totaal: 200.'],
    ['LABELDEKKING', [5, 0], 'divisionByZero', 'Er zijn geen woningen: totaal is 0.'],
    ['LABELDEKKING', ['x', 0], 'invalidValue', 'aantallen is geen getal.'],
    ['LABELOPGAVE', [300, 'B', 200], 'invalidNumber', 'aantallen is samen 300. Dat is meer dan totaal: 200.'],
    [
      'LABELOPGAVE',
      [89, 'B', 200, 1.01],
      'invalidNumber',
      'norm ligt niet tussen 0 % en 100 %. Geef 45 % als 45% of 0,45.',
    ],
    [
      'LABELOPGAVE',
      [89, 'B', 200, -0.1],
      'invalidNumber',
      'norm ligt niet tussen 0 % en 100 %. Geef 45 % als 45% of 0,45.',
    ],
    ['LABELOPGAVE', [89, 'B', 200, 'x'], 'invalidValue', 'norm is geen getal.'],
    ['LABELOPGAVE', [89, 'B', 200, [[0.4, 0.5]]], 'invalidValue', 'norm is een bereik. Geef één cel.'],
    ['LABELSTREEFPAD', [], 'invalidValue', 'peildatum ontbreekt. Geef een datum, zoals 31-12-2018.'],
    ['LABELSTREEFPAD', ['1-1-2018'], 'invalidValue', 'beginaandeel ontbreekt.'],
    [
      'LABELSTREEFPAD',
      ['1-1-2018', 0.2],
      'invalidValue',
      'begindatum ontbreekt. Geef een datum, zoals 31-12-2018.',
    ],
    [
      'LABELSTREEFPAD',
      ['1-1-2018', 25, '1-1-2017'],
      'invalidNumber',
      'beginaandeel ligt niet tussen 0 % en 100 %. Geef 45 % als 45% of 0,45.',
    ],
    [
      'LABELSTREEFPAD',
      ['31-12-2016', 0.2, '1-1-2017'],
      'invalidNumber',
      'peildatum ligt voor begindatum: 1-1-2017.',
    ],
    [
      'LABELSTREEFPAD',
      ['1-1-2021', 0.2, '31-12-2020'],
      'invalidNumber',
      'begindatum ligt niet voor einddatum: 31-12-2020.',
    ],
    [
      'LABELSTREEFPAD',
      ['1-1-2018', 0.2, '1-1-2017', 0.4, 'later'],
      'invalidValue',
      'einddatum is geen datum. Geef een datum, zoals 31-12-2018.',
    ],
    ['LABELTEMPO', [10], 'invalidValue', 'peildatum ontbreekt. Geef een datum, zoals 31-12-2018.'],
    ['LABELTEMPO', [null, '1-1-2018'], 'invalidValue', 'opgave ontbreekt.'],
    ['LABELTEMPO', [-1, '1-1-2018'], 'invalidNumber', 'opgave is minder dan 0. Dat kan niet.'],
    ['LABELTEMPO', [10, '31-12-2020'], 'invalidNumber', 'peildatum ligt niet voor einddatum: 31-12-2020.'],
    ['LABELTEMPO', [10, '1-1-2021'], 'invalidNumber', 'peildatum ligt niet voor einddatum: 31-12-2020.'],
    ['LABELTEMPO', [10, 1], 'invalidNumber', 'peildatum ligt niet tussen 1-1-1990 en 31-12-2100.'],
  ])('%s %j', async (name, args, code, message) => {
    expect(await refusal(name, ...args)).toEqual([code, message]);
  });
});
