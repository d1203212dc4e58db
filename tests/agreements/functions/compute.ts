import { FUNCTIES } from '../../../src/agreements/functies';
import type { AnyFunction, Compute } from '../../../src/core/article/function';

/** The calculation of a function, fetched where it has to be. */
export const computeOf = async (description: AnyFunction): Promise<Compute> =>
  'compute' in description ? description.compute : description.fetch();

/** The function of that name. */
export function functionNamed(name: string): AnyFunction {
  const found = FUNCTIES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No function ${name}`);
  return found;
}
