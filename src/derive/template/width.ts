import type { Column } from '../../core/sheet/columns';
import { choicesOf } from './choices';

/* In characters. What is longer can be read in the formula bar. */
export const WIDEST = 40;
const SHORT_TEXT = 16;
const PROSE = 30;

/** Bold is wider. */
const BOLD = 1.2;
/** Beside a header stands the button of its filter. */
const FILTER_BUTTON = 4;
const MARGIN = 2;

function longestValue(column: Column): number {
  switch (column.type) {
    case 'tekst':
      return column.key === true || column.identifier === true ? SHORT_TEXT : PROSE;
    case 'code':
    case 'ja/nee':
      return Math.max(...(choicesOf(column) ?? []).map((choice) => choice.length));
    case 'datum':
      return '31-12-2018'.length;
    case 'maand':
      return '2018-12'.length;
    case 'bedrag':
      return '€ 1.000.000,00'.length;
    case 'aandeel':
      return '100,00 %'.length;
    case 'geheel':
    case 'decimaal':
      return '100.000'.length;
  }
}

const fitting = (header: string, longest: number): number =>
  Math.min(WIDEST, Math.max(Math.ceil(header.length * BOLD) + FILTER_BUTTON, Math.ceil(longest) + MARGIN));

/** A width in which the header and what usually stands below it can be read. */
export const columnWidth = (column: Column): number => fitting(column.header, longestValue(column));

/** The same for a column of texts that are known. */
export const widthOfTexts = (header: string, texts: readonly string[]): number =>
  fitting(header, Math.max(...texts.map((text) => text.length)) * BOLD);
