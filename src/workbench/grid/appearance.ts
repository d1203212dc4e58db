import {
  type IBorderData,
  type ICellDataForSheetInterceptor,
  type ICellMarks,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  VerticalAlign,
} from '@univerjs/core';
import {
  ICanvasColorService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { UniverHandle } from './univer';

/** After everything that has a say in how a cell looks, and before Univer ends the row of them, at -1. */
const LAST = 0;

/** Nearly opaque: looks the same, and says that the colour is not to be turned round in the dark. */
const KEPT = 'FE';
const KEPT_COLOR = /^#[0-9A-F]{6}FE$/;

const BLACK = '#000000';

/** Between the text of a cell and its edges. */
const PADDING = { t: 0, r: 5, b: 0, l: 5 };

type Cell = Nullable<ICellDataForSheetInterceptor>;

const keep = (color: string): string =>
  /^#[0-9A-F]{6}$/i.test(color) ? `${color}${KEPT}`.toUpperCase() : color;

function keepBorders(borders: IBorderData): IBorderData {
  return Object.fromEntries(
    Object.entries(borders).map(([side, border]: [string, IBorderData['t']]) => [
      side,
      border ? { ...border, cl: { ...border.cl, rgb: keep(border.cl.rgb ?? BLACK) } } : border,
    ]),
  );
}

/** A light fill stays light in the dark, and what is written on it stays dark. */
function keptColors({ bg, cl, bd }: IStyleData, fills: ReadonlySet<string>): IStyleData {
  const fill = bg?.rgb?.toUpperCase();
  if (fill === undefined || !fills.has(fill)) return {};
  return {
    bg: { rgb: keep(fill) },
    cl: { rgb: keep(cl?.rgb ?? BLACK) },
    ...(bd ? { bd: keepBorders(bd) } : {}),
  };
}

/** Excel has no mark for a value that breaks its dropdown; the add-in marks it where it should. */
function withoutRedCorner(markers: ICellMarks): ICellMarks {
  const left = { ...markers };
  delete left.tr;
  return left;
}

/**
 * Gives cells the look that a calm sheet needs, in what is drawn alone: the model keeps what the user gave them.
 * `keptFills`: the fills (`#RRGGBB`) that are the same in the dark.
 */
export function dressCells({ univer }: UniverHandle, keptFills: readonly string[]): void {
  const injector = univer.__getInjector();
  const fills = new Set(keptFills.map((fill) => fill.toUpperCase()));
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LAST,
    handler: (cell: Cell, { workbook }, next) => {
      if (!cell) return next(cell);
      const style = workbook.getStyles().getStyleByCell(cell) ?? {};
      return next({
        ...cell,
        ...(cell.markers?.tr ? { markers: withoutRedCorner(cell.markers) } : {}),
        interceptorStyle: {
          ...(style.vt ? {} : { vt: VerticalAlign.MIDDLE }),
          ...(style.pd ? {} : { pd: PADDING }),
          ...cell.interceptorStyle,
          ...keptColors(style, fills),
        },
      });
    },
  });
  const colors = injector.get(ICanvasColorService);
  const inDark = colors.getRenderColor.bind(colors);
  colors.getRenderColor = (color) => (KEPT_COLOR.test(color) ? color : inDark(color));
}
