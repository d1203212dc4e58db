import { isoDate } from '../values/date';
import { isoMonth } from '../values/month';
import { keyHash, keyText, textHash } from '../values/text';
import type { Column } from './columns';
import type { CellReader, Value } from './judge/reader';
import { isPseudonym } from './personal-data/search';
import type { SheetSchema } from './schema';
import type { CellValue } from './snapshot';

/** How a key column stands in the rows of the tab. */
interface KeyPlace {
  /** Counted from the left of the tab. */
  readonly column: number;
  readonly offset: number;
  readonly reader: CellReader;
}

/** What a key is read from: the cells of a row, and those of them that are not read the plain way. */
export interface KeyCells {
  readonly cells: readonly CellValue[];
  readonly exceptions: ReadonlyMap<string, { readonly faulty: boolean; readonly value: Value }> | null;
}

/** How the keys of the rows of one sheet are read. */
export interface Keys {
  /**
   * The key as it is shown in findings and explanations; null for a sheet without key columns, and where a part of it
   * stands for people or holds personal data.
   * @param personal columns, counted from the left of the tab, of cells with personal data
   */
  written(row: KeyCells, personal: readonly number[]): string | null;
  /** The key as it is compared; null when a part is blank or cannot be read, so that it cannot be compared. */
  compared(row: KeyCells): string | null;
  /** A whole number that rows with the same compared key share; null when the key cannot be compared. */
  hash(row: KeyCells): number | null;
  /** Have two rows, of which the keys can be compared, the same one? */
  isEqual(a: KeyCells, b: KeyCells): boolean;
  /** Do the key cells of two rows hold exactly the same? */
  isSame(a: readonly CellValue[], b: readonly CellValue[]): boolean;
}

/** The key columns of a sheet, in the order of the documentation. */
export const keyColumns = (schema: SheetSchema): readonly (readonly [string, Column])[] =>
  Object.entries(schema.columns).filter(([, column]) => column.key === true);

function write(column: Column, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' && column.type === 'datum') return isoDate(value);
  if (typeof value === 'number' && column.type === 'maand') return isoMonth(value);
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : String(value);
}

function hashOf(value: Exclude<Value, null>, isText: boolean): number {
  if (typeof value === 'string') return isText ? keyHash(value) : textHash(value);
  return typeof value === 'number' ? value | 0 : Number(value);
}

/** Makes the reader of the keys of a sheet. */
export function keysOf(schema: SheetSchema, places: ReadonlyMap<string, KeyPlace>): Keys {
  const parts = keyColumns(schema).map(([key, column]) => ({
    key,
    column,
    isText: column.type === 'tekst',
    place: places.get(key) ?? null,
  }));
  type Part = (typeof parts)[number];
  const valueOf = ({ key, place }: Part, { cells, exceptions }: KeyCells): Value => {
    if (place === null) return null;
    const exception = exceptions?.get(key);
    // What may not be shown is compared all the same; what cannot be read has no value.
    if (exception !== undefined) return exception.value;
    return place.reader.plain(cells[place.offset] ?? '');
  };
  const comparedPart = (part: Part, row: KeyCells): Value => {
    const value = valueOf(part, row);
    return part.isText && value !== null ? keyText(String(value)) : value;
  };
  const isShown = parts.length > 0 && !parts.some(({ column }) => isPseudonym(column));
  return {
    written: (row, personal) =>
      !isShown || parts.some(({ place }) => place !== null && personal.includes(place.column))
        ? null
        : parts.map((part) => write(part.column, valueOf(part, row))).join('|'),
    compared: (row) => {
      const values = parts.map((part) => comparedPart(part, row));
      // No text of a key holds a line end any more, so the parts stay apart.
      return parts.length === 0 || values.includes(null) ? null : values.join('\n');
    },
    hash: (row) => {
      let hash = 0;
      for (const part of parts) {
        const value = valueOf(part, row);
        if (value === null) return null;
        hash = Math.imul(hash, 31) ^ hashOf(value, part.isText);
      }
      return parts.length === 0 ? null : hash;
    },
    isEqual: (a, b) => parts.every((part) => comparedPart(part, a) === comparedPart(part, b)),
    isSame: (a, b) =>
      parts.every(({ place }) => place === null || (a[place.offset] ?? '') === (b[place.offset] ?? '')),
  };
}
