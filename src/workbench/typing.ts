import type { CellContent, CellValue } from '../excel-emulator/cells';
import { serialOfDate } from '../excel-emulator/dates';

/** What a cell becomes when a user of a Dutch Excel types something, and the format it takes on, if any. */
export interface Typed {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

function typedNumber(text: string): Typed | null {
  const match = /^([+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(\s*%)?$/.exec(text);
  if (match === null) return null;
  const [, digits = '', percent] = match;
  const value = Number(digits.replaceAll('.', '').replace(',', '.'));
  return percent === undefined ? { content: value } : { content: value / 100, numberFormat: '0%' };
}

function typedDate(text: string, date1904: boolean): Typed | null {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  const serial = serialOfDate(Number(year), Number(month), Number(day), date1904);
  return serial === null ? null : { content: serial, numberFormat: 'dd-mm-yyyy' };
}

/** `numberFormat` is the one the cell has: a cell formatted as text keeps everything as it was typed. */
export function typed(value: CellValue, numberFormat: string, date1904: boolean): Typed {
  if (typeof value !== 'string') return { content: numberFormat === '@' ? String(value) : value };
  if (numberFormat === '@') return { content: value };
  if (value.startsWith("'")) return { content: value.slice(1) };
  if (value.startsWith('=') && value.length > 1) return { content: { formula: value } };
  const trimmed = value.trim();
  if (/^(WAAR|TRUE)$/i.test(trimmed)) return { content: true };
  if (/^(ONWAAR|FALSE)$/i.test(trimmed)) return { content: false };
  const entry = typedNumber(trimmed) ?? typedDate(trimmed, date1904) ?? { content: value };
  return numberFormat === 'General' ? entry : { content: entry.content };
}
