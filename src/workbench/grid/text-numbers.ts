import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { UniverHandle } from './univer';

/** Before Univer makes a number of the text. */
const FIRST = 100;

/** Other texts are left to Univer: it shows these as such, but with an apostrophe in the formula bar. */
const isNumberInText = (cell: Nullable<ICellData>): boolean =>
  cell?.t === CellValueType.STRING &&
  typeof cell.v === 'string' &&
  cell.v.trim() !== '' &&
  Number.isFinite(Number(cell.v));

/**
 * Shows a text as it stands there, as Excel does. In a cell with the format of an amount Univer would show the text
 * `60.000` as € 60,00: it reads it as a number, and as an English one.
 */
export function showTextAsText({ univer }: UniverHandle): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      priority: FIRST,
      handler: (cell, _place, next) =>
        next(isNumberInText(cell) ? { ...cell, t: CellValueType.FORCE_STRING } : cell),
    });
}
