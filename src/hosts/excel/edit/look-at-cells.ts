import type { CellValue } from '../../../core/sheet/snapshot';
import { parseCellAddress } from '../../../core/values/address';
import { HostError } from '../../port';
import { batchesOf } from '../batches';
import type { Connection } from '../connection';
import { firstColumn } from '../cell-values';
import { EXCEL_API_OF_SPILLING, supportsExcelApi } from '../requirements';
import { runsOf, tabAndColumn, type PlacedCell, type Run } from './runs';
import { Seen, type SeenRun, type SeenTab } from './seen';

/** About how much of a request or an answer a range takes, and one of its cells with value, formula and format. */
const RUN_BYTES = 700;
const CELL_BYTES = 60;

/** What one answer tells of a run: which rows are hidden and which cells spilled may take a second look. */
interface Glance {
  readonly run: Run;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
  /** Null when only some of the rows are. */
  readonly hidden: boolean | null;
  readonly spilled: boolean | null;
}

/** No run is longer than what one answer surely holds. */
function pieces(run: Run, most: number): readonly Run[] {
  const rows = Math.max(1, Math.floor((most - RUN_BYTES) / CELL_BYTES));
  return Array.from({ length: Math.ceil(run.rowCount / rows) }, (_, index) => ({
    ...run,
    row: run.row + index * rows,
    rowCount: Math.min(rows, run.rowCount - index * rows),
  }));
}

function rangeOf({ workbook }: Excel.RequestContext, { tab, row, column, rowCount }: Run): Excel.Range {
  return workbook.worksheets.getItemOrNullObject(tab).getRangeByIndexes(row, column, rowCount, 1);
}

const triState = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

interface Facts {
  readonly readOnly: boolean;
  readonly tabs: ReadonlyMap<string, SeenTab>;
}

/** Asks for the tabs themselves. They are asked anew with every part of what is read: the latest answer counts. */
function loadFacts({ workbook }: Excel.RequestContext, names: readonly string[]): () => Facts {
  workbook.load('readOnly');
  const sheets = names.map((name) =>
    workbook.worksheets.getItemOrNullObject(name).load('id,protection/protected'),
  );
  return () => {
    const tabs = new Map<string, SeenTab>();
    for (const [index, name] of names.entries()) {
      const sheet = sheets[index];
      if (sheet !== undefined && !sheet.isNullObject)
        tabs.set(name, { id: sheet.id, protected: sheet.protection.protected });
    }
    return { readOnly: workbook.readOnly, tabs };
  };
}

/**
 * Looks at cells, wherever they are: one round trip as long as the answer fits, a second one where some rows are hidden.
 * Of columns in which there are only cells `beside` them it does not matter what is hidden.
 */
export async function lookAtCells(
  connection: Connection,
  cells: readonly PlacedCell[],
  most: number,
  {
    beside = [],
    signal,
  }: { readonly beside?: readonly PlacedCell[]; readonly signal?: AbortSignal | undefined } = {},
): Promise<Seen> {
  const columns = new Set(cells.map(({ tab, cell }) => tabAndColumn(tab, cell.column)));
  const names = [...new Set(cells.map(({ tab }) => tab))];
  const spilling = supportsExcelApi(EXCEL_API_OF_SPILLING);
  const glances: Glance[] = [];
  let facts: Facts = { readOnly: false, tabs: new Map() };

  async function read(runs: readonly Run[]): Promise<void> {
    try {
      const answer = await connection.read((context) => {
        const loaded = loadFacts(context, names);
        const properties = 'values,formulas,numberFormat,rowHidden';
        const ranges = runs.map((run) =>
          rangeOf(context, run).load(spilling ? `${properties},hasSpill` : properties),
        );
        return () => ({ facts: loaded(), seen: runs.flatMap((run, index) => glance(run, ranges[index])) });
      }, signal);
      facts = answer.facts;
      glances.push(...answer.seen);
    } catch (error) {
      if (!(error instanceof HostError) || error.kind !== 'too-large') throw error;
      const [first] = runs;
      if (first === undefined || (runs.length === 1 && first.rowCount === 1))
        throw new HostError('too-large', first?.tab ?? null, error.detail);
      for (const half of halves(runs)) await read(half);
    }
  }

  function glance(run: Run, range: Excel.Range | undefined): Glance[] {
    if (range === undefined || range.isNullObject) return [];
    return [
      {
        run,
        values: firstColumn(range.values),
        formulas: firstColumn(range.formulas),
        numberFormats: firstColumn(range.numberFormat).map(String),
        hidden: columns.has(tabAndColumn(run.tab, run.column)) ? triState(range.rowHidden) : false,
        spilled: spilling ? triState(range.hasSpill) : false,
      },
    ];
  }

  const runs = runsOf([...cells, ...beside]).flatMap((run) => pieces(run, most));
  const bytesOf = ({ rowCount }: Run): number => RUN_BYTES + rowCount * CELL_BYTES;
  for (const batch of batchesOf(runs, bytesOf, most)) await read(batch);
  const seen = await withDetails(connection, glances, most, signal);
  return new Seen(facts.readOnly, facts.tabs, seen);
}

