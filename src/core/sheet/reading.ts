import type { Finding } from '../finding/finding';
import type { Layout } from './layout';
import { cellKey } from './personal-data/search';
import type { Recognised } from './recognise';
import { Row } from './row';
import type { Irregular } from './row';
import type { Columns, SheetSchema } from './schema';
import { cellAt } from './snapshot';
import type { CellValue } from './snapshot';
import type { TraitArrays } from './traits/collector';
import type { Traits } from './traits/traits';

/** What stands in the rows of a sheet, and what is to be said of them. */
export interface SheetData<C extends Columns = Columns> {
  readonly layout: Layout<C>;
  /** Indices in the tab of the rows that are not blank, in order. */
  readonly filled: Int32Array;
  /** By row index: what is to be said of the few rows that are not plainly good. */
  readonly irregular: ReadonlyMap<number, Irregular>;
  /** What was asked of every row, in the order of `filled`; null when nothing was. */
  readonly traits: TraitArrays | null;
  /** Of the header row. */
  readonly headerFindings: readonly Finding[];
  /** Of keys that stand there more than once. */
  readonly keyFindings: readonly Finding[];
}

/** A sheet as read: its rows, typed by its schema, and what was found while reading. */
export class SheetReading<C extends Columns = Columns> {
  readonly findings: readonly Finding[];
  /** What stands in the cells that hold personal data, by `cellKey`: it is repeated nowhere. */
  readonly personalCells: ReadonlyMap<string, string>;
  /** By position: only the rows that were asked for. */
  private readonly made: Row<C>[] = [];
  private all: readonly Row<C>[] | null = null;

  constructor(
    readonly schema: SheetSchema<C>,
    readonly source: Recognised,
    readonly date1904: boolean,
    /** What was asked of every row. */
    readonly traits: Traits | null,
    readonly data: SheetData<C>,
  ) {
    const findings: Finding[] = [...data.headerFindings];
    const personal = new Map<string, string>();
    for (const [row, irregular] of data.irregular) {
      for (const finding of irregular.findings) findings.push(finding);
      for (const column of irregular.personal)
        personal.set(cellKey({ row, column }), String(cellAt(source.tab, row, column)));
    }
    for (const finding of data.keyFindings) findings.push(finding);
    this.findings = findings;
    this.personalCells = personal;
  }

  get tab(): string {
    return this.source.tab.name;
  }

  get rowCount(): number {
    return this.data.filled.length;
  }

  /** Is there exactly one column of this meaning? */
  has(key: keyof C & string): boolean {
    return this.data.layout.places.has(key);
  }

  /** Can this column be read in any row? One that may be left out can, and then is blank in all of them. */
  isReadable(key: keyof C & string): boolean {
    const { places, ambiguous } = this.data.layout;
    return places.has(key) || (!ambiguous.has(key) && this.schema.columns[key]?.required !== true);
  }

  /** One of the rows that are not blank, by its position among them: the same object each time. */
  row(position: number): Row<C> {
    return (this.made[position] ??= this.make(this.data.filled[position] ?? 0));
  }

  private make(index: number): Row<C> {
    const { layout, irregular } = this.data;
    const { rows, firstRow } = this.source.tab;
    return new Row(layout, index, rows[index - firstRow] ?? [], irregular.get(index) ?? null);
  }

  /** All of them, in order. Of a large sheet rather ask for those that matter: see `divide`. */
  rows(): readonly Row<C>[] {
    return (this.all ??= Array.from(this.data.filled, (_, position) => this.row(position)));
  }

  /**
   * The rows in which one of these columns holds something other than 0, readable or not. A column that is not in the
   * sheet holds nothing.
   */
  rowsWith(keys: readonly (keyof C & string)[]): readonly Row<C>[] {
    const offsets = keys.flatMap((key) => this.data.layout.places.get(key)?.offset ?? []);
    if (offsets.length === 0) return [];
    const { rows, firstRow } = this.source.tab;
    const { filled } = this.data;
    const found: Row<C>[] = [];
    for (let position = 0; position < filled.length; position++) {
      const cells = rows[(filled[position] ?? 0) - firstRow];
      if (cells !== undefined && holdsSome(cells, offsets)) found.push(this.row(position));
    }
    return found;
  }
}

/** Does one of these cells hold something other than 0? */
function holdsSome(cells: readonly CellValue[], offsets: readonly number[]): boolean {
  for (let i = 0; i < offsets.length; i++) {
    const raw = cells[offsets[i] ?? 0] ?? '';
    if (raw !== '' && raw !== 0) return true;
  }
  return false;
}

/** Is this the reading of that schema? The schema itself says which type its rows have. */
export const isReadingOf = <C extends Columns>(
  reading: SheetReading,
  schema: SheetSchema<C>,
): reading is SheetReading<C> => Object.is(reading.schema, schema);
