import type { Area } from '../../core/sheet/snapshot';
import { HostError } from '../port';
import { isRows, type Rows } from './cell-values';
import type { Connection } from './connection';
import { bytesPerCell } from './payload';
import type { TabEntry } from './survey';

/** A part of a tab that is to be read. `rows` gets what is read, from the top left cell on. */
export interface Wanted {
  readonly tab: TabEntry;
  readonly area: Area;
  readonly rows: Rows;
  /** An estimate, better after every round trip. */
  bytesPerCell: number;
}

interface Block {
  readonly of: Wanted;
  readonly area: Area;
}

/** Some 300 MB of values; more cells than that are blanks between cells far apart. */
const MOST_CELLS = 50_000_000;
/** Estimates that were too low are raised, until a block is this small. */
const LEAST_CELLS = 1;

const cellCount = ({ rowCount, columnCount }: Area): number => rowCount * columnCount;

interface Cut {
  readonly part: Block | null;
  readonly rest: readonly Block[];
}

/** Cuts as much off the front of a block as `bytes` can hold: whole rows, or a piece of one that is too long. */
function cut({ of, area }: Block, bytes: number, atLeastSome: boolean): Cut {
  const cells = Math.floor(bytes / of.bytesPerCell);
  const rowCount = Math.min(area.rowCount, Math.floor(cells / area.columnCount));
  if (rowCount === area.rowCount) return { part: { of, area }, rest: [] };
  if (rowCount > 0) return split(of, { ...area, rowCount }, [rowsFrom(area, rowCount)]);
  if (!atLeastSome) return { part: null, rest: [{ of, area }] };
  const columnCount = Math.min(area.columnCount, Math.max(LEAST_CELLS, cells));
  const beside = {
    ...area,
    rowCount: 1,
    column: area.column + columnCount,
    columnCount: area.columnCount - columnCount,
  };
  return split(of, { ...area, rowCount: 1, columnCount }, [beside, rowsFrom(area, 1)]);
}

const rowsFrom = (area: Area, row: number): Area => ({
  ...area,
  row: area.row + row,
  rowCount: area.rowCount - row,
});

function split(of: Wanted, first: Area, others: readonly Area[]): Cut {
  const rest = others.filter((area) => cellCount(area) > 0).map((area) => ({ of, area }));
  return { part: { of, area: first }, rest };
}

/** Reads large parts of tabs, as few round trips as fit: several small ones share a trip, a large one takes more. */
export class BlockReader {
  constructor(
    private readonly connection: Connection,
    private readonly bytesPerTrip: number,
  ) {}

  async read(
    wanted: readonly Wanted[],
    signal: AbortSignal | undefined,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    const total = wanted.reduce((sum, { area }) => sum + cellCount(area), 0);
    for (const { tab, area } of wanted)
      if (cellCount(area) > MOST_CELLS) throw new HostError('too-large', tab.name, 'used range');
    let waiting: readonly Block[] = wanted.map((of) => ({ of, area: of.area }));
    let done = 0;
    while (waiting.length > 0) {
      const [batch, rest] = this.#batch(waiting);
      if (await this.#trip(batch, signal)) {
        done += batch.reduce((sum, { area }) => sum + cellCount(area), 0);
        onProgress(done, total);
        waiting = rest;
      }
    }
  }

  #batch(waiting: readonly Block[]): readonly [batch: readonly Block[], rest: readonly Block[]] {
    const batch: Block[] = [];
    let room = this.bytesPerTrip;
    for (const [index, block] of waiting.entries()) {
      const { part, rest } = cut(block, room, batch.length === 0);
      if (part !== null) batch.push(part);
      if (rest.length > 0) return [batch, [...rest, ...waiting.slice(index + 1)]];
      room -= cellCount(block.area) * block.of.bytesPerCell;
    }
    return [batch, []];
  }

  /** False when the answer proved too large: the estimates have been raised for another try. */
  async #trip(batch: readonly Block[], signal: AbortSignal | undefined): Promise<boolean> {
    try {
      const answers = await this.connection.read((context) => {
        const ranges = batch.map(({ of, area }) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(of.tab.id);
          const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
          return range.load('values');
        });
        return () =>
          batch.map((block, index) => ({ block, values: valuesOf(ranges[index], block.of.tab.name) }));
      }, signal);
      for (const { block, values } of answers) keep(block, values);
      return true;
    } catch (error) {
      const [first] = batch;
      if (!(error instanceof HostError) || error.kind !== 'too-large' || first === undefined) throw error;
      if (batch.length === 1 && cellCount(first.area) <= LEAST_CELLS)
        throw new HostError('too-large', first.of.tab.name, error.detail);
      for (const { of } of batch) of.bytesPerCell *= 2;
      return false;
    }
  }
}

function valuesOf(range: Excel.Range | undefined, tab: string): Rows {
  if (range === undefined || range.isNullObject) throw new HostError('tab-gone', tab);
  const values: unknown = range.values;
  if (!isRows(values)) throw new HostError('too-large', tab, 'Range.values');
  return values;
}

function keep({ of, area }: Block, values: Rows): void {
  const from = area.row - of.area.row;
  for (const [index, row] of values.entries()) {
    const known = of.rows[from + index];
    if (known === undefined) of.rows[from + index] = row;
    else known.push(...row);
  }
  of.bytesPerCell = bytesPerCell(values);
}
