import { FunctionError } from '../../../core/article/function';
import type { AnyFunction, Compute } from '../../../core/article/function';
import { argumentsOf } from './arguments';
import type {} from './runtime';

const UNEXPECTED =
  'Deze functie kan de uitkomst niet bepalen. Controleer de gegevens, of kijk in het taakvenster.';
const NOT_LOADED =
  'Een deel van Woonafspraken is niet geladen. Controleer de verbinding en bereken de cel opnieuw.';

/** What went wrong as an error value of Excel. Of what was not foreseen nothing is told: it could hold cell values. */
function toExcelError(error: unknown): Error {
  return error instanceof FunctionError
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode[error.code], error.message)
    : new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, UNEXPECTED);
}

function answer(compute: Compute, count: number, values: readonly unknown[]): unknown {
  try {
    return compute(...argumentsOf(values, count));
  } catch (error) {
    throw toExcelError(error);
  }
}

/** Fetches a calculation once; when that fails, the next call tries again. */
function fetchedOnce(fetch: () => Promise<Compute>): () => Promise<Compute> {
  let fetched: Promise<Compute> | null = null;
  return () => {
    fetched ??= fetch().catch(() => {
      fetched = null;
      throw new FunctionError('invalidValue', NOT_LOADED);
    });
    return fetched;
  };
}

function implementationOf(description: AnyFunction): (...values: unknown[]) => unknown {
  const count = description.parameters.length;
  if ('compute' in description) return (...values) => answer(description.compute, count, values);
  const fetched = fetchedOnce(description.fetch);
  return async (...values) => {
    const compute = await fetched().catch((error: unknown) => {
      throw toExcelError(error);
    });
    return answer(compute, count, values);
  };
}

/**
 * Makes the functions known to Excel's runtime. To be called when the script is loaded: once the runtime has computed
 * a first cell, it knows no later ones.
 */
export function registerFunctions(functions: readonly AnyFunction[]): void {
  for (const description of functions)
    CustomFunctions.associate(description.name, implementationOf(description));
}