/** Fewer runs, or shorter ones. */
function halves(runs: readonly Run[]): readonly (readonly Run[])[] {
  const middle = Math.ceil(runs.length / 2);
  const [only] = runs;
  if (runs.length > 1 || only === undefined) return [runs.slice(0, middle), runs.slice(middle)];
  const rowCount = Math.ceil(only.rowCount / 2);
  return [
    [{ ...only, rowCount }],
    [{ ...only, row: only.row + rowCount, rowCount: only.rowCount - rowCount }],
  ];
}

const rowsOf = ({ row, rowCount }: Run): readonly number[] =>
  Array.from({ length: rowCount }, (_, index) => row + index);

/** Which rows are hidden, and which cells spilled, where that differs within a run. */
async function withDetails(
  connection: Connection,
  glances: readonly Glance[],
  most: number,
  signal?: AbortSignal,
): Promise<readonly SeenRun[]> {
  const hidden = new Map<Glance, ReadonlySet<number>>();
  const spilled = new Map<Glance, ReadonlySet<number>>();
  const mixed = glances.filter((each) => each.hidden === null || each.spilled === null);
  const bytesOf = ({ run, spilled: some }: Glance): number =>
    RUN_BYTES + run.rowCount * (some === null ? RUN_BYTES : CELL_BYTES);
  for (const batch of batchesOf(mixed, bytesOf, most)) {
    await connection.read((context) => {
      const loaded = batch.map((each) => ({
        each,
        visible: each.hidden === null ? loadVisible(context, each.run) : null,
        filled: each.spilled === null ? loadSpilled(context, each.run) : null,
      }));
      return () => {
        for (const { each, visible, filled } of loaded) {
          if (visible !== null) hidden.set(each, visible());
          if (filled !== null) spilled.set(each, filled());
        }
      };
    }, signal);
  }
  const all = (is: boolean | null, run: Run): ReadonlySet<number> => new Set(is === true ? rowsOf(run) : []);
  return glances.map((each) => ({
    ...each.run,
    values: each.values,
    formulas: each.formulas,
    numberFormats: each.numberFormats,
    hidden: hidden.get(each) ?? all(each.hidden, each.run),
    spilled: spilled.get(each) ?? all(each.spilled, each.run),
  }));
}

/** The hidden rows: those that are missing in the view of what can be seen, one object for all of them. */
function loadVisible(context: Excel.RequestContext, run: Run): () => ReadonlySet<number> {
  const view = rangeOf(context, run).getVisibleView().load('cellAddresses');
  return () => {
    const rows = new Set(rowsOf(run));
    for (const address of firstColumn(view.cellAddresses).map(String)) {
      const cell = parseCellAddress(address.slice(address.lastIndexOf('!') + 1));
      if (cell !== null) rows.delete(cell.row);
    }
    return rows;
  };
}

function loadSpilled(context: Excel.RequestContext, run: Run): () => ReadonlySet<number> {
  const cells = rowsOf(run).map((row) => ({
    row,
    range: rangeOf(context, { ...run, row, rowCount: 1 }).load('hasSpill'),
  }));
  return () => new Set(cells.filter(({ range }) => range.hasSpill).map(({ row }) => row));
}
