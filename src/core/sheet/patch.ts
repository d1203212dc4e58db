import type { Area, CellValue, TabSnapshot } from './snapshot';

/** Where a patched snapshot comes from: an earlier one, and the rows (indices in the tab) that differ from it. */
export interface Origin {
  readonly tab: TabSnapshot;
  readonly rows: ReadonlySet<number>;
}

const origins = new WeakMap<TabSnapshot, Origin>();
/** Tabs of which a reading exists: from there a later reading can go on. */
const settled = new WeakSet<TabSnapshot>();

/** What a snapshot was made from, or null when it has to be read as a whole. */
export const originOf = (tab: TabSnapshot): Origin | null => origins.get(tab) ?? null;

/** Says that a tab has been read, so that what is patched from it need not go further back. */
export function settle(tab: TabSnapshot): void {
  settled.add(tab);
}

const rowsFrom = ({ row, rowCount }: Area): number[] => Array.from({ length: rowCount }, (_, i) => row + i);

/** Remembers the rows that differ from the last snapshot that was read: not from one that nobody looked at. */
function remember(patched: TabSnapshot, tab: TabSnapshot, area: Area): void {
  // Beyond half of the rows it is no less work than reading everything, which also forgets the earlier snapshot.
  if (area.rowCount * 2 > tab.rows.length) return;
  const isRead = settled.has(tab);
  const earlier = isRead ? undefined : origins.get(tab);
  // What is read stands by itself: without this every snapshot would keep all those before it.
  if (isRead) origins.delete(tab);
  origins.set(patched, {
    tab: earlier?.tab ?? tab,
    rows: new Set([...(earlier?.rows ?? []), ...rowsFrom(area)]),
  });
}

function patchRow(
  row: readonly CellValue[],
  values: readonly CellValue[],
  offset: number,
  columnCount: number,
): readonly CellValue[] {
  const cells = [...row];
  while (cells.length < offset + columnCount) cells.push('');
  for (let i = 0; i < columnCount; i++) cells[offset + i] = values[i] ?? '';
  return cells;
}

/**
 * A snapshot of a tab in which the cells of an area have other values. The used range grows where it has to, and is
 * never trimmed. Rows outside the area are shared with the snapshot that it is made from, which stays as it is; the
 * new one is read faster because of it.
 * @param values row by row, as large as the area; what is not there is blank
 */
export function patchTab(
  tab: TabSnapshot,
  area: Area,
  values: readonly (readonly CellValue[])[],
): TabSnapshot {
  const isEmpty = tab.rows.length === 0;
  const firstRow = isEmpty ? area.row : Math.min(tab.firstRow, area.row);
  const firstColumn = isEmpty ? area.column : Math.min(tab.firstColumn, area.column);
  const above = isEmpty ? 0 : tab.firstRow - firstRow;
  const left = isEmpty ? 0 : tab.firstColumn - firstColumn;
  const before = Array.from({ length: left }, () => '');
  const rows: (readonly CellValue[])[] = Array.from({ length: above }, () => []);
  for (const row of tab.rows) rows.push(left === 0 ? row : [...before, ...row]);
  const top = area.row - firstRow;
  while (rows.length < top + area.rowCount) rows.push([]);
  for (let i = 0; i < area.rowCount; i++)
    rows[top + i] = patchRow(
      rows[top + i] ?? [],
      values[i] ?? [],
      area.column - firstColumn,
      area.columnCount,
    );
  const patched = { ...tab, firstRow, firstColumn, rows };
  if (above === 0 && left === 0) remember(patched, tab, area);
  return patched;
}
