import { columnName, parseArea } from '../../../src/excel-emulator/addresses';

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${String(row + 1)}`;

/** Null for what is no cell, such as the name of a municipality. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  return /^[A-Z]{1,3}\d+$/.test(text) ? parseArea(text) : null;
}
