import { type Area, SHEET_COLUMNS, SHEET_ROWS } from './cells';

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

export function fitsSheet(area: Area): boolean {
  return contains({ row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS }, area);
}

/** One value for every cell of the area. */
export function fill<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => value));
}
