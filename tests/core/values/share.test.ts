import fc from 'fast-check';
import {
  compareShares,
  formatQuotient,
  formatShare,
  isAtMost,
  type Share,
  shareToNumber,
} from '../../../src/core/values/share';

const of = (numerator: number, denominator: number): Share => ({ numerator, denominator });
const ONE = of(1, 1);
const percent = (digits: string): string => `${digits}\u00a0%`;

const whole = { min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
const anyShare = fc
  .tuple(
    fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer(whole)),
    fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ ...whole, min: 1 })),
  )
  .map(([numerator, denominator]) => of(numerator, denominator));

describe('comparison', () => {
  test('100,04 % does not pass as 100 %', () => {
    expect(isAtMost(of(2501, 2500), ONE)).toBe(false);
    expect(isAtMost(of(2500, 2500), ONE)).toBe(true);
    expect(isAtMost(of(1000, 1050), ONE)).toBe(true);
  });

  test('90 of 200 is exactly 45 %, 55 of 100 exactly 55 %', () => {
    expect(compareShares(of(90, 200), of(45, 100))).toBe(0);
    expect(compareShares(of(89, 200), of(45, 100))).toBe(-1);
    expect(compareShares(of(55, 100), of(55, 100))).toBe(0);
  });

  test('tells apart what floating point does not', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(shareToNumber(of(large, large - 1)) > shareToNumber(of(large - 1, large - 2))).toBe(false);
    expect(compareShares(of(large, large - 1), of(large - 1, large - 2))).toBe(-1);
  });

  test('is that of the cross products, at any size', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (a, b) => {
        const difference =
          BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
        const expected = difference < 0n ? -1 : difference > 0n ? 1 : 0;
        expect(compareShares(a, b)).toBe(expected);
        expect(compareShares(b, a) + expected).toBe(0);
        expect(isAtMost(a, b)).toBe(expected <= 0);
      }),
    );
  });
});

describe('formatShare', () => {
  test.each([
    [of(2501, 2500), '100,04'],
    [of(1000, 1050), '95,24'],
    [of(800, 850), '94,12'],
    [of(2, 2), '100'],
    [of(9, 10), '90'],
    [of(138, 1000), '13,8'],
    [of(0, 3), '0'],
    [of(25, 2), '1.250'],
    [of(-1, 3), '-33,33'],
    [of(1, 80000), '0,00'],
    [of(1, 20000), '0,01'],
    [of(-1, 20000), '-0,01'],
    [of(999999, 1000000), '100,00'],
  ])('%j is %s %%', (share, digits) => {
    expect(formatShare(share)).toBe(percent(digits));
  });

  test.each([
    [of(2501, 2500), ONE, '100,04'],
    [of(100000001, 100000000), ONE, '100,000001'],
    [of(99999999, 100000000), ONE, '99,999999'],
    [of(999999, 1000001), ONE, '99,9998'],
    [ONE, ONE, '100'],
    [of(7, 7), ONE, '100'],
    [of(449999, 1000000), of(45, 100), '44,9999'],
    [of(1, 3), of(1, 3), '33,33'],
    [of(33334, 100000), of(1, 3), '33,334'],
    [of(1000, 1050), ONE, '95,24'],
    [of(-1, 1000000), of(0, 1), '-0,0001'],
  ])('%j against %j is %s %%', (share, against, digits) => {
    expect(formatShare(share, { against })).toBe(percent(digits));
  });

  /** What stands in a percentage, as an exact fraction. */
  function read(text: string): { numerator: bigint; denominator: bigint } {
    const [digits = '', decimals = ''] = text.slice(0, -2).replaceAll('.', '').split(',');
    return { numerator: BigInt(digits + decimals), denominator: 100n * 10n ** BigInt(decimals.length) };
  }

  test('never shows a share on the other side of the limit, or on it', () => {
    const near = fc
      .tuple(fc.integer({ min: 1, max: 1e15 }), fc.integer({ min: -3, max: 3 }))
      .map(([n, more]) => of(n + more, n));
    fc.assert(
      fc.property(fc.oneof(near, anyShare), fc.oneof(fc.constant(ONE), anyShare), (share, against) => {
        const side = compareShares(share, against);
        const shown = read(formatShare(share, { against }));
        const difference =
          shown.numerator * BigInt(against.denominator) - BigInt(against.numerator) * shown.denominator;
        if (side !== 0) expect(Math.sign(Number(difference))).toBe(side);
      }),
    );
  });

  test('is within half of its last decimal', () => {
    fc.assert(
      fc.property(anyShare, (share) => {
        const shown = read(formatShare(share));
        const denominator = BigInt(share.denominator);
        const off = shown.numerator * denominator - BigInt(share.numerator) * shown.denominator;
        const size = off < 0n ? -off : off;
        // Half of 0,01 % is 1/20000.
        expect(size * 20000n <= denominator * shown.denominator).toBe(true);
      }),
    );
  });
});

describe('formatQuotient', () => {
  test.each([
    [of(71, 2), [], '35,5'],
    [of(36, 1), [], '36'],
    [of(109, 3), [], '36,33'],
    [of(35999, 1000), [], '36,00'],
    [of(35499, 1000), [of(71, 2), of(73, 2)], '35,499'],
    [of(36501, 1000), [of(71, 2), of(73, 2)], '36,501'],
    [of(71, 2), [of(71, 2), of(73, 2)], '35,5'],
    [of(999999, 1000), [ONE], '1.000,00'],
  ])('%j against %j is %s', (quotient, against, text) => {
    expect(formatQuotient(quotient, against)).toBe(text);
  });
});
