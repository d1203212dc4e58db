import type { CellPosition } from '../core/finding/finding';
import type { Area } from '../core/sheet/snapshot';
import type { Refusal } from './edit';

/** A formula to be put in a cell, and what its result will fill. */
export interface FormulaEntry {
  /** As Excel takes it from an add-in, in English: `=WOON.PLANBALANS(1655,1540,50)`. */
  readonly formula: string;
  /**
   * For each cell that the result fills, by row from the formula's own cell: how a number is shown there, in Excel's
   * own notation, where the cell has no format of its own; null where that is not needed. Rows are equally long.
   */
  readonly numberFormats: readonly (readonly (string | null)[])[];
}

/** A cell by its tab. */
export interface CellPlace {
  readonly tab: string;
  readonly cell: CellPosition;
}

type Formats = readonly (readonly string[])[];

/** A formula that was put in a cell, so that it can be taken out again. */
export interface PlacedFormula extends CellPlace {
  /** As it stands in the cell. */
  readonly formula: string;
  /** What its result fills, the cell itself included. */
  readonly area: Area;
  /** The number formats of that area, before and after. */
  readonly formats: { readonly before: Formats; readonly after: Formats };
}

/**
 * Why there is no room: a cell holds something, belongs to a table or stands right beside one (which would take it
 * in), is merged with others, belongs to a sheet of ours that is made anew, or would lie beyond the end of the sheet.
 */
export type Hindrance = 'filled' | 'table' | 'merged' | 'own-sheet' | 'edge';

/** What came of putting a formula in a cell. Unless it was placed nothing was changed. */
export type FormulaOutcome =
  | {
      readonly kind: 'placed';
      readonly placed: PlacedFormula;
      /** A part of it stands in rows that cannot be seen. */
      readonly hidden: boolean;
    }
  | ({
      readonly kind: 'no-room';
      readonly why: Hindrance;
      /** What the result would fill, as far as the sheet reaches. */
      readonly area: Area;
      /** The first cell that is in the way. */
      readonly obstacle: CellPosition;
      /** A cell in the same tab where there is room; null when there is none. */
      readonly free: CellPosition | null;
    } & CellPlace);

/** Why a formula was not taken out; null when it was. */
export type TakenOut = Exclude<Refusal, 'formula'> | null;
