/**
 * A day of a year from 1900 to 2100, with separators: never a number, and no part of one. A number may begin like a day
 * of another year: 0341 12 25 67.
 */
const POSSIBLE_DATE =
  /(?<![\p{L}\d+]|\d[.-])(?:(?:0?[1-9]|[12]\d|3[01])[-. \u00a0](?:0?[1-9]|1[0-2])[-. \u00a0](?:19\d\d|20\d\d|2100)|(?:19\d\d|20\d\d|2100)[-. \u00a0](?:0?[1-9]|1[0-2])[-. \u00a0](?:0?[1-9]|[12]\d|3[01]))(?![\p{L}\d]|[.-]\d)/gu;
/** Two years of a term (2016-2017). */
const SPAN_OF_YEARS = /(?<![\p{L}\d])(?:19|20)\d\d-(?:19|20)\d\d(?![\p{L}\d])/gu;
/** The decimals of a Dutch number: with them a number is longer than its digits before the comma. */
const DECIMALS = /\d+(?:\.\d{3})*,\d+/gu;
/** A telephone number of which the last group alone could be taken for another number (06 12345678). */
const GROUPED_TELEPHONE =
  /(?<![\p{L}\d]|\d-)(?:(?:\+|00)31[ \u00a0-]?|0(?=\d{1,3}[ \u00a0-]))[1-9](?:[ \u00a0-]?\d){8}(?![\p{L}\d]|-\d)/gu;

/** What takes the place of a number that is told apart: no digit, no letter and no separator. */
const APART = '|';

/** A text without its dates, spans of years and numbers with decimals: they are no numbers of a person. */
export const withoutDatesAndDecimals = (text: string): string =>
  text.replace(POSSIBLE_DATE, APART).replace(SPAN_OF_YEARS, APART).replace(DECIMALS, APART);

/** The same without telephone numbers too: what is left that looks like another number is one. */
export const withoutOtherNumbers = (text: string): string =>
  withoutDatesAndDecimals(text).replace(GROUPED_TELEPHONE, APART);
