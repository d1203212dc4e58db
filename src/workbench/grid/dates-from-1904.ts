import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import { getPatternType, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { UniverHandle } from './univer';

/** Before Univer makes a text of the number. */
const FIRST = 100;

/** A date has a number that much lower where days are counted from 1904. */
const DAYS_LATER = 1462;

interface Place {
  readonly row: number;
  readonly col: number;
  readonly unitId: string;
  readonly rawData: Nullable<ICellData>;
  readonly worksheet: {
    getComposedCellStyleByCellData(
      row: number,
      column: number,
      cell: Nullable<ICellData>,
    ): { readonly n?: Nullable<{ readonly pattern: string }> };
  };
}

/** Univer only knows dates that count from 1900; these are shown as what they mean. */
export function showDatesFrom1904({ univer }: UniverHandle, isFrom1904: (unitId: string) => boolean): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const isDate = (place: Place): boolean => {
    if (!isFrom1904(place.unitId)) return false;
    const pattern = place.worksheet.getComposedCellStyleByCellData(place.row, place.col, place.rawData).n
      ?.pattern;
    return pattern !== undefined && getPatternType(pattern) === 'date';
  };
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: FIRST,
    handler: (cell, place, next) =>
      cell?.t === CellValueType.NUMBER && isDate(place)
        ? next({ ...cell, v: Number(cell.v) + DAYS_LATER })
        : next(cell),
  });
}
