import { parseDutchDate } from '../../values/date';
import { parseMonth } from '../../values/month';
import { parseDutchNumber } from '../../values/number';
import { isBlank, isErrorValue } from '../judge/reader';
import { isYesOrNo } from '../judge/yes-no';
import type { Columns } from '../schema';
import type { CellValue } from '../snapshot';

/**
 * Is a cell a text that could tell anything: no number, date, month, yes or no, and no code of the sheet that these
 * columns are of?
 */
export function isOpenText(raw: CellValue, columns: Columns): boolean {
  if (typeof raw !== 'string' || isBlank(raw) || isErrorValue(raw)) return false;
  return !(
    parseDutchNumber(raw) !== null ||
    parseDutchDate(raw) !== null ||
    parseMonth(raw) !== null ||
    isYesOrNo(raw) ||
    Object.values(columns).some((column) => column.type === 'code' && column.codes.find(raw) !== undefined)
  );
}
