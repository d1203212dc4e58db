import type { IExecutionOptions } from '@univerjs/core';
import { boundingArea, sameArea } from '../../excel-emulator/areas';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../excel-emulator/cells';
import type { Selection, WorkbookEvent } from '../../excel-emulator/workbook';
import type { GridContext } from './context';
import { isParams, type Params, paramsOf, textOf } from './params';
import { toBoundedArea } from './ranges';

type Listener = (event: WorkbookEvent) => void;

/** Parts of a cell that are its contents; the others are its look. */
const CONTENTS = ['v', 'f', 'si', 'p'];

/** Mutations that shift rows or columns: everything from there on has changed. */
const ROWS = new Set(['insert-row', 'remove-rows', 'move-rows'].map((name) => `sheet.mutation.${name}`));
const COLUMNS = new Set(['insert-col', 'remove-col', 'move-columns'].map((name) => `sheet.mutation.${name}`));

/** Mutations that change what a file holds, and those among them that only keep Univer's own books. */
const EDITS = /^(?:sheet|data-validation)\.mutation\./;
const BOOKKEEPING = /mark-dirty|auto-height|range-theme|empty|row-count|column-count/;

/** Turns what Univer reports of its mutations into the events of a workbook. */
export class Changes {
  private readonly listeners = new Set<Listener>();
  private readonly names = new Map<string, string>();
  private editListener: () => void = () => undefined;
  private selected: Selection | null = null;
  private active: string;

  constructor(
    private readonly context: GridContext,
    private readonly currentSelection: () => Selection,
  ) {
    this.active = context.book.getActiveSheet().getSheetId();
    for (const sheet of context.book.getSheets()) this.names.set(sheet.getSheetId(), sheet.getName());
  }

  /** Starts listening. The answer ends it. */
  listen(): () => void {
    const subscription = this.context.commands.onCommandExecuted((command, options) => {
      const { params } = command;
      if (isParams(params) && params['unitId'] === this.context.unitId)
        this.report(command.id, params, options);
    });
    return () => subscription.dispose();
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onEdit(listener: () => void): void {
    this.editListener = listener;
  }

  private report(id: string, params: Params, options: IExecutionOptions | undefined): void {
    if (EDITS.test(id) && !BOOKKEEPING.test(id) && options?.onlyLocal !== true) this.editListener();
    const sheetId = textOf(params, 'subUnitId') ?? '';
    if (id === 'sheet.mutation.set-range-values') this.reportValues(sheetId, params, options);
    else if (ROWS.has(id) || COLUMNS.has(id)) this.reportShift(sheetId, params, ROWS.has(id));
    else if (id === 'sheet.mutation.reorder-range') this.reportRange(sheetId, paramsOf(params, 'range'));
    else if (id === 'sheet.mutation.move-range') this.reportMove(params);
    else if (id === 'sheet.mutation.insert-sheet') this.reportAdded(params);
    else if (id === 'sheet.mutation.remove-sheet') this.reportRemoved(sheetId);
    else if (id === 'sheet.mutation.set-worksheet-name') this.reportRenamed(sheetId, params);
    else if (id === 'sheet.operation.set-worksheet-active') this.reportActivated(sheetId);
    else if (id === 'sheet.operation.set-selections') this.reportSelection();
  }

  private emit(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private changed(sheetId: string, area: Area): void {
    this.emit({ kind: 'cells-changed', sheetId, area, source: 'local' });
  }

  private reportValues(sheetId: string, params: Params, options: IExecutionOptions | undefined): void {
    const matrix = paramsOf(params, 'cellValue');
    if (matrix === null) return;
    const calculated = options?.['applyFormulaCalculationResult'] === true;
    const area = areaOf(matrix, (cell) => cell === null || CONTENTS.some((part) => part in cell));
    if (area === null) return;
    if (calculated) this.emit({ kind: 'calculated', sheetId, areas: [area] });
    else this.changed(sheetId, area);
  }

  private reportShift(sheetId: string, params: Params, rows: boolean): void {
    const range = paramsOf(params, 'range') ?? paramsOf(params, 'targetRange');
    const area = range === null ? null : this.bounded(sheetId, range);
    if (area === null) return;
    this.changed(
      sheetId,
      rows ? { ...area, column: 0, columnCount: SHEET_COLUMNS } : { ...area, row: 0, rowCount: SHEET_ROWS },
    );
  }

  private reportRange(sheetId: string, range: Params | null): void {
    const area = range === null ? null : this.bounded(sheetId, range);
    if (area !== null) this.changed(sheetId, area);
  }

  private reportMove(params: Params): void {
    for (const [end, range] of [
      ['from', 'fromRange'],
      ['to', 'toRange'],
    ] as const) {
      const sheetId = textOf(paramsOf(params, end) ?? {}, 'subUnitId');
      if (sheetId !== null) this.reportRange(sheetId, paramsOf(params, range));
    }
  }

  private reportAdded(params: Params): void {
    const sheet = paramsOf(params, 'sheet') ?? {};
    const sheetId = textOf(sheet, 'id');
    if (sheetId === null) return;
    this.names.set(sheetId, textOf(sheet, 'name') ?? '');
    this.emit({ kind: 'sheet-added', sheetId, source: 'local' });
  }

  private reportRemoved(sheetId: string): void {
    this.names.delete(sheetId);
    this.emit({ kind: 'sheet-deleted', sheetId, source: 'local' });
  }

  private reportRenamed(sheetId: string, params: Params): void {
    const before = this.names.get(sheetId) ?? '';
    const after = textOf(params, 'name') ?? '';
    this.names.set(sheetId, after);
    if (before !== after) this.emit({ kind: 'sheet-renamed', sheetId, before, after, source: 'local' });
  }

  private reportActivated(sheetId: string): void {
    const before = this.active;
    if (before === sheetId) return;
    this.active = sheetId;
    this.emit({ kind: 'sheet-activated', sheetId, before });
  }

  /** Univer sets a selection several times while the mouse is down; only a new one is news. */
  private reportSelection(): void {
    const selection = this.currentSelection();
    const { selected } = this;
    if (selected?.sheetId === selection.sheetId && sameArea(selected.area, selection.area)) return;
    this.selected = selection;
    this.emit({ kind: 'selection-changed', selection });
  }

  private bounded(sheetId: string, range: Params): Area | null {
    const { startRow, endRow, startColumn, endColumn } = range;
    const isNumber = (value: unknown): value is number => typeof value === 'number';
    if (!isNumber(startRow) || !isNumber(endRow) || !isNumber(startColumn) || !isNumber(endColumn))
      return null;
    const sheet = this.context.worksheet(sheetId);
    return toBoundedArea(
      { startRow, endRow, startColumn, endColumn },
      sheet.getRowCount(),
      sheet.getColumnCount(),
    );
  }
}

/** The rectangle around the cells of a matrix of Univer's (`{ row: { column: cell } }`) that count. */
function areaOf(matrix: Params, counts: (cell: Params | null) => boolean): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries(matrix)) {
    if (!isParams(cells)) continue;
    for (const [column, cell] of Object.entries(cells)) {
      if (!counts(isParams(cell) ? cell : null)) continue;
      const one = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      area = area === null ? one : boundingArea(area, one);
    }
  }
  return area;
}
