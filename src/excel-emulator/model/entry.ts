import type { CellContent, CellValue } from '../cells';
import { apiError } from '../protocol/api-error';
import type { Locale } from './locale';
import { serialOfDate } from '../dates';

/** What a cell becomes when something is put into it, and the number format it takes on, if any. */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';
const LONGEST_TEXT = 32_767;

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

function numberText(value: CellValue, locale: Locale): string {
  if (typeof value === 'number') return String(value).replace('.', locale.decimalSeparator);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Numbers as an American types them: Excel reads what an add-in writes that way, whatever its language. */
function parseNumber(text: string): Entry | null {
  const plain = /^[+-]?(\d{1,3}(,\d{3})+|\d*)(\.\d*)?(E[+-]?\d+)?(%?)$/i.exec(text);
  if (plain === null || !/\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  if (plain[5] === '%') return { content: value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
  return { content: value };
}

/** `2024-03-31` and the American `3/31/2024`; the second is what makes Dutch dates go wrong. */
function parseDate(text: string, date1904: boolean): Entry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null
      ? [iso[1], iso[2], iso[3]]
      : american !== null
        ? [american[3], american[1], american[2]]
        : [undefined, undefined, undefined];
  const serial = serialOfDate(Number(year), Number(month), Number(day), date1904);
  return serial === null ? null : { content: serial, numberFormat: iso === null ? 'm/d/yyyy' : 'yyyy-mm-dd' };
}

function parseText(text: string, date1904: boolean): Entry {
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { content: upper };
  return parseNumber(trimmed) ?? parseDate(trimmed, date1904) ?? { content: text };
}

/**
 * How Excel takes a value that an add-in writes: as if it were typed. Text that looks like a number, a date
 * or a formula becomes one, unless the cell is formatted as text; then everything becomes text.
 */
export function enter(value: unknown, numberFormat: string, locale: Locale, date1904: boolean): Entry {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw apiError('InvalidArgument');
  }
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw apiError('InvalidArgument');
  if (numberFormat === TEXT_FORMAT) {
    // A text stays exactly as it is: also one that looks like a formula.
    return { content: numberText(value, locale) };
  }
  if (typeof value !== 'string') return { content: value };
  const entry = parseText(value, date1904);
  return numberFormat === GENERAL_FORMAT ? entry : { content: entry.content };
}
