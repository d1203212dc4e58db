import type { CellValue } from '../../core/sheet/snapshot';

/** The format of cells in which everything is text. */
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/** Texts of which Excel makes a truth value when they are typed, in Dutch or in English. */
const TRUTH = /^(waar|onwaar|true|false)$/i;
const ERROR = /^#[A-Z0-9/]+[!?]?$/;

/** Begins with a letter and has no digits: no number, date (`mei 2024`) or formula. */
const WORDS = /^\p{L}\P{Nd}*$/u;

/** Whether Excel surely takes it for the text that it is. */
const isPlain = (text: string): boolean => WORDS.test(text) && !TRUTH.test(text);

/**
 * What is to be written for a cell with this number format to hold exactly this value: text gets an apostrophe where
 * Excel would otherwise make a number, a date or a formula of it. The apostrophe is not in the cell's value. An error
 * is written as its text, so that it is an error again.
 */
export function cellEntry(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string' || value === '' || numberFormat === TEXT_FORMAT) return value;
  return isPlain(value) || ERROR.test(value) ? value : `'${value}`;
}
