import { comparable } from '../values/text';
import type { Column } from './columns';
import type { CellPosition } from '../finding/finding';
import type { CellValue } from './snapshot';

/** A header that asks for a citizen service number. */
export function isBsnHeader(header: string): boolean {
  const name = comparable(header);
  return name.includes('burgerservicenummer') || name.startsWith('bsn') || name.endsWith('bsn');
}

/** Columns in which people write what they like, and so perhaps a citizen service number. */
export const isFreeText = (column: Column): boolean =>
  column.type === 'tekst' && column.key !== true && column.identifier !== true;

const SHORTEST = 8;
const LONGEST = 9;

/** Digits with at most one space, dot or hyphen between them, not beside a letter or another digit. */
const DIGIT_RUN = /(?<![\p{L}\d])\d(?:[ \u00a0.-]?\d)*(?![\p{L}\d])/gu;
/** Eight or nine digits that stand apart between spaces, so that a number before or after them hides nothing. */
const WORD_RUN = /(?<![\p{L}\d]|\d[.,-])\d(?:[.-]?\d){7,8}(?![\p{L}\d]|[.,-]\d)/gu;
/** A day of the calendar, with separators: never a number, and no part of one. */
const POSSIBLE_DATE =
  /(?<![\p{L}\d]|\d[.-])(?:(?:0?[1-9]|[12]\d|3[01])[-. \u00a0](?:0?[1-9]|1[0-2])[-. \u00a0]\d{4}|\d{4}[-. \u00a0](?:0?[1-9]|1[0-2])[-. \u00a0](?:0?[1-9]|[12]\d|3[01]))(?![\p{L}\d]|[.-]\d)/gu;

/** Two years of a term (2016-2017). */
const SPAN_OF_YEARS = /(?<![\p{L}\d])(?:19|20)\d\d-(?:19|20)\d\d(?![\p{L}\d])/gu;
/** The decimals of a Dutch number: with them a number is longer than its digits before the comma. */
const DECIMALS = /\d+(?:\.\d{3})*,\d+/gu;

/** The check digit of a citizen service number, after padding to nine digits. */
function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(LONGEST, '0');
  if (/^0+$/.test(nine)) return false;
  let sum = -Number(nine[8]);
  for (let i = 0; i < 8; i++) sum += Number(nine[i]) * (9 - i);
  return sum % 11 === 0;
}

const isBsn = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return digits.length >= SHORTEST && digits.length <= LONGEST && passesElfproef(digits);
};

/** Nearly no text has as many digits, so this spares nearly every cell the search. */
function hasEnoughDigits(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count < SHORTEST; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count === SHORTEST;
}

/** Does a text hold a citizen service number: 8 or 9 digits standing alone that pass the check digit? */
export function holdsBsn(text: string): boolean {
  if (!hasEnoughDigits(text)) return false;
  const searched = text.replace(POSSIBLE_DATE, '|').replace(SPAN_OF_YEARS, '|').replace(DECIMALS, '|');
  return (searched.match(DIGIT_RUN) ?? []).some(isBsn) || (searched.match(WORD_RUN) ?? []).some(isBsn);
}

/** The same of a cell that is no number column's: there a number is as good as its text. */
export function cellHoldsBsn(raw: CellValue): boolean {
  if (typeof raw === 'string') return holdsBsn(raw);
  return typeof raw === 'number' && raw >= 1e7 && holdsBsn(String(raw));
}

/** A cell of a tab in a set of cells. */
export const cellKey = ({ row, column }: CellPosition): string => `${String(row)},${String(column)}`;
