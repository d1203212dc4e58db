import type { CellPosition } from '../core/finding/finding';
import { cellAddress } from '../core/values/address';

/** A cell of a workbook as one text, to look it up by: an address holds no space. */
export const cellName = (tab: string, { row, column }: CellPosition): string =>
  `${cellAddress(row, column)} ${tab}`;
