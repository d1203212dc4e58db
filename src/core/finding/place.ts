import type { CellValue } from '../sheet/snapshot';
import type { CellPosition } from './finding';

/**
 * Where a finding points. Made by a row (`row.at('bruto')`) or by `nowhere(sleutel)` for a finding
 * about a missing entry or a whole sheet.
 */
export interface Place {
  /** The tab's real name; null: the tab of the first sheet that the rule reads. */
  readonly tab: string | null;
  readonly cell: CellPosition | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly sleutel: string | null;
  readonly found?: CellValue;
}

/** A finding without a cell, under the key by which it can be explained. */
export const nowhere = (sleutel: string | null): Place => ({
  tab: null,
  cell: null,
  row: null,
  column: null,
  sleutel,
});
