import type { Proposal } from '../core/finding/finding';
import type { CellValue } from '../core/sheet/snapshot';
import { significant } from '../core/values/number';

/* How values that we write are shown, in Excel's own notation. A cell that has a format of its own keeps it. */

export const DATE_FORMAT = 'dd-mm-yyyy';
export const AMOUNT_FORMAT = '€ #,##0.00';
export const GENERAL_FORMAT = 'General';

/** More decimals of a percentage than Excel holds are never needed. */
const MOST_DECIMALS = 12;

/** A share with as many decimals as it has: 8 % as `0%`, 13,8 % as `0.0%`. */
function shareFormat(value: number): string {
  const [, decimals = ''] = String(significant(value * 100)).split('.');
  const count = Math.min(decimals.length, MOST_DECIMALS);
  return count === 0 ? '0%' : `0.${'0'.repeat(count)}%`;
}

/** The format of a cell that gets the value of a proposal. Text is shown alike in every format. */
export function formatOf(kind: Proposal['kind'], value: CellValue): string {
  if (typeof value !== 'number') return GENERAL_FORMAT;
  switch (kind) {
    case 'datum':
      return DATE_FORMAT;
    case 'bedrag':
      return AMOUNT_FORMAT;
    case 'aandeel':
      return shareFormat(value);
    case 'getal':
    case 'code':
    case 'ja/nee':
      return GENERAL_FORMAT;
  }
}
