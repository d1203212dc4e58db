import { parseArea } from '../addresses';
import { fill } from '../areas';
import type { Area, CellContent, CellValue, Rows } from '../cells';
import type { CellFormat, ConditionalFormat, DataValidation, Hyperlink } from '../formats';
import type { SheetVisibility } from '../workbook';
import type { Calculator, FormulaResult } from './calculation';
import type { MemorySheet } from './memory-sheet';
import { MemoryWorkbook } from './memory-workbook';

/** A formula, and what it comes to as long as nothing else works it out. */
export interface FormulaData {
  readonly formula: string;
  readonly result?: FormulaResult;
}

export interface TableData {
  readonly name: string;
  /** By default all of the sheet's `rows`. */
  readonly area?: string;
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
}

/** Areas are addresses such as `A1:C3` or `D:D`. */
export interface SheetData {
  readonly name: string;
  /** Cells exactly as they are to be: the text `'12'` stays text. `null` is blank. */
  readonly rows?: Rows<CellValue | FormulaData | null>;
  /** Where the first of the rows begins; by default `A1`. */
  readonly at?: string;
  readonly tables?: readonly TableData[];
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, CellFormat>>;
  readonly validations?: Readonly<Record<string, DataValidation>>;
  readonly hyperlinks?: Readonly<Record<string, Hyperlink>>;
  /** The one that wins first. */
  readonly conditionalFormats?: readonly (Partial<Omit<ConditionalFormat, 'id' | 'areas'>> & {
    readonly areas: readonly string[];
  })[];
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly merged?: readonly string[];
  /** Rows that a filter hides, as Excel numbers them (from 1). */
  readonly filteredRows?: readonly number[];
  /** Rows hidden by hand, numbered in the same way. */
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetVisibility;
  readonly protected?: boolean;
  readonly frozenRows?: number;
}

export interface WorkbookData {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly readOnly?: boolean;
  /** Whether texts of cells are in Dutch; by default they are. */
  readonly dutch?: boolean;
  readonly sheets: readonly SheetData[];
  /** Names of the whole workbook, with formulas such as `=Data!$A$1:$B$2`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Works out formulas that are not given with their result. */
  readonly calculate?: Calculator;
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(`${address} is no address of cells`);
  return parsed;
}

/** Makes a workbook from plain data. Nothing that happens meanwhile is reported as a change. */
export function createWorkbook(data: WorkbookData): MemoryWorkbook {
  const results = new Map<string, FormulaResult>();
  for (const cell of data.sheets.flatMap((sheet) => sheet.rows ?? []).flat()) {
    if (typeof cell === 'object' && cell?.result !== undefined) results.set(cell.formula, cell.result);
  }
  const workbook = new MemoryWorkbook({
    name: data.name ?? 'Map1.xlsx',
    date1904: data.date1904 ?? false,
    dutch: data.dutch ?? true,
    calculate: (formula, sheetName) => data.calculate?.(formula, sheetName) ?? results.get(formula),
  });
  for (const sheet of data.sheets) addSheet(workbook, sheet);
  for (const [name, formula] of Object.entries(data.names ?? {})) {
    workbook.setName({ name, formula, sheetId: null, visible: true, comment: '' });
  }
  const settings = Object.entries(data.settings ?? {}).map(
    ([key, value]) => [key, JSON.stringify(value)] as const,
  );
  workbook.setSettings(Object.fromEntries(settings));
  workbook.readOnly = data.readOnly ?? false;
  return workbook;
}

function addSheet(workbook: MemoryWorkbook, data: SheetData): void {
  workbook.addSheet(data.name);
  const sheet = workbook.sheetByName(data.name);
  const filled = fillRows(sheet, data);
  for (const table of data.tables ?? []) {
    workbook.addTable({
      name: table.name,
      sheetId: sheet.id,
      area: table.area === undefined ? filled : area(table.area),
      showHeaders: table.showHeaders ?? true,
      showTotals: table.showTotals ?? false,
      style: 'TableStyleMedium2',
    });
  }
  dress(sheet, data);
}

function fillRows(sheet: MemorySheet, data: SheetData): Area {
  const rows = data.rows ?? [];
  const { row, column } = area(data.at ?? 'A1');
  const columnCount = Math.max(1, ...rows.map((cells) => cells.length));
  const filled = { row, column, rowCount: Math.max(1, rows.length), columnCount };
  const contents = fill<CellContent | null>(filled, null).map((blank, index) =>
    blank.map((_cell, offset): CellContent | null => {
      const cell = rows[index]?.[offset] ?? null;
      return typeof cell === 'object' && cell !== null ? { formula: cell.formula } : cell;
    }),
  );
  sheet.write(filled, contents);
  return filled;
}

function dress(sheet: MemorySheet, data: SheetData): void {
  const each = <T>(parts: Readonly<Record<string, T>> | undefined, apply: (cells: Area, part: T) => void) => {
    for (const [address, part] of Object.entries(parts ?? {})) apply(area(address), part);
  };
  each(data.numberFormats, (cells, format) => {
    sheet.setNumberFormat(cells, format);
  });
  each(data.formats, (cells, format) => {
    sheet.setFormat(cells, format);
  });
  each(data.validations, (cells, validation) => {
    sheet.setValidation(cells, validation);
  });
  each(data.hyperlinks, (cells, link) => {
    sheet.setHyperlink(cells, link);
  });
  each(data.columnWidths, (cells, width) => {
    sheet.setColumnWidth(cells, width);
  });
  for (const { areas, ...format } of [...(data.conditionalFormats ?? [])].reverse()) {
    const given = { type: 'Custom', formula: '', style: {}, stopIfTrue: false, ...format };
    sheet.addConditionalFormat({ ...given, areas: areas.map(area) });
  }
  sheet.merged = (data.merged ?? []).map(area);
  sheet.filtered = new Set((data.filteredRows ?? []).map((row) => row - 1));
  sheet.hidden = new Set((data.hiddenRows ?? []).map((row) => row - 1));
  sheet.visibility = data.visibility ?? 'Visible';
  sheet.protected = data.protected ?? false;
  sheet.frozenRows = data.frozenRows ?? 0;
}
