import { personalCell } from '../../../../src/core/sheet/personal-data/cell';

const BSN = { bsn: true, contacts: [] };

describe('a number in a cell', () => {
  test.each([10_000_008, 123_456_782])('is as good as its text: %p', (number) => {
    expect(personalCell(number, true, false)).toEqual(BSN);
    expect(personalCell(number, true, true)).toEqual(BSN);
  });

  test('can be a telephone number without its zero', () => {
    expect(personalCell(612_345_678, true, true)).toEqual({ bsn: false, contacts: ['telefoonnummer'] });
  });

  test.each([0, 45_292, 1234.56782, 9_999_999, -123_456_782])(
    'with too few digits, or below 0, is none of these, decimals or not: %p',
    (number) => {
      expect(personalCell(number, true, false)).toBeNull();
      expect(personalCell(number, true, true)).toBeNull();
    },
  );

  test.each([false, 'none'] as const)(
    'is not looked at in a column where a number is a number: %p',
    (numbers) => {
      expect(personalCell(123_456_782, numbers, true)).toBeNull();
    },
  );
});

test('yes and no are none of these', () => {
  expect(personalCell(true, true, true)).toBeNull();
});
