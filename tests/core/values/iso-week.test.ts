import fc from 'fast-check';
import { isoDate, MAX_DATE, MIN_DATE, serialOf } from '../../../src/core/values/date';
import { isoWeekOf, mondayOf, monthOfWeek, weeksInYear } from '../../../src/core/values/iso-week';

test.each([
  [2024, 1, '2024-01-01'],
  [2025, 1, '2024-12-30'],
  [2026, 53, '2026-12-28'],
  [2021, 1, '2021-01-04'],
])('week %i-%i starts on %s', (year, week, monday) => {
  expect(isoDate(mondayOf(year, week))).toBe(monday);
});

test.each([
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['2024-12-29', 2024, 52],
  ['2027-01-01', 2026, 53],
])('%s lies in a week of its ISO year', (date, year, week) => {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  expect(isoWeekOf(serialOf(y, m, d))).toEqual({ year, week });
});

test('the years with 53 weeks', () => {
  const long: number[] = [];
  for (let year = 2004; year <= 2040; year++) if (weeksInYear(year) === 53) long.push(year);
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
});

test('a week belongs to the month of its Thursday', () => {
  expect(monthOfWeek(2024, 9)).toBe(2024 * 12 + 1); // 26-2 to 3-3-2024, Thursday 29-2
  expect(monthOfWeek(2024, 14)).toBe(2024 * 12 + 3); // 1-4 to 7-4-2024
  expect(monthOfWeek(2025, 1)).toBe(2025 * 12); // 30-12-2024 to 5-1-2025
});

test('every day lies in the week that starts on the Monday before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: MIN_DATE, max: MAX_DATE }), (serial) => {
      const { year, week } = isoWeekOf(serial);
      const monday = mondayOf(year, week);
      expect(serial - monday).toBeGreaterThanOrEqual(0);
      expect(serial - monday).toBeLessThan(7);
      expect(new Date(Date.UTC(1899, 11, 30) + monday * 86_400_000).getUTCDay()).toBe(1);
      expect(week).toBeLessThanOrEqual(weeksInYear(year));
      expect(isoWeekOf(serial + 0.5)).toEqual({ year, week });
    }),
  );
});
