import type { Finding } from './finding';

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts findings in the order in which they are shown and exported: sheet (as in the workbook), row (none first),
 * column (none first), rule, key. The order depends on nothing else, so the same input gives the same output.
 */
export function inOrder(findings: readonly Finding[], tabs: readonly string[]): Finding[] {
  const place = new Map(tabs.map((tab, index) => [tab, index]));
  return [...findings].sort(
    (a, b) =>
      compare(place.get(a.tab) ?? tabs.length, place.get(b.tab) ?? tabs.length) ||
      compare(a.row ?? 0, b.row ?? 0) ||
      compare(a.cell?.column ?? -1, b.cell?.column ?? -1) ||
      compare(a.rule, b.rule) ||
      compare(a.sleutel ?? '', b.sleutel ?? ''),
  );
}
