import type { CalculationContext } from './rule';

type Result<T> = { readonly value: T } | { readonly error: unknown };

/**
 * A calculation over the workbook that several rules share: within one check it is done once.
 * When it crashes, everyone who asks for it meets the same error.
 */
export function defineCalculation<T>(
  compute: (context: CalculationContext) => T,
): (context: CalculationContext) => T {
  const results = new WeakMap<object, Result<T>>();
  const attempt = (context: CalculationContext): Result<T> => {
    try {
      return { value: compute(context) };
    } catch (error) {
      return { error };
    }
  };
  return (context) => {
    const result = results.get(context.run) ?? attempt(context);
    results.set(context.run, result);
    if ('error' in result) throw result.error;
    return result.value;
  };
}
