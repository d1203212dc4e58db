import type { CellPosition } from '../core/finding/finding';
import { cellAt, type CellValue, type TabSnapshot } from '../core/sheet/snapshot';

/** A cell with what it is expected to hold. */
export interface ExpectedCell {
  readonly cell: CellPosition;
  readonly value: CellValue;
}

/** A cell that is expected to hold what it held. */
export const expectedCell = (tab: TabSnapshot, cell: CellPosition): ExpectedCell => ({
  cell,
  value: cellAt(tab, cell.row, cell.column),
});

/**
 * A cell, and others in its tab by which it is known to be the one that is meant: the header of its column or the name
 * of its property, and the key of its row. A host leaves the cell alone when one of them holds something else.
 */
export interface WitnessedCell {
  readonly tab: string;
  readonly cell: CellPosition;
  readonly witnesses: readonly ExpectedCell[];
}

/** One cell of the user's to be written. A host leaves it alone when it is not what it was when this was made. */
export interface CellEdit extends WitnessedCell {
  /** What the cell must still hold. */
  readonly now: CellValue;
  readonly becomes: CellValue;
  /**
   * How a new number or truth value is shown, in Excel's own notation, in a cell that is formatted as text or not at
   * all. A text is written as it is, whatever the format of the cell.
   */
  readonly numberFormat: string;
}

/** Why a cell was left as it was. */
export const REFUSALS = ['changed', 'formula', 'protected', 'tab-gone'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A cell that was written: as it was and as it became, so that it can be put back. */
export interface WrittenCell extends WitnessedCell {
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
