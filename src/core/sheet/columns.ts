import type { CodeList } from './codes';

interface ColumnOptions {
  /** The column's own name, as in the template. */
  readonly header: string;
  /** Other headers that mean this column. */
  readonly aliases?: readonly string[];
  readonly required?: true;
  /** Together the key columns of a sheet are unique. */
  readonly key?: true;
  /** What to enter here, in plain Dutch: the input message and the help page. */
  readonly help: string;
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

export interface TekstColumn extends ColumnOptions {
  readonly type: 'tekst';
  /** An identifier rather than prose: it is not searched for personal data. */
  readonly identifier?: true;
  /**
   * Stands for people without telling who they are. It is shown nowhere, the key that it belongs to is not either, and
   * whatever in its sheet tells who they are is a fout.
   */
  readonly pseudonym?: true;
  /** How many characters it has at least and at most. */
  readonly length?: { readonly min: number; readonly max: number };
  /** It has at least one letter, so that it is no number that means something elsewhere. */
  readonly withLetter?: true;
}
export interface GeheelColumn extends ColumnOptions, Limits {
  readonly type: 'geheel';
  /** A year: written without a dot for thousands. */
  readonly year?: true;
  /** The few numbers that it can be, in ascending order. */
  readonly only?: readonly number[];
}
export interface DecimaalColumn extends ColumnOptions, Limits {
  readonly type: 'decimaal';
}
/** An amount of money; the limits and the value are integer cents. */
export interface BedragColumn extends ColumnOptions, Limits {
  readonly type: 'bedrag';
}
/** A share from 0 to 1, shown as a percentage. */
export interface AandeelColumn extends ColumnOptions {
  readonly type: 'aandeel';
}
/** A date; the value is a serial in the 1900 system. */
export interface DatumColumn extends ColumnOptions {
  readonly type: 'datum';
}
/** A month; the value is year * 12 + month - 1. */
export interface MaandColumn extends ColumnOptions {
  readonly type: 'maand';
}
export interface JaNeeColumn extends ColumnOptions {
  readonly type: 'ja/nee';
}
export interface CodeColumn<C extends string = string> extends ColumnOptions {
  readonly type: 'code';
  readonly codes: CodeList<C>;
}

export type Column =
  | TekstColumn
  | GeheelColumn
  | DecimaalColumn
  | BedragColumn
  | AandeelColumn
  | DatumColumn
  | MaandColumn
  | JaNeeColumn
  | CodeColumn;

/** What a readable, filled cell of a column holds. */
export type ValueOf<C extends Column> =
  C extends CodeColumn<infer K>
    ? K
    : C extends TekstColumn
      ? string
      : C extends JaNeeColumn
        ? boolean
        : number;

export const tekst = <const O extends Omit<TekstColumn, 'type'>>(
  options: O,
): O & { readonly type: 'tekst' } => ({
  ...options,
  type: 'tekst',
});
export const geheel = <const O extends Omit<GeheelColumn, 'type'>>(
  options: O,
): O & { readonly type: 'geheel' } => ({ ...options, type: 'geheel' });
export const decimaal = <const O extends Omit<DecimaalColumn, 'type'>>(
  options: O,
): O & { readonly type: 'decimaal' } => ({ ...options, type: 'decimaal' });
export const bedrag = <const O extends Omit<BedragColumn, 'type'>>(
  options: O,
): O & { readonly type: 'bedrag' } => ({ ...options, type: 'bedrag' });
export const aandeel = <const O extends Omit<AandeelColumn, 'type'>>(
  options: O,
): O & { readonly type: 'aandeel' } => ({ ...options, type: 'aandeel' });
export const datum = <const O extends Omit<DatumColumn, 'type'>>(
  options: O,
): O & { readonly type: 'datum' } => ({
  ...options,
  type: 'datum',
});
export const maand = <const O extends Omit<MaandColumn, 'type'>>(
  options: O,
): O & { readonly type: 'maand' } => ({
  ...options,
  type: 'maand',
});
export const jaNee = <const O extends Omit<JaNeeColumn, 'type'>>(
  options: O,
): O & { readonly type: 'ja/nee' } => ({ ...options, type: 'ja/nee' });
/** The list stands first, so that the codes' own names are known to the compiler. */
export const code = <C extends string, const O extends Omit<CodeColumn, 'type' | 'codes'>>(
  codes: CodeList<C>,
  options: O,
): O & { readonly type: 'code'; readonly codes: CodeList<C> } => ({ ...options, type: 'code', codes });
