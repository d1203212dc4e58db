import type { CellValue } from '../../core/sheet/snapshot';
import { rowBytes } from './payload';
import type { Step } from './steps';

/** With its apostrophe a text fits in a cell, which holds 32 767 characters. */
const LONGEST_TEXT = 32_766;

/** Text is put in with an apostrophe, so that it is text whatever it begins with or looks like. */
export function entry(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value.slice(0, LONGEST_TEXT)}` : value;
}

/** Excel's width in points, of a number of characters of the workbook's usual font. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** office.js sends what is larger as many small ranges, with more objects for each. */
const CELLS_A_PIECE = 1_500;
const PIECE_BYTES = 500;

/** Writes a sheet from A1: the rows in pieces, each of which is written in one go. `most` is what a request may hold. */
export function rowSteps(name: string, cells: readonly CellValue[][], most: number): readonly Step[] {
  const steps: Step[] = [];
  const rowsAPiece = Math.max(1, Math.floor(CELLS_A_PIECE / (cells[0]?.length ?? 1)));
  let from = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const row = from;
    const piece = cells.slice(row, end);
    if (piece.length === 0) return;
    steps.push({
      bytes: PIECE_BYTES + bytes,
      queue({ workbook }) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.getRangeByIndexes(row, 0, piece.length, piece[0]?.length ?? 1).formulas = piece;
      },
    });
    from = end;
    bytes = 0;
  };
  for (const [index, row] of cells.entries()) {
    const size = rowBytes(row);
    if (index - from === rowsAPiece || bytes + size > most / 4) close(index);
    bytes += size;
  }
  close(cells.length);
  return steps;
}
