import type { Column } from '../../core/sheet/columns';
import type { AnySchema, ExampleRow, Columns } from '../../core/sheet/schema';
import type { CellValue } from '../../core/sheet/snapshot';
import { serialOf } from '../../core/values/date';

/** How many rows an example has that follows from the columns alone. */
const ROWS = 3;

const FIRST_YEAR = 2024;
const A_DAY = serialOf(FIRST_YEAR, 6, 30);

const within = (value: number, min = -Infinity, max = Infinity): number =>
  Math.min(Math.max(value, min), max);

/** A value that a column takes. In each row another one, as far as there are others. */
function exampleValue(column: Column, row: number): CellValue {
  switch (column.type) {
    case 'tekst':
      return `Voorbeeld ${row + 1}`;
    case 'code':
      return column.codes.entries[row % column.codes.entries.length]?.code ?? '';
    case 'ja/nee':
      return 'nee';
    case 'datum':
    case 'maand':
      return A_DAY;
    case 'geheel':
      if (column.only !== undefined) return column.only[row % column.only.length] ?? '';
      return within((column.year === true ? FIRST_YEAR : 10) + row, column.min, column.max);
    case 'decimaal':
      return within(10 + row, column.min, column.max);
    case 'bedrag':
      return within(100_000 * (row + 1), column.min, column.max) / 100;
    case 'aandeel':
      return 0.08;
  }
}

const isAsked = ({ required, key }: Column): boolean => required === true || key === true;

/** Only what must be filled in: what is optional could contradict something else. */
const derivedRow = (columns: Columns, row: number): ExampleRow<Columns> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, column]) =>
      isAsked(column) ? [[key, exampleValue(column, row)]] : [],
    ),
  );

/** The rows of the example: those that the sheet says itself, else rows that its columns take. */
export function exampleRows(schema: AnySchema): readonly ExampleRow<Columns>[] {
  const { columns } = schema;
  if (schema.kind === 'properties') return [{ ...derivedRow(columns, 0), ...schema.example }];
  if (schema.example !== undefined) return schema.example;
  return Array.from({ length: ROWS }, (_, row) => derivedRow(columns, row));
}
