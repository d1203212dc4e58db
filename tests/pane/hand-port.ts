import { act } from '@testing-library/react';
import type {
  Area,
  CellValue,
  TableSnapshot,
  TabSnapshot,
  WorkbookSnapshot,
} from '../../src/core/sheet/snapshot';
import type { CellEdit, EditResult, TableRow, WrittenCell } from '../../src/derive/edit';
import type { SheetDescription } from '../../src/derive/description';
import type { NamesFound, WorkbookName } from '../../src/derive/names/workbook-name';
import type { FormulaEntry, FormulaOutcome, PlacedFormula, TakenOut } from '../../src/derive/formula-entry';
import type { Plan } from '../../src/derive/plan';
import {
  HostError,
  type ApplyResult,
  type EditingPort,
  type InsertResult,
  type ReadOptions,
  type WorkbookChange,
} from '../../src/hosts/port';

type EditOptions = NonNullable<Parameters<EditingPort['edit']>[1]>;
type FormulaOptions = NonNullable<Parameters<EditingPort['putFormula']>[1]>;

/** A promise that a test settles when it wants to. */
export function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A workbook in the hands of a test: it answers at once, unless a test says otherwise. */
export class HandPort implements EditingPort {
  tabs: readonly string[] = ['Gegevens', 'Plancapaciteit', 'Draaitabel'];
  /** What stands in the tabs, from A1; nothing in a tab that is not named. */
  readonly cells = new Map<string, CellValue[][]>();
  readonly tables = new Map<string, readonly TableSnapshot[]>();
  readonly applied: Plan[] = [];
  readonly shown: string[] = [];
  /** What was read, in the order in which it was asked for: a part of a tab, a tab, or everything. */
  readonly asked: string[] = [];
  /** The tabs that were read whole, at each reading. */
  readonly wholeTabs: string[][] = [];
  watched = 0;
  private listener: ((change: WorkbookChange) => void) | null = null;

  onRead: ((options: ReadOptions) => Promise<WorkbookSnapshot>) | null = null;
  onApply: ((plan: Plan, signal?: AbortSignal) => Promise<ApplyResult>) | null = null;
  onShow: (() => Promise<void>) | null = null;
  onWatch: (() => Promise<never>) | null = null;

  snapshot(): WorkbookSnapshot {
    return { date1904: false, tabs: this.tabs.map((name) => this.tab(name)) };
  }

  private tab(name: string): TabSnapshot {
    const rows = (this.cells.get(name) ?? []).map((row) => [...row]);
    return { name, firstRow: 0, firstColumn: 0, rows, tables: this.tables.get(name) ?? [], read: true };
  }

  /** Puts a value in a cell, without telling of it. */
  put(name: string, row: number, column: number, value: CellValue): void {
    const rows = this.cells.get(name) ?? [];
    this.cells.set(name, rows);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = value;
  }

  /** The user puts a value in a cell. */
  type(name: string, row: number, column: number, value: CellValue): void {
    this.put(name, row, column, value);
    this.changeCells(name, row, column);
  }

  valueAt(name: string, row: number, column: number): CellValue {
    return this.cells.get(name)?.[row]?.[column] ?? '';
  }

  /** From now on what changed cannot be read. */
  refuseToRead(): void {
    this.onReadArea = () => Promise.reject(new HostError('internal'));
    this.onReadTab = () => Promise.reject(new HostError('internal'));
    this.onRead = () => Promise.reject(new HostError('internal'));
  }

  async read(options: ReadOptions): Promise<WorkbookSnapshot> {
    this.asked.push('alles');
    const selected = options.select(this.snapshot());
    this.wholeTabs.push([...selected]);
    if (this.onRead !== null) return this.onRead(options);
    return this.snapshot();
  }

  async readTab(name: string): Promise<TabSnapshot> {
    this.asked.push(name);
    if (this.onReadTab !== null) await this.onReadTab(name);
    return this.tab(name);
  }

