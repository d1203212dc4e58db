import fc from 'fast-check';
import { patchTab } from '../../../src/core/sheet/patch';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { determine } from '../../../src/core/sheet/unreadable';
import { REEKS_HEADERS, readReeksen, reeksen } from '../../fixtures/core/spans';
import type { Reeks } from '../../fixtures/core/spans';
import { ofRule, shortly, tab } from '../../fixtures/core/workbooks';

const found = (...rows: readonly Reeks[]): string[] => shortly(readReeksen(reeksen(...rows)).findings);
const doubles = (...rows: readonly Reeks[]): boolean[] =>
  readReeksen(reeksen(...rows))
    .rows()
    .map(({ isDuplicate }) => isDuplicate);

describe('the ends of a span', () => {
  test.each<[string, Reeks, readonly string[]]>([
    ['from and until', ['Anna', 5, 2, 4], []],
    ['one number, said twice', ['Anna', 5, 2, 2], []],
    ['without until', ['Anna', 5, 2], []],
    ['up to the last number', ['Anna', 3, 1, 3], []],
    ['until before from', ['Anna', 5, 3, 2], ['veld-bereik D2']],
    ['until beyond the last number', ['Anna', 3, 1, 4], ['veld-bereik D2']],
    ['from beyond the last number', ['Anna', 3, 4], ['veld-bereik C2']],
    ['both beyond it', ['Anna', 3, 4, 4], ['veld-bereik C2', 'veld-bereik D2']],
    ['from beyond it, until not: from is no number to compare with', ['Anna', 3, 4, 2], ['veld-bereik C2']],
    ['the last number not known: only the order', ['Anna', 'x', 4, 5], ['veld-type B2']],
    ['the last number not known, wrong order', ['Anna', 'x', 5, 4], ['veld-bereik D2', 'veld-type B2']],
    ['until beyond what its column takes: once', ['Anna', 4, 1, 6], ['veld-bereik D2']],
    ['from not readable', ['Anna', 3, 'x', 2], ['veld-type C2']],
    ['until not readable', ['Anna', 3, 2, 'x'], ['veld-type D2']],
    ['until as text, good', ['Anna', 3, 1, '2'], ['veld-tekstgetal D2']],
    ['until as text, too low', ['Anna', 3, 2, '1'], ['veld-bereik D2', 'veld-tekstgetal D2']],
  ])('%s', (_, row, expected) => {
    expect(found(row).sort()).toEqual(expected);
  });

  test('a fault has words, and no value', () => {
    const reading = readReeksen(reeksen(['Anna', 3, 2, 1], ['Bas', 3, 5]));
    expect(
      reading.findings.map(({ message, advice, found, sleutel }) => [message, advice, found, sleutel]),
    ).toEqual([
      ['Tot is lager dan Van. Dat kan niet.', 'Vul 2 of meer in, of verbeter Van.', 1, 'Anna|3|2'],
      ['Van is hoger dan 3. Dat kan niet bij Blok 3.', 'Vul 3 of minder in, of verbeter Blok.', 5, 'Bas|3|'],
    ]);
    const [first, second] = reading.rows();
    expect(determine(() => first?.get('tot')).known).toBe(false);
    expect(determine(() => second?.get('van')).known).toBe(false);
    expect(second?.get('blok')).toBe(3);
  });

  test('of a column that is not there, or is claimed twice, nothing is said', () => {
    const withoutUntil = tab('Reeksen', [
      ['Wie', 'Blok', 'Van'],
      ['Anna', 3, 4],
      ['Bas', 3, 2],
      ['Bas', 3, 2],
    ]);
    expect(shortly(readReeksen(withoutUntil).findings)).toEqual(['veld-bereik C2', 'sleutel-dubbel A4']);
    const untilTwice = tab('Reeksen', [
      [...REEKS_HEADERS, 'Tot'],
      ['Anna', 5, 1, 4, 1, 4],
      ['Anna', 5, 2, 3, 1, 3],
      ['Anna', 4, 5, 5, 1, 5],
    ]);
    expect(shortly(readReeksen(untilTwice).findings)).toEqual(['kolom-dubbel F1', 'veld-bereik C4']);
    const withoutBlock = tab('Reeksen', [
      ['Wie', 'Van', 'Tot', 'Maat'],
      ['Anna', 5, 4, 1],
    ]);
    expect(shortly(readReeksen(withoutBlock).findings)).toEqual(['kolom-ontbreekt -', 'veld-bereik C2']);
  });
});

