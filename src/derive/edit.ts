import type { CellPosition } from '../core/finding/finding';
import type { CellValue } from '../core/sheet/snapshot';

/** A cell with what it is expected to hold. */
export interface ExpectedCell {
  readonly cell: CellPosition;
  readonly value: CellValue;
}

/** One cell of the user's to be written. A host leaves it alone when it is not what it was when this was made. */
export interface CellEdit {
  readonly tab: string;
  readonly cell: CellPosition;
  /** What the cell must still hold. */
  readonly now: CellValue;
  readonly becomes: CellValue;
  /**
   * How a new number or truth value is shown, in Excel's own notation, in a cell that is formatted as text or not at
   * all. A text is written as it is, whatever the format of the cell.
   */
  readonly numberFormat: string;
  /** By which the cell has its meaning: the header of its column, or the name of its property. Null: by nothing. */
  readonly label: ExpectedCell | null;
}

/** Why a cell was left as it was. */
export const REFUSALS = ['changed', 'formula', 'protected', 'tab-gone'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A cell that was written: as it was and as it became, so that it can be put back. */
export interface WrittenCell {
  readonly tab: string;
  readonly cell: CellPosition;
  readonly before: { readonly value: CellValue; readonly numberFormat: string };
  readonly after: { readonly value: CellValue; readonly numberFormat: string };
}

/** What came of edits. */
export interface EditResult {
  /** In the order of the edits: null for one that was written. */
  readonly refusals: readonly (Refusal | null)[];
  /** How many of the written cells stand in a row that cannot be seen, because of a filter or hidden by hand. */
  readonly hidden: number;
  /** To be given back to take the edits back. */
  readonly written: readonly WrittenCell[];
}

/** A row to be added at the end of a table, one value for each of its columns from the left. */
export interface TableRow {
  readonly tab: string;
  readonly table: string;
  readonly values: readonly CellValue[];
  /** Per column, as in `CellEdit`. */
  readonly numberFormats: readonly string[];
}
