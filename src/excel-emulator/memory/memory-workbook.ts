import { quoteSheetName } from '../addresses';
import type { Area } from '../cells';
import type {
  ChangeSource,
  DefinedName,
  Selection,
  Shift,
  Table,
  TableChange,
  Workbook,
  WorkbookEvent,
} from '../workbook';
import { type Calculator, recalculate } from './calculation';
import { MemorySheet, type SheetOwner } from './memory-sheet';
import type { TextOptions } from './number-text';

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export interface MemoryWorkbookOptions {
  readonly name: string;
  readonly date1904: boolean;
  readonly dutch: boolean;
  readonly calculate: Calculator;
}

/**
 * A workbook without a screen. What its own methods change counts as done by the user, unless it happens
 * within `asRemote`.
 */
export class MemoryWorkbook implements Workbook, SheetOwner {
  readonly name: string;
  readonly date1904: boolean;
  readonly textOptions: TextOptions;
  readOnly = false;
  structureProtected = false;
  editingCell = false;
  readonly #calculate: Calculator;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  readonly #lastIds = new Map<string, number>();
  #sheets: readonly MemorySheet[] = [];
  #tables: readonly Table[] = [];
  #names: readonly DefinedName[] = [];
  #settings: Readonly<Record<string, string>> = {};
  #activeId = '';
  #selections = new Map<string, Area>();
  #source: ChangeSource = 'local';
  /** How many still want calculation to wait, and whether there is anything to calculate by then. */
  #postponed = 0;
  #outdated = false;

  constructor(options: MemoryWorkbookOptions) {
    this.name = options.name;
    this.date1904 = options.date1904;
    this.textOptions = { dutch: options.dutch, date1904: options.date1904 };
    this.#calculate = options.calculate;
  }

  /** Changes within count as made by somebody else who works in the document. */
  asRemote(work: () => void): void {
    this.#source = 'remote';
    try {
      work();
    } finally {
      this.#source = 'local';
    }
  }

  sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }
  sheet(id: string): MemorySheet | null {
    return this.#sheets.find((sheet) => sheet.id === id) ?? null;
  }
  sheetByName(name: string): MemorySheet {
    const found = this.#sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}`);
    return found;
  }
  addSheet(name: string): string {
    const sheet = new MemorySheet(this.newId('sheet'), name, this);
    this.#sheets = [...this.#sheets, sheet];
    if (this.#sheets.length === 1) this.#activeId = sheet.id;
    this.#emit({ kind: 'sheet-added', sheetId: sheet.id, source: this.#source });
    return sheet.id;
  }
  activeSheetId(): string {
    return this.#activeId;
  }
  activateSheet(id: string): void {
    if (id === this.#activeId || this.sheet(id) === null) return;
    const before = this.#activeId;
    this.#activeId = id;
    this.#emit({ kind: 'sheet-activated', sheetId: id, before });
  }
  selection(): Selection {
    return { sheetId: this.#activeId, area: this.#selections.get(this.#activeId) ?? FIRST_CELL };
  }
  select(selection: Selection): void {
    this.activateSheet(selection.sheetId);
    this.#selections.set(selection.sheetId, selection.area);
    this.#emit({ kind: 'selection-changed', selection });
  }

  tables(): readonly Table[] {
    return this.#tables;
  }
  addTable(table: Omit<Table, 'id'>): string {
    const id = this.newId('table');
    this.#tables = [...this.#tables, { ...table, id }];
    return id;
  }
  changeTable(id: string, change: TableChange): void {
    this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, ...change } : table));
  }
  deleteTable(id: string, keepCells: boolean): void {
    const table = this.#tables.find((item) => item.id === id);
    this.#tables = this.#tables.filter((item) => item !== table);
    if (table !== undefined && !keepCells) this.sheet(table.sheetId)?.clear(table.area, 'All');
  }

  names(): readonly DefinedName[] {
    return this.#names;
  }
  setName(name: DefinedName): void {
    this.deleteName(name.name, name.sheetId);
    this.#names = [...this.#names, name];
  }
  deleteName(name: string, sheetId: string | null): void {
    const same = (item: DefinedName) =>
      item.sheetId === sheetId && item.name.toLowerCase() === name.toLowerCase();
    this.#names = this.#names.filter((item) => !same(item));
  }

  settings(): Readonly<Record<string, string>> {
    return this.#settings;
  }
  setSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings = { ...settings };
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Formulas are worked out with every change, unless that was postponed. */
  calculated(): void {
    if (this.#outdated) this.recalculate();
  }

  postponeCalculation(): () => void {
    this.#postponed += 1;
    return () => {
      this.#postponed -= 1;
      if (this.#postponed === 0) this.calculated();
    };
  }

  /** Works out all formulas, and reports which sheets came to other values. */
  recalculate(): void {
    this.#outdated = false;
    for (const sheet of this.#sheets) {
      if (!sheet.cells.hasResults) continue;
      const changed = recalculate(sheet.cells, (formula) => this.#calculate(formula, sheet.name) ?? '#NAME?');
      const areas = changed.map(([row, column]) => ({ row, column, rowCount: 1, columnCount: 1 }));
      if (areas.length > 0) this.#emit({ kind: 'calculated', sheetId: sheet.id, areas });
    }
  }

  newId(kind: string): string {
    const number = (this.#lastIds.get(kind) ?? 0) + 1;
    this.#lastIds.set(kind, number);
    return `{${kind}-${String(number)}}`;
  }

  shiftTables(sheet: MemorySheet, to: (area: Area) => Area | null): void {
    this.#tables = this.#tables.flatMap((table) => {
      const area = table.sheetId === sheet.id ? to(table.area) : table.area;
      return area === null ? [] : [{ ...table, area }];
    });
  }

  cellsChanged(sheet: MemorySheet, area: Area, shift?: Shift): void {
    const change = { kind: 'cells-changed', sheetId: sheet.id, area, source: this.#source } as const;
    this.#emit(shift === undefined ? change : { ...change, shift });
    if (this.#postponed > 0) this.#outdated = true;
    else this.recalculate();
  }

  /** Names follow a sheet to its new name. */
  renamed(sheet: MemorySheet, before: string): void {
    const [from, to] = [`${quoteSheetName(before)}!`, `${quoteSheetName(sheet.name)}!`];
    this.#names = this.#names.map((item) => ({ ...item, formula: item.formula.replaceAll(from, to) }));
    this.#emit({
      kind: 'sheet-renamed',
      sheetId: sheet.id,
      before,
      after: sheet.name,
      source: this.#source,
    });
  }

  moveSheet(sheet: MemorySheet, position: number): void {
    const others = this.#sheets.filter((other) => other !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  deleteSheet(sheet: MemorySheet): void {
    const position = this.#sheets.indexOf(sheet);
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#tables = this.#tables.filter((table) => table.sheetId !== sheet.id);
    this.#names = this.#names
      .filter((item) => item.sheetId !== sheet.id)
      .map((item) => ({
        ...item,
        formula: item.formula.replaceAll(`${quoteSheetName(sheet.name)}!`, '#REF!'),
      }));
    this.#selections.delete(sheet.id);
    if (this.#activeId === sheet.id) {
      const visible = this.#sheets.filter((other) => other.visibility === 'Visible');
      const next = visible.find((other) => this.#sheets.indexOf(other) >= position) ?? visible.at(-1);
      this.#activeId = next?.id ?? '';
      if (next !== undefined) this.#emit({ kind: 'sheet-activated', sheetId: next.id, before: sheet.id });
    }
    this.#emit({ kind: 'sheet-deleted', sheetId: sheet.id, source: this.#source });
  }

  #emit(event: WorkbookEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
