import type { IRange } from '@univerjs/core';
import type { Area } from '../../excel-emulator/cells';

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

export function toArea(range: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** Univer marks a whole row or column with NaN; as an area it reaches to the edges of the sheet. */
export function toBoundedArea(range: IRange, rowCount: number, columnCount: number): Area {
  const or = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  return toArea({
    startRow: or(range.startRow, 0),
    endRow: or(range.endRow, rowCount - 1),
    startColumn: or(range.startColumn, 0),
    endColumn: or(range.endColumn, columnCount - 1),
  });
}
