import type { CellValue } from '../sheet/snapshot';
import type { Unit } from './parameter';

/** What Excel hands to a function: one value, a range as rows, or nothing for an argument that is left out. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** What a function gives: one value, or rows that spill. */
export type FunctionResult = CellValue | readonly (readonly CellValue[])[];

/** Excel's own error values: `#WAARDE!`, `#GETAL!`, `#DEEL/0!` and `#N/B`. */
export type FunctionErrorCode = 'invalidValue' | 'invalidNumber' | 'divisionByZero' | 'notAvailable';

/** An error that shows in the cell, with a Dutch message that names the argument and what is allowed. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export interface FunctionParameter {
  readonly name: string;
  /** What to give, in plain Dutch. */
  readonly help: string;
  /** `getallen`, `teksten`: one of them or a range of them; `tabel`: a range with its header row. */
  readonly shape: 'getal' | 'tekst' | 'datum' | 'getallen' | 'teksten' | 'tabel';
  /** Of a number. */
  readonly unit?: Unit;
  readonly optional?: true;
}

/** An example that the help page shows and the tests run. */
export interface FunctionExample {
  readonly args: readonly Argument[];
  /** The formula as a user of a Dutch Excel types it, where the arguments are whole tables. */
  readonly formula?: string;
  /** The result, or the code of the error it gives. */
  readonly gives: FunctionResult | { readonly error: FunctionErrorCode };
}

/** The calculation. Pure: no clock, no workbook, no state. @throws FunctionError */
export type Compute = (...args: readonly Argument[]) => FunctionResult;

/** Everything that there is to say of a worksheet function: for its registration, its help page and its tests. */
export interface FunctionDescription {
  /** In capitals, without the namespace. */
  readonly name: string;
  readonly summary: string;
  /** The number of the article that it computes; null for a function over all articles. */
  readonly article: string | null;
  /** Those that may be left out come last. */
  readonly parameters: readonly FunctionParameter[];
  /** What it gives, in plain Dutch, with its unit. */
  readonly result: string;
  /** It gives rows, which spill over the cells below and beside the formula. */
  readonly spills?: true;
  readonly errors: readonly { readonly code: FunctionErrorCode; readonly when: string }[];
  readonly examples: readonly FunctionExample[];
}

/** A worksheet function that is ready to compute. */
export interface WorksheetFunction extends FunctionDescription {
  readonly compute: Compute;
}

/** A function that needs so much (whole sheets, every text or rule) that its calculation is fetched with its first call. */
export interface FetchedFunction extends FunctionDescription {
  readonly fetch: () => Promise<Compute>;
}

export type AnyFunction = WorksheetFunction | FetchedFunction;

const isSound = (result: FunctionResult): boolean =>
  Array.isArray(result)
    ? result.flat().every(isSound)
    : typeof result !== 'number' || Number.isFinite(result);

/** A calculation whose result is always something that a cell can hold. */
const sound =
  (compute: Compute): Compute =>
  (...args) => {
    const result = compute(...args);
    if (!isSound(result)) throw new FunctionError('invalidNumber', 'De uitkomst is te groot voor een cel.');
    return result;
  };

/** Defines a worksheet function. */
export const defineFunction = (definition: WorksheetFunction): WorksheetFunction => ({
  ...definition,
  compute: sound(definition.compute),
});

/** Defines a worksheet function of which the calculation is fetched. */
export const defineFetchedFunction = (definition: FetchedFunction): FetchedFunction => ({
  ...definition,
  fetch: async () => sound(await definition.fetch()),
});
