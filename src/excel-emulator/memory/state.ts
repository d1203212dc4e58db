import { columnName, formatArea } from '../addresses';
import { type Area, type CellValue, SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import type { Layer } from './layer';
import type { MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';

const WHOLE: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

export interface SheetState {
  readonly name: string;
  /** Filled cells by address: the value, or `[formula, value]`. */
  readonly cells: Readonly<Record<string, CellValue | readonly [formula: string, value: CellValue]>>;
  /** All else, with areas as addresses. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** All that a workbook holds, in a form that is the same for equal workbooks however they came about. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly workbook: Readonly<Record<string, unknown>>;
  /** What the user looks at; apart, because it is no part of the data. */
  readonly view: { readonly activeSheet: string; readonly selection: string };
}

function layerState<T>(layer: Layer<T>): Readonly<Record<string, T>> {
  return Object.fromEntries(layer.differing(WHOLE).map(({ area, value }) => [formatArea(area), value]));
}

function rowNumbers(rows: ReadonlySet<number>): readonly number[] {
  return [...rows].map((row) => row + 1).sort((one, other) => one - other);
}

function sheetState(sheet: MemorySheet): SheetState {
  const cells = [...sheet.cells.entries()].map(([row, column, cell]) => {
    const content = cell.formula === undefined ? cell.value : ([cell.formula, cell.value] as const);
    return [`${columnName(column)}${String(row + 1)}`, content] as const;
  });
  return {
    name: sheet.name,
    cells: Object.fromEntries(cells),
    rest: {
      visibility: sheet.visibility,
      protected: sheet.protected,
      frozenRows: sheet.frozenRows,
      merged: sheet.merged.map(formatArea),
      filteredRows: rowNumbers(sheet.filtered),
      hiddenRows: rowNumbers(sheet.hidden),
      numberFormats: layerState(sheet.numberFormatLayer),
      formats: layerState(sheet.formatLayer),
      validations: layerState(sheet.validationLayer),
      hyperlinks: layerState(sheet.hyperlinkLayer),
      columnWidths: layerState(sheet.widths.layer),
      conditionalFormats: sheet.conditionalFormats().map(({ type, areas, formula, style, stopIfTrue }) => ({
        type,
        areas: areas.map(formatArea),
        formula,
        style,
        stopIfTrue,
      })),
    },
  };
}

/** For tests to say: the workbook is bit for bit what it was. Ids are left out, they tell nothing. */
export function workbookState(workbook: MemoryWorkbook): WorkbookState {
  const nameOf = (id: string | null) => (id === null ? null : (workbook.sheet(id)?.name ?? null));
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name < other.name ? -1 : 1;
  const { sheetId, area } = workbook.selection();
  return {
    sheets: workbook.sheets().map(sheetState),
    workbook: {
      name: workbook.name,
      date1904: workbook.date1904,
      readOnly: workbook.readOnly,
      settings: workbook.settings(),
      tables: [...workbook.tables()].sort(byName).map((table) => ({
        name: table.name,
        sheet: nameOf(table.sheetId),
        area: formatArea(table.area),
        showHeaders: table.showHeaders,
        showTotals: table.showTotals,
        style: table.style,
      })),
      names: [...workbook.names()].sort(byName).map(({ sheetId: scope, ...name }) => ({
        ...name,
        scope: nameOf(scope),
      })),
    },
    view: {
      activeSheet: nameOf(workbook.activeSheetId()) ?? '',
      selection: `${nameOf(sheetId) ?? ''}!${formatArea(area)}`,
    },
  };
}
