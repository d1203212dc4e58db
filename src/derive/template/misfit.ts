import type { Column, TekstColumn } from '../../core/sheet/columns';
import { DATE_1904_OFFSET, MAX_DATE, MIN_DATE } from '../../core/values/date';
import type { Texts } from './choice-lists';

/*
 * What a dropdown or a number format would not have let in, as a formula of Excel's own: pasting passes a dropdown by,
 * and this it cannot. It leaves out what only the check itself can tell.
 */

type NumberColumn = Extract<
  Column,
  { type: 'geheel' | 'decimaal' | 'bedrag' | 'aandeel' | 'datum' | 'maand' }
>;

/** How many problems a number has: a sum of conditions, or 0. */
function faultsOf(column: NumberColumn, x: string, date1904: boolean): string {
  const between = (min?: number, max?: number): string[] => [
    ...(min === undefined ? [] : [`(${x}<${min})`]),
    ...(max === undefined ? [] : [`(${x}>${max})`]),
  ];
  const sum = (...faults: readonly string[]): string => (faults.length === 0 ? '0' : faults.join('+'));
  switch (column.type) {
    case 'geheel':
      return column.only === undefined
        ? sum(...between(column.min, column.max), `(${x}<>INT(${x}))`)
        : column.only.map((one) => `(${x}<>${one})`).join('*');
    case 'decimaal':
      return sum(...between(column.min, column.max));
    case 'bedrag': {
      const euros = (cents?: number): number | undefined => (cents === undefined ? undefined : cents / 100);
      return sum(...between(euros(column.min), euros(column.max)), `(${x}<>ROUND(${x},2))`);
    }
    case 'aandeel':
      return sum(...between(0, 1));
    case 'datum':
    case 'maand': {
      const offset = date1904 ? DATE_1904_OFFSET : 0;
      // With a time of day it is still the last day.
      return `(${x}<${MIN_DATE - offset})+(${x}>=${MAX_DATE + 1 - offset})`;
    }
  }
}

/** What a text may be bound to. */
function textFaults({ length, withLetter }: TekstColumn, x: string): readonly string[] {
  const long = `LEN(TRIM(${x}))`;
  return [
    ...(length === undefined ? [] : [`(${long}<${length.min})`, `(${long}>${length.max})`]),
    // Only letters have two cases.
    ...(withLetter === true ? [`EXACT(UPPER(${x}),LOWER(${x}))`] : []),
  ];
}

/** True for a text that is not one of these. */
const isOther = (x: string, texts: Texts): string =>
  'range' in texts
    ? `ISERROR(MATCH(${x}&"",${texts.range},0))`
    : `ISERROR(FIND("|"&${x}&"|","|${texts.join('|')}|"))`;

/** True unless a text begins or ends with a year, as `2024-03` and `mrt 2024` do: a month may be text. */
const hasNoYear = (x: string): string =>
  ['LEFT', 'RIGHT'].map((end) => `IFERROR(-${end}(TRIM(${x}),4)>-1000,TRUE)`).join('*');

/**
 * What does not fit in a column: a formula, without `=`, that holds for a cell with such a value. It works on one cell
 * and, in an array formula, on each of a range. Blank always fits, and an Excel error never does. Null for a column
 * that takes everything.
 *
 * @param x the address of the cell or of the range
 * @param texts the texts that a column of a list takes
 */
export function misfit(column: Column, x: string, texts: Texts | null, date1904: boolean): string | null {
  const filled = `LEN(TRIM(${x}))`;
  // Added to 0, as in Excel no number is more than FALSE.
  const holds = (problems: string): string => `IFERROR(0+${problems},1)>0`;
  switch (column.type) {
    case 'tekst': {
      const faults = textFaults(column, x);
      return faults.length === 0 ? null : holds(`IF(${filled}=0,0,${faults.join('+')})`);
    }
    case 'code':
      return texts === null ? null : holds(`${filled}*${isOther(x, texts)}`);
    case 'ja/nee':
      return texts === null ? null : holds(`IF(ISLOGICAL(${x}),0,${filled}*${isOther(x, texts)})`);
    case 'maand':
      return holds(`IF(ISNUMBER(${x}),${faultsOf(column, x, date1904)},${filled}*${hasNoYear(x)})`);
    case 'geheel':
    case 'decimaal':
    case 'bedrag':
    case 'aandeel':
    case 'datum':
      return holds(`IF(ISNUMBER(${x}),${faultsOf(column, x, date1904)},${filled})`);
  }
}
