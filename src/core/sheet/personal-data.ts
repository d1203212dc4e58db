import { comparable } from '../values/text';
import type { Column } from './columns';

/** A header that asks for a citizen service number. */
export function isBsnHeader(header: string): boolean {
  const name = comparable(header);
  return name.includes('burgerservicenummer') || name.startsWith('bsn') || name.endsWith('bsn');
}

/** Columns in which people write what they like, and so perhaps a citizen service number. */
export const isFreeText = (column: Column): boolean =>
  column.type === 'tekst' && column.key !== true && column.identifier !== true;

/** Digits with at most one space, dot or hyphen between them, not beside a letter or another digit. */
const DIGIT_RUN = /(?<![\p{L}\d])\d(?:[ .-]?\d)*(?![\p{L}\d])/gu;
const PLAIN_RUN = /(?<![\p{L}\d]|\d[.,-])\d{8,9}(?![\p{L}\d]|[.,-]\d)/gu;
const POSSIBLE_DATE = /^(?:\d{1,2}[-. ]\d{1,2}[-. ]\d{4}|\d{4}[-. ]\d{1,2}[-. ]\d{1,2})$/;

/** The check digit of a citizen service number, after padding to nine digits. */
function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (/^0+$/.test(nine)) return false;
  let sum = -Number(nine[8]);
  for (let i = 0; i < 8; i++) sum += Number(nine[i]) * (9 - i);
  return sum % 11 === 0;
}

const isBsn = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return (digits.length === 8 || digits.length === 9) && !POSSIBLE_DATE.test(text) && passesElfproef(digits);
};

/** Does a text hold a citizen service number: 8 or 9 digits standing alone that pass the check digit? */
export function holdsBsn(text: string): boolean {
  if (text.length < 8) return false;
  return (text.match(DIGIT_RUN) ?? []).some(isBsn) || (text.match(PLAIN_RUN) ?? []).some(isBsn);
}
