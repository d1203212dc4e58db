import type { TekstColumn } from '../columns';
import { good, readerOf, textOf } from './reader';
import type { CellReader } from './reader';

/** Reads texts: nothing is wrong with one, and a number or a boolean counts as its text. */
export const textReader = (column: TekstColumn): CellReader =>
  readerOf(column, {
    // An ordinary first letter: not white space, and not the # of an error value.
    isPlain: (raw) => typeof raw !== 'string' || (raw.charCodeAt(0) > 35 && raw.charCodeAt(0) < 127),
    plain: textOf,
    judge: (raw) => good(textOf(raw)),
  });
