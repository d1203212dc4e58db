import type { CellValue } from '../sheet/snapshot';

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
  readonly shape: 'getal' | 'tekst' | 'datum' | 'getallen' | 'tabel';
  readonly optional?: true;
}

/** An example that the help page shows and the tests run. */
export interface FunctionExample {
  readonly args: readonly Argument[];
  /** The result, or the code of the error it gives. */
  readonly gives: FunctionResult | { readonly error: FunctionErrorCode };
}

/** One worksheet function, described once: from this come its registration, its help page and its tests. */
export interface WorksheetFunction {
  /** In capitals, without the namespace. */
  readonly name: string;
  readonly summary: string;
  /** The number of the article that it computes. */
  readonly article: string;
  readonly parameters: readonly FunctionParameter[];
  /** What it gives, in plain Dutch, with its unit. */
  readonly result: string;
  readonly errors: readonly { readonly code: FunctionErrorCode; readonly when: string }[];
  readonly examples: readonly FunctionExample[];
  /** The calculation. Pure: no clock, no workbook, no state. @throws FunctionError */
  readonly compute: (...args: readonly Argument[]) => FunctionResult;
}

/** Defines a worksheet function. */
export const defineFunction = (definition: WorksheetFunction): WorksheetFunction => definition;
