import type { Argument } from '../../core/article/function';
import type { FunctionCall } from '../../core/article/calculator';
import type { CellValue } from '../../core/sheet/snapshot';
import { nameInCell } from './namespace';

/** How a formula is written: as it is typed in Dutch Excel, or as Excel takes it from an add-in in any language. */
interface Notation {
  readonly decimal: string;
  readonly separator: string;
  readonly columns: string;
  readonly truth: readonly [yes: string, no: string];
}

export const DUTCH: Notation = { decimal: ',', separator: ';', columns: '\\', truth: ['WAAR', 'ONWAAR'] };
export const ENGLISH: Notation = { decimal: '.', separator: ',', columns: ',', truth: ['TRUE', 'FALSE'] };

/** No dots for thousands: a formula has none. */
export function valueInFormula(value: CellValue, { decimal, truth }: Notation): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return truth[value ? 0 : 1];
  return `"${value.replaceAll('"', '""')}"`;
}

const isRange = (value: Argument): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/** An argument as it stands in a formula; a range as an array, with `;` between its rows. */
export function argumentInFormula(argument: Argument, notation: Notation): string {
  if (argument === null || argument === undefined) return '';
  if (!isRange(argument)) return valueInFormula(argument, notation);
  const rows = argument.map((row) =>
    row.map((value) => valueInFormula(value, notation)).join(notation.columns),
  );
  return `{${rows.join(';')}}`;
}

const isCall = (argument: CellValue | FunctionCall | null): argument is FunctionCall =>
  typeof argument === 'object' && argument !== null;

function callInFormula({ of, args }: FunctionCall, notation: Notation): string {
  const written = args.map((argument) =>
    isCall(argument) ? callInFormula(argument, notation) : argumentInFormula(argument, notation),
  );
  return `${nameInCell(of.name)}(${written.join(notation.separator)})`;
}

/** A call as the formula of a cell: `=WOON.PLANBALANS(1655;1540;50)`. */
export const formulaText = (call: FunctionCall, notation: Notation): string =>
  `=${callInFormula(call, notation)}`;
