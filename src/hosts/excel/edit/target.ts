import type { CellValue } from '../../../core/sheet/snapshot';
import type { WitnessedCell } from '../../../derive/edit';
import { cellEntry, GENERAL_FORMAT, TEXT_FORMAT } from '../cell-entry';
import { rowBytes } from '../payload';
import type { CellState, SeenCell } from './seen';

/** A cell that is to be written: as it was just seen, and as it is to become. */
export interface Target extends WitnessedCell {
  readonly sheetId: string;
  readonly from: SeenCell;
  readonly to: CellState;
  /** Given to put a formula back as well. */
  readonly formula?: string;
}

/** In which order a cell gets its format and its value; null leaves it as it is. */
export interface Entry {
  readonly formatFirst: string | null;
  readonly value: CellValue;
  readonly formatThen: string | null;
}

/**
 * A number that is written in a cell with format `@` becomes text. So the format is changed before the value, and a
 * number or a formula in a cell that is to be formatted as text (which was there before it was) comes before the format.
 */
export function entryOf({ from, to, formula }: Target): Entry {
  const isText = typeof to.value === 'string' && formula === undefined;
  if (isText || to.numberFormat !== TEXT_FORMAT) {
    const formatFirst = from.numberFormat === to.numberFormat ? null : to.numberFormat;
    return { formatFirst, value: formula ?? cellEntry(to.value, to.numberFormat), formatThen: null };
  }
  const formatFirst = from.numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : null;
  return { formatFirst, value: formula ?? to.value, formatThen: TEXT_FORMAT };
}

/** How much a cell takes of a request, or of the answer that tells what it held before and after. */
export function targetBytes({ from, to }: Target): number {
  return 100 + 2 * rowBytes([from.value, from.formula]) + 2 * rowBytes([to.value]);
}

/** Excel keeps 15 digits of a number, and has its own ends of lines. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= Math.abs(other) * 1e-14;
  if (typeof one === 'string' && typeof other === 'string')
    return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
  return one === other;
}