  async apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    if (this.onApply !== null) return this.onApply(plan, signal);
    this.applied.push(plan);
    return { protectedTabs: [] };
  }

  async show(name: string, cell: string): Promise<void> {
    this.shown.push(`${name}!${cell}`);
    if (this.onShow !== null) await this.onShow();
  }

  readonly edited: (readonly CellEdit[])[] = [];
  /** Whether all of it or nothing was to be written, at each edit. */
  readonly wholeEdits: boolean[] = [];
  readonly undone: (readonly WrittenCell[])[] = [];
  readonly addedRows: TableRow[] = [];
  readonly inserted: (readonly SheetDescription[])[] = [];
  onReadTab: ((tab: string) => Promise<void>) | null = null;
  onReadArea: ((tab: string, area: Area) => Promise<readonly (readonly CellValue[])[]>) | null = null;
  onEdit: ((edits: readonly CellEdit[], options: EditOptions) => Promise<EditResult>) | null = null;
  onUndo: ((written: readonly WrittenCell[]) => Promise<EditResult>) | null = null;
  onAddRow: ((row: TableRow) => Promise<void>) | null = null;
  onInsert: ((sheets: readonly SheetDescription[], signal?: AbortSignal) => Promise<InsertResult>) | null =
    null;

  async readArea(name: string, area: Area): Promise<readonly (readonly CellValue[])[]> {
    this.asked.push(`${name} ${area.row},${area.column} ${area.rowCount}×${area.columnCount}`);
    if (this.onReadArea !== null) return this.onReadArea(name, area);
    return Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        this.valueAt(name, area.row + row, area.column + column),
      ),
    );
  }

  async edit(edits: readonly CellEdit[], options: EditOptions = {}): Promise<EditResult> {
    this.edited.push(edits);
    this.wholeEdits.push(options.whole === true);
    if (this.onEdit !== null) return this.onEdit(edits, options);
    for (const { tab, cell, becomes } of edits) this.put(tab, cell.row, cell.column, becomes);
    return {
      refusals: edits.map(() => null),
      hidden: 0,
      written: edits.map(({ tab: name, cell, witnesses, now, becomes, numberFormat }) => ({
        tab: name,
        cell,
        witnesses,
        before: { value: now, numberFormat: 'General' },
        after: { value: becomes, numberFormat },
      })),
    };
  }

  async undo(written: readonly WrittenCell[]): Promise<EditResult> {
    this.undone.push(written);
    if (this.onUndo !== null) return this.onUndo(written);
    for (const { tab, cell, before } of written) this.put(tab, cell.row, cell.column, before.value);
    return { refusals: written.map(() => null), hidden: 0, written: [] };
  }

  async addRow(row: TableRow): Promise<void> {
    if (this.onAddRow !== null) await this.onAddRow(row);
    this.addedRows.push(row);
  }

  async insert(sheets: readonly SheetDescription[], signal?: AbortSignal): Promise<InsertResult> {
    if (this.onInsert !== null) return this.onInsert(sheets, signal);
    this.inserted.push(sheets);
    return { tabs: sheets.map(({ name }) => name) };
  }

  /** The names of the workbook, by their comment. */
  readonly names = new Map<string, string>();
  onNames: (() => Promise<void>) | null = null;

  async findNames(names: readonly WorkbookName[]): Promise<NamesFound> {
    await this.onNames?.();
    const there = names.filter(({ name }) => this.names.has(name));
    return {
      own: there.filter(({ name, comment }) => this.names.get(name) === comment).map(({ name }) => name),
      others: there.filter(({ name, comment }) => this.names.get(name) !== comment).map(({ name }) => name),
    };
  }

  async defineNames(names: readonly WorkbookName[]): Promise<NamesFound> {
    await this.onNames?.();
    for (const { name, comment } of names) if (!this.names.has(name)) this.names.set(name, comment);
    return this.findNames(names);
  }

  async removeNames(names: readonly WorkbookName[]): Promise<NamesFound> {
    await this.onNames?.();
    for (const { name, comment } of names) if (this.names.get(name) === comment) this.names.delete(name);
    return this.findNames(names);
  }

  /** The formulas that were to be put in cells, and where; without a place it is the selected cell, Plancapaciteit B2. */
  readonly formulas: { readonly entry: FormulaEntry; readonly options: FormulaOptions }[] = [];
  readonly takenOut: PlacedFormula[] = [];
  onPutFormula: ((entry: FormulaEntry, options: FormulaOptions) => Promise<FormulaOutcome>) | null = null;
  onTakeOut: ((placed: PlacedFormula) => Promise<TakenOut>) | null = null;

  async putFormula(entry: FormulaEntry, options: FormulaOptions = {}): Promise<FormulaOutcome> {
    this.formulas.push({ entry, options });
    if (this.onPutFormula !== null) return this.onPutFormula(entry, options);
    const { tab, cell } = options.at ?? { tab: 'Plancapaciteit', cell: { row: 1, column: 1 } };
    const rowCount = entry.numberFormats.length;
    const columnCount = entry.numberFormats[0]?.length ?? 0;
    const before = entry.numberFormats.map((row) => row.map(() => 'General'));
    const after = entry.numberFormats.map((row) => row.map((format) => format ?? 'General'));
    return {
      kind: 'placed',
      placed: {
        tab,
        cell,
        formula: entry.formula,
        area: { ...cell, rowCount, columnCount },
        formats: { before, after },
      },
      hidden: false,
    };
  }

  async takeOutFormula(placed: PlacedFormula): Promise<TakenOut> {
    this.takenOut.push(placed);
    return this.onTakeOut === null ? null : this.onTakeOut(placed);
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    if (this.onWatch !== null) return this.onWatch();
    this.watched++;
    this.listener = listener;
    return async () => {
      this.watched--;
      this.listener = null;
    };
  }

  /** The user, or Excel, changes something. */
  change(change: WorkbookChange): void {
    act(() => this.listener?.(change));
  }

  changeCells(name: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
    this.change({ kind: 'cells', tab: name, area: { row, column, rowCount, columnCount } });
  }
}
