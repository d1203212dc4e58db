/** A rectangle of cells; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * What a cell shows to a program: a number (dates are serial numbers), text, a boolean,
 * `''` for a blank cell, and an error as its text (`#N/A`).
 */
export type CellValue = string | number | boolean;

/**
 * What is put into a cell: a value exactly as it is to be stored (the number-like text `'12'` stays text),
 * or a formula in English (`=SUM(A1:A3)`). How a text that somebody types becomes one of these is decided
 * by the object model, not by the workbook. `''` empties the cell.
 */
export type CellContent = CellValue | { readonly formula: string };

export type Rows<T> = readonly (readonly T[])[];

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
