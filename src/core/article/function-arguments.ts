import type { CellValue } from '../sheet/snapshot';
import { MAX_DATE, MIN_DATE, parseDutchDate } from '../values/date';
import { parseDutchNumber, significant } from '../values/number';
import { isBlankText, isErrorText } from '../values/text';
import { FunctionError } from './function';
import type { Argument } from './function';

const isRange = (argument: Argument): argument is readonly (readonly CellValue[])[] =>
  Array.isArray(argument);

/** A cell of an argument as a number; blank counts as 0, and so does an empty text. */
function numberIn(value: CellValue, where: string): number {
  if (typeof value === 'number') return significant(value);
  if (typeof value === 'string' && isBlankText(value)) return 0;
  const parsed = typeof value === 'string' && !isErrorText(value) ? parseDutchNumber(value) : null;
  if (parsed === null) throw new FunctionError('invalidValue', `${where} is geen getal.`);
  return significant(parsed.value);
}

/** The numbers of an argument, one value or a range, added up. Text that is no number is named by its place. */
export function sumOf(argument: Argument, name: string): number {
  if (argument === null || argument === undefined) return 0;
  if (!isRange(argument)) return numberIn(argument, name);
  let total = 0;
  argument.forEach((row, r) => {
    row.forEach((cell, c) => {
      total += numberIn(cell, `${name}: rij ${String(r + 1)}, kolom ${String(c + 1)}`);
    });
  });
  return significant(total);
}

/** One value of an argument; a range of one cell counts as that cell. */
export function singleOf(argument: Argument, name: string): CellValue {
  if (!isRange(argument)) return argument ?? '';
  const [row, ...more] = argument;
  if (row === undefined || row.length !== 1 || more.length > 0)
    throw new FunctionError('invalidValue', `${name} is een bereik. Geef één cel.`);
  return row[0] ?? '';
}

/** A date as a serial, from a serial or a Dutch date text; the default when it is left out or blank. */
export function dateOf(argument: Argument, name: string, byDefault: number): number {
  const value = singleOf(argument, name);
  if (value === '' || (typeof value === 'string' && isBlankText(value))) return byDefault;
  const serial =
    typeof value === 'number' ? Math.floor(value) : typeof value === 'string' ? parseDutchDate(value) : null;
  if (serial === null)
    throw new FunctionError('invalidValue', `${name} is geen datum. Geef een datum, zoals 31-12-2018.`);
  if (serial < MIN_DATE || serial > MAX_DATE)
    throw new FunctionError('invalidNumber', `${name} ligt niet tussen 1-1-1990 en 31-12-2100.`);
  return serial;
}
