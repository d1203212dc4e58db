import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent, CellValue } from '../../excel-emulator/cells';

/** The value of a cell as Excel's `values` has it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  // Univer keeps TRUE and FALSE as 1 and 0.
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

/** A text that somebody typed with more than one look in it is kept as a small document. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}

export function isFilled(cell: Nullable<ICellData>): boolean {
  return cell !== undefined && cell !== null && (Boolean(cell.f) || Boolean(cell.si) || valueOf(cell) !== '');
}

/** What a mutation has to set for a cell to hold exactly this. What is null is taken away. */
export function toCellData(content: CellContent): ICellData {
  const nothing = { f: null, si: null, p: null } as const;
  if (typeof content === 'object') return { ...nothing, f: content.formula, v: null };
  if (content === '') return { ...nothing, v: null };
  return { ...nothing, v: typeof content === 'boolean' ? Number(content) : content, t: typeOf(content) };
}

/** Always given: without it Univer makes a number out of the text '12'. */
export function typeOf(value: CellValue): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}
