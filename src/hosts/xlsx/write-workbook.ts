import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type CellValue as LibraryValue,
  type DataValidation,
  type WriteSheet,
} from 'hucre';
import type { Area } from '../../core/sheet/snapshot';
import { areaAddress } from '../../core/values/address';
import { excelEscapes } from './xml/text';
import type {
  CellDescription,
  DropdownDescription,
  PromptDescription,
  SheetDescription,
  TableDescription,
  WorkbookDescription,
} from '../../derive/description';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** Makes a new workbook. The same description always gives the same cells. */
export async function writeWorkbook(description: WorkbookDescription): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: description.sheets.map(librarySheet),
    dateSystem: description.date1904 === true ? '1904' : '1900',
  });
  return new Uint8Array(bytes);
}

function librarySheet(sheet: SheetDescription): WriteSheet {
  const frozen = { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 };
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(plainValue)),
    columns: (sheet.columns ?? []).map(({ width }) => (width === undefined ? {} : { width })),
    cells: specialCells(sheet),
    dataValidations: [...(sheet.dropdowns ?? []).map(dropdown), ...(sheet.prompts ?? []).map(prompt)],
    tables: (sheet.tables ?? []).map((table) => libraryTable(table, sheet)),
    hidden: sheet.hidden === true,
    ...(frozen.rows > 0 || frozen.columns > 0 ? { freezePane: frozen } : {}),
  };
}

function plainValue(cell: CellDescription): LibraryValue {
  if (typeof cell === 'object' || cell === '') return null;
  return typeof cell === 'string' ? excelEscapes(cell) : cell;
}

/** Formulas, and every cell with a format: blank ones too, so that what is typed there gets it. */
function specialCells(sheet: SheetDescription): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const bold = new Set(sheet.boldRows ?? []);
  const headers = new Set((sheet.tables ?? []).map(({ area }) => area.row));
  const own = sheet.numberFormats ?? [];
  sheet.rows.forEach((row, rowIndex) => {
    const width = Math.max(row.length, sheet.columns?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const cell = row[column] ?? '';
      const format = headers.has(rowIndex)
        ? undefined
        : (own.find(({ area }) => holds(area, rowIndex, column)) ?? sheet.columns?.[column])?.numberFormat;
      const style: CellStyle = {
        ...(format === undefined ? {} : { numFmt: format }),
        ...(bold.has(rowIndex) ? { font: { bold: true } } : {}),
      };
      const formula = typeof cell === 'object' ? formulaCell(cell.formula, cell.result) : {};
      const special = { ...formula, ...(Object.keys(style).length > 0 ? { style } : {}) };
      if (Object.keys(special).length > 0) cells.set(`${String(rowIndex)},${String(column)}`, special);
    }
  });
  return cells;
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;

function formulaCell(formula: string, result: LibraryValue): Partial<Cell> {
  return {
    type: 'formula',
    formula,
    formulaResult: typeof result === 'string' ? excelEscapes(result) : result,
  };
}

function libraryTable(
  { name, area, totalsRow, style }: TableDescription,
  sheet: SheetDescription,
): NonNullable<WriteSheet['tables']>[number] {
  const headers = sheet.rows[area.row] ?? [];
  const columns = Array.from({ length: area.columnCount }, (_, index) => {
    return { name: excelEscapes(headerText(headers[area.column + index] ?? '')) };
  });
  return {
    name,
    range: areaRange(area),
    columns,
    style: style ?? DEFAULT_TABLE_STYLE,
    showTotalRow: totalsRow === true,
  };
}

function headerText(cell: CellDescription): string {
  return String(typeof cell === 'object' ? cell.result : cell);
}

function dropdown({ area, choices, strict, prompt: message, error }: DropdownDescription): DataValidation {
  return {
    type: 'list',
    range: areaAddress(area),
    formula1: 'range' in choices ? choices.range : `"${choices.join(',')}"`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict === false ? 'warning' : 'stop',
    ...(error === undefined ? {} : { errorTitle: error.title, errorMessage: error.text }),
    ...(message === undefined ? {} : promptText(message)),
  };
}

/** A message only: a rule that every value passes. */
function prompt({ area, ...message }: PromptDescription): DataValidation {
  return {
    type: 'custom',
    formula1: 'TRUE',
    range: areaAddress(area),
    allowBlank: true,
    ...promptText(message),
  };
}

function promptText({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): Partial<DataValidation> {
  return { showInputMessage: true, inputTitle: title, inputMessage: text };
}

/** Also of one cell with a colon, as a table needs it. */
function areaRange(area: Area): string {
  const name = areaAddress(area);
  return name.includes(':') ? name : `${name}:${name}`;
}
