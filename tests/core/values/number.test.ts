import fc from 'fast-check';
import {
  divideRounded,
  formatFixed,
  formatNumber,
  formatPercent,
  parseDutchNumber,
  significant,
} from '../../../src/core/values/number';

const NBSP = '\u00a0';

describe('significant', () => {
  test.each([
    [12.000000000000002, 12],
    [0.1 + 0.2, 0.3],
    [0.55 * 100, 55],
    [-1.1 * 3, -3.3],
    [1.5, 1.5],
    [123456789012345, 123456789012345],
    [1234567890123456, 1234567890123460],
    [5e-324, 5e-324],
    [0, 0],
    [-0, 0],
    [Infinity, Infinity],
    [NaN, NaN],
  ])('%d is shown as %d', (n, expected) => {
    expect(significant(n)).toBe(expected);
  });

  test('is the value of fifteen digits', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(8))
      .map(([n, decimals]) => n / 10 ** decimals);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), decimal), fc.nat(2), (n, ulps) => {
        const near = n * (1 + ulps * Number.EPSILON);
        expect(significant(near)).toBe(Number(near.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('parseDutchNumber', () => {
  test.each([
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['€ 60.000,-', 60000],
    ['13,8%', 0.138],
    ['104,09 %', 1.0409],
    [`104,09${NBSP}%`, 1.0409],
    ['1234', 1234],
    ['1234,5', 1234.5],
    ['1,234', 1.234],
    ['0', 0],
    ['-0', 0],
    ['0,138', 0.138],
    ['007', 7],
    ['-5', -5],
    ['+5', 5],
    ['\u22125', -5],
    ['€5', 5],
    [`€${NBSP}94.666,67`, 94666.67],
    ['-€ 5', -5],
    ['- € 5', -5],
    ['€ -5,50', -5.5],
    [`${NBSP} 12 `, 12],
    ['1.234.567,89', 1234567.89],
    ['60000,-', 60000],
    ['7%', 0.07],
    ['0,1%', 0.001],
    ['12345678901234567', 12345678901234600],
  ])('%j is %d', (text, value) => {
    expect(parseDutchNumber(text)).toEqual({ value });
  });

  test.each([
    '1.5',
    '1,234.5',
    '12 stuks',
    '',
    ' ',
    '1.2345',
    '0.138',
    '5-',
    '- 5',
    '--5',
    '+-5',
    '€',
    '-',
    '%',
    '€ €5',
    ',5',
    '5,',
    '1234.567',
    '1.23',
    '1..234',
    '.234',
    '1.234.',
    '1,2,3',
    '1 234',
    '1e5',
    '5,-%',
    '€ 5%',
    '5%%',
    '60.000 €',
    '60.000 euro',
    '31-12-2018',
    '1A',
    'ja',
    '#N/B',
    '١٢',
    '9'.repeat(400),
  ])('%j is no number', (text) => {
    expect(parseDutchNumber(text)).toBeNull();
  });

  test('divides a percentage by 100 exactly', () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const text = `${Math.floor(tenths / 10)},${tenths % 10}%`;
      expect(parseDutchNumber(text)).toEqual({ value: tenths / 1000 });
    }
  });

  test('reads back every number that is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (n) => {
        const value = significant(n);
        expect(parseDutchNumber(formatNumber(n))).toEqual({ value });
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(parseDutchNumber(formatNumber(n))).toEqual({ value: n });
      }),
    );
  });

  test('reads back every percentage that is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -100, max: 100 }), (n) => {
        expect(parseDutchNumber(formatPercent(n))).toEqual({ value: significant(n) });
      }),
    );
  });

  test('never throws, and never gives what is no finite number', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.,-+€% \u00a0\u2212x')),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (s) => {
        const read = parseDutchNumber(s);
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });

  test('accepts exactly the Dutch notation', () => {
    const money = /^(?:[-+\u2212](?:\s*€\s*)?|€\s*[-+\u2212]?|€\s*[-+\u2212]\s*)?/;
    const grammar = new RegExp(`${money.source}(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d+|,[-\u2212])?$`);
    const text = fc
      .tuple(
        fc.constantFrom('', '-', '+', '€', '€ ', '-€', '- ', '€ -', 'x', '--', '€€'),
        fc.string({ unit: fc.constantFrom('0', '1', '23', '456', '.', '.000', ',', ',5'), maxLength: 5 }),
        fc.constantFrom('', ',-', '-', ',', ' stuks'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (s) => {
        expect([s, parseDutchNumber(s) !== null]).toEqual([s, grammar.test(s)]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatNumber', () => {
  test.each([
    [1655, '1.655'],
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [-1234567, '-1.234.567'],
    [1234.5, '1.234,5'],
    [0.1 + 0.2, '0,3'],
    [-0.05, '-0,05'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1.5e-7, '0,00000015'],
    [12.000000000000002, '12'],
  ])('%d is %s', (n, expected) => {
    expect(formatNumber(n)).toBe(expected);
  });

  test.each([
    [1655, 2, '1.655,00'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '-1,01'],
    [0.5, 0, '1'],
    [-0.5, 0, '-1'],
    [-0.004, 2, '0,00'],
    [2.5, 1, '2,5'],
    [999.995, 2, '1.000,00'],
    [0, 1, '0,0'],
    [1e-20, 3, '0,000'],
  ])('%d with %i decimals is %s', (n, decimals, expected) => {
    expect(formatNumber(n, decimals)).toBe(expected);
  });

  test('agrees with the Dutch locale data of the platform', () => {
    const intl = new Intl.NumberFormat('nl-NL');
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(formatNumber(n)).toBe(intl.format(n));
      }),
    );
  });

  test('refuses what is no finite number', () => {
    expect(() => formatNumber(NaN)).toThrow(RangeError);
    expect(() => formatNumber(Infinity, 2)).toThrow(RangeError);
  });
});

describe('formatPercent', () => {
  test.each([
    [0.138, undefined, '13,8'],
    [0.07, undefined, '7'],
    [1, undefined, '100'],
    [0.28, undefined, '28'],
    [12.5, undefined, '1.250'],
    [0.12345, 2, '12,35'],
    [0, undefined, '0'],
  ])('%d with %s decimals is %s %%', (n, decimals, expected) => {
    expect(formatPercent(n, decimals)).toBe(`${expected}${NBSP}%`);
  });
});

describe('exact decimals', () => {
  test('formatFixed writes units of a power of ten', () => {
    expect(formatFixed(123450n, 2)).toBe('1.234,50');
    expect(formatFixed(-5n, 2)).toBe('-0,05');
    expect(formatFixed(0n, 0)).toBe('0');
    expect(formatFixed(10n ** 20n, 2)).toBe('1.000.000.000.000.000.000,00');
  });

  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
  ])('%s / %s rounds to %s', (numerator, denominator, expected) => {
    expect(divideRounded(numerator, denominator)).toBe(expected);
  });
});
