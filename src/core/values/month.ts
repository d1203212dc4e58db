import { MONTH_NAMES, monthNumber, partsOf, serialOf } from './date';
import { trimText } from './text';

/*
 * A calendar month is one integer: year × 12 + (month − 1). Months so held can be compared, counted and
 * subtracted as they are.
 */

/** The month in which a serial lies. */
export function monthOf(serial: number): number {
  const { year, month } = partsOf(serial);
  return year * 12 + (month - 1);
}

/** The serial of the first day of a month: the day that a month counts as. */
export function monthStart(month: number): number {
  return serialOf(yearOfMonth(month), (month % 12) + 1, 1);
}

/** The year of a month. */
export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

const YEAR_AND_NUMBER = /^(\d{4})-(\d\d?)$/;
const NAME_AND_YEAR = /^([a-z]+\.?)\s(\d{4})$/i;

/**
 * Reads a month that is written as text: `2024-03` (`2024-3` too), `mrt 2024` or `maart 2024`, in any case, with
 * one space between and any white space around it. Null for any other text, a full date included.
 */
export function parseMonth(text: string): number | null {
  const trimmed = trimText(text);
  if (trimmed.length < 6 || trimmed.length > 14) return null;
  const numbers = YEAR_AND_NUMBER.exec(trimmed);
  if (numbers) return checkedMonth(Number(numbers[1]), Number(numbers[2]));
  const named = NAME_AND_YEAR.exec(trimmed);
  const month = named && monthNumber(named[1] as string);
  return named && month && checkedMonth(Number(named[2]), month);
}

function checkedMonth(year: number, month: number): number | null {
  return year >= 1000 && month >= 1 && month <= 12 ? year * 12 + (month - 1) : null;
}

/** A month in ISO 8601: `2024-03`. */
export function isoMonth(month: number): string {
  return `${String(yearOfMonth(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** A month in words: `maart 2024`. */
export function formatMonth(month: number): string {
  return `${MONTH_NAMES[month % 12]} ${yearOfMonth(month)}`;
}
