import type { CellValue } from '../cells';
import type { Locale } from './locale';

const isFormula = (content: unknown): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** What a cell holds, a formula in the language of Excel. */
export const localContent = (content: CellValue, locale: Locale): CellValue =>
  isFormula(content) ? locale.formulaToLocal(content) : content;

/** What is put into cells, one for all of them or row by row, with its formulas in English. */
export function englishContents(input: unknown, locale: Locale): unknown {
  if (Array.isArray(input)) return input.map((part) => englishContents(part, locale));
  return isFormula(input) ? locale.formulaFromLocal(input) : input;
}
