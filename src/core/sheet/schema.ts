import type { Column } from './columns';
import type { CellValue } from './snapshot';

export type Columns = Readonly<Record<string, Column>>;

/** A row of the example template, by the keys of its columns; an unknown column is a compile error. */
export type ExampleRow<C extends Columns> = { readonly [K in keyof C]?: CellValue };

/**
 * Columns that together tell a span of whole numbers, as weeks of a year: from one up to and including another. Of rows
 * that are alike in the other key columns each number stands in one row.
 */
export interface Span<K extends string = string> {
  /** Holds the first number: a key column. */
  readonly from: K;
  /** Holds the last number; blank, it is the first one too. */
  readonly until: K;
  /** The last number that there is follows from what another column holds. */
  readonly last: { readonly by: K; readonly of: (value: number) => number };
}

/** A sheet with a header row: the one source of its template, dropdowns, cell checks and help. */
export interface SheetSchema<C extends Columns = Columns> {
  readonly kind: 'list';
  /** Our name of the sheet, and of its tab in the template. */
  readonly name: string;
  /** The name of its table (ListObject). */
  readonly table: string;
  /** What the sheet is for, in plain Dutch. */
  readonly help: string;
  readonly columns: C;
  /** The columns of numbers, if any, of which a row tells a span. */
  readonly span?: Span;
  /** What the template shows as an example; without it, rows that follow from the columns. Dates are serials of 1900. */
  readonly example?: readonly ExampleRow<C>[];
}

/**
 * A sheet of two columns in which each row is one property (`Kenmerk | Waarde`).
 * Its `columns` describe the rows: the header of a column is the name of the property.
 */
export interface PropertySchema<C extends Columns = Columns> {
  readonly kind: 'properties';
  readonly name: string;
  readonly table: string;
  readonly help: string;
  readonly nameHeader: string;
  readonly valueHeader: string;
  readonly columns: C;
  /** As in a list, of one delivery. */
  readonly example?: ExampleRow<C>;
}

export type AnySchema = SheetSchema | PropertySchema;

/** Defines a list sheet. The order of the columns is the order of the template. */
export const defineSheet = <const C extends Columns>(
  schema: Omit<SheetSchema<C>, 'kind' | 'span' | 'example'> & {
    readonly span?: Span<keyof NoInfer<C> & string>;
    readonly example?: readonly ExampleRow<NoInfer<C>>[];
  },
): SheetSchema<C> => ({
  ...schema,
  kind: 'list',
});

/** Defines a sheet of properties. */
export const defineProperties = <const C extends Columns>(
  schema: Omit<PropertySchema<C>, 'kind' | 'example'> & { readonly example?: ExampleRow<NoInfer<C>> },
): PropertySchema<C> => ({ ...schema, kind: 'properties' });
