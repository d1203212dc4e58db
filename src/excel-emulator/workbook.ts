/**
 * What a spreadsheet must offer to stand behind the emulated Excel. It is implemented by the plain workbook
 * in `memory/` and can be implemented over any other spreadsheet; `tests/excel-emulator/workbook-contract.ts`
 * holds what every implementation must do.
 *
 * Reading is synchronous. What changes something may answer with a promise; the change, and the events that
 * follow from it, are complete when it resolves. The workbook itself refuses nothing: protection, read-only
 * documents and cell-edit mode are facts that it states, and the object model acts on them as Excel does.
 */
import type { Area, CellContent, CellValue, Rows } from './cells';
import type {
  ConditionalFormat,
  ConditionalFormatChange,
  DataValidation,
  FormatChange,
  Hyperlink,
} from './formats';

export type Awaitable<T> = T | Promise<T>;

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Which part of cells is emptied. */
export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks';

export interface Sheet {
  /** Stays the same for the sheet's life, also when it is renamed; never used again. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** How many rows from the top stay in view; 0 when none. */
  readonly frozenRows: number;

  // Every rectangle that is read has exactly the size of `area`, also outside what was ever filled.
  values(area: Area): Rows<CellValue>;
  /** The formula in English where there is one (`=A1`), else the value. */
  formulas(area: Area): Rows<CellValue>;
  /** As the cell is shown, according to its number format. */
  text(area: Area): Rows<string>;
  /** In English, `General` where none was set. */
  numberFormats(area: Area): Rows<string>;
  /** The smallest rectangle with all filled cells; with `valuesOnly` false, also all formatted ones. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Rows within the area that a filter hides (not those hidden by hand): Excel misplaces what is written over them. */
  filteredRows(area: Area): readonly number[];
  /** Rows within the area that cannot be seen: those that a filter hides and those hidden by hand. */
  hiddenRows(area: Area): readonly number[];
  /** Which cells a formula fills that comes to more than one value, its own cell included. */
  spilled(area: Area): Rows<boolean>;
  /** Shows those rows again. Left out by a spreadsheet that cannot: the add-in is then told so. */
  clearFilter?(area: Area): Awaitable<void>;

  /** `null` leaves a cell as it is. */
  write(area: Area, contents: Rows<CellContent | null>): Awaitable<void>;
  setNumberFormats(area: Area, formats: Rows<string | null>): Awaitable<void>;
  /** One format for all cells of the area, which may be whole columns. */
  setNumberFormat(area: Area, format: string): Awaitable<void>;
  clear(area: Area, kind: ClearKind): Awaitable<void>;

  /** The format that all cells of the area share: a part that differs among them is `null`, a part that none has is absent. */
  format(area: Area): FormatChange;
  setFormat(area: Area, change: FormatChange): Awaitable<void>;
  /** In points; `null` when the columns differ. */
  columnWidth(area: Area): number | null;
  /** `'auto'` fits the columns to what they hold. */
  setColumnWidth(area: Area, points: number | 'auto'): Awaitable<void>;

  /** The one that comes first wins: priority 0. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Comes first among the sheet's conditional formats, as in Excel. Answers with the id. */
  addConditionalFormat(format: Omit<ConditionalFormat, 'id'>): Awaitable<string>;
  changeConditionalFormat(id: string, change: ConditionalFormatChange): Awaitable<void>;
  moveConditionalFormat(id: string, priority: number): Awaitable<void>;
  deleteConditionalFormat(id: string): Awaitable<void>;

  /** `null` when no cell has one, `'mixed'` when the cells of the area differ. */
  validation(area: Area): DataValidation | null | 'mixed';
  setValidation(area: Area, validation: DataValidation | null): Awaitable<void>;

  hyperlink(row: number, column: number): Hyperlink | null;
  /** Does not change what the cells hold. */
  setHyperlink(area: Area, link: Hyperlink | null): Awaitable<void>;

