import { finish } from '../steps';
import type { Steps } from '../steps';
import type { CalculationContext } from './rule';

type Result<T> = { readonly value: T } | { readonly error: unknown };

/** A calculation that takes long over a large sheet, and so can be done in steps before anyone asks for it. */
export interface SteppedCalculation<T> {
  (context: CalculationContext): T;
  /** Does it now, in steps; never throws. Who asks for it later gets the result, or meets the error. */
  readonly inSteps: (context: CalculationContext) => Steps<void>;
}

/**
 * A calculation over the workbook that several rules share: within one check it is done once.
 * When it crashes, everyone who asks for it meets the same error.
 */
export function defineSteppedCalculation<T>(
  compute: (context: CalculationContext) => Steps<T>,
): SteppedCalculation<T> {
  const results = new WeakMap<object, Result<T>>();
  function* attempt(context: CalculationContext): Steps<Result<T>> {
    try {
      return { value: yield* compute(context) };
    } catch (error) {
      return { error };
    }
  }
  const calculation = (context: CalculationContext): T => {
    const result = results.get(context.run) ?? finish(attempt(context));
    results.set(context.run, result);
    if ('error' in result) throw result.error;
    return result.value;
  };
  function* inSteps(context: CalculationContext): Steps<void> {
    if (!results.has(context.run)) results.set(context.run, yield* attempt(context));
  }
  return Object.assign(calculation, { inSteps });
}

/** The same of a calculation that is soon done. */
export const defineCalculation = <T>(
  compute: (context: CalculationContext) => T,
): ((context: CalculationContext) => T) =>
  // eslint-disable-next-line require-yield -- it has one step
  defineSteppedCalculation(function* once(context): Steps<T> {
    return compute(context);
  });
