import type { Area, CellValue } from '../../core/sheet/snapshot';
import { HostError } from '../port';
import type { BlockReader } from './blocks';
import { isRows, type Rows } from './cell-values';
import type { Connection } from './connection';

/** So many cells are asked for at once, whatever is in them. */
const FEW_CELLS = 20_000;
/** Of cells about which nothing is known yet. */
const CAUTIOUS = 25;

type Values = readonly (readonly CellValue[])[];

/**
 * The values of a part of a tab: as many rows and columns as asked for, blank where nothing is. One round trip; a
 * large area takes one to see what of it is used, and one for every 4 MB.
 */
export async function readArea(
  connection: Connection,
  blocks: BlockReader,
  {
    tab,
    area,
    signal,
  }: { readonly tab: string; readonly area: Area; readonly signal?: AbortSignal | undefined },
): Promise<Values> {
  if (area.rowCount * area.columnCount <= FEW_CELLS) {
    const values = await readAtOnce(connection, tab, area, signal);
    if (values !== null) return values;
  }
  return readUsed(connection, blocks, tab, area, signal);
}

function rangeOf({ workbook }: Excel.RequestContext, tab: string, area: Area): Excel.Range {
  const { row, column, rowCount, columnCount } = area;
  return workbook.worksheets.getItemOrNullObject(tab).getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Null when it is too much for one answer. */
async function readAtOnce(
  connection: Connection,
  tab: string,
  area: Area,
  signal?: AbortSignal,
): Promise<Values | null> {
  try {
    return await connection.read((context) => {
      const range = rangeOf(context, tab, area).load('values');
      return () => {
        if (range.isNullObject) throw new HostError('tab-gone', tab);
        const values: unknown = range.values;
        return isRows(values) ? values : null;
      };
    }, signal);
  } catch (error) {
    if (error instanceof HostError && error.kind === 'too-large') return null;
    throw error;
  }
}

async function readUsed(
  connection: Connection,
  blocks: BlockReader,
  tab: string,
  area: Area,
  signal?: AbortSignal,
): Promise<Values> {
  const found = await connection.read((context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('id');
    const used = rangeOf(context, tab, area)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount');
    return () => {
      if (sheet.isNullObject) throw new HostError('tab-gone', tab);
      if (used.isNullObject) return null;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
      return { id: sheet.id, area: { row, column, rowCount, columnCount } };
    };
  }, signal);
  const rows: Rows = [];
  if (found !== null) {
    const wanted = { tab: { id: found.id, name: tab }, area: found.area, rows, bytesPerCell: CAUTIOUS };
    await blocks.read([wanted], signal, () => undefined);
  }
  return padded(area, found?.area ?? area, rows);
}

/** Blank rows are one and the same: an area may be all rows of a tab. */
function padded(area: Area, used: Area, rows: Rows): Values {
  const blank: readonly CellValue[] = Array<CellValue>(area.columnCount).fill('');
  const before = blank.slice(0, used.column - area.column);
  return Array.from({ length: area.rowCount }, (_, index) => {
    const values = rows[area.row + index - used.row];
    if (values === undefined) return blank;
    if (values.length === area.columnCount) return values;
    return [...before, ...values, ...blank.slice(before.length + values.length)];
  });
}
