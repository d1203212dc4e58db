import type { TekstColumn } from '../columns';
import type { CellValue } from '../snapshot';
import { good, readerOf, textOf } from './reader';
import type { CellReader } from './reader';

const isOrdinary = (code: number): boolean => code > 35 && code < 127;

/** An ordinary first letter: not white space, and not the # of an error value. */
const isPlain = (raw: CellValue): boolean => typeof raw !== 'string' || isOrdinary(raw.charCodeAt(0));

/** Reads texts: nothing is wrong with one, and a number or a boolean counts as its text. */
export const textReader = (column: TekstColumn): CellReader =>
  readerOf(column, {
    isPlain,
    next: (rows, offset, from, blankIsPlain, sink) => {
      const own = sink !== null && 'byValue' in sink ? sink : null;
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw === '' ? !blankIsPlain : !isPlain(raw)) return i;
        if (own !== null && raw !== '') own.bits[i] = (own.bits[i] ?? 0) | own.bit;
      }
      return rows.length;
    },
    plain: (raw) => {
      if (raw === '') return null;
      // A text that also ends with an ordinary character has nothing to be taken off.
      return typeof raw === 'string' && isOrdinary(raw.charCodeAt(raw.length - 1)) ? raw : textOf(raw);
    },
    judge: (raw) => good(textOf(raw)),
  });
