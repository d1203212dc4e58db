import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type {
  DefinedName,
  Selection,
  Table,
  TableChange,
  Workbook,
  WorkbookEvent,
} from '../../excel-emulator/workbook';
import type { Calculation } from './calculation';
import { Changes } from './changes';
import type { GridContext } from './context';
import { GridSheet } from './grid-sheet';
import { deleteName, listNames, setName } from './names';
import { toBoundedArea, toRange } from './ranges';
import { WorkbookTables } from './tables';

/** How large a new sheet is; it grows when something is written beyond. */
export const SHEET_SIZE = { rowCount: 200, columnCount: 26 };

const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

export interface WorkbookFacts {
  readonly name: string;
  readonly date1904: boolean;
  readonly readOnly: boolean;
}

/** The workbook in Univer's grid, as the emulated Excel sees it. */
export class GridWorkbook implements Workbook {
  readonly name: string;
  readonly date1904: boolean;
  readonly readOnly: boolean;
  private readonly known = new Map<string, GridSheet>();
  private readonly allTables: WorkbookTables;
  private readonly changes: Changes;
  private readonly stopListening: () => void;
  private kept: Readonly<Record<string, string>> = {};
  private lastSheetNumber = 0;

  constructor(
    private readonly context: GridContext,
    private readonly calculation: Calculation,
    facts: WorkbookFacts,
  ) {
    this.name = facts.name;
    this.date1904 = facts.date1904;
    this.readOnly = facts.readOnly;
    this.allTables = new WorkbookTables(context);
    this.changes = new Changes(context, () => this.selection());
    this.stopListening = this.changes.listen();
  }

  get unitId(): string {
    return this.context.unitId;
  }

  dispose(): void {
    this.stopListening();
  }

  get editingCell(): boolean {
    return this.context.facade.isCellEditing();
  }

  sheets(): readonly GridSheet[] {
    return this.context.book.getSheets().map((sheet) => this.sheetFor(sheet.getSheetId()));
  }

  sheet(id: string): GridSheet | null {
    return this.context.book.getSheetBySheetId(id) ? this.sheetFor(id) : null;
  }

  addSheet(name: string): string {
    const id = this.freeId();
    const active = this.activeSheetId();
    this.context.run('sheet.mutation.insert-sheet', {
      index: this.context.book.getSheetSize(),
      sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...SHEET_SIZE }),
    });
    // Univer goes to a sheet that comes; Excel stays where it is.
    this.activateSheet(active);
    return id;
  }

  activeSheetId(): string {
    return this.context.book.getActiveSheet().getSheetId();
  }

  activateSheet(id: string): void {
    if (id === this.activeSheetId()) return;
    this.context.run('sheet.operation.set-worksheet-active', { subUnitId: id });
  }

  selection(): Selection {
    const sheet = this.context.book.getActiveSheet();
    const current = this.context.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    return {
      sheetId: sheet.getSheetId(),
      area: current ? toBoundedArea(current.range, sheet.getRowCount(), sheet.getColumnCount()) : FIRST_CELL,
    };
  }

  select({ sheetId, area }: Selection): void {
    this.activateSheet(sheetId);
    this.sheetFor(sheetId).cells.makeRoom(area);
    this.context.commands.syncExecuteCommand('sheet.command.select-range', {
      unitId: this.context.unitId,
      subUnit: sheetId,
      range: toRange(area),
      reveal: true,
    });
  }

  tables(): readonly Table[] {
    return this.allTables.list();
  }

  addTable(table: Omit<Table, 'id'>): string {
    return this.allTables.add(table);
  }

  changeTable(id: string, change: TableChange): void {
    this.allTables.change(id, change);
  }

  deleteTable(id: string, keepCells: boolean): void {
    const { sheetId, area } = this.allTables.find(id);
    this.allTables.delete(id);
    if (!keepCells) this.sheetFor(sheetId).clear(area, 'All');
  }

  names(): readonly DefinedName[] {
    return listNames(this.context);
  }

  setName(name: DefinedName): void {
    setName(this.context, name);
  }

  deleteName(name: string, sheetId: string | null): void {
    deleteName(this.context, name, sheetId);
  }

  settings(): Readonly<Record<string, string>> {
    return this.kept;
  }

  setSettings(settings: Readonly<Record<string, string>>): void {
    this.kept = { ...settings };
  }

  calculated(): Promise<void> {
    return this.calculation.settledWithoutFunctions();
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    return this.changes.subscribe(listener);
  }

  /** Calls back on every change that a file would keep, looks and rules included. */
  onEdit(listener: () => void): void {
    this.changes.onEdit(listener);
  }

  private sheetFor(id: string): GridSheet {
    const sheet = this.known.get(id) ?? new GridSheet(this.context, id);
    this.known.set(id, sheet);
    return sheet;
  }

  /** Never used before, also not by a sheet that is gone. */
  private freeId(): string {
    do this.lastSheetNumber += 1;
    while (this.known.has(`new${this.lastSheetNumber}`));
    return `new${this.lastSheetNumber}`;
  }
}
