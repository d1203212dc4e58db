import { trimText } from './text';

/** A day of the calendar; month 1–12, day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1-1-0000 (Gregorian, counted backwards too) to a date; the year starts in March inside. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}

const DAY_ZERO = dayNumber(1899, 12, 31);
const PHANTOM = 60;

/**
 * The serial number that Excel's 1900 system gives to a day: 1 is 1-1-1900, 36526 is 1-1-2000. Day 60 is
 * 29-2-1900, which never was. Days before 1900, which Excel does not have, come out as 0 and below.
 * The date is not checked: a day beyond the end of its month runs on into the next.
 */
export function serialOf(year: number, month: number, day: number): number {
  const days = dayNumber(year, month, day) - DAY_ZERO;
  if (days < PHANTOM) return days;
  return days === PHANTOM && month === 2 ? PHANTOM : days + 1;
}

/** The day of a serial number in the 1900 system (see `serialOf`). A time of day (the fraction) is dropped. */
export function partsOf(serial: number): DateParts {
  const whole = Math.floor(serial);
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  // Days since 1-3-0000, in eras of 400 years.
  const days = (whole > PHANTOM ? whole - 1 : whole) + DAY_ZERO - 1;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** The first and last day that a date column takes: 1-1-1990 and 31-12-2100, as serials. */
export const MIN_DATE = serialOf(1990, 1, 1);
export const MAX_DATE = serialOf(2100, 12, 31);

/** What is added to a serial of a workbook in the 1904 system to get the one of the 1900 system. */
export const DATE_1904_OFFSET = 1462;

/** 365 or 366. */
export function daysInYear(year: number): 365 | 366 {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return daysInYear(year) - 337;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The year of a serial. */
export function yearOf(serial: number): number {
  return partsOf(serial).year;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** A serial in ISO 8601: `2018-12-31`. */
export function isoDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A serial as Dutch Excel shows a date, without leading zeros: `31-12-2018`, `1-3-2018`. */
export function formatDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${day}-${month}-${year}`;
}

/** The serial of a date that exists in the calendar, or null. A year has four digits, the first of them not 0. */
function checkedSerial(year: number, month: number, day: number): number | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return serialOf(year, month, day);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads exactly `2018-12-31`; null for any other text and for a date that is not in the calendar. */
export function parseIsoDate(text: string): number | null {
  const found = ISO.exec(text);
  return found && checkedSerial(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The months in Dutch, January first. */
export const MONTH_NAMES: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ['mrt', 3],
  ['sept', 9],
]);

/** 1–12 for a Dutch month name or its abbreviation (`mrt`, `sept.`), in any case; null for another text. */
export function monthNumber(name: string): number | null {
  const lower = name.toLowerCase();
  return MONTH_NUMBERS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? null;
}

const LONGEST_DATE = 60;
const TIME = /(T|\s+)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?$/;
const YEAR_FIRST = /^(\d{4})-(\d\d?)-(\d\d?)$/;
const DAY_FIRST = /^(\d\d?)([-/])(\d\d?)\2(\d{4})$/;
const WITH_NAME = /^(\d\d?)\s+([a-z]+\.?)\s+(\d{4})$/i;

/**
 * Reads a date that is stored as text and gives its serial. Day before month, always: `31-12-2018`,
 * `31/12/2018`, `31 december 2018`, `31 dec. 2018`; or year first: `2018-12-31`. Day and month may have one
 * digit; white space around it is allowed; a time of day after it (`14:30`, after an ISO date also `T14:30:00`)
 * is dropped. Null for any other text: two-digit years, dates that are not in the calendar, mixed separators,
 * a time that does not exist or that has a time zone (which day it was is then not certain).
 * Whether the date lies between `MIN_DATE` and `MAX_DATE` is for the caller.
 */
export function parseDutchDate(text: string): number | null {
  let date = trimText(text);
  const first = date.charCodeAt(0);
  if (!(first >= 48 && first <= 57) || date.length < 8 || date.length > LONGEST_DATE) return null;
  let separator = '';
  if (date.includes(':')) {
    const time = TIME.exec(date);
    if (!time) return null;
    separator = time[1] as string;
    date = date.slice(0, time.index);
  }
  const yearFirst = YEAR_FIRST.exec(date);
  if (yearFirst) return checkedSerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  if (separator === 'T') return null;
  const dayFirst = DAY_FIRST.exec(date);
  if (dayFirst) return checkedSerial(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const named = WITH_NAME.exec(date);
  const month = named && monthNumber(named[2] as string);
  return named && month && checkedSerial(Number(named[3]), month, Number(named[1]));
}

/**
 * The same day `n` calendar months later (earlier when `n` is below 0), or the last day of that month when it is
 * shorter: 31 May − 3 months is 28 or 29 February.
 */
export function addMonths(serial: number, n: number): number {
  const { year, month, day } = partsOf(serial);
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return serialOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same day `n` years later; 29 February becomes 28 February where the year has no 29th. */
export function addYears(serial: number, n: number): number {
  return addMonths(serial, n * 12);
}
