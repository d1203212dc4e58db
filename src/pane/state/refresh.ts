import {
  cellAt,
  type Area,
  type CellValue,
  type TableSnapshot,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../../core/sheet/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/values/address';

/* What of a workbook is read again after a change, and whether anything is different then. Pure. */

/** More cells than this are not read again at each edit: the user then decides when. */
const MOST_CELLS = 500_000;
/** An area of more cells is no edit by hand: then the whole tab is read. */
const MOST_IN_AREA = 20_000;
/** Each area is asked for apart. */
const MOST_AREAS = 4;

const widest = ({ rows }: TabSnapshot): number => rows.reduce((width, row) => Math.max(width, row.length), 0);

/** Can these tabs be read once more while the user is working? */
export const isSmall = (tabs: readonly TabSnapshot[]): boolean =>
  tabs.reduce((sum, tab) => sum + tab.rows.length * widest(tab), 0) <= MOST_CELLS;

const cellCount = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

const overlap = (from: number, count: number, otherFrom: number, otherCount: number): boolean =>
  from < otherFrom + otherCount && otherFrom < from + count;

/** Excel lets a table grow by what is typed directly below or beside it: then it is no longer the table that we know. */
function growsTable(area: Area, { area: table }: TableSnapshot): boolean {
  const rows = (count: number): boolean => overlap(area.row, area.rowCount, table.row, count);
  const columns = (count: number): boolean => overlap(area.column, area.columnCount, table.column, count);
  const isBelow = columns(table.columnCount) && rows(table.rowCount + 1) && !rows(table.rowCount);
  const isBeside = rows(table.rowCount) && columns(table.columnCount + 1) && !columns(table.columnCount);
  return isBelow || isBeside;
}

/** The smallest rectangle around all of them. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
}

/**
 * The parts of a tab to read after these areas changed; null when nothing less than the whole tab tells what became of
 * it: whole rows or columns changed, so cells may have moved, or a table may have grown.
 */
export function partsToRead(tab: TabSnapshot, areas: readonly Area[]): readonly Area[] | null {
  const isWhole = (area: Area): boolean => area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
  if (!tab.read || areas.some((area) => isWhole(area) || tab.tables.some((table) => growsTable(area, table))))
    return null;
  const parts = areas.length > MOST_AREAS ? [around(areas)] : areas;
  return parts.reduce((sum, area) => sum + cellCount(area), 0) > MOST_IN_AREA ? null : parts;
}

/** Do the cells of an area hold these values already? What the snapshot does not reach is blank. */
export function holds(tab: TabSnapshot, area: Area, values: readonly (readonly CellValue[])[]): boolean {
  for (let row = 0; row < area.rowCount; row++) {
    const cells = tab.rows[area.row + row - tab.firstRow];
    for (let column = 0; column < area.columnCount; column++)
      if ((cells?.[area.column + column - tab.firstColumn] ?? '') !== (values[row]?.[column] ?? ''))
        return false;
  }
  return true;
}

/** Did cells in any of these areas get another value? */
export function differIn(areas: readonly Area[], before: TabSnapshot, now: TabSnapshot): boolean {
  const top = Math.min(before.firstRow, now.firstRow);
  const left = Math.min(before.firstColumn, now.firstColumn);
  const bottom = Math.max(before.firstRow + before.rows.length, now.firstRow + now.rows.length);
  const right = Math.max(before.firstColumn + widest(before), now.firstColumn + widest(now));
  return areas.some((area) => {
    const lastColumn = Math.min(right, area.column + area.columnCount);
    for (let row = Math.max(top, area.row); row < Math.min(bottom, area.row + area.rowCount); row++)
      for (let column = Math.max(left, area.column); column < lastColumn; column++)
        if (cellAt(before, row, column) !== cellAt(now, row, column)) return true;
    return false;
  });
}

/** Is a tab that was read again what it was? */
export const isSameTab = (a: TabSnapshot, b: TabSnapshot): boolean =>
  a.read === b.read &&
  a.firstRow === b.firstRow &&
  a.firstColumn === b.firstColumn &&
  a.rows.length === b.rows.length &&
  JSON.stringify(a.tables) === JSON.stringify(b.tables) &&
  holds(
    a,
    {
      row: b.firstRow,
      column: b.firstColumn,
      rowCount: b.rows.length,
      columnCount: Math.max(widest(a), widest(b)),
    },
    b.rows,
  );

/** Does a workbook that was read again hold the same in the tabs that are read whole? */
export function isSameWhereRead(a: WorkbookSnapshot, b: WorkbookSnapshot): boolean {
  const now = b.tabs.filter(({ read }) => read);
  const before = a.tabs.filter(({ read }) => read);
  return (
    before.length === now.length &&
    before.every((tab) => now.some((other) => other.name === tab.name && isSameTab(tab, other)))
  );
}

/** The workbook with another snapshot of one of its tabs. */
export const withTab = (workbook: WorkbookSnapshot, tab: TabSnapshot): WorkbookSnapshot => ({
  ...workbook,
  tabs: workbook.tabs.map((one) => (one.name === tab.name ? tab : one)),
});

/** The workbook as its tabs are now, of which those that were not read again are kept as they were. */
export const withTabsOf = (
  now: WorkbookSnapshot,
  before: WorkbookSnapshot,
  readAgain: ReadonlySet<string>,
): WorkbookSnapshot => {
  const known = new Map(before.tabs.map((tab) => [tab.name, tab]));
  return {
    ...now,
    tabs: now.tabs.map((tab) => (readAgain.has(tab.name) ? tab : (known.get(tab.name) ?? tab))),
  };
};
