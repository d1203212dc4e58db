import type { Area } from '../../core/sheet/snapshot';

/** `C` for 2. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `B2:C9`, or `B2` for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function parseCell(name: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(name);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 || row > 1_048_576 || column > 16_384 ? null : { row: row - 1, column: column - 1 };
}

export function parseArea(name: string): Area | null {
  const [first = '', last = first] = name.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null) return null;
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rowCount: Math.abs(to.row - from.row) + 1,
    columnCount: Math.abs(to.column - from.column) + 1,
  };
}

/** The areas of an `sqref`: separated by spaces. What is not an area is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** `'Plan A'!B3`: a tab name in a formula or link is always quoted, which is always allowed. */
export function tabReference(tab: string, cell: string): string {
  return `'${tab.replaceAll("'", "''")}'!${cell}`;
}
