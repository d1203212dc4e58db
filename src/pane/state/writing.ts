import type { CellPosition } from '../../core/finding/finding';
import type { CellValue } from '../../core/sheet/snapshot';
import type { EditResult, Refusal, WrittenCell } from '../../derive/edit';
import type { Failure } from './failure';

/** What we write in the user's own cells, each because the user asked for it. */
export type Writing = 'herstellen' | 'uitvoeren' | 'ongedaan maken' | 'toelichten';

/** Something that is being written. */
export interface Work {
  readonly doing: Writing;
  /** It takes so long that the user should see it. */
  readonly slow: boolean;
  /** Excel waits until the user leaves a cell; so do we. */
  readonly waiting: boolean;
  /** The user cancelled; whether that was in time only Excel knows. */
  readonly cancelling: boolean;
}

/** A cell that was left as it was. */
export interface LeftCell {
  readonly tab: string;
  readonly cell: CellPosition;
  readonly refusal: Refusal;
}

/** How many cells were written, and which were not. */
export interface WrittenCounts {
  readonly total: number;
  readonly left: readonly LeftCell[];
  /** How many of the written cells cannot be seen. */
  readonly hidden: number;
  /** The outcome is that of the cells as they are now. */
  readonly updated: boolean;
}

/** What came of something that the user asked to be written. */
export type Feedback =
  | ({ readonly kind: 'corrected' } & WrittenCounts)
  | ({ readonly kind: 'undone' } & WrittenCounts)
  /** A proposal was carried out, all of it. */
  | ({ readonly kind: 'carried-out' } & WrittenCounts)
  /** Nothing of it was: these cells refused, or it is no longer the proposal that the user saw. */
  | { readonly kind: 'not-carried-out'; readonly why: readonly LeftCell[] | 'other-proposal' }
  | { readonly kind: 'explained'; readonly updated: boolean }
  /** Nothing was written. */
  | {
      readonly kind: 'not-explained';
      readonly tab: string;
      readonly why: Refusal | { readonly column: string };
    }
  | { readonly kind: 'cancelled'; readonly doing: Writing }
  | { readonly kind: 'failed'; readonly doing: Writing; readonly failure: Failure };

/** What written cells held before, or hold after it. */
export const valuesOf = (
  cells: readonly WrittenCell[],
  which: 'before' | 'after',
): readonly { readonly tab: string; readonly cell: CellPosition; readonly value: CellValue }[] =>
  cells.map(({ tab, cell, [which]: { value } }) => ({ tab, cell, value }));

/** The cells that were left as they were, of cells in the order in which they were to be written. */
export const leftCells = (
  cells: readonly { readonly tab: string; readonly cell: CellPosition }[],
  { refusals }: Pick<EditResult, 'refusals'>,
): readonly LeftCell[] =>
  cells.flatMap(({ tab, cell }, index) => {
    const refusal = refusals[index] ?? null;
    return refusal === null ? [] : [{ tab, cell, refusal }];
  });
