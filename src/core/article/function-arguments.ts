import type { CodeList } from '../sheet/codes';
import { textOf } from '../sheet/judge/reader';
import type { CellValue } from '../sheet/snapshot';
import { MAX_DATE, MIN_DATE, parseDutchDate } from '../values/date';
import { parseDutchNumber, significant } from '../values/number';
import { isBlankText, isErrorText } from '../values/text';
import { FunctionError } from './function';
import type { Argument } from './function';

/** A range, as rows of cells. */
export type Range = readonly (readonly CellValue[])[];

export const isRange = (argument: Argument): argument is Range => Array.isArray(argument);

/** Was the argument left out? A blank cell is not. */
export const isLeftOut = (argument: Argument): argument is null | undefined =>
  argument === null || argument === undefined;

const isBlankValue = (value: CellValue): boolean => typeof value === 'string' && isBlankText(value);

/** At most this many choices are written out in a message. */
const MOST_CHOICES = 15;

/** The cell holds one of Excel's own errors. */
const faulty = (where: string): FunctionError =>
  new FunctionError('invalidValue', `${where} is een foutwaarde. Verbeter die cel eerst.`);

/** What is wrong with a cell that was to be a number. */
const noNumber = (value: CellValue, where: string): FunctionError =>
  typeof value === 'string' && isErrorText(value)
    ? faulty(where)
    : new FunctionError('invalidValue', `${where} is geen getal.`);

/** A cell as a number: blank and an empty text are 0, text is read in Dutch notation; null when it is no number. */
function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (typeof value !== 'string') return null;
  if (isBlankText(value)) return 0;
  return parseDutchNumber(value)?.value ?? null;
}

/** May the numbers of an argument be less than 0? */
type Sign = 'any' | 'not negative';

/**
 * The numbers of an argument, one value or a range, added up. A cell that is no number, or is less than 0 where that
 * may not be, is named by its place in the range. @throws FunctionError
 */
export function sumOf(argument: Argument, name: string, sign: Sign = 'any'): number {
  if (isLeftOut(argument)) throw new FunctionError('invalidValue', `${name} ontbreekt.`);
  const range: Range = isRange(argument) ? argument : [[argument]];
  const plain = plainSum(range, sign === 'any');
  const total = Number.isNaN(plain)
    ? sumOfAny(range, sign, (r, c) => (isRange(argument) ? `${name}: rij ${r + 1}, kolom ${c + 1}` : name))
    : plain;
  if (!Number.isFinite(total))
    throw new FunctionError('invalidNumber', `${name} is samen te groot om mee te rekenen.`);
  return significant(total);
}

/** The sum of plain numbers and blank cells, as nearly every range holds; NaN when anything else is among them. */
function plainSum(range: Range, mayBeNegative: boolean): number {
  let total = 0;
  for (let r = 0; r < range.length; r++) {
    const row = range[r];
    if (row === undefined) return Number.NaN;
    let c = 0;
    // Most ranges have one column, so that this is nearly always one step.
    do {
      const cell = row[c];
      if (typeof cell === 'number' && (mayBeNegative || cell >= 0)) total += cell;
      else if (cell !== '') return Number.NaN;
      c++;
    } while (c < row.length);
  }
  return total;
}

/** The sum of all that can be read as a number. @throws FunctionError for the first cell that will not do */
function sumOfAny(range: Range, sign: Sign, placeOf: (row: number, column: number) => string): number {
  let total = 0;
  range.forEach((row, r) => {
    row.forEach((cell, c) => {
      const value = numberIn(cell);
      if (value === null) throw noNumber(cell, placeOf(r, c));
      if (sign === 'not negative' && value < 0)
        throw new FunctionError('invalidNumber', `${placeOf(r, c)} is minder dan 0. Dat kan niet.`);
      total += value;
    });
  });
  return total;
}

/** A cell of an argument, with the words that name its place in it. */
export interface PlacedCell {
  readonly value: CellValue;
  readonly place: string;
}

