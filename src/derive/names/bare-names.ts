import type { FunctionDescription, FunctionParameter } from '../../core/article/function';
import { nameInCell } from '../functions/namespace';
import type { WorkbookName } from './workbook-name';

const call = (name: string, args: readonly string[]): string => `${nameInCell(name)}(${args.join(',')})`;

/**
 * A call that leaves out what was left out: a function can tell a blank argument from none. So every parameter that
 * may be left out makes two of one; what is left out at the end is not passed at all, in the middle it stays empty.
 */
function passing(
  name: string,
  given: readonly string[],
  [next, ...rest]: readonly FunctionParameter[],
): string {
  if (next === undefined) {
    const last = given.reduce((place, argument, i) => (argument === '' ? place : i + 1), 0);
    return call(name, given.slice(0, last));
  }
  if (next.optional !== true) return passing(name, [...given, next.name], rest);
  const without = passing(name, [...given, ''], rest);
  const withIt = passing(name, [...given, next.name], rest);
  return `IF(ISOMITTED(${next.name}),${without},${withIt})`;
}

/** The name under which a function is typed without its namespace: `=PLANBALANS(…)` for `=WOON.PLANBALANS(…)`. */
export function bareNameOf({ name, parameters }: FunctionDescription): WorkbookName {
  const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name));
  const body = passing(name, [], parameters);
  return {
    name,
    formula: `=LAMBDA(${[...names, body].join(',')})`,
    comment: `Woonafspraken: hetzelfde als ${nameInCell(name)}.`,
  };
}

/** The names for all of these functions. */
export const bareNames = (functions: readonly FunctionDescription[]): readonly WorkbookName[] =>
  functions.map(bareNameOf);
