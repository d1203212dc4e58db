/** The parts in as few batches as hold them, in their order. `most` is what one may hold; a larger part is alone. */
export function batchesOf<T>(
  parts: readonly T[],
  bytesOf: (part: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const bytes = bytesOf(part);
    const last = batches.at(-1);
    if (last === undefined || bytes > room) {
      batches.push([part]);
      room = most - bytes;
    } else {
      last.push(part);
      room -= bytes;
    }
  }
  return batches;
}
