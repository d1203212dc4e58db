import type { CellValue } from '../../excel-emulator/cells';
import type { FunctionArgument } from '../../excel-emulator/host/custom-functions';
import type { Calculation } from './calculation';
import type { UniverHandle } from './univer';

export interface GridFunction {
  /** As it is typed in a cell: `WOON.PLANBALANS`. */
  readonly name: string;
  readonly description: string;
  /** Answers with a value or with rows of values. */
  readonly call: (args: readonly FunctionArgument[]) => Promise<unknown>;
}

type Result = CellValue | CellValue[][];

function isValue(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function toArgument(value: unknown): FunctionArgument {
  if (Array.isArray(value)) {
    return value.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map((cell: unknown) => (isValue(cell) ? cell : '')),
    );
  }
  return isValue(value) ? value : null;
}

function toResult(value: unknown): Result {
  if (Array.isArray(value)) {
    return value.map((row: unknown) =>
      (Array.isArray(row) ? row : [row]).map((cell: unknown) => (isValue(cell) ? cell : '')),
    );
  }
  return isValue(value) ? value : '#VALUE!';
}

/** Makes functions of the add-in known to the grid. */
export function registerFunctions(
  { api }: UniverHandle,
  calculation: Calculation,
  functions: readonly GridFunction[],
): void {
  const formula = api.getFormula();
  for (const { name, description, call } of functions) {
    const answer = (...args: unknown[]): Promise<Result> =>
      calculation.track(call(args.map(toArgument)).then(toResult, () => '#VALUE!'));
    formula.registerAsyncFunction(name, answer, description);
  }
}
