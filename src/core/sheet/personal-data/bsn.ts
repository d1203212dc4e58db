import { withoutOtherNumbers } from './other-numbers';

const SHORTEST = 8;
const LONGEST = 9;

/** Digits with at most one space, dot or hyphen between them, not beside a letter or another digit. */
const DIGIT_RUN = /(?<![\p{L}\d])\d(?:[ \u00a0.-]?\d)*(?![\p{L}\d])/gu;
/** Eight or nine digits that stand apart between spaces, so that a number before or after them hides nothing. */
const WORD_RUN = /(?<![\p{L}\d]|\d[.,-])\d(?:[.-]?\d){7,8}(?![\p{L}\d]|[.,-]\d)/gu;

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

/** The citizen service numbers in a text, as they are written: 8 or 9 digits standing alone that pass the check digit. */
export function bsnsIn(text: string): readonly string[] {
  if (!hasEnoughDigits(text)) return [];
  const searched = withoutOtherNumbers(text);
  return [...(searched.match(DIGIT_RUN) ?? []), ...(searched.match(WORD_RUN) ?? [])].filter(isBsn);
}

export const holdsBsn = (text: string): boolean => bsnsIn(text).length > 0;
