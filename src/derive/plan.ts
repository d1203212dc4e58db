import type { Ernst } from '../core/finding/finding';
import type { Area, CellValue } from '../core/sheet/snapshot';

/** How cells of one ernst are marked: colours as `#RRGGBB`. */
export interface MarkStyle {
  readonly fill: string;
  readonly border: string;
  readonly line: 'solid' | 'dashed' | 'dotted';
}

/** Cells of one tab that get the mark of one ernst, as few rectangles as possible. */
export interface Mark {
  readonly tab: string;
  readonly ernst: Ernst;
  readonly style: MarkStyle;
  readonly areas: readonly Area[];
}

/** A link in a sheet of ours to a cell elsewhere in the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly tab: string;
  readonly cell: string;
}

/** A sheet of our own making, such as Bevindingen: always written whole. */
export interface OwnSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly links: readonly CellLink[];
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
}

/**
 * What a host is asked to change in a workbook, in one go: all of it or nothing.
 * Marks are conditional formats of our own; they replace the marks of an earlier check.
 */
export interface Plan {
  readonly marks: readonly Mark[];
  /** The sheet to write; null removes it. */
  readonly findingsSheet: OwnSheet | null;
}

/** The plan that takes everything of ours out of the workbook again. */
export const REMOVE_MARKS: Plan = { marks: [], findingsSheet: null };
