import type { Finding } from './finding/finding';
import type { PropertyReading } from './sheet/read-properties';
import { cellKey } from './sheet/personal-data';
import type { SheetReading } from './sheet/reading';

/** A cell with personal data is repeated by no finding of any rule. */
export function redact(
  findings: readonly Finding[],
  gegevens: PropertyReading | null,
  readings: readonly SheetReading[],
): Finding[] {
  const hidden = new Map<string, ReadonlySet<string>>();
  const add = (tab: string, cells: ReadonlySet<string>): void => {
    hidden.set(tab, new Set([...(hidden.get(tab) ?? []), ...cells]));
  };
  if (gegevens !== null) add(gegevens.tab, gegevens.personalCells);
  for (const reading of readings) add(reading.tab, reading.personalCells);
  return findings.map((finding) => {
    const { cell, tab } = finding;
    const isHidden = cell !== null && hidden.get(tab)?.has(cellKey(cell)) === true;
    return isHidden ? withoutValue(finding) : finding;
  });
}

function withoutValue(finding: Finding): Finding {
  const { found, ...rest } = finding;
  return found === undefined && finding.proposal === null ? finding : { ...rest, proposal: null };
}
