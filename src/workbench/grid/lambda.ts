/*
 * Univer knows LAMBDA, but no argument of it that may be left out. Such a name then takes all of its arguments.
 */

const OPENING = /^=?LAMBDA\((?=[^"]*\[)/i;
const OPTIONAL = /\[(\p{L}[\p{L}\p{N}_.]*)\]/gu;
const QUESTION = /IF\(ISOMITTED\(\p{L}[\p{L}\p{N}_.]*\),/iu;

/** The parts between the commas of a call, from just behind its opening bracket; and where it closes. */
function argumentsFrom(
  formula: string,
  start: number,
): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = start;
  for (let i = start; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '(' || sign === '{') depth += 1;
    if (depth === 0 && (sign === ',' || sign === ')')) {
      parts.push(formula.slice(from, i));
      from = i + 1;
      if (sign === ')') return { parts, end: i + 1 };
    }
    if (sign === ')' || sign === '}') depth -= 1;
  }
  return { parts: [...parts, formula.slice(from)], end: formula.length };
}

/** A formula in which every argument of a LAMBDA is asked for: what is done without one is left out. */
export function withAllArguments(formula: string): string {
  if (!OPENING.test(formula)) return formula;
  let rest = formula.replace(OPTIONAL, '$1');
  for (let found = QUESTION.exec(rest); found !== null; found = QUESTION.exec(rest)) {
    const start = found.index + found[0].length;
    const { parts, end } = argumentsFrom(rest, start);
    rest = `${rest.slice(0, found.index)}${parts[1] ?? ''}${rest.slice(end)}`;
  }
  return rest;
}
