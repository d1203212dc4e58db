import type { Finding } from '../finding/finding';
import type { Place } from '../finding/place';
import { cellAddress } from '../values/address';
import type { ValueOf } from './columns';
import { isBlank } from './judge/reader';
import { keyColumns } from './key';
import type { CellException, ColumnPlace, Exceptions, Layout } from './layout';
import type { Columns } from './schema';
import type { CellValue } from './snapshot';
import { Unreadable } from './unreadable';

/** The columns that hold numbers. */
export type NumberKey<C extends Columns> = {
  [K in keyof C]: ValueOf<C[K]> extends number ? K : never;
}[keyof C] &
  string;

/** What is to be said of one of the few rows that are not plainly good. */
export interface Irregular {
  readonly exceptions: Exceptions;
  readonly findings: readonly Finding[];
  /** Columns, counted from the left of the tab, of cells with personal data: they are repeated nowhere. */
  readonly personal: readonly number[];
  /** Does another row have the same key? */
  readonly isDuplicate: boolean;
}

/** What is said of a row that is plainly good. */
export const REGULAR: Irregular = { exceptions: new Map(), findings: [], personal: [], isDuplicate: false };

const missingColumn = (tab: string, header: string, ambiguous: boolean): Unreadable =>
  new Unreadable(
    ambiguous
      ? `In blad ${tab} staat kolom ${header} meer dan één keer.`
      : `In blad ${tab} ontbreekt kolom ${header}.`,
  );

/**
 * One row of a sheet, which never changes. Reading a cell that cannot be relied on throws `Unreadable`.
 */
export class Row<C extends Columns = Columns> {
  constructor(
    readonly layout: Layout<C>,
    /** Counted from 0, in the tab. */
    readonly index: number,
    /** The cells as they stand in the snapshot. */
    readonly cells: readonly CellValue[],
    readonly irregular: Irregular | null,
  ) {}

  /** Does another row have the same key? Then neither can be relied on. */
  get isDuplicate(): boolean {
    return this.irregular !== null && this.irregular.isDuplicate;
  }

  /** The row's own number in the workbook, from 1. */
  get number(): number {
    return this.index + 1;
  }

  /** Where the row stands, for a reason: `Plancapaciteit rij 14`. */
  get label(): string {
    return `${this.layout.tab} rij ${String(this.number)}`;
  }

  /** The cells that are not read the plain way; null when there are none. */
  get exceptions(): Exceptions | null {
    return this.irregular === null ? null : this.irregular.exceptions;
  }

  /** Throws when the row as a whole cannot be relied on. */
  requireUnique(): void {
    if (this.isDuplicate) throw new Unreadable(`${this.label} staat dubbel in het blad.`);
  }

  /** Is there no usable value, because the cell has a fout or its column is claimed twice? */
  isFaulty(key: keyof C & string): boolean {
    const { layout, irregular } = this;
    if (layout.places.has(key)) return irregular?.exceptions.get(key)?.faulty ?? false;
    return layout.ambiguous.has(key) || layout.schema.columns[key]?.required === true;
  }

  /** The code that a faulty cell probably meant, or null. */
  proposed(key: keyof C & string): string | null {
    return this.irregular?.exceptions.get(key)?.proposed ?? null;
  }

  /**
   * The value of a cell, or null when it is blank. An optional column that is absent is blank in every row.
   * Throws `Unreadable` when the cell has a fout, or its column is missing or claimed twice.
   */
  get<K extends keyof C & string>(key: K): ValueOf<C[K]> | null {
    const place = this.layout.places.get(key);
    if (place === undefined) return this.absent(key);
    const exception = this.irregular?.exceptions.get(key);
    const value =
      exception === undefined
        ? place.reader.plain(this.cells[place.offset] ?? '')
        : this.exceptional(exception, place);
    // The reader of a column gives values of the column's own type: that is what the schema says of it.
    return value as ValueOf<C[K]> | null;
  }

  /** The value of a column that is not there: blank where it may be, else nothing that can be used. */
  private absent(key: keyof C & string): null {
    const { tab, schema, ambiguous } = this.layout;
    const column = schema.columns[key];
    const isAmbiguous = ambiguous.has(key);
    if (isAmbiguous || column?.required === true)
      throw missingColumn(tab, column?.header ?? key, isAmbiguous);
    return null;
  }

  private exceptional({ faulty, value }: CellException, { column }: ColumnPlace): CellException['value'] {
    if (faulty)
      throw new Unreadable(
        `In blad ${this.layout.tab} is cel ${cellAddress(this.index, column)} niet te lezen.`,
      );
    return value;
  }

  /** True when the cell holds something, readable or not. A column that is claimed twice cannot be told. */
  isFilled(key: keyof C & string): boolean {
    const { places, ambiguous, schema, tab } = this.layout;
    const place = places.get(key);
    if (place !== undefined) return !isBlank(this.cells[place.offset] ?? '');
    if (ambiguous.has(key)) throw missingColumn(tab, schema.columns[key]?.header ?? key, true);
    return false;
  }

  /** True when one of several cells holds something: as `isFilled` of each of them in turn. */
  isAnyFilled(keys: readonly (keyof C & string)[]): boolean {
    const { places, isReadable } = this.layout.group(keys);
    if (!isReadable) return keys.some((key) => this.isFilled(key));
    for (const { offset } of places) {
      const raw = this.cells[offset] ?? '';
      if (raw !== '' && !isBlank(raw)) return true;
    }
    return false;
  }

  /**
   * Several numbers added up, a blank cell as 0: as `get` of each of them in turn. The list of keys stands for its
   * places in the sheet, so give the same one for every row.
   */
  sum(keys: readonly NumberKey<C>[]): number {
    const { places, isReadable } = this.layout.group(keys);
    let total = 0;
    if (!isReadable || this.irregular !== null) {
      for (const key of keys) total += Number(this.get(key) ?? 0);
    } else {
      for (const { offset, reader } of places) total += Number(reader.plain(this.cells[offset] ?? '') ?? 0);
    }
    return total;
  }

  /** The row's key, as it is written in findings and explanations; null for a sheet without key columns. */
  get sleutel(): string | null {
    return this.layout.keys.written(this, (this.irregular ?? REGULAR).personal);
  }

  /** The row's key as it is compared with others; null when a part is blank or faulty. */
  get comparedKey(): string | null {
    return this.layout.keys.compared(this);
  }

  /**
   * The place of a finding: the cell of the first of these columns that is in the sheet. Without columns,
   * the row's first key cell. When none is in the sheet: the row, without a cell.
   */
  at(...keys: readonly (keyof C & string)[]): Place {
    const { places, schema, tab } = this.layout;
    const wanted: readonly string[] =
      keys.length > 0
        ? keys
        : keyColumns(schema)
            .slice(0, 1)
            .map(([key]) => key);
    for (const key of wanted) {
      const place = places.get(key);
      if (place === undefined) continue;
      return {
        tab,
        cell: { row: this.index, column: place.column },
        row: this.number,
        column: place.header,
        sleutel: this.sleutel,
        ...(this.mayShow(place) ? { found: this.cells[place.offset] ?? '' } : {}),
      };
    }
    return { tab, cell: null, row: this.number, column: null, sleutel: this.sleutel };
  }

  /** May what stands in a cell be repeated? */
  private mayShow({ secret, column }: ColumnPlace): boolean {
    return !secret && !(this.irregular ?? REGULAR).personal.includes(column);
  }
}
