import { FunctionError } from '../../../src/core/article/function';
import type { Argument, FunctionErrorCode, FunctionResult } from '../../../src/core/article/function';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { computeOf, functionNamed } from './compute';

/** What a function gives for these arguments. */
export const run = async (name: string, ...args: readonly Argument[]): Promise<FunctionResult> =>
  (await computeOf(functionNamed(name)))(...args);

/** The rows that a function spills, its headers included. */
export async function rowsOf(
  name: string,
  ...args: readonly Argument[]
): Promise<readonly (readonly CellValue[])[]> {
  const result = await run(name, ...args);
  if (typeof result !== 'object') throw new Error(`${name} gives no rows`);
  return result;
}

/** The error that a function gives instead, as its code and its message. */
export async function refusal(
  name: string,
  ...args: readonly Argument[]
): Promise<readonly [FunctionErrorCode | 'no error', string]> {
  try {
    return ['no error', JSON.stringify(await run(name, ...args))];
  } catch (error) {
    if (error instanceof FunctionError) return [error.code, error.message];
    throw error;
  }
}
