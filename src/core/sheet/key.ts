import { isoDate } from '../values/date';
import { isoMonth } from '../values/month';
import { keyText } from '../values/text';
import type { Column } from './columns';
import type { CellReader, Value } from './judge/reader';
import { cellAt } from './recognise';
import type { SheetSchema } from './schema';
import type { TabSnapshot } from './snapshot';

/** How a key column stands in the tab. */
interface KeyPlace {
  readonly column: number;
  readonly reader: CellReader;
}

/** A key cell that is not read the plain way. */
interface KeyException {
  readonly faulty: boolean;
  readonly value: Value;
}

/** The keys of the rows of one sheet, by row index. */
export interface Keys {
  /** The key as it is shown in findings and explanations; null for a sheet without key columns. */
  written(row: number): string | null;
  /** The key as it is compared; null when a part is blank or faulty, so that it cannot be compared. */
  compared(row: number): string | null;
  /** Says of each row in turn which earlier row has the same key, the first of them; null when none has. */
  finder(): (row: number) => number | null;
}

/** Keys met so far, part by part: cheaper than one text a row, and every key has as many parts. */
type Branch = Map<Value, Branch | number>;

/** The key columns of a sheet, in the order of the documentation. */
export const keyColumns = (schema: SheetSchema): readonly (readonly [string, Column])[] =>
  Object.entries(schema.columns).filter(([, column]) => column.key === true);

function write(column: Column, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' && column.type === 'datum') return isoDate(value);
  if (typeof value === 'number' && column.type === 'maand') return isoMonth(value);
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : String(value);
}

/** Reads the keys of a sheet. The exceptions may still grow while the sheet is being read. */
export function keysOf(
  schema: SheetSchema,
  tab: TabSnapshot,
  places: ReadonlyMap<string, KeyPlace>,
  exceptions: ReadonlyMap<number, ReadonlyMap<string, KeyException>>,
): Keys {
  const parts = keyColumns(schema).map(([key, column]) => ({ key, column, place: places.get(key) ?? null }));
  const last = parts.at(-1);
  const valueOf = ({ key, place }: (typeof parts)[number], row: number): Value => {
    if (place === null) return null;
    const exception = exceptions.get(row)?.get(key);
    if (exception !== undefined) return exception.faulty ? null : exception.value;
    return place.reader.plain(cellAt(tab, row, place.column));
  };
  const comparedPart = (part: (typeof parts)[number], row: number): Value => {
    const value = valueOf(part, row);
    return value !== null && part.column.type === 'tekst' ? keyText(String(value)) : value;
  };
  return {
    written: (row) =>
      parts.length === 0 ? null : parts.map((part) => write(part.column, valueOf(part, row))).join('|'),
    compared: (row) => {
      const values = parts.map((part) => comparedPart(part, row));
      // No text of a key holds a line end any more, so the parts stay apart.
      return parts.length === 0 || values.includes(null) ? null : values.join('\n');
    },
    finder: () => {
      const root: Branch = new Map();
      return (row) => {
        let branch = root;
        for (const part of parts) {
          const value = comparedPart(part, row);
          if (value === null) return null;
          const next = branch.get(value);
          if (typeof next === 'number') return next;
          if (part === last) branch.set(value, row);
          else if (next !== undefined) branch = next;
          else branch.set(value, (branch = new Map()));
        }
        return null;
      };
    },
  };
}
