import type { Finding } from '../../core/finding/finding';

const isAt = (a: Finding, b: Finding): boolean =>
  a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column && a.row === b.row;

/**
 * The place of a finding in a later report, or null when it is no longer there. It is known by its rule and its key,
 * wherever its row is now; and by its cell, as the key changes when a part of it is corrected.
 */
export function findAgain(finding: Finding, findings: readonly Finding[]): number | null {
  let byKey: number | null = null;
  let byCell: number | null = null;
  for (const [place, other] of findings.entries()) {
    const isSameRule =
      other.rule === finding.rule &&
      other.messageId === finding.messageId &&
      other.tab === finding.tab &&
      other.column === finding.column;
    if (!isSameRule) continue;
    const hasKey = other.sleutel === finding.sleutel;
    const hasCell = isAt(other, finding);
    if (hasKey && hasCell) return place;
    if (hasKey && finding.sleutel !== null) byKey ??= place;
    if (hasCell && finding.cell !== null) byCell ??= place;
  }
  return byKey ?? byCell;
}
