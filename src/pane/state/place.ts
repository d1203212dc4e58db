import type { Finding } from '../../core/finding/finding';
import { cellAddress } from '../../core/values/address';

/** Where Excel goes for a finding: its cell, else its row, else the top of its tab. */
export function addressOf({ cell, row }: Finding): string {
  if (cell !== null) return cellAddress(cell.row, cell.column);
  return cellAddress(row === null ? 0 : row - 1, 0);
}

/** Where a finding is, in words: `Plancapaciteit E10`, `Plancapaciteit rij 10`, `Afsprakenregister`. */
export function placeName(finding: Finding): string {
  if (finding.cell !== null) return `${finding.tab} ${addressOf(finding)}`;
  return finding.row === null ? finding.tab : `${finding.tab} rij ${finding.row}`;
}
