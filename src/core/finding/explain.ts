import { keyText } from '../values/text';
import type { Finding } from './finding';

/** One row of Toelichtingen. Without a column it explains every finding of the rule under that key. */
export interface Explanation {
  readonly rule: string;
  readonly sleutel: string;
  readonly column: string | null;
}

/**
 * Marks the findings that the workbook explains. A `fout` cannot be explained away, and neither can a
 * finding without a key.
 * @param ownName our name of the column that a finding points at, beside the header in the file
 */
export function explain(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  ownName: (finding: Finding) => string | null,
): Finding[] {
  const byKey = new Map<string, Explanation[]>();
  const keyOf = (rule: string, sleutel: string): string => `${keyText(rule)}\n${keyText(sleutel)}`;
  for (const explanation of explanations) {
    const key = keyOf(explanation.rule, explanation.sleutel);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [explanation]);
    else list.push(explanation);
  }
  return findings.map((finding) => {
    if (finding.ernst === 'fout' || finding.sleutel === null) return finding;
    const candidates = byKey.get(keyOf(finding.rule, finding.sleutel));
    if (candidates === undefined) return finding;
    const names = [finding.column, ownName(finding)].flatMap((name) =>
      name === null ? [] : [keyText(name)],
    );
    const explained = candidates.some(({ column }) => column === null || names.includes(keyText(column)));
    return explained ? { ...finding, explained } : finding;
  });
}
