import type { CodeColumn, GeheelColumn, JaNeeColumn, TekstColumn, ValueOf } from '../columns';
import type { Columns, SheetSchema } from '../schema';

type KeyOfType<C extends Columns, T> = { [K in keyof C]: C[K] extends T ? K : never }[keyof C] & string;

/** The columns that hold a code of a list. */
export type CodeKey<C extends Columns> = KeyOfType<C, CodeColumn>;
/** The columns that hold whole numbers. */
export type WholeKey<C extends Columns> = KeyOfType<C, GeheelColumn>;

/**
 * Which bits a column sets in the answers of a row: one number for each code of a list (a blank cell sets none), one
 * for a cell that says yes, one for a text that is filled in.
 */
export type BitsOf<C extends Columns> = {
  readonly [K in KeyOfType<C, CodeColumn>]?: C[K] extends CodeColumn
    ? Readonly<Record<ValueOf<C[K]>, number>>
    : never;
} & { readonly [K in KeyOfType<C, JaNeeColumn | TekstColumn>]?: number };

/** The whole numbers of one or more columns, added up for each row. */
export interface Sums {
  readonly totals: Float64Array;
  /** 1 where one of the cells is filled in. */
  readonly filled: Uint8Array;
}

/** Some rows that are read together: of each array the first `length` places count, one for each row. */
export interface RowAnswers<S extends string> {
  readonly length: number;
  /** What the columns set; more can be added. 15 bits at most. */
  readonly bits: Int32Array;
  /** One number of each row, to be added up by whoever chooses rows. */
  readonly amounts: Float64Array;
  readonly sums: Readonly<Record<S, Sums>>;
}

/**
 * What the rules ask of every row of a sheet, answered while its cells are read: yes or no, as bits of a number, and one
 * amount. A row of which one of these columns cannot be read gets no answers, and neither does one of which the key
 * stands in another row too: of those everything is asked of the row itself.
 */
export interface Traits {
  readonly schema: SheetSchema;
  /** The column that says whose row it is: one with codes. */
  readonly party: string;
  /** By column: see `BitsOf`. */
  readonly bits: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  /** By a name: columns of which the numbers are added up. A column can be in one sum only. */
  readonly sums: Readonly<Record<string, readonly string[]>>;
  /** Works out what follows from the sums. */
  readonly answer: (rows: RowAnswers<string>) => void;
}

/** Says what is to be known of every row of a sheet: see `Traits`. The compiler checks columns, codes and names. */
export const defineTraits = <C extends Columns, const S extends string>(
  schema: SheetSchema<C>,
  traits: {
    readonly party: CodeKey<C>;
    readonly bits: BitsOf<C>;
    readonly sums: Readonly<Record<S, readonly WholeKey<C>[]>>;
    readonly answer: (rows: RowAnswers<S>) => void;
  },
): Traits => ({ ...traits, schema });
