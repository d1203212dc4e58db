import { isoDate } from '../values/date';
import { isoMonth } from '../values/month';
import { keyText } from '../values/text';
import type { Column } from './columns';
import type { CellReader, Value } from './judge-cell';
import type { SheetSchema } from './schema';
import type { CellValue } from './snapshot';

interface KeyPlace {
  readonly column: number;
  readonly reader: CellReader;
}

interface KeyException {
  readonly faulty: boolean;
  readonly value: Value;
}

/** The key columns of a sheet, in the order of the documentation. */
export const keyColumns = (schema: SheetSchema): readonly (readonly [string, Column])[] =>
  Object.entries(schema.columns).filter(([, column]) => column.key === true);

const written = (column: Column, value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'number' && column.type === 'datum') return isoDate(value);
  if (typeof value === 'number' && column.type === 'maand') return isoMonth(value);
  return typeof value === 'string' ? value.trim().replace(/[\s\u00a0]+/g, ' ') : String(value);
};

function parts(
  schema: SheetSchema,
  placeOf: (key: string) => KeyPlace | undefined,
  exceptionOf: (key: string) => KeyException | undefined,
  rawAt: (column: number) => CellValue,
): { readonly column: Column; readonly value: Value }[] {
  return keyColumns(schema).map(([key, column]) => {
    const place = placeOf(key);
    if (place === undefined) return { column, value: null };
    const exception = exceptionOf(key);
    if (exception !== undefined) return { column, value: exception.faulty ? null : exception.value };
    return { column, value: place.reader.plain(rawAt(place.column)) };
  });
}

/** The key of a row as it is shown; null for a sheet without key columns. */
export function sleutelFrom(...args: Parameters<typeof parts>): string | null {
  const values = parts(...args);
  return values.length === 0 ? null : values.map(({ column, value }) => written(column, value)).join('|');
}

/** The key of a row as it is compared; null when a part is blank or faulty, so that it cannot be compared. */
export function comparedKey(...args: Parameters<typeof parts>): string | null {
  const values = parts(...args);
  if (values.length === 0 || values.some(({ value }) => value === null)) return null;
  return values
    .map(({ column, value }) => (column.type === 'tekst' ? keyText(String(value)) : String(value)))
    .join('|');
}
