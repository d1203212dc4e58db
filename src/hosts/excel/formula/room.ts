import type { Area, CellValue } from '../../../core/sheet/snapshot';
import type { CellPosition } from '../../../core/finding/finding';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/values/address';
import type { Hindrance } from '../../../derive/formula-entry';
import type { PlaceLook, Size } from './look-at-place';

export interface Obstacle {
  readonly why: Hindrance;
  /** The first cell that is in the way. */
  readonly at: CellPosition;
}

/** The first cell, in reading order, that two areas have in common. */
function commonCell(one: Area, other: Area): CellPosition | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const isInside =
    row < Math.min(one.row + one.rowCount, other.row + other.rowCount) &&
    column < Math.min(one.column + one.columnCount, other.column + other.columnCount);
  return isInside ? { row, column } : null;
}

/** Excel adds the row below a table and the column beside it to the table when something is put there. */
const withEdge = (table: Area): Area => ({
  ...table,
  rowCount: table.rowCount + 1,
  columnCount: table.columnCount + 1,
});

/** Whether a cell holds nothing at all: no value, and no formula that gives an empty text. */
export const areBlank = (...contents: readonly (readonly (readonly CellValue[])[])[]): boolean =>
  contents.every((rows) => rows.every((row) => row.every((content) => content === '')));

function firstFilled({ area, values, formulas }: PlaceLook): CellPosition | null {
  for (let row = 0; row < area.rowCount; row++)
    for (let column = 0; column < area.columnCount; column++)
      if ((values[row]?.[column] ?? '') !== '' || (formulas[row]?.[column] ?? '') !== '')
        return { row: area.row + row, column: area.column + column };
  return null;
}

/** What keeps a result of this size from being shown there, the most telling first; null when there is room. */
export function obstacleAt(look: PlaceLook, size: Size): Obstacle | null {
  const { cell, area, tables } = look;
  const filled = firstFilled(look);
  if (filled !== null) return { why: 'filled', at: filled };
  for (const table of tables) {
    const common = commonCell(area, withEdge(table));
    if (common !== null) return { why: 'table', at: common };
  }
  if (look.spilled) return { why: 'filled', at: cell };
  if (area.rowCount < size.rowCount || area.columnCount < size.columnCount)
    return {
      why: 'edge',
      at: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
    };
  return null;
}

const fits = ({ row, column }: CellPosition, { rowCount, columnCount }: Size): boolean =>
  row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;

/**
 * A cell from where there is room in the same tab: to the right of all that it holds, on the same row, with a blank
 * column in between; or below all of it.
 */
export function freeCell({ cell, used, tables }: PlaceLook, size: Size): CellPosition | null {
  const taken = used === null ? tables : [used, ...tables];
  const right = Math.max(0, ...taken.map(({ column, columnCount }) => column + columnCount + 1));
  const below = Math.max(0, ...taken.map(({ row, rowCount }) => row + rowCount + 1));
  const places = [
    { row: cell.row, column: right },
    { row: below, column: cell.column },
    { row: below, column: 0 },
    { row: 0, column: right },
  ];
  return places.find((place) => fits(place, size)) ?? null;
}
