import type { CellValue } from '../sheet/snapshot';
import type { FunctionResult, WorksheetFunction } from './function';
import type { CalculationContext } from './rule';

/** A call of a worksheet function as it stands in a cell; another call may be one of its arguments. */
export interface FunctionCall {
  readonly of: WorksheetFunction;
  /** Null where nothing is given. */
  readonly args: readonly (CellValue | FunctionCall | null)[];
}

/** An argument that need not be written when it is what the function takes without it, as it does for null. */
export interface ArgumentWithDefault {
  readonly value: CellValue | null;
  readonly byDefault: CellValue;
}

const hasDefault = (argument: object): argument is ArgumentWithDefault => 'byDefault' in argument;

/** A call with the arguments at its end left out that say nothing new: those that are not given, or are the default. */
export function callOf(
  of: WorksheetFunction,
  ...given: readonly (CellValue | FunctionCall | ArgumentWithDefault | null)[]
): FunctionCall {
  const args: (CellValue | FunctionCall | null)[] = [];
  let needed = 0;
  for (const argument of given) {
    const optional = typeof argument === 'object' && argument !== null && hasDefault(argument);
    const value = optional ? (argument.value ?? argument.byDefault) : argument;
    args.push(value);
    if (value !== (optional ? argument.byDefault : null)) needed = args.length;
  }
  return { of, args: args.slice(0, needed) };
}

/** What a call comes to: the very calculation of the cell. @throws FunctionError */
export function resultOf({ of, args }: FunctionCall): FunctionResult {
  return of.compute(
    ...args.map((argument) =>
      typeof argument === 'object' && argument !== null ? resultOf(argument) : argument,
    ),
  );
}

/** A value that is filled in to calculate with. */
export interface CalculatorField {
  readonly id: string;
  readonly label: string;
  /**
   * `bedrag` in euro and whole cents; `aandeel` is typed as a percentage and is a share (8 is 0.08); `datum` is a date
   * in Dutch notation; `woningen` are whole, `uren` may have decimals.
   */
  readonly kind: 'bedrag' | 'uren' | 'woningen' | 'aandeel' | 'datum';
  /** What stands in it at first, as it is typed; an empty text when there is nothing to begin with. */
  readonly initial: string;
  /** It may stay blank. */
  readonly optional?: true;
  /** May it be less than 0? */
  readonly signed?: true;
  /** The parameter of the function in whose errors this field is named. */
  readonly parameter: string;
  /** Fields with the same one stand together under this title, one press away. */
  readonly group?: string;
}

/** The values of the fields by their id: a number, a date in Dutch notation, or null for one that is left blank. */
export type CalculatorValues = Readonly<Record<string, number | string | null>>;

/** One row of a table of results. */
export interface ResultRow {
  /** `groep` and `totaal` are sums of other rows. */
  readonly kind: 'rij' | 'groep' | 'totaal';
  /** The first is the heading of the row; the others are numbers in Dutch notation. */
  readonly cells: readonly string[];
  /** What the bar of this row is as long as; absent where there is none. */
  readonly bar?: number;
}

/** Results beside each other, with a drawing where rows have a bar. */
export interface ResultTable {
  /** Also its name for who does not see it. */
  readonly title: string;
  /** It stands so close to the result that its title need not be shown. */
  readonly isResult?: true;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
}

/** What a calculator comes to. */
export interface Calculation {
  /** What to put in the sheet. */
  readonly formula: FunctionCall;
  /** How a number in each column of its result is shown, in Excel's own notation; a header is a text in any. */
  readonly numberFormats: readonly string[];
  readonly result: {
    readonly label: string;
    readonly value: string;
    readonly uitkomst?: 'voldoet' | 'voldoet-niet';
    readonly detail?: string;
  };
  readonly tables: readonly ResultTable[];
  /** How was counted, beside the fields. */
  readonly note?: string;
}

/** Values to begin with, of one subject in the workbook. */
export interface CalculatorStart {
  /** A party, as the agreement spells it. */
  readonly subject: string;
  /** By the id of the field, as they are typed. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Something that a user can work out without a sheet, and then put in one as a formula. */
export interface Calculator {
  readonly id: string;
  /** Its name in a list: `Coachkosten en verrekening`. */
  readonly title: string;
  readonly fields: readonly CalculatorField[];
  /** Works it out with worksheet functions and nothing else. @throws FunctionError when these values cannot be */
  calculate(values: CalculatorValues): Calculation;
  /** What a workbook gives to begin with. Absent when it gives nothing. */
  readonly fromWorkbook?: {
    /** What its subjects are: `Gemeente`. */
    readonly label: string;
    starts(context: CalculationContext): readonly CalculatorStart[];
    /** The id of the adviser that says what to do about a result that falls short. */
    readonly adviser?: string;
  };
}
