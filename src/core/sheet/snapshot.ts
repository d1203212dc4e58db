/**
 * What a host hands to the core: the values of a workbook as Excel's own `values` would give them.
 * Number, text, boolean, `''` for a blank cell, and an error as its text (`#N/A`, `#N/B`).
 * Dates are serial numbers; `date1904` says which of Excel's two date systems they count in.
 */
export type CellValue = string | number | boolean;

/** A rectangle in a tab; rows and columns are counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table (ListObject): `area` covers the header row, the body and the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/**
 * One tab. `rows` holds the used range, of which `firstRow`/`firstColumn` (from 0) is the top left cell.
 * A row may be shorter than the widest one: what is not there is blank.
 * `read` is false for a tab of which only the head was read, because it is not one of the agreement's sheets.
 */
export interface TabSnapshot {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly TableSnapshot[];
  readonly read: boolean;
  /** The tab cannot be seen; its name is taken all the same. */
  readonly hidden?: true;
}

export interface WorkbookSnapshot {
  readonly date1904: boolean;
  readonly tabs: readonly TabSnapshot[];
}

/** How many rows from the top of a tab are looked at to find the header row. */
export const HEAD_ROWS = 25;

/** The value of a cell, by its row and column in the tab, counted from 0; what the snapshot does not reach is blank. */
export const cellAt = (tab: TabSnapshot, row: number, column: number): CellValue =>
  tab.rows[row - tab.firstRow]?.[column - tab.firstColumn] ?? '';