/** The cells of an argument, one value or a range, in reading order. @throws FunctionError when it is left out */
export function cellsOf(argument: Argument, name: string): readonly PlacedCell[] {
  if (isLeftOut(argument)) throw new FunctionError('invalidValue', `${name} ontbreekt.`);
  if (!isRange(argument)) return [{ value: argument, place: name }];
  return argument.flatMap((row, r) =>
    row.map((value, c) => ({ value, place: `${name}: rij ${String(r + 1)}, kolom ${String(c + 1)}` })),
  );
}

/**
 * One number of an argument, or the default when it is left out or blank; one that has no default must be given, and
 * blank it is 0. @throws FunctionError
 */
export function numberOf(argument: Argument, name: string, byDefault: number | null = null): number {
  if (isLeftOut(argument) && byDefault === null)
    throw new FunctionError('invalidValue', `${name} ontbreekt.`);
  const value = singleOf(argument, name);
  return byDefault !== null && isBlankValue(value) ? byDefault : sumOf(value, name);
}

const sizeOf = (range: Range): number => range.reduce((cells, row) => cells + row.length, 0);

/** Two ranges that belong together have equally many cells; a single value or cell belongs to any. @throws FunctionError */
export function requireEqualSize(one: Argument, oneName: string, other: Argument, otherName: string): void {
  if (!isRange(one) || !isRange(other)) return;
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (a === b || a === 1 || b === 1) return;
  throw new FunctionError(
    'invalidValue',
    `${oneName} en ${otherName} zijn niet even groot: ${String(a)} en ${String(b)} cellen.`,
  );
}

/** One value of an argument; a range of one cell counts as that cell, nothing as blank. @throws FunctionError */
export function singleOf(argument: Argument, name: string): CellValue {
  if (!isRange(argument)) return argument ?? '';
  const [row, ...more] = argument;
  if (row === undefined || row.length !== 1 || more.length > 0)
    throw new FunctionError('invalidValue', `${name} is een bereik. Geef één cel.`);
  return row[0] ?? '';
}

/** Is the argument left out, or a blank cell? */
export const isBlankArgument = (argument: Argument, name: string): boolean =>
  isBlankValue(singleOf(argument, name));

/**
 * A date as a serial, from a serial or a Dutch date text; the default when it is left out or blank. One that has no
 * default must be given. @throws FunctionError
 */
export function dateOf(argument: Argument, name: string, byDefault: number | null): number {
  const value = singleOf(argument, name);
  if (isBlankValue(value)) {
    if (byDefault !== null) return byDefault;
    throw new FunctionError('invalidValue', `${name} ontbreekt. Geef een datum, zoals 31-12-2018.`);
  }
  if (typeof value === 'string' && isErrorText(value)) throw faulty(name);
  const serial =
    typeof value === 'number' ? Math.floor(value) : typeof value === 'string' ? parseDutchDate(value) : null;
  if (serial === null || Number.isNaN(serial))
    throw new FunctionError('invalidValue', `${name} is geen datum. Geef een datum, zoals 31-12-2018.`);
  if (serial < MIN_DATE || serial > MAX_DATE)
    throw new FunctionError('invalidNumber', `${name} ligt niet tussen 1-1-1990 en 31-12-2100.`);
  return serial;
}

/**
 * A code of a closed list. What is not on it is answered with the nearest code, else with what may be chosen.
 * @param elsewhere where the choices stand, for a list that is too long to write out
 * @throws FunctionError
 */
export function codeOf<C extends string>(
  argument: Argument,
  name: string,
  codes: CodeList<C>,
  elsewhere = '',
): C {
  const { entries } = codes;
  const choices =
    entries.length > MOST_CHOICES ? elsewhere : `Kies uit: ${entries.map(({ code }) => code).join(', ')}.`;
  const refuse = (what: string): FunctionError => new FunctionError('invalidValue', `${name} ${what}`);
  const value = singleOf(argument, name);
  if (isBlankValue(value)) throw refuse(`is leeg. ${choices}`);
  const text = textOf(value);
  if (isErrorText(text)) throw faulty(name);
  const found = codes.find(text);
  if (found !== undefined) return found;
  const nearest = codes.nearest(text);
  throw refuse(`staat niet op de lijst. ${nearest === undefined ? choices : `Bedoelt u ${nearest}?`}`);
}
