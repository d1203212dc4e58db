import { DIGITS, decimalOf } from './decimal';
import { isWhiteSpace } from './text';

/** Stands before % and after €, so that a number and its sign stay on one line. */
export const NO_BREAK_SPACE = '\u00a0';

const INTEGER_LIMIT = 1e15;

/**
 * The value of a number at 15 significant digits, as Excel shows it: 12.000000000000002 is 12.
 * Not a number and infinity come back as they are; −0 is 0.
 */
export function significant(n: number): number {
  if (Number.isInteger(n) && n < INTEGER_LIMIT && n > -INTEGER_LIMIT) return n + 0;
  // A number of up to four decimals, the usual case, has fewer than 15 digits already.
  if (n < 1e9 && n > -1e9 && Math.round(n * 1e4) / 1e4 === n) return n;
  return Number(n.toPrecision(DIGITS));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isMinus = (code: number): boolean => code === 45 || code === 0x2212;

const DOT = 46;
const COMMA = 44;
const PLUS = 43;
const PERCENT = 37;
const EURO = 0x20ac;

/** The place of the first character at or after `from` that is no white space. */
function skipWhiteSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The place after the digits that start at `from`. */
function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Reads a number that is stored as text, in Dutch notation only: an optional sign and € (in either order, with
 * white space around the €), dots only as exact thousands groups, optional decimals after a comma, and
 * optionally `,-` (round euros) or a % at the end, which divides by 100 exactly. White space around it all is
 * allowed. `1.234` is 1234, `€ 60.000,-` is 60000, `13,8%` is 0.138.
 * Null for everything else: `1.5`, `0.138`, `1,234.5`, `12 stuks`, `- 5`, `5-`, `,5`, an empty text, a % after
 * an amount in euros. The value is at 15 significant digits, as Excel would hold it.
 */
export function parseDutchNumber(text: string): { value: number } | null {
  let at = skipWhiteSpace(text, 0);
  let negative = false;
  let signed = false;
  let euro = false;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (!signed && (isMinus(code) || code === PLUS)) {
      signed = true;
      negative = code !== PLUS;
      const next = skipWhiteSpace(text, at + 1);
      if (next !== at + 1) {
        if (text.charCodeAt(next) !== EURO) return null;
        at = next - 1;
      }
    } else if (!euro && code === EURO) {
      euro = true;
      at = skipWhiteSpace(text, at + 1) - 1;
    } else {
      break;
    }
  }

  const start = at;
  at = skipDigits(text, at);
  if (at === start) return null;
  let digits = text.slice(start, at);
  if (text.charCodeAt(at) === DOT) {
    if (digits.length > 3 || digits.charCodeAt(0) === 48) return null;
    while (text.charCodeAt(at) === DOT) {
      const end = skipDigits(text, at + 1);
      if (end !== at + 4) return null;
      digits += text.slice(at + 1, end);
      at = end;
    }
  }
  let round = false;
  if (text.charCodeAt(at) === COMMA) {
    if (isMinus(text.charCodeAt(at + 1))) {
      round = true;
      at += 2;
    } else {
      const end = skipDigits(text, at + 1);
      if (end === at + 1) return null;
      digits += `.${text.slice(at + 1, end)}`;
      at = end;
    }
  }
  at = skipWhiteSpace(text, at);
  if (text.charCodeAt(at) === PERCENT) {
    if (euro || round) return null;
    digits += 'e-2';
    at = skipWhiteSpace(text, at + 1);
  }
  if (at !== text.length) return null;
  const value = significant(Number(digits));
  if (!Number.isFinite(value)) return null;
  return { value: negative && value !== 0 ? -value : value };
}

/** Puts a dot between every three of a row of digits. */
function groupThousands(digits: string): string {
  if (digits.length <= 3) return digits;
  const head = digits.length % 3;
  let grouped = digits.slice(0, head);
  for (let at = head; at < digits.length; at += 3) {
    grouped += (grouped === '' ? '' : '.') + digits.slice(at, at + 3);
  }
  return grouped;
}

/**
 * Writes `units` × 10^−`decimals` in Dutch notation, with all its decimals: (123450n, 2) is `1.234,50`.
 * Exact at any size. A minus stands directly before the digits.
 */
export function formatFixed(units: bigint, decimals: number): string {
  const negative = units < 0n;
  const digits = String(negative ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const whole = (negative ? '-' : '') + groupThousands(digits.slice(0, point));
  return decimals === 0 ? whole : `${whole},${digits.slice(point)}`;
}

/** A quotient of integers, rounded half away from zero; `denominator` is above 0. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const quotient = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -quotient : quotient;
}

/** Writes n × 10^shift, see `formatNumber`. */
function formatShifted(n: number, shift: number, decimals: number | undefined): string {
  const exact = decimalOf(n);
  const scale = Math.max(0, exact.decimals - shift);
  const units = exact.units * 10n ** BigInt(scale - exact.decimals + shift);
  if (decimals === undefined) return formatFixed(units, scale);
  if (scale <= decimals) return formatFixed(units * 10n ** BigInt(decimals - scale), decimals);
  return formatFixed(divideRounded(units, 10n ** BigInt(scale - decimals)), decimals);
}

/**
 * A number as Dutch Excel shows it: dots between thousands, a comma before the decimals (`1.655`, `-1.234,5`).
 * Without `decimals` it has all decimals that the value has at 15 significant digits; with it exactly that
 * many, rounded half away from zero on the decimal value. The same in every browser and in Node: no locale
 * data is used. Throws a RangeError for what is no finite number.
 */
export function formatNumber(n: number, decimals?: number): string {
  if (decimals === undefined && Number.isInteger(n) && n < INTEGER_LIMIT && n > -INTEGER_LIMIT) {
    return n < 0 ? `-${groupThousands(String(-n))}` : groupThousands(String(n));
  }
  return formatShifted(n, 0, decimals);
}

/**
 * A share held as a number (an `aandeel` cell) as a percentage with a no-break space: 0.138 is `13,8 %`.
 * Decimals as in `formatNumber`. For a computed ratio that is held against a limit, use `formatShare`.
 */
export function formatPercent(fraction: number, decimals?: number): string {
  return `${formatShifted(fraction, 2, decimals)}${NO_BREAK_SPACE}%`;
}
