import fc from 'fast-check';
import {
  addMonths,
  addYears,
  DATE_1904_OFFSET,
  daysInYear,
  formatDate,
  isoDate,
  MAX_DATE,
  MIN_DATE,
  MONTH_NAMES,
  monthNumber,
  parseDutchDate,
  parseIsoDate,
  partsOf,
  serialOf,
  yearOf,
} from '../../../src/core/values/date';

const NBSP = '\u00a0';
const serial = fc.integer({ min: MIN_DATE, max: MAX_DATE });

describe('serials', () => {
  test.each([
    [1, 1900, 1, 1],
    [31, 1900, 1, 31],
    [59, 1900, 2, 28],
    [60, 1900, 2, 29],
    [61, 1900, 3, 1],
    [36526, 2000, 1, 1],
    [36585, 2000, 2, 29],
    [43465, 2018, 12, 31],
    [73415, 2100, 12, 31],
    [0, 1899, 12, 31],
    [-364, 1899, 1, 1],
  ])('%i is %i-%i-%i', (n, year, month, day) => {
    expect(serialOf(year, month, day)).toBe(n);
    expect(partsOf(n)).toEqual({ year, month, day });
  });

  test('are those of the calendar on every day from 1990 to 2100', () => {
    const wrong: number[] = [];
    const start = Date.UTC(1990, 0, 1);
    for (let n = MIN_DATE; n <= MAX_DATE; n++) {
      const day = new Date(start + (n - MIN_DATE) * 86_400_000);
      const parts = partsOf(n);
      const same =
        parts.year === day.getUTCFullYear() &&
        parts.month === day.getUTCMonth() + 1 &&
        parts.day === day.getUTCDate() &&
        serialOf(parts.year, parts.month, parts.day) === n;
      if (!same) wrong.push(n);
    }
    expect(wrong).toEqual([]);
    expect(MIN_DATE).toBe(32874);
    expect(isoDate(MAX_DATE)).toBe('2100-12-31');
  });

  test('drop the time of day', () => {
    expect(partsOf(43465.99)).toEqual({ year: 2018, month: 12, day: 31 });
  });

  test('differ by 1462 between the two date systems', () => {
    expect(35064 + DATE_1904_OFFSET).toBe(serialOf(2000, 1, 1));
  });

  test('yearOf and daysInYear', () => {
    expect(yearOf(43465)).toBe(2018);
    expect([2024, 2023, 2000, 2100].map(daysInYear)).toEqual([366, 365, 366, 365]);
  });
});

describe('formats', () => {
  test('ISO and Dutch', () => {
    expect(isoDate(serialOf(2018, 3, 1))).toBe('2018-03-01');
    expect(formatDate(serialOf(2018, 12, 31))).toBe('31-12-2018');
    expect(formatDate(serialOf(2018, 3, 1))).toBe('1-3-2018');
  });

  test('are read back', () => {
    fc.assert(
      fc.property(serial, (n) => {
        const { year, month, day } = partsOf(n);
        expect(parseIsoDate(isoDate(n))).toBe(n);
        expect(parseDutchDate(isoDate(n))).toBe(n);
        expect(parseDutchDate(formatDate(n))).toBe(n);
        expect(parseDutchDate(`${day}/${month}/${year}`)).toBe(n);
        expect(parseDutchDate(`${day} ${MONTH_NAMES[month - 1]} ${year}`)).toBe(n);
      }),
    );
  });

  test.each(['2018-2-3', '2018-02-30', '18-02-03', ' 2018-02-03', '2018-02-03T00:00', '31-12-2018', ''])(
    '%j is no ISO date',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );
});

describe('parseDutchDate', () => {
  test.each([
    ['31-12-2018', '2018-12-31'],
    ['31/12/2018', '2018-12-31'],
    ['31 december 2018', '2018-12-31'],
    ['2018-12-31', '2018-12-31'],
    ['1-1-2018', '2018-01-01'],
    ['01-02-2018', '2018-02-01'],
    ['3/4/2018', '2018-04-03'],
    ['2018-1-5', '2018-01-05'],
    ['5 mrt 2018', '2018-03-05'],
    ['5 mrt. 2018', '2018-03-05'],
    ['5 MAART 2018', '2018-03-05'],
    ['1 sept 2018', '2018-09-01'],
    ['1 okt 2018', '2018-10-01'],
    [`${NBSP}31${NBSP}december 2018 `, '2018-12-31'],
    ['29-2-2016', '2016-02-29'],
    ['31-12-2018 14:30', '2018-12-31'],
    ['31-12-2018  9:05:59', '2018-12-31'],
    ['31 december 2018 0:00', '2018-12-31'],
    ['2018-12-31T14:30:00', '2018-12-31'],
    ['2018-12-31T14:30:00.000', '2018-12-31'],
    ['2018-12-31 23:59', '2018-12-31'],
    ['31-12-1889', '1889-12-31'],
  ])('%j is %s', (text, expected) => {
    const n = parseDutchDate(text);
    expect(n).not.toBeNull();
    expect(isoDate(n as number)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '31-12-18',
    '31 dec 18',
    '12-31-2018',
    '31-12/2018',
    '31/12-2018',
    '2018/12/31',
    '31.12.2018',
    '31 - 12 - 2018',
    '31 12 2018',
    '0-1-2018',
    '1-0-2018',
    '1-13-2018',
    '32-1-2018',
    '29-2-2018',
    '29-2-1900',
    '31-4-2018',
    '31 foo 2018',
    'december 2018',
    'maandag 31 december 2018',
    '31-12-2018 25:00',
    '31-12-2018 24:00',
    '31-12-2018 14:60',
    '31-12-2018 14',
    '31-12-2018T14:30',
    '2018-12-31T23:30:00Z',
    '2018-12-31T23:30:00+01:00',
    '31-12-0018',
    '31-12-20188',
    '43465',
    '2018',
    '14:30',
    `1-1-2018${' '.repeat(100)}x`,
  ])('%j is no date', (text) => {
    expect(parseDutchDate(text)).toBeNull();
  });

  test('knows the months by name and abbreviation', () => {
    expect(MONTH_NAMES.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(['jan', 'mrt', 'maa', 'Sept.', 'dec.', 'january', ''].map(monthNumber)).toEqual([
      1,
      3,
      3,
      9,
      12,
      null,
      null,
    ]);
  });
});

describe('calendar months and years', () => {
  test.each([
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2029-12-31', -2, '2029-10-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-01', 2, '2026-05-01'],
    ['2020-06-30', 0, '2020-06-30'],
    ['2020-02-29', -12, '2019-02-28'],
  ])('%s and %i months is %s', (from, n, to) => {
    expect(isoDate(addMonths(parseIsoDate(from) as number, n))).toBe(to);
  });

  test.each([
    ['2017-03-01', 3, '2020-03-01'],
    ['2016-02-29', 3, '2019-02-28'],
    ['2016-02-29', 4, '2020-02-29'],
    ['2016-01-01', 3, '2019-01-01'],
  ])('%s and %i years is %s', (from, n, to) => {
    expect(isoDate(addYears(parseIsoDate(from) as number, n))).toBe(to);
  });

  test('land in the month meant, never on a later day of it', () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: -240, max: 240 }), (n, months) => {
        const from = partsOf(n);
        const to = partsOf(addMonths(n, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
        if (to.day < from.day) expect(partsOf(addMonths(n, months) + 1).day).toBe(1);
      }),
    );
  });
});
