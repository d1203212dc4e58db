/** Excel's longest name of a sheet. */
const LONGEST_NAME = 31;

/**
 * The first name of a sheet that no other has, in the way of Excel itself: `Plancapaciteit`, `Plancapaciteit (2)`.
 * Case makes no difference.
 */
export function freeName(taken: readonly string[], wanted: string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}
