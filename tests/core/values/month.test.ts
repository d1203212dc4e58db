import fc from 'fast-check';
import { MAX_DATE, MIN_DATE, serialOf } from '../../../src/core/values/date';
import {
  formatMonth,
  isoMonth,
  monthOf,
  monthStart,
  parseMonth,
  yearOfMonth,
} from '../../../src/core/values/month';

const MARCH_2024 = 2024 * 12 + 2;

test.each(['2024-03', '2024-3', 'mrt 2024', 'maart 2024', 'Mrt. 2024', 'MAART 2024', ' maart\u00a02024 '])(
  '%j is March 2024',
  (text) => {
    expect(parseMonth(text)).toBe(MARCH_2024);
  },
);

test.each([
  '',
  '2024',
  '2024-13',
  '2024-00',
  '24-03',
  '03-2024',
  '2024-03-01',
  'maart 24',
  'maart  2024',
  'maart2024',
  'march 2024',
  '1 maart 2024',
  '2024 maart',
  '0024-03',
])('%j is no month', (text) => {
  expect(parseMonth(text)).toBeNull();
});

test('a month is written in ISO and in words', () => {
  expect(isoMonth(MARCH_2024)).toBe('2024-03');
  expect(formatMonth(MARCH_2024)).toBe('maart 2024');
  expect(formatMonth(2023 * 12 + 11)).toBe('december 2023');
});

test('a date lies in its month', () => {
  expect(monthOf(serialOf(2024, 3, 31))).toBe(MARCH_2024);
  expect(monthStart(MARCH_2024)).toBe(serialOf(2024, 3, 1));
  expect(yearOfMonth(2024 * 12 + 11)).toBe(2024);
});

test('months go round', () => {
  fc.assert(
    fc.property(fc.integer({ min: MIN_DATE, max: MAX_DATE }), (serial) => {
      const month = monthOf(serial);
      expect(monthStart(month)).toBeLessThanOrEqual(serial);
      expect(monthStart(month + 1)).toBeGreaterThan(serial);
      expect(parseMonth(isoMonth(month))).toBe(month);
      expect(parseMonth(formatMonth(month))).toBe(month);
    }),
  );
});
