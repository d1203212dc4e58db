import fc from 'fast-check';
import { shareOf } from '../../../src/core/values/share';

describe('a decimal number as an exact share', () => {
  test.each([
    [0.45, 45, 100],
    [0.55, 55, 100],
    [0, 0, 1],
    [1, 1, 1],
    [71.5, 715, 10],
    [-0.05, -5, 100],
    [0.1 + 0.2, 3, 10],
    [0.123456789012345, 123_456_789_012_345, 1e15],
    [1e20, 1e20, 1],
    [1e-16, 1, 1e16],
    [1.5e-20, 15, 1e21],
  ])('%d is %d / %d', (value, numerator, denominator) => {
    expect(shareOf(value)).toEqual({ numerator, denominator });
  });

  test('is the number itself, for every number of up to six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6), (units, decimals) => {
        const share = shareOf(units / 10 ** decimals);
        expect(BigInt(share.numerator) * BigInt(10 ** decimals)).toBe(
          BigInt(units) * BigInt(share.denominator),
        );
      }),
    );
  });

  test('is of nothing but a finite number', () => {
    expect(() => shareOf(NaN)).toThrow(RangeError);
    expect(() => shareOf(Infinity)).toThrow(RangeError);
  });
});
