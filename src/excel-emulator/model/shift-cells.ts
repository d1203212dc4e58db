import { intersection } from '../areas';
import { type Area, type CellContent, type CellValue, type Rows, SHEET_ROWS } from '../cells';
import type { Sheet } from '../workbook';

/** The cells of an area's columns from a row on, down to the last row of the sheet. */
function columnsFrom(row: number, { column, columnCount }: Area): Area {
  return { row, column, rowCount: SHEET_ROWS - row, columnCount };
}

/** A rectangle with the rows between two that belong to `columns`; null without any. */
function band(columns: Area, row: number, end: number): Area | null {
  return end > row ? { ...columns, row, rowCount: end - row } : null;
}

/** Puts blank rows into the area's columns alone: what stands there and below moves down. */
export async function insertRows(sheet: Sheet, area: Area): Promise<void> {
  const filled = filledFrom(sheet, columnsFrom(area.row, area));
  if (filled === null) return;
  const moving = pickUp(sheet, filled);
  await empty(sheet, filled);
  await putDown(sheet, { ...filled, row: filled.row + area.rowCount }, moving);
}

/** Takes rows out of the area's columns alone: what stands below moves up. */
export async function deleteRows(sheet: Sheet, area: Area): Promise<void> {
  const below = area.row + area.rowCount;
  const filled = filledFrom(sheet, columnsFrom(below, area));
  const moving = filled === null ? null : pickUp(sheet, filled);
  const gone = band(area, area.row, filled === null ? below : filled.row + filled.rowCount);
  if (gone !== null) await empty(sheet, gone);
  if (filled === null || moving === null) return;
  await putDown(sheet, { ...filled, row: filled.row - area.rowCount }, moving);
}

/** What stands in cells and goes along when they move: no looks, and no conditional formats. */
interface Moving {
  readonly contents: Rows<CellContent>;
  readonly formats: Rows<string>;
  readonly rules: readonly ReturnType<Sheet['validation']>[];
}

/** What there is to move: null when these columns are blank from there on. */
function filledFrom(sheet: Sheet, columns: Area): Area | null {
  const used = sheet.usedArea(false);
  const common = used === null ? null : intersection(columns, used);
  if (common === null) return null;
  const isBlank =
    sheet.validation(common) === null &&
    sheet.formulas(common).every((row) => row.every((content) => content === '')) &&
    sheet.numberFormats(common).every((row) => row.every((format) => format === 'General'));
  return isBlank ? null : common;
}

function pickUp(sheet: Sheet, area: Area): Moving {
  return {
    contents: contentsOf(sheet.formulas(area)),
    formats: sheet.numberFormats(area),
    rules: cellsOf(area).map((cell) => sheet.validation(cell)),
  };
}

async function putDown(sheet: Sheet, area: Area, { contents, formats, rules }: Moving): Promise<void> {
  await sheet.setNumberFormats(area, formats);
  for (const [index, cell] of cellsOf(area).entries()) {
    const rule = rules[index] ?? null;
    if (rule !== null && rule !== 'mixed') await sheet.setValidation(cell, rule);
  }
  await sheet.write(area, contents);
}

async function empty(sheet: Sheet, area: Area): Promise<void> {
  await sheet.clear(area, 'Contents');
  await sheet.setNumberFormat(area, 'General');
  if (sheet.validation(area) !== null) await sheet.setValidation(area, null);
}

function cellsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
    rowCount: 1,
    columnCount: 1,
  }));
}

/** What is read of cells as it is to be written to have the same again. */
export function contentsOf(formulas: Rows<CellValue>): Rows<CellContent> {
  return formulas.map((row) =>
    row.map((content) =>
      typeof content === 'string' && content.startsWith('=') ? { formula: content } : content,
    ),
  );
}
