import fc from 'fast-check';
import { compareDecimals, decimalOf, decimalToNumber, plus, times } from '../../../src/core/values/decimal';

test.each<[number, bigint, number]>([
  [0, 0n, 0],
  [-0, 0n, 0],
  [480, 480n, 0],
  [0.1, 1n, 1],
  [-1.25, -125n, 2],
  [12.000000000000002, 12n, 0],
  [1e-7, 1n, 7],
  [1.5e20, 150000000000000000000n, 0],
])('%p is an exact decimal', (n, units, decimals) => {
  expect(decimalOf(n)).toEqual({ units, decimals });
});

test.each([Number.NaN, Infinity, -Infinity])('%p is no decimal', (n) => {
  expect(() => decimalOf(n)).toThrow(RangeError);
});

test('sums and products have no floating dust', () => {
  expect(decimalToNumber(plus(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
  expect(decimalToNumber(times(decimalOf(1.1), decimalOf(1.1)))).toBe(1.21);
  expect(
    compareDecimals(plus(decimalOf(59_999.9), times(decimalOf(1), decimalOf(0.1))), decimalOf(60_000)),
  ).toBe(0);
});

test.each<[number, number, -1 | 0 | 1]>([
  [1, 1.5, -1],
  [1.5, 1, 1],
  [-1.5, -1.25, -1],
  [2, 2, 0],
  [0.1, 0.10000000000000003, 0],
])('%p compared with %p is %p', (a, b, expected) => {
  expect(compareDecimals(decimalOf(a), decimalOf(b))).toBe(expected);
});

const number = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6))
  .map(([units, decimals]) => units / 10 ** decimals);

test('a decimal is the number that it was made of', () => {
  fc.assert(
    fc.property(number, (n) => {
      expect(decimalToNumber(decimalOf(n))).toBe(n + 0);
    }),
  );
});

test('order, sums and products agree with the numbers', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [one, other] = [decimalOf(a), decimalOf(b)];
      expect(compareDecimals(one, other)).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(plus(one, other)).toEqual(plus(other, one));
      expect(compareDecimals(plus(plus(one, other), decimalOf(-b)), one)).toBe(0);
      expect(times(one, other)).toEqual(times(other, one));
      expect(compareDecimals(times(one, decimalOf(2)), plus(one, one))).toBe(0);
    }),
  );
});
