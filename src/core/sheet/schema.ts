import type { Column } from './columns';

export type Columns = Readonly<Record<string, Column>>;

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
}

export type AnySchema = SheetSchema | PropertySchema;

/** Defines a list sheet. The order of the columns is the order of the template. */
export const defineSheet = <const C extends Columns>(
  schema: Omit<SheetSchema<C>, 'kind'>,
): SheetSchema<C> => ({
  ...schema,
  kind: 'list',
});

/** Defines a sheet of properties. */
export const defineProperties = <const C extends Columns>(
  schema: Omit<PropertySchema<C>, 'kind'>,
): PropertySchema<C> => ({ ...schema, kind: 'properties' });
