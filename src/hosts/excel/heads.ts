import { HEAD_ROWS, type Area, type TableSnapshot } from '../../core/sheet/snapshot';
import { HostError } from '../port';
import type { BlockReader, Wanted } from './blocks';
import { isRows, type Rows } from './cell-values';
import type { Connection } from './connection';
import type { TabEntry, TableEntry } from './survey';

/** Where the values of a tab stand, and those of its first rows. */
export interface TabHead {
  readonly tab: TabEntry;
  /** Null when the tab is empty. */
  readonly used: Area | null;
  /** The part of `used` in the first rows of the sheet, with its values. */
  readonly head: { readonly area: Area; readonly rows: Rows } | null;
}

/** A table and the tab it is in. */
export interface PlacedTable {
  readonly tab: string;
  readonly table: TableSnapshot;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
const HEAD = `1:${HEAD_ROWS}`;

function areaOf(range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { row, column, rowCount, columnCount };
}

/** Asks for the used range of a tab, with or without the values of its head. */
export function loadHead(sheet: Excel.Worksheet, tab: TabEntry, withValues = true): () => TabHead {
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const head = used.getIntersectionOrNullObject(HEAD).load(withValues ? `values,${PLACE}` : PLACE);
  return () => {
    if (sheet.isNullObject) throw new HostError('tab-gone', tab.name);
    if (used.isNullObject) return { tab, used: null, head: null };
    if (head.isNullObject) return { tab, used: areaOf(used), head: null };
    const values: unknown = withValues ? head.values : [];
    const rows = isRows(values) ? values : [];
    return { tab, used: areaOf(used), head: { area: areaOf(head), rows } };
  };
}

/** Asks where tables stand. One that was deleted meanwhile is left out. */
export function loadPlaces(
  workbook: Excel.Workbook,
  tables: readonly TableEntry[],
): () => readonly PlacedTable[] {
  const ranges = tables.map(({ id }) => workbook.tables.getItemOrNullObject(id).getRange().load(PLACE));
  return () =>
    tables.flatMap(({ tab, name, headerRow, totalsRow }, index) => {
      const range = ranges[index];
      if (range === undefined || range.isNullObject) return [];
      return [{ tab, table: { name, area: areaOf(range), headerRow, totalsRow } }];
    });
}

export interface Heads {
  readonly tabs: readonly TabHead[];
  readonly tables: readonly PlacedTable[];
}

/**
 * The second round trip: where values and tables stand, and the first rows of every tab. Should those rows be too
 * much for one answer, they are read in blocks, which takes a trip more than usual.
 */
export async function readHeads(
  connection: Connection,
  blocks: BlockReader,
  { tabs, tables }: { readonly tabs: readonly TabEntry[]; readonly tables: readonly TableEntry[] },
  signal?: AbortSignal,
): Promise<Heads> {
  const ask = (withValues: boolean): Promise<Heads> =>
    connection.read(({ workbook }) => {
      const heads = tabs.map((tab) =>
        loadHead(workbook.worksheets.getItemOrNullObject(tab.id), tab, withValues),
      );
      const places = loadPlaces(workbook, tables);
      return () => ({ tabs: heads.map((head) => head()), tables: places() });
    }, signal);
  try {
    return await ask(true);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'too-large') throw error;
  }
  const places = await ask(false);
  const wanted = places.tabs.flatMap(({ tab, head }): Wanted[] =>
    head === null ? [] : [{ tab, area: head.area, rows: head.rows, bytesPerCell: CAUTIOUS }],
  );
  await blocks.read(wanted, signal, () => undefined);
  return places;
}

/** Of cells about which nothing is known yet. */
const CAUTIOUS = 25;
