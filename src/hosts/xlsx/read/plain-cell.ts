import { GT, LT, SLASH } from '../xml/scanner';

const LETTER_C = 99;
const LETTER_V = 118;
const MINUS = 45;
const POINT = 46;
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads what most cells hold, `<v>12.5</v></c>`, in one go: a number of at most 15 digits without an exponent.
 * A fraction is divided once, from two exact numbers, so the outcome is the same as that of reading its text.
 */
export class PlainCellReader {
  /** After the cell that was read. */
  end = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Null when something else stands here. */
  read(open: number): number | null {
    const { bytes } = this;
    if (bytes[open] !== LT || bytes[open + 1] !== LETTER_V || bytes[open + 2] !== GT) return null;
    const negative = bytes[open + 3] === MINUS;
    let at = negative ? open + 4 : open + 3;
    let digits = 0;
    let whole = -1;
    let value = 0;
    for (; ; at++) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        digits++;
      } else if (byte === POINT && whole < 0) whole = digits;
      else break;
    }
    if (digits === 0 || digits > MOST_DIGITS || !this.#closes(at)) return null;
    this.end = at + 8;
    if (whole >= 0) value /= POWERS[digits - whole] as number;
    return negative && value !== 0 ? -value : value;
  }

  /** Does `</v></c>` stand here? */
  #closes(at: number): boolean {
    const { bytes } = this;
    return (
      bytes[at] === LT &&
      bytes[at + 1] === SLASH &&
      bytes[at + 2] === LETTER_V &&
      bytes[at + 3] === GT &&
      bytes[at + 4] === LT &&
      bytes[at + 5] === SLASH &&
      bytes[at + 6] === LETTER_C &&
      bytes[at + 7] === GT
    );
  }
}
