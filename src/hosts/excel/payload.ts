import type { CellValue } from '../../core/sheet/snapshot';

/** What one round trip carries: Excel refuses requests and answers of more than 5 MB. */
export const BYTES_PER_TRIP = 4 * 1024 * 1024;

/** How long a text is in JSON, in UTF-8. */
function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20) bytes += 6;
    else if (unit === 0x22 || unit === 0x5c) bytes += 2;
    else if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** How long a row of cells is in a request or an answer. */
export function rowBytes(row: readonly CellValue[]): number {
  let bytes = 2;
  for (const value of row) bytes += 1 + (typeof value === 'string' ? textBytes(value) : String(value).length);
  return bytes;
}

const SAMPLE = 100;
/** A blank cell is `"",`. */
const LEAST = 3;

/** How long a cell of these rows is on average, from rows spread evenly over them. */
export function bytesPerCell(rows: readonly (readonly CellValue[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  let bytes = 0;
  let cells = 0;
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index] ?? [];
    bytes += rowBytes(row);
    cells += row.length;
  }
  return cells === 0 ? LEAST : Math.max(LEAST, bytes / cells);
}