  rename(name: string): Awaitable<void>;
  setVisibility(visibility: SheetVisibility): Awaitable<void>;
  setProtected(on: boolean): Awaitable<void>;
  freezeRows(count: number): Awaitable<void>;
  /** To this place among the sheets, from 0. */
  move(position: number): Awaitable<void>;
  /** After this the object is not used any more. */
  delete(): Awaitable<void>;
}

/** A table (ListObject). `area` covers the header row, the body and the totals row. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Excel's name of the look, such as `TableStyleMedium2`; `''` for none. */
  readonly style: string;
}

export type TableChange = Partial<Omit<Table, 'id' | 'sheetId'>>;

/** A defined name; `sheetId` is `null` for a name of the whole workbook. `formula` is `=Blad1!$A$1` or `=12`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

/** `remote` is a change by somebody else who works in the same document. */
export type ChangeSource = 'local' | 'remote';

/** As Excel names it in its events. */
export type Shift = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export type WorkbookEvent =
  /** Contents were edited. Not for cells whose formula only came to another value: that is `calculated`. */
  | {
      readonly kind: 'cells-changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly source: ChangeSource;
      /** Rows or columns came or went at this area, and what lay beyond has moved; absent when cells were edited. */
      readonly shift?: Shift;
    }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet-added'; readonly sheetId: string; readonly source: ChangeSource }
  | { readonly kind: 'sheet-deleted'; readonly sheetId: string; readonly source: ChangeSource }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly source: ChangeSource;
    }
  | { readonly kind: 'sheet-activated'; readonly sheetId: string; readonly before: string | null }
  | { readonly kind: 'selection-changed'; readonly selection: Selection };

export interface Workbook {
  /** The file's name, `Map1.xlsx`. */
  readonly name: string;
  readonly date1904: boolean;
  readonly readOnly: boolean;
  /** Whether sheets may not be added, deleted, renamed, moved or hidden; by default they may. */
  readonly structureProtected?: boolean;
  /** Whether the user is typing in a cell at this moment: Excel then refuses every request. */
  readonly editingCell: boolean;

  /** In the order of the tabs. */
  sheets(): readonly Sheet[];
  /** `null` when there is no such sheet (any more). */
  sheet(id: string): Sheet | null;
  /** At the end, empty, not active. The name is free and allowed. Answers with the id. */
  addSheet(name: string): Awaitable<string>;
  activeSheetId(): string;
  activateSheet(id: string): Awaitable<void>;
  selection(): Selection;
  /** Also activates the sheet. */
  select(selection: Selection): Awaitable<void>;

  tables(): readonly Table[];
  /** The name is free and allowed. Answers with the id. */
  addTable(table: Omit<Table, 'id'>): Awaitable<string>;
  changeTable(id: string, change: TableChange): Awaitable<void>;
  /** Takes the table away together with its cells' contents, or only the table and leaves the cells (`keepCells`). */
  deleteTable(id: string, keepCells: boolean): Awaitable<void>;

  names(): readonly DefinedName[];
  /** Adds the name, or replaces the one of the same name and scope. */
  setName(name: DefinedName): Awaitable<void>;
  deleteName(name: string, sheetId: string | null): Awaitable<void>;

  /** The add-in's settings kept in the document: JSON text by key. */
  settings(): Readonly<Record<string, string>>;
  /** Replaces all of them. */
  setSettings(settings: Readonly<Record<string, string>>): void;

  /**
   * Resolves when formulas have been worked out after the last change. Must not wait for custom functions of
   * the add-in: it is called during a request of that add-in, which would then wait for itself.
   */
  calculated(): Awaitable<void>;
  /**
   * Formulas may wait from now on: until `calculated`, or until what this answers with is called. For a workbook
   * that would otherwise calculate after each of the many writes of one request.
   */
  postponeCalculation?(): () => void;

  /** Reports every change, whoever made it. The answer ends it. */
  subscribe(listener: (event: WorkbookEvent) => void): () => void;
}
