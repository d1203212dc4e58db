import type { TabSnapshot, TableSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import { HostError, type ReadOptions } from '../port';
import type { BlockReader, Wanted } from './blocks';
import { usedRange, type Rows } from './cell-values';
import type { Connection } from './connection';
import { loadHead, loadPlaces, readHeads, type PlacedTable, type TabHead } from './heads';
import { bytesPerCell } from './payload';
import { loadTables, survey, tabEntry, type TabEntry } from './survey';

/** Tables from top to bottom, as a file lists them. */
function tablesOf(tab: TabEntry, tables: readonly PlacedTable[]): readonly TableSnapshot[] {
  return tables
    .filter((placed) => placed.tab === tab.id)
    .map(({ table }) => table)
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

const hiddenOf = ({ hidden }: TabEntry): Pick<TabSnapshot, 'hidden'> => (hidden === true ? { hidden } : {});

function headSnapshot({ tab, head }: TabHead, tables: readonly PlacedTable[]): TabSnapshot {
  const used = head === null ? usedRange(0, 0, []) : usedRange(head.area.row, head.area.column, head.rows);
  return { name: tab.name, ...used, tables: tablesOf(tab, tables), read: false, ...hiddenOf(tab) };
}

/** The rows of a tab when its head is all there is, so that nothing more has to be read. */
function wholeInHead({ used, head }: TabHead): Rows | null {
  if (used === null) return [];
  return head !== null && head.area.rowCount === used.rowCount ? head.rows : null;
}

/** Lists grow: numbers and texts at the top are shorter than those further down. */
const LONGER_BELOW = 1.15;

function wantedOf({ tab, used, head }: TabHead): Wanted | null {
  if (used === null) return null;
  return { tab, area: used, rows: [], bytesPerCell: bytesPerCell(head?.rows ?? []) * LONGER_BELOW };
}

function wholeSnapshot(place: TabHead, rows: Rows, tables: readonly PlacedTable[]): TabSnapshot {
  const { tab, used } = place;
  const found = usedRange(used?.row ?? 0, used?.column ?? 0, rows);
  return { name: tab.name, ...found, tables: tablesOf(tab, tables), read: true, ...hiddenOf(tab) };
}

export interface ReadOutcome {
  readonly snapshot: WorkbookSnapshot;
  /** The tabs at that moment, for whoever goes on with the workbook. */
  readonly tabs: readonly TabEntry[];
}

/** Reads the workbook: what there is, where it stands with the first rows, and then the tabs that are asked for. */
export async function readWorkbook(
  connection: Connection,
  blocks: BlockReader,
  { select, signal, onProgress }: ReadOptions,
): Promise<ReadOutcome> {
  const found = await survey(connection, signal);
  const heads = await readHeads(connection, blocks, found, signal);
  const tabs = heads.tabs.map((place) => headSnapshot(place, heads.tables));
  const selected = select({ date1904: found.date1904, tabs });
  const whole = new Map<string, Rows>();
  const wanted: Wanted[] = [];
  for (const place of heads.tabs) {
    if (!selected.has(place.tab.name)) continue;
    const rows = wholeInHead(place);
    if (rows !== null) whole.set(place.tab.id, rows);
    else wanted.push(...[wantedOf(place)].filter((each) => each !== null));
  }
  await blocks.read(wanted, signal, (done, total) => onProgress?.(done, total));
  for (const { tab, rows } of wanted) whole.set(tab.id, rows);
  const read = heads.tabs.map((place, index) => {
    const rows = whole.get(place.tab.id);
    return rows === undefined ? tabs[index] : wholeSnapshot(place, rows, heads.tables);
  });
  return {
    snapshot: { date1904: found.date1904, tabs: read.filter((tab) => tab !== undefined) },
    tabs: found.tabs,
  };
}

/** Reads one tab, whole: its place first, then its values and, at the same time, where its tables stand. */
export async function readTab(
  connection: Connection,
  blocks: BlockReader,
  name: string,
  signal?: AbortSignal,
): Promise<TabSnapshot> {
  const { place, tables } = await connection.read(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('id,name,visibility');
    const head = loadHead(sheet, { id: '', name });
    const entries = loadTables(sheet.tables);
    return () => {
      if (sheet.isNullObject) throw new HostError('tab-gone', name);
      return { place: { ...head(), tab: tabEntry(sheet) }, tables: entries() };
    };
  }, signal);
  const places =
    tables.length === 0
      ? Promise.resolve([])
      : connection.read(({ workbook }) => loadPlaces(workbook, tables), signal);
  const inHead = wholeInHead(place);
  const wanted = inHead === null ? wantedOf(place) : null;
  const reading = wanted === null ? Promise.resolve() : blocks.read([wanted], signal, () => undefined);
  const [placed] = await Promise.all([places, reading]);
  return wholeSnapshot(place, inHead ?? wanted?.rows ?? [], placed);
}
