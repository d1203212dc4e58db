import type { TekstColumn } from '../columns';
import type { CellValue } from '../snapshot';
import { fault, good, readerOf, textOf } from './reader';
import type { CellReader, Judged } from './reader';

const isOrdinary = (code: number): boolean => code > 35 && code < 127;

/** An ordinary first letter: not white space, and not the # of an error value. */
const isPlain = (raw: CellValue): boolean => typeof raw !== 'string' || isOrdinary(raw.charCodeAt(0));

/** What is wrong with a text that is there, or null when it is within the limits of the column. */
function outOfBounds({ header, length, withLetter }: TekstColumn, text: string): Judged | null {
  const count = Array.from(text).length;
  if (length !== undefined && count < length.min)
    return fault(
      'veld-bereik',
      `${header} heeft minder dan ${length.min} tekens.`,
      `Gebruik ${length.min} tot en met ${length.max} tekens.`,
    );
  if (length !== undefined && count > length.max)
    return fault(
      'veld-bereik',
      `${header} heeft meer dan ${length.max} tekens.`,
      `Gebruik ${length.min} tot en met ${length.max} tekens.`,
    );
  if (withLetter === true && !/\p{L}/u.test(text))
    return fault('veld-bereik', `${header} heeft geen letter.`, 'Gebruik minstens één letter.');
  return null;
}

/** Reads texts: most columns take any, and a number or a boolean counts as its text. */
export function textReader(column: TekstColumn): CellReader {
  const isBounded = column.length !== undefined || column.withLetter === true;
  const isGood = isBounded
    ? (raw: CellValue) => isPlain(raw) && outOfBounds(column, textOf(raw)) === null
    : isPlain;
  return readerOf(column, {
    isPlain: isGood,
    next: (rows, offset, from, blankIsPlain, sink) => {
      const own = sink !== null && 'byValue' in sink ? sink : null;
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw === '' ? !blankIsPlain : !isGood(raw)) return i;
        if (own !== null && raw !== '') own.bits[i] = (own.bits[i] ?? 0) | own.bit;
      }
      return rows.length;
    },
    plain: (raw) => {
      if (raw === '') return null;
      // A text that also ends with an ordinary character has nothing to be taken off.
      return typeof raw === 'string' && isOrdinary(raw.charCodeAt(raw.length - 1)) ? raw : textOf(raw);
    },
    judge: (raw) => {
      const text = textOf(raw);
      return outOfBounds(column, text) ?? good(text);
    },
  });
}
