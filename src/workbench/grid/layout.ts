import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { Area } from '../../excel-emulator/cells';
import { pixelsToCharacters } from './column-width';
import { toArea } from './ranges';

/** How a sheet is laid out, as far as a file keeps it and the emulated Excel does not ask for it. */
export interface Layout {
  /** Only the columns with a width of their own; in characters. */
  readonly columns: readonly { readonly column: number; readonly width: number; readonly hidden: boolean }[];
  readonly hiddenRows: readonly number[];
  readonly frozenColumns: number;
  readonly merges: readonly Area[];
}

export function readLayout(sheet: Worksheet): Layout {
  const { columnData, rowData } = sheet.getConfig();
  const columns = entries(columnData).flatMap(([column, data]) =>
    data.w === undefined && data.hd !== BooleanNumber.TRUE
      ? []
      : [
          {
            column,
            width: pixelsToCharacters(sheet.getColumnWidth(column)),
            hidden: data.hd === BooleanNumber.TRUE,
          },
        ],
  );
  const hiddenRows = entries(rowData).flatMap(([row, data]) => (data.hd === BooleanNumber.TRUE ? [row] : []));
  return {
    columns,
    hiddenRows,
    frozenColumns: sheet.getFreeze().xSplit,
    merges: sheet.getMergeData().map(toArea),
  };
}

/** Univer keeps these lists either as an array or as an object with numbers for keys. */
function entries<T extends object>(list: Readonly<Record<number, T>>): [number, T][] {
  return Object.entries<T>(list).map(([index, data]) => [Number(index), data]);
}
