import {
  begonnenWeekjaren,
  isWeekjaarOm,
  wekenTekst,
  wekenTotEnMet,
  wekenVanMaand,
} from '../../../src/agreements/noord-veluwe/artikel-1b-uren/weken';
import { serialOf } from '../../../src/core/values/date';
import { mondayOf, weeksInYear } from '../../../src/core/values/iso-week';

const maand = (jaar: number, nummer: number): number => jaar * 12 + nummer - 1;

test.each([
  [2024, serialOf(2023, 6, 1), 0],
  [2024, serialOf(2023, 12, 31), 0],
  [2024, serialOf(2024, 1, 6), 0],
  [2024, serialOf(2024, 1, 7), 1],
  [2024, serialOf(2024, 1, 13), 1],
  [2024, serialOf(2024, 1, 14), 2],
  [2024, serialOf(2024, 12, 28), 51],
  [2024, serialOf(2024, 12, 29), 52],
  [2024, serialOf(2024, 12, 31), 52],
  [2025, serialOf(2024, 12, 31), 0],
  [2025, serialOf(2025, 1, 5), 1],
  [2026, serialOf(2027, 1, 2), 52],
  [2026, serialOf(2027, 1, 3), 53],
  [2026, serialOf(2030, 1, 1), 53],
])('of %i on day %i %i weeks are over', (jaar, dag, weken) => {
  expect(wekenTotEnMet(jaar, dag)).toBe(weken);
});

test('a year is over on the Sunday of its last week', () => {
  expect([serialOf(2024, 12, 28), serialOf(2024, 12, 29)].map((dag) => isWeekjaarOm(2024, dag))).toEqual([
    false,
    true,
  ]);
  expect([serialOf(2027, 1, 2), serialOf(2027, 1, 3)].map((dag) => isWeekjaarOm(2026, dag))).toEqual([
    false,
    true,
  ]);
});

test.each<[number | null, readonly number[]]>([
  [null, []],
  [serialOf(2023, 12, 31), []],
  [serialOf(2024, 1, 6), []],
  [serialOf(2024, 1, 7), [2024]],
  [serialOf(2024, 12, 31), [2024]],
  [serialOf(2025, 1, 4), [2024]],
  [serialOf(2025, 1, 5), [2024, 2025]],
  [serialOf(2027, 1, 9), [2024, 2025, 2026]],
  [serialOf(2027, 1, 10), [2024, 2025, 2026, 2027]],
])('on day %p the years are %j', (judgedOn, jaren) => {
  expect(begonnenWeekjaren({ judgedOn })).toEqual(jaren);
});

test('a week belongs to the month of its Thursday', () => {
  const weken = (jaar: number, nummer: number): string[] =>
    wekenVanMaand(maand(jaar, nummer)).map(({ year, week }) => `${String(year)}-${String(week)}`);
  expect(weken(2024, 1)).toEqual(['2024-1', '2024-2', '2024-3', '2024-4']);
  expect(weken(2024, 2)).toEqual(['2024-5', '2024-6', '2024-7', '2024-8', '2024-9']);
  expect(weken(2024, 12)).toEqual(['2024-49', '2024-50', '2024-51', '2024-52']);
  expect(weken(2025, 1)).toEqual(['2025-1', '2025-2', '2025-3', '2025-4', '2025-5']);
  expect(weken(2026, 12)).toEqual(['2026-49', '2026-50', '2026-51', '2026-52', '2026-53']);
  expect(weken(2027, 1)).toEqual(['2027-1', '2027-2', '2027-3', '2027-4']);
});

test('the months of a few years divide all of their weeks', () => {
  const alle = Array.from({ length: 60 }, (_, i) => wekenVanMaand(maand(2024, 1) + i)).flat();
  const maandagen = alle.map(({ year, week }) => mondayOf(year, week));
  expect(maandagen).toEqual(maandagen.map((_, i) => mondayOf(2024, 1) + 7 * i));
  expect(alle).toHaveLength([2024, 2025, 2026, 2027, 2028].reduce((som, jaar) => som + weeksInYear(jaar), 0));
});

test.each([
  [[3], 'week 3'],
  [[1, 2], 'week 1 tot en met 2'],
  [[3, 7, 8, 9], 'week 3, 7 tot en met 9'],
  [[1, 3, 5], 'week 1, 3, 5'],
])('%j reads %s', (weken, tekst) => {
  expect(wekenTekst(weken)).toBe(tekst);
});
