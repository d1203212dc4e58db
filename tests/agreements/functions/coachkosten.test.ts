import { LOONSCHAAL } from '../../../src/agreements/noord-veluwe/bladen/loonschaal';
import type { Loonschaalrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { rowsOf as sheetOf, workbookOf } from '../../../src/core/article/case';
import type { Argument, FunctionErrorCode } from '../../../src/core/article/function';
import type { Range } from '../../../src/core/article/function-arguments';
import { serialOf } from '../../../src/core/values/date';
import { refusal, rowsOf, run } from './run';

describe('golden values', () => {
  test.each<[string, readonly Argument[], number]>([
    ['COACHKOSTEN', ['Harderwijk', 100_000], 16_400],
    ['COACHKOSTEN', ['Putten', 100_000], 5950],
    ['COACHKOSTEN', ['Gemeente Putten', 100_000], 5950],
    ['COACHKOSTEN', ['Woningstichting Putten', 100_000], 6000],
    ['COACHKOSTEN', ['Elburg', 123_456.79], 8518.52],
    ['COACHKOSTEN', ['Harderwijk', 0.01], 0.01],
    ['COACHKOSTEN', ['Oldebroek', 0.11], 0.01],
    ['COACHKOSTEN', ['Putten', 0.11], 0],
    ['COACHKOSTEN', ['UWOON', '€ 100.000,-'], 26_000],
    ['COACHKOSTEN', ['Stichting UWOON', [['100.000,00']]], 26_000],
    ['COACHKOSTEN', ['Stichting deltaWonen', 100_000], 4000],
    ['COACHKOSTEN', ['Putten', ''], 0],
    ['AFSPRAAKWAARDE', ['NV-1a-uren', '1-1-2024'], 71],
    ['COACHJAARKOSTEN', [4000], 94_666.67],
    ['COACHJAARKOSTEN', ['4.000,00'], 94_666.67],
    ['COACHJAARKOSTEN', [4000, 36, 0.08], 51_840],
    ['COACHJAARKOSTEN', [4000, 36, '8%', '2%', '25 %'], 66_000],
    ['COACHJAARKOSTEN', [4000, 0], 0],
    ['COACHJAARKOSTEN', [4000, 36, 0, 0, 1], 96_000],
    ['COACHJAARKOSTEN', [4000, null, null, null, 0.5], 142_000],
    ['COACHJAARKOSTEN', [4000, [['']], '', '', ''], 94_666.67],
  ])('%s %j', async (name, args, expected) => {
    expect(await run(name, ...args)).toBe(expected);
  });
});

test('half a cent goes away from zero, once', async () => {
  // 12 × 0,015 × 1/36 is exactly half a cent, and 12 × 0,0149 just less.
  expect(await run('COACHJAARKOSTEN', 0.015, 1)).toBe(0.01);
  expect(await run('COACHJAARKOSTEN', 0.0149, 1)).toBe(0);
  expect(await run('COACHJAARKOSTEN', 0.045, 1)).toBe(0.02);
});

test('€ 0,11 is 6 cents for the municipalities and 5 for the corporations', async () => {
  const [, ...rijen] = await rowsOf('COACHVERDELING', 0.11);
  const cents = rijen.map(([, , aandeel]) => Math.round(Number(aandeel) * 100));
  expect(cents).toEqual([1, 1, 2, 1, 1, 0, 0, 1, 3, 1, 11]);
});

describe('hours of the corporations', () => {
  const waarden = async (uren: Argument) => {
    const [, ...rijen] = await rowsOf('COACHVERREKENING', 71, uren);
    return rijen.slice(6, 10).map(([, , waarde]) => waarde);
  };

  test.each<[string, Argument]>([
    ['left out', null],
    ['a blank cell', [['']]],
    ['a row', [[6, 20, 36, 9]]],
    ['a column', [[6], [20], [36], [9]]],
    [
      'two by two',
      [
        ['6', '20'],
        [36, '9,0'],
      ],
    ],
  ])('may be %s', async (_, uren) => {
    expect(await waarden(uren)).toEqual([6, 20, 36, 9]);
  });

  test('count by the hour, a blank cell among them as 0', async () => {
    expect(await waarden([['', 20, 30, 21]])).toEqual([0, 20, 30, 21]);
    expect(await waarden([[0.5, 0.5, 0, 70]])).toEqual([0.5, 0.5, 0, 70]);
  });
});

describe('what is refused', () => {
  const TABEL = [['Ingangsdatum', 'Maandsalaris eindniveau schaal H', 'Bron']];
  const VIER =
    'uren zijn vier getallen: van deltaWonen, Omnia Wonen, Uwoon, Woningstichting Putten, in deze volgorde.';

  test.each<[string, readonly Argument[], FunctionErrorCode, string]>([
    ['COACHJAARKOSTEN', [], 'invalidValue', 'maandsalaris ontbreekt.'],
    ['COACHJAARKOSTEN', [-1], 'invalidNumber', 'maandsalaris is minder dan 0. Dat kan niet.'],
    ['COACHJAARKOSTEN', [4000, -1], 'invalidNumber', 'uren is minder dan 0. Dat kan niet.'],
    ['COACHJAARKOSTEN', [4000, 'veel'], 'invalidValue', 'uren is geen getal.'],
    ['COACHJAARKOSTEN', [[[4000, 4100]]], 'invalidValue', 'maandsalaris is een bereik. Geef één cel.'],
    [
      'COACHJAARKOSTEN',
      [4000, 36, 1.01],
      'invalidNumber',
      'vakantietoeslag is meer dan 100 %. Geef 8 % als 8% of 0,08.',
    ],
    [
      'COACHJAARKOSTEN',
      [4000, 36, 8],
      'invalidNumber',
      'vakantietoeslag is meer dan 100 %. Geef 8 % als 8% of 0,08.',
    ],
    [
      'COACHKOSTEN',
      ['Woningstichting Puten', 1],
      'invalidValue',
      'partij staat niet op de lijst. Bedoelt u Woningstichting Putten?',
    ],
    [
      'COACHKOSTEN',
      ['Totaal', 1],
      'invalidValue',
      'partij staat niet op de lijst. Kies uit: Elburg, Ermelo, Harderwijk, Nunspeet, Oldebroek, Putten, deltaWonen, Omnia Wonen, Uwoon, Woningstichting Putten.',
    ],
    ['COACHKOSTEN', ['Putten'], 'invalidValue', 'kosten ontbreekt.'],
    ['COACHKOSTEN', ['Putten', -0.01], 'invalidNumber', 'kosten is minder dan 0. Dat kan niet.'],
    ['COACHKOSTEN', ['Putten', '#N/B'], 'invalidValue', 'kosten is een foutwaarde. Verbeter die cel eerst.'],
    [
      'COACHVERDELING',
      [100.005],
      'invalidNumber',
      'kosten heeft een deel van een cent, of is te groot. Rond het bedrag af op hele centen.',
    ],
    ['COACHVERDELING', [], 'invalidValue', 'kosten ontbreekt.'],
    ['COACHVERREKENING', [], 'invalidValue', 'kosten ontbreekt.'],
    ['COACHVERREKENING', [1, 6], 'invalidValue', VIER],
    ['COACHVERREKENING', [1, [['', '']]], 'invalidValue', VIER],
    ['COACHVERREKENING', [1, [[6, 20, 36, 9, 0]]], 'invalidValue', VIER],
    [
      'COACHVERREKENING',
      [
        1,
        [
          [6, 'veel'],
          [36, 9],
        ],
      ],
      'invalidValue',
      'uren: rij 1, kolom 2 is geen getal.',
    ],
    [
      'COACHVERREKENING',
      [1, [[6], [20], [-36], [9]]],
      'invalidNumber',
      'uren: rij 3, kolom 1 is minder dan 0. Dat kan niet.',
    ],
    [
      'COACHVERREKENING',
      [1, [['', 0, '0', ' ']]],
      'divisionByZero',
      'De uren zijn samen 0. Dan is er niets te verdelen.',
    ],
    ['COACHLOONKOSTEN', [TABEL], 'invalidValue', 'jaar ontbreekt.'],
    ['COACHLOONKOSTEN', [TABEL, 2024], 'notAvailable', 'In januari 2024 geldt geen salaris.'],
    ['COACHLOONKOSTEN', [TABEL, 2024.5], 'invalidNumber', 'jaar is geen jaar. Geef een jaar, zoals 2024.'],
  ])('%s %j', async (name, args, code, message) => {
    expect(await refusal(name, ...args)).toEqual([code, message]);
  });
});

describe('COACHLOONKOSTEN', () => {
  const tabel = (...rijen: readonly Loonschaalrij[]): Range =>
    workbookOf([sheetOf(LOONSCHAAL, rijen)]).tabs[0]?.rows ?? [];
  const vanaf = (ingangsdatum: number, maandsalaris: number, meer: Loonschaalrij = {}): Loonschaalrij => ({
    ingangsdatum,
    maandsalaris,
    bron: 'Cao',
    ...meer,
  });

  test('counts a salary that starts in mid-month from the next', async () => {
    const schaal = tabel(vanaf(serialOf(2022, 7, 1), 3600), vanaf(serialOf(2024, 3, 2), 7200));
    // Three months of € 3.600 and nine of € 7.200.
    expect(await run('COACHLOONKOSTEN', schaal, 2024, 36)).toBe(75_600);
    expect(await run('COACHLOONKOSTEN', schaal, 2023, 36)).toBe(43_200);
    expect(await run('COACHLOONKOSTEN', schaal, '2025')).toBe(170_400);
    expect(await refusal('COACHLOONKOSTEN', schaal, 2022)).toEqual([
      'notAvailable',
      'In januari 2022 geldt geen salaris.',
    ]);
  });

  test.each([
    [1989, 'invalidNumber'],
    [1990, 'notAvailable'],
    [2100, 'no error'],
    [2101, 'invalidNumber'],
  ])('takes %d or says why not', async (jaar, code) => {
    expect((await refusal('COACHLOONKOSTEN', tabel(vanaf(serialOf(1990, 6, 1), 1)), jaar))[0]).toBe(code);
  });

  test('rounds once, over the whole year', async () => {
    // Each month is a third of a cent.
    const schaal = tabel(vanaf(serialOf(2024, 1, 1), 0.12));
    expect(await run('COACHLOONKOSTEN', schaal, 2024, 1)).toBe(0.04);
  });

  test('counts the allowances that are filled in', async () => {
    const toeslagen = { vakantietoeslag: '8%', eindejaarsuitkering: 0.02, werkgeverslasten: 0.25 };
    const schaal = tabel(vanaf(serialOf(2024, 1, 1), 4000, toeslagen));
    expect(await run('COACHLOONKOSTEN', schaal, 2024, 36)).toBe(66_000);
  });

  test.each<[string, Range, string]>([
    [
      'a salary that cannot be read',
      tabel(vanaf(serialOf(2024, 1, 1), -1)),
      'loonschaal: In blad Loonschaal is cel B2 niet te lezen. Rijen en cellen tellen vanaf het begin van het bereik.',
    ],
    [
      'a day that stands there twice',
      tabel(vanaf(serialOf(2024, 1, 1), 1), vanaf(serialOf(2024, 1, 1), 2)),
      'loonschaal: Loonschaal rij 3 staat dubbel in het blad. Rijen en cellen tellen vanaf het begin van het bereik.',
    ],
  ])('refuses %s', async (_, schaal, message) => {
    expect(await refusal('COACHLOONKOSTEN', schaal, 2024)).toEqual(['invalidValue', message]);
  });
});
