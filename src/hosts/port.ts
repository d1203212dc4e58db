import type { Area, CellValue, TabSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import type { SheetDescription, WorkbookDescription } from '../derive/description';
import type { CellEdit, EditResult, TableRow, WrittenCell } from '../derive/edit';
import type { NamesFound, WorkbookName } from '../derive/names/workbook-name';
import type {
  CellPlace,
  FormulaEntry,
  FormulaOutcome,
  PlacedFormula,
  TakenOut,
} from '../derive/formula-entry';
import type { Plan } from '../derive/plan';

/** The tabs with only their first rows, from which is decided which ones are read whole. */
export type WorkbookHead = WorkbookSnapshot;

export interface ReadOptions {
  /** Which tabs to read whole, by name; the others stay as their head. */
  readonly select: (head: WorkbookHead) => ReadonlySet<string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Tabs that could not be marked, because they are protected. Nothing was changed in them. */
export interface ApplyResult {
  readonly protectedTabs: readonly string[];
}

/** Something that happened in the workbook outside our own doing. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly tab: string; readonly area: Area }
  | { readonly kind: 'tabs' }
  | { readonly kind: 'calculated'; readonly tab: string };

/** What a host cannot do, in a way that a screen can say in Dutch. */
export type HostErrorKind =
  | 'no-answer'
  | 'cell-edit'
  | 'read-only'
  | 'protected'
  | 'tab-gone'
  | 'too-large'
  | 'old-excel'
  | 'no-lambda'
  | 'cancelled'
  | 'internal';

export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly kind: HostErrorKind,
    /** The tab concerned, if any. */
    readonly tab: string | null = null,
    /** For support: codes and names of calls, never a value from a cell. */
    readonly detail = '',
  ) {
    super(`${kind}${tab === null ? '' : ` (${tab})`}${detail === '' ? '' : `: ${detail}`}`);
  }
}

/** The bridge to a workbook. Every promise rejects with a `HostError` and leaves the workbook whole. */
export interface WorkbookPort {
  read(options: ReadOptions): Promise<WorkbookSnapshot>;
  /** Reads one tab again, whole, after a change. */
  readTab(name: string, signal?: AbortSignal): Promise<TabSnapshot>;
  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult>;
  /** Activates the tab and selects the cell (`E10`). */
  show(tab: string, cell: string): Promise<void>;
  /** Calls back on every change of the workbook; the answer ends it. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** The sheets that were added, under the names that they got, in the order in which they were asked for. */
export interface InsertResult {
  readonly tabs: readonly string[];
}

/** Makes a workbook of its own and hands it to the user, under a file name. Rejects when it cannot be made. */
export type SaveWorkbook = (name: string, workbook: WorkbookDescription) => Promise<void>;

/** A workbook that people work in: besides our own marks, what they ask for is written in their sheets. */
export interface EditingPort extends WorkbookPort {
  /** The values of a part of a tab, as they are now: what an edit changed, without reading the whole tab again. */
  readArea(tab: string, area: Area, signal?: AbortSignal): Promise<readonly (readonly CellValue[])[]>;
  /**
   * Writes cells, in one step. A cell that changed meanwhile or holds a formula is left alone and named.
   * With `whole` nothing is written unless everything can be. When it rejects, nothing has been written.
   */
  edit(
    edits: readonly CellEdit[],
    options?: { readonly whole?: boolean; readonly signal?: AbortSignal },
  ): Promise<EditResult>;
  /** Puts written cells back, value and format. Those that changed since are left alone and named in `refusals`. */
  undo(written: readonly WrittenCell[], signal?: AbortSignal): Promise<EditResult>;
  /** Adds a row at the end of a table; rejects with `tab-gone` when the table is no longer there. */
  addRow(row: TableRow, signal?: AbortSignal): Promise<void>;
  /**
   * Adds sheets at the end of the workbook and activates the first that can be seen. Nothing is overwritten: a name
   * that is taken gets a number, of a sheet `Plancapaciteit (2)`, of a table `tblPlancapaciteit_2`. When it rejects,
   * nothing was added. Whoever watches is told of the new tabs: what was checked before knows nothing of them.
   */
  insert(sheets: readonly SheetDescription[], signal?: AbortSignal): Promise<InsertResult>;
  /**
   * Puts a formula in a cell, by default the one that is selected. Nothing is overwritten: that cell and all that the
   * result will fill must be blank. Whoever watches is told of it as of an edit. When it rejects, nothing was changed.
   */
  putFormula(
    entry: FormulaEntry,
    options?: { readonly at?: CellPlace; readonly signal?: AbortSignal },
  ): Promise<FormulaOutcome>;
  /** Takes a formula out again and puts the number formats back, unless the cell holds something else by now. */
  takeOutFormula(placed: PlacedFormula, signal?: AbortSignal): Promise<TakenOut>;
  /** Which of these names the workbook has, of ours and of somebody else. Changes nothing. */
  findNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound>;
  /**
   * Defines names, all that are not there yet or none; answers as `findNames` afterwards. Never over an existing name.
   * Rejects with `no-lambda` when this Excel does not understand the formulas.
   */
  defineNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound>;
  /** Removes those of these names that are ours; answers as `findNames` afterwards. */
  removeNames(names: readonly WorkbookName[], signal?: AbortSignal): Promise<NamesFound>;
}
