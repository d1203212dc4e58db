import fc from 'fast-check';
import { centsOf, formatEuro } from '../../../src/core/values/cents';
import { parseDutchNumber } from '../../../src/core/values/number';

test.each([
  [0, 0],
  [-0, 0],
  [0.07, 7],
  [0.29, 29],
  [1.1, 110],
  [0.1 + 0.2, 30],
  [60000.1, 6000010],
  [60000, 6000000],
  [-12.34, -1234],
  [94666.67, 9466667],
  [1.15 * 100, 11500],
  [9999999999999.99, 999999999999999],
])('%d euro in cents is %d', (euros, cents) => {
  expect(centsOf(euros)).toBe(cents);
});

test.each([1.005, 0.001, -0.005, 60000.123, 1 / 3, 1e-9, 1e13, NaN, Infinity, -Infinity])(
  '%d euro is no whole number of cents',
  (euros) => {
    expect(centsOf(euros)).toBeNull();
  },
);

test.each([
  [9466667, '€\u00a094.666,67'],
  [0, '€\u00a00,00'],
  [-1, '€\u00a0-0,01'],
  [100000000, '€\u00a01.000.000,00'],
  [5, '€\u00a00,05'],
])('%i cents is written %j', (cents, expected) => {
  expect(formatEuro(cents)).toBe(expected);
});

const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

test('every amount in cents comes back from euros and from its text', () => {
  fc.assert(
    fc.property(amount, (cents) => {
      expect(centsOf(cents / 100)).toBe(cents);
      const read = parseDutchNumber(formatEuro(cents));
      expect(read && centsOf(read.value)).toBe(cents);
    }),
  );
});

test('half a cent more is never a whole number of cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
      expect(centsOf((cents * 10 + 5) / 1000)).toBeNull();
    }),
  );
});

test('an amount split over parties adds up again, however the parts are summed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 10 }),
      (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const euros = parts.reduce((sum, part) => sum + part / 100, 0);
        expect(parts.reduce((sum, part) => sum + (centsOf(part / 100) ?? NaN), 0)).toBe(total);
        expect(centsOf(euros)).toBe(total);
      },
    ),
  );
});
