import type { Place } from '../finding/place';
import type { Finding } from '../finding/finding';
import { cellAddress } from '../values/address';
import type { ValueOf } from './columns';
import { isBlank } from './judge/reader';
import type { CellReader, Value } from './judge/reader';
import type { Keys } from './key';
import { cellAt } from './recognise';
import type { Recognised } from './recognise';
import type { Columns, SheetSchema } from './schema';
import { Unreadable } from './unreadable';

/** How one column of the schema stands in the tab. `column` is counted from the left of the tab. */
export interface ColumnPlace {
  readonly column: number;
  /** The header as it stands in the file, or the column's letter where it may not be repeated. */
  readonly header: string;
  readonly reader: CellReader;
}

/** A cell that is not read the plain way. */
export interface CellException {
  readonly faulty: boolean;
  readonly value: Value;
  /** A code that was probably meant: only a proposal, but it says whose row this may be. */
  readonly proposed: string | null;
}

export interface SheetData {
  /** Row indices of the tab (from 0) that are not blank, in order. */
  readonly rowIndices: readonly number[];
  readonly places: ReadonlyMap<string, ColumnPlace>;
  readonly ambiguous: ReadonlySet<string>;
  /** By row index and column key: the few cells that are not plain. */
  readonly exceptions: ReadonlyMap<number, ReadonlyMap<string, CellException>>;
  readonly keys: Keys;
  /** Row indices of which the key stands elsewhere too. */
  readonly duplicates: ReadonlySet<number>;
  readonly findings: readonly Finding[];
  /** Cells that hold personal data, by `cellKey`: no finding repeats what stands there. */
  readonly personalCells: ReadonlySet<string>;
}

/** A sheet as read: its rows, typed by its schema, and what was found while reading. */
export class SheetReading<C extends Columns = Columns> {
  constructor(
    readonly schema: SheetSchema<C>,
    readonly source: Recognised,
    readonly date1904: boolean,
    readonly data: SheetData,
  ) {}

  get tab(): string {
    return this.source.tab.name;
  }

  get rowCount(): number {
    return this.data.rowIndices.length;
  }

  *rows(): IterableIterator<Row<C>> {
    for (const index of this.data.rowIndices) yield new Row(this, index);
  }
}

/** Is this the reading of that schema? The schema itself says which type its rows have. */
export const isReadingOf = <C extends Columns>(
  reading: SheetReading,
  schema: SheetSchema<C>,
): reading is SheetReading<C> => Object.is(reading.schema, schema);

const missingColumn = (reading: SheetReading, header: string, ambiguous: boolean): Unreadable =>
  new Unreadable(
    ambiguous
      ? `In blad ${reading.tab} staat kolom ${header} meer dan één keer.`
      : `In blad ${reading.tab} ontbreekt kolom ${header}.`,
  );

/** One row of a sheet. Reading a cell that cannot be relied on throws `Unreadable`. */
export class Row<C extends Columns = Columns> {
  private readonly exceptions: ReadonlyMap<string, CellException> | undefined;

  constructor(
    readonly sheet: SheetReading<C>,
    readonly index: number,
  ) {
    this.exceptions = sheet.data.exceptions.get(index);
  }

  /** The row's own number in the workbook, from 1. */
  get number(): number {
    return this.index + 1;
  }

  /** Does another row have the same key? Then neither can be relied on. */
  get isDuplicate(): boolean {
    return this.sheet.data.duplicates.has(this.index);
  }

  /** Where the row stands, for a reason: `Plancapaciteit rij 14`. */
  get label(): string {
    return `${this.sheet.tab} rij ${String(this.number)}`;
  }

  /** Throws when the row as a whole cannot be relied on. */
  requireUnique(): void {
    if (this.isDuplicate) throw new Unreadable(`${this.label} staat dubbel in het blad.`);
  }

  /** Is there no usable value, because the cell has a fout or its column is claimed twice? */
  isFaulty(key: keyof C & string): boolean {
    if (this.sheet.data.ambiguous.has(key)) return true;
    if (this.sheet.data.places.has(key)) return this.exceptions?.get(key)?.faulty ?? false;
    return this.sheet.schema.columns[key]?.required === true;
  }

  /** The code that a faulty cell probably meant, or null. */
  proposed(key: keyof C & string): string | null {
    return this.exceptions?.get(key)?.proposed ?? null;
  }

  /**
   * The value of a cell, or null when it is blank. An optional column that is absent is blank in every row.
   * Throws `Unreadable` when the cell has a fout, or its column is missing or claimed twice.
   */
  get<K extends keyof C & string>(key: K): ValueOf<C[K]> | null {
    const { data, source, schema } = this.sheet;
    const place = data.places.get(key);
    if (place === undefined) {
      const column = schema.columns[key];
      const ambiguous = data.ambiguous.has(key);
      if (ambiguous || column?.required === true)
        throw missingColumn(this.sheet, column?.header ?? key, ambiguous);
      return null;
    }
    const exception = this.exceptions?.get(key);
    if (exception?.faulty === true)
      throw new Unreadable(
        `In blad ${this.sheet.tab} is cel ${cellAddress(this.index, place.column)} niet te lezen.`,
      );
    const value =
      exception === undefined
        ? place.reader.plain(cellAt(source.tab, this.index, place.column))
        : exception.value;
    // The reader of a column gives values of the column's own type: that is what the schema says of it.
    return value as ValueOf<C[K]> | null;
  }

  /** True when the cell holds something, readable or not. A column that is claimed twice cannot be told. */
  isFilled(key: keyof C & string): boolean {
    const { data, source, schema } = this.sheet;
    if (data.ambiguous.has(key)) throw missingColumn(this.sheet, schema.columns[key]?.header ?? key, true);
    const place = data.places.get(key);
    return place !== undefined && !isBlank(cellAt(source.tab, this.index, place.column));
  }

  /** The row's key, as it is written in findings and explanations; null for a sheet without key columns. */
  get sleutel(): string | null {
    return this.sheet.data.keys.written(this.index);
  }

  /** The row's key as it is compared with others; null when a part is blank or faulty. */
  get comparedKey(): string | null {
    return this.sheet.data.keys.compared(this.index);
  }

  /**
   * The place of a finding: the cell of the first of these columns that is in the sheet. Without columns,
   * the row's first key cell. When none is in the sheet: the row, without a cell.
   */
  at(...keys: readonly (keyof C & string)[]): Place {
    const { data, schema, source } = this.sheet;
    const wanted: readonly string[] =
      keys.length > 0
        ? keys
        : Object.keys(schema.columns)
            .filter((key) => schema.columns[key]?.key === true)
            .slice(0, 1);
    for (const key of wanted) {
      const place = data.places.get(key);
      if (place === undefined) continue;
      return {
        tab: this.sheet.tab,
        cell: { row: this.index, column: place.column },
        row: this.number,
        column: place.header,
        sleutel: this.sleutel,
        found: cellAt(source.tab, this.index, place.column),
      };
    }
    return { tab: this.sheet.tab, cell: null, row: this.number, column: null, sleutel: this.sleutel };
  }
}