describe('spans that overlap', () => {
  test.each<[string, readonly Reeks[], readonly string[], readonly number[]]>([
    [
      'next to each other',
      [
        ['Anna', 5, 1, 2],
        ['Anna', 5, 3, 5],
      ],
      [],
      [],
    ],
    [
      'in one number',
      [
        ['Anna', 5, 1, 3],
        ['Anna', 5, 3, 5],
      ],
      ['A3 2'],
      [0, 1],
    ],
    [
      'one in the other',
      [
        ['Anna', 5, 1, 5],
        ['Anna', 5, 3],
      ],
      ['A3 2'],
      [0, 1],
    ],
    [
      'the later row first',
      [
        ['Anna', 5, 4, 5],
        ['Anna', 5, 1, 4],
      ],
      ['A3 2'],
      [0, 1],
    ],
    [
      'of someone else',
      [
        ['Anna', 5, 1, 5],
        ['Bas', 5, 1, 5],
      ],
      [],
      [],
    ],
    [
      'in another block',
      [
        ['Anna', 5, 1, 5],
        ['Anna', 6, 1, 5],
      ],
      [],
      [],
    ],
    [
      'written otherwise',
      [
        ['Anna', 5, 1, 5],
        ['ANNA', '5', '2'],
      ],
      ['A3 2'],
      [0, 1],
    ],
    [
      'one with two that do not touch: the first is named, none is relied on',
      [
        ['Anna', 5, 1, 2],
        ['Anna', 5, 4, 5],
        ['Anna', 5, 1, 5],
      ],
      ['A4 2'],
      [0, 1, 2],
    ],
    [
      'in a chain: each names the first that it touches',
      [
        ['Anna', 5, 1, 2],
        ['Anna', 5, 2, 3],
        ['Anna', 5, 3, 4],
        ['Anna', 5, 5],
      ],
      ['A3 2', 'A4 3'],
      [0, 1, 2],
    ],
    [
      'until not readable',
      [
        ['Anna', 5, 1, 5],
        ['Anna', 5, 2, 'x'],
      ],
      [],
      [],
    ],
    [
      'until not readable, the same key',
      [
        ['Anna', 5, 2, 4],
        ['Anna', 5, 2, 'x'],
      ],
      ['A3 2'],
      [0, 1],
    ],
    [
      'the same key as a row that cannot be read, and beyond it an overlap: the first is named',
      [
        ['Anna', 5, 2, 'x'],
        ['Anna', 5, 3, 4],
        ['Anna', 5, 2, 3],
      ],
      ['A4 2'],
      [0, 1, 2],
    ],
    [
      'an overlap, and beyond it the same key as a row that cannot be read',
      [
        ['Anna', 5, 3, 4],
        ['Anna', 5, 2, 'x'],
        ['Anna', 5, 2, 3],
      ],
      ['A4 2'],
      [0, 1, 2],
    ],
    [
      'a part of the key not readable',
      [
        ['Anna', 5, 1, 5],
        ['Onna', 5, 2],
        ['', 5, 2],
      ],
      [],
      [],
    ],
    [
      'until lies before from',
      [
        ['Anna', 5, 1, 5],
        ['Anna', 5, 4, 2],
      ],
      [],
      [],
    ],
  ])('%s', (_, rows, expected, unreliable) => {
    const findings = ofRule(readReeksen(reeksen(...rows)).findings, 'sleutel-dubbel');
    expect(findings.map((one) => `A${String(one.row)} ${/rij (\d+)/.exec(one.message)?.[1] ?? ''}`)).toEqual(
      expected,
    );
    expect(doubles(...rows).flatMap((isDuplicate, at) => (isDuplicate ? [at] : []))).toEqual(unreliable);
  });

  test('are told in words, each time by the key of the later row', () => {
    const { findings } = readReeksen(reeksen(['Anna', 5, 1, 3], ['Anna', 5, 2], ['Anna', 5, 1]));
    expect(
      findings.map(({ ernst, cell, column, sleutel, message, advice, found: value }) => [
        ...[ernst, cell?.row, column, sleutel, value],
        ...[message, advice],
      ]),
    ).toEqual([
      [
        ...['fout', 2, 'Wie', 'Anna|5|2', 'Anna'],
        'Deze rij overlapt met rij 2 (Van en Tot).',
        'Haal één van de rijen weg, of verbeter Van of Tot.',
      ],
      [
        ...['fout', 3, 'Wie', 'Anna|5|1', 'Anna'],
        'Deze rij heeft dezelfde sleutel als rij 2 (Wie, Blok en Van).',
        'Haal één van de rijen weg, of verbeter de sleutel.',
      ],
    ]);
  });
});

describe('after an edit', () => {
  const cell = fc.constantFrom<CellValue>('', 'Anna', 'Bas', 'anna', 'Onna', 'x', '2', 1, 2, 3, 4, 5, 6);
  const row: fc.Arbitrary<Reeks> = fc.tuple(
    fc.constantFrom<CellValue>('Anna', 'Bas', ''),
    fc.constantFrom<CellValue>(3, 4, 5, 'x', ''),
    fc.constantFrom<CellValue>(1, 2, 3, 4, 5, ''),
    fc.constantFrom<CellValue>('', 1, 2, 3, 4, 5, '4', 'x'),
  );
  const edit = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.nat(3),
    values: fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    isRead: fc.boolean(),
  });
  const said = (sheet: ReturnType<typeof reeksen>) => {
    const reading = readReeksen(sheet);
    return {
      findings: shortly(reading.findings).sort(),
      messages: reading.findings.map(({ message }) => message).sort(),
      rows: reading.rows().map((one) => [one.number, one.isDuplicate, determine(() => one.get('tot'))]),
    };
  };

  test('the same is said as of a sheet that is read anew', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 9 }),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (rows, edits) => {
          let sheet = reeksen(...rows);
          said(sheet);
          for (const { row: at, column, values, isRead } of edits) {
            const columnCount = Math.max(...values.map(({ length }) => length));
            sheet = patchTab(sheet, { row: at, column, rowCount: values.length, columnCount }, values);
            if (isRead) said(sheet);
          }
          expect(said(sheet)).toEqual(said(structuredClone(sheet)));
        },
      ),
      { numRuns: 250 },
    );
  });

  test('of the last number alone another row can be in the way, or no longer', () => {
    const before = reeksen(['Anna', 5, 1, 2], ['Anna', 5, 3, 5], ['Bas', 5, 1], ['Bas', 5, 2]);
    readReeksen(before);
    const one = { row: 1, column: 3, rowCount: 1, columnCount: 1 };
    const after = patchTab(before, one, [[3]]);
    expect(shortly(readReeksen(after).findings)).toEqual(['sleutel-dubbel A3']);
    expect(shortly(readReeksen(patchTab(after, one, [[2]])).findings)).toEqual([]);
  });
});
