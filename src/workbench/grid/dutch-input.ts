import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { typed } from '../typing';
import { typeOf } from './cell-data';
import type { UniverHandle } from './univer';

/** Before Univer's own reading of numbers, which is English: there `1.250` is one and a quarter. */
const FIRST = 100;

/** A number to Univer and not to a Dutch Excel, such as `1.5`. */
const ENGLISH_NUMBER = /^[+-]?[\d,]*\.\d+$/;

function dutch(cell: ICellData, pattern: string, date1904: boolean): ICellData {
  if (typeof cell.v !== 'string' || cell.f) return cell;
  const { content, numberFormat } = typed(cell.v, pattern, date1904);
  if (typeof content === 'object') return cell;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  if (typeof content !== 'string') return { ...cell, ...style, v: Number(content), t: typeOf(content) };
  return ENGLISH_NUMBER.test(content) ? { ...cell, v: content, t: CellValueType.FORCE_STRING } : cell;
}

/** Reads what the user types as a Dutch Excel does: `1.250,5`, `31-12-2018`, `12%`, `WAAR`. */
export function acceptDutchInput({ univer }: UniverHandle, isFrom1904: (unitId: string) => boolean): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell: Nullable<ICellData>, context, next) => {
        if (!cell) return next(cell);
        const { worksheet, row, col, unitId } = context;
        const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern ?? 'General';
        return next(dutch(cell, pattern, isFrom1904(unitId)));
      },
    });
}
