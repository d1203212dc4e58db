import { fill } from '../areas';
import type { Area, CellContent, Rows } from '../cells';
import { apiError } from '../protocol/api-error';
import { enter, GENERAL_FORMAT } from './entry';
import { READ_LIMIT, type Session } from './session';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value for every cell: either a rectangle of exactly the right size, or one value for all of them. */
export function spread(area: Area, input: unknown): Rows<unknown> {
  if (area.rowCount * area.columnCount > READ_LIMIT) throw apiError('InvalidArgument');
  if (!Array.isArray(input)) return fill<unknown>(area, input);
  const rows: readonly unknown[] = input;
  return assertSize(area, rows.length, rows.map(rowOf));
}

function rowOf(row: unknown): readonly unknown[] {
  if (!Array.isArray(row)) throw apiError('InvalidArgument', WRONG_SIZE);
  return row;
}

function assertSize(area: Area, rowCount: number, rows: Rows<unknown>): Rows<unknown> {
  if (rowCount !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) {
    throw apiError('InvalidArgument', WRONG_SIZE);
  }
  return rows;
}

/** office.js asks this before it sends a large write in parts. */
export function validateSize(area: Area, rowCount: unknown, columnCount: unknown): void {
  if (rowCount !== area.rowCount || columnCount !== area.columnCount) {
    throw apiError('InvalidArgument', WRONG_SIZE);
  }
}

/**
 * Rows that a filter hides get nothing; every stretch of rows that shows is filled from the top of what was
 * written. So the data end up in the wrong place, as they do in Excel. A single row takes what is written.
 */
function misplaceAroundFilter(area: Area, rows: Rows<unknown>, hidden: ReadonlySet<number>): Rows<unknown> {
  let offset = 0;
  return rows.map((row, index) => {
    if (hidden.has(area.row + index)) {
      offset = index + 1;
      return row.map(() => null);
    }
    return rows[index - offset] ?? row;
  });
}

/** Puts values or formulas into cells as if they were typed. */
export async function writeContents(
  session: Session,
  sheetId: string,
  area: Area,
  input: unknown,
): Promise<void> {
  const sheet = session.writable(sheetId);
  const hidden = new Set(sheet.filteredRows(area));
  const given = spread(area, input);
  const rows = hidden.size === 0 || area.rowCount === 1 ? given : misplaceAroundFilter(area, given, hidden);
  const formats = sheet.numberFormats(area);
  const { date1904 } = session.workbook;
  const newFormats = fill<string | null>(area, null);
  const contents = rows.map((row, rowIndex) =>
    row.map((value, columnIndex): CellContent | null => {
      if (value === null || value === undefined) return null;
      const format = formats[rowIndex]?.[columnIndex] ?? GENERAL_FORMAT;
      const entry = enter(value, format, session.locale, date1904);
      const newRow = newFormats[rowIndex];
      if (entry.numberFormat !== undefined && newRow !== undefined) newRow[columnIndex] = entry.numberFormat;
      return entry.content;
    }),
  );
  if (newFormats.some((row) => row.some((format) => format !== null))) {
    await sheet.setNumberFormats(area, newFormats);
  }
  await sheet.write(area, contents);
}

export async function writeNumberFormats(
  session: Session,
  sheetId: string,
  area: Area,
  input: unknown,
): Promise<void> {
  const sheet = session.writable(sheetId);
  // A whole column can be given one format; only contents must stay within the limit.
  const formats = Array.isArray(input) ? spread(area, input) : null;
  const format = (value: unknown): string | null => {
    if (value === null) return null;
    if (typeof value !== 'string' || value === '') throw apiError('InvalidArgument');
    return value;
  };
  if (formats === null) await sheet.setNumberFormat(area, format(input) ?? GENERAL_FORMAT);
  else
    await sheet.setNumberFormats(
      area,
      formats.map((row) => row.map(format)),
    );
}

/** `RangeValueType` of Excel. */
export function valueType(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'Error' : 'String';
}
