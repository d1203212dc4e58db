import type { Area, CellValue, TabSnapshot, WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { SheetDescription } from '../../derive/description';
import type { CellEdit, EditResult, TableRow, WrittenCell } from '../../derive/edit';
import type { NamesFound, WorkbookName } from '../../derive/names/workbook-name';
import type { FormulaEntry, FormulaOutcome, PlacedFormula, TakenOut } from '../../derive/formula-entry';
import type { Plan } from '../../derive/plan';
import type { ApplyResult, EditingPort, InsertResult, ReadOptions, WorkbookChange } from '../port';
import { Marker } from './apply';
import { BlockReader } from './blocks';
import { Connection } from './connection';
import { RowAdder } from './edit/add-row';
import { Editor } from './edit/editor';
import { toHostError } from './errors';
import { EventGate } from './event-gate';
import { watchWorkbook, type TabNames } from './events';
import { FormulaPlacer } from './formula/placer';
import { Inserter } from './insert/insert';
import { NameKeeper } from './names/names';
import { BYTES_PER_TRIP } from './payload';
import { readTab, readWorkbook } from './read';
import { readArea } from './read-area';
import { Runner } from './runner';
import { showCell } from './show';
import { systemTimer, type Timer } from './timer';

export { EXCEL_API } from './requirements';

export interface ExcelPortOptions {
  readonly timer?: Timer;
  /** How long Excel may take for one round trip, in milliseconds. */
  readonly timeLimit?: number;
  /** What one round trip carries at most, in bytes. */
  readonly bytesPerTrip?: number;
}

type Values = readonly (readonly CellValue[])[];
type EditOptions = NonNullable<Parameters<EditingPort['edit']>[1]>;
type FormulaOptions = NonNullable<Parameters<EditingPort['putFormula']>[1]>;

const HALF_A_MINUTE = 30_000;

/**
 * The workbook that is open in Excel. `Office.onReady` must have come first.
 *
 * Every promise rejects with a `HostError`. Reading changes nothing. Whatever changes the workbook is done one thing at
 * a time, and wholly or not at all: when it rejects, the workbook is as it was before. Of `apply` holds besides that
 * the user's cells, formats and tabs are never touched, and that if Excel failed after it began to take the earlier
 * marks away, there is nothing of ours in it any more (but in a tab that was protected at that very moment).
 * An Excel that does not answer may still carry out what it was asked: that is then taken back as soon as it does
 * answer, before any later work. Cancelling works until the last request has been sent; then it ends with its answer.
 * `cell-edit` means that nothing was done yet: the same can be asked again after a moment.
 */
export function createExcelPort(options: ExcelPortOptions = {}): EditingPort {
  return new ExcelPort(options);
}

class ExcelPort implements EditingPort {
  readonly #connection: Connection;
  readonly #blocks: BlockReader;
  readonly #gate: EventGate;
  readonly #marker: Marker;
  readonly #editor: Editor;
  readonly #rows: RowAdder;
  readonly #inserter: Inserter;
  readonly #formulas: FormulaPlacer;
  readonly #keeper: NameKeeper;
  readonly #names: TabNames = new Map();

  constructor({
    timer = systemTimer,
    timeLimit = HALF_A_MINUTE,
    bytesPerTrip = BYTES_PER_TRIP,
  }: ExcelPortOptions) {
    this.#connection = new Connection(timer, timeLimit);
    this.#blocks = new BlockReader(this.#connection, bytesPerTrip);
    this.#gate = new EventGate(timer);
    const runner = new Runner(this.#connection, this.#gate, bytesPerTrip);
    this.#marker = new Marker(runner);
    this.#editor = new Editor(runner);
    this.#rows = new RowAdder(runner);
    this.#inserter = new Inserter(runner);
    this.#formulas = new FormulaPlacer(runner);
    this.#keeper = new NameKeeper(runner);
  }

  async read(options: ReadOptions): Promise<WorkbookSnapshot> {
    // What chooses the tabs is not ours, but what it throws must not be anything else than what we promise.
    const { snapshot, tabs } = await readWorkbook(this.#connection, this.#blocks, options).catch(
      (error: unknown) => {
        throw toHostError(error);
      },
    );
    for (const { id, name } of tabs) this.#names.set(id, name);
    this.#marker.knows(tabs.map(({ id }) => id));
    return snapshot;
  }

  readTab(name: string, signal?: AbortSignal): Promise<TabSnapshot> {
    return readTab(this.#connection, this.#blocks, name, signal);
  }

  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    return this.#marker.apply(plan, signal);
  }

  show(tab: string, cell: string): Promise<void> {
    return showCell(this.#connection, tab, cell);
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return watchWorkbook(this.#connection, this.#gate, this.#names, listener);
  }

  async readArea(tab: string, area: Area, signal?: AbortSignal): Promise<Values> {
    return readArea(this.#connection, this.#blocks, { tab, area, signal });
  }

  edit(edits: readonly CellEdit[], options: EditOptions = {}): Promise<EditResult> {
    return this.#editor.edit(edits, options);
  }

  undo(written: readonly WrittenCell[], signal?: AbortSignal): Promise<EditResult> {
    return this.#editor.undo(written, signal);
  }

  addRow(row: TableRow, signal?: AbortSignal): Promise<void> {
    return this.#rows.addRow(row, signal);
  }

  insert(sheets: readonly SheetDescription[], signal?: AbortSignal): Promise<InsertResult> {
    return this.#inserter.insert(sheets, signal);
  }

  findNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    return this.#keeper.find(names, signal);
  }

  defineNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    return this.#keeper.define(names, signal);
  }

  removeNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound> {
    return this.#keeper.remove(names, signal);
  }

  putFormula(entry: FormulaEntry, options: FormulaOptions = {}): Promise<FormulaOutcome> {
    return this.#formulas.put(entry, options);
  }

  takeOutFormula(placed: PlacedFormula, signal?: AbortSignal): Promise<TakenOut> {
    return this.#formulas.takeOut(placed, signal);
  }
}
