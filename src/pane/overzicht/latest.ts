/**
 * What there is of the last tijdvak, with what is of none.
 * @param found of any tijdvak
 */
export function latestOf<T extends { readonly tijdvak: string | null }>(
  found: readonly T[],
): { readonly tijdvak: string | null; readonly latest: readonly T[] } {
  const last =
    found
      .flatMap(({ tijdvak }) => tijdvak ?? [])
      .sort()
      .at(-1) ?? null;
  return { tijdvak: last, latest: found.filter(({ tijdvak }) => tijdvak === null || tijdvak === last) };
}
