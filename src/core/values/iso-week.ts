import { serialOf, yearOf } from './date';
import { monthOf } from './month';

/** A week of ISO 8601; `year` is the ISO year, in which the week's Thursday lies. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The Monday on or before a serial (from 1-3-1900 on, where Excel's days of the week are right). */
function mondayBefore(serial: number): number {
  const whole = Math.floor(serial);
  return whole - ((whole - 2) % 7);
}

/** The serial of the Monday with which an ISO week starts; that Monday is the week's date. */
export function mondayOf(isoYear: number, week: number): number {
  return mondayBefore(serialOf(isoYear, 1, 4)) + (week - 1) * 7;
}

/** The number of ISO weeks of a year. */
export function weeksInYear(isoYear: number): 52 | 53 {
  return mondayOf(isoYear + 1, 1) - mondayOf(isoYear, 1) === 53 * 7 ? 53 : 52;
}

/** The ISO week in which a serial lies: 30-12-2024 lies in week 1 of 2025. */
export function isoWeekOf(serial: number): IsoWeek {
  const thursday = mondayBefore(serial) + 3;
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - serialOf(year, 1, 1)) / 7) + 1 };
}

/** The month that an ISO week belongs to, that of its Thursday, as one integer (year × 12 + month − 1). */
export function monthOfWeek(isoYear: number, week: number): number {
  return monthOf(mondayOf(isoYear, week) + 3);
}
