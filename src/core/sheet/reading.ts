import type { Finding } from '../finding/finding';
import type { Layout } from './layout';
import { cellKey } from './personal-data';
import type { Recognised } from './recognise';
import { Row } from './row';
import type { Irregular } from './row';
import type { Columns, SheetSchema } from './schema';

/** What stands in the rows of a sheet, and what is to be said of them. */
export interface SheetData<C extends Columns = Columns> {
  readonly layout: Layout<C>;
  /** Indices in the tab of the rows that are not blank, in order. */
  readonly filled: Int32Array;
  /** By row index: what is to be said of the few rows that are not plainly good. */
  readonly irregular: ReadonlyMap<number, Irregular>;
  /** Of the header row. */
  readonly headerFindings: readonly Finding[];
  /** Of keys that stand there more than once. */
  readonly keyFindings: readonly Finding[];
}

/** A sheet as read: its rows, typed by its schema, and what was found while reading. */
export class SheetReading<C extends Columns = Columns> {
  readonly findings: readonly Finding[];
  /** Cells that hold personal data, by `cellKey`: no finding repeats what stands there. */
  readonly personalCells: ReadonlySet<string>;
  private made: readonly Row<C>[] | null = null;
  private earlier: readonly Row<C>[];

  /** @param before an earlier reading of the same tab, of which the rows that did not change are used again */
  constructor(
    readonly schema: SheetSchema<C>,
    readonly source: Recognised,
    readonly date1904: boolean,
    readonly data: SheetData<C>,
    before: SheetReading<C> | null,
  ) {
    const findings: Finding[] = [...data.headerFindings];
    const personal = new Set<string>();
    for (const [row, irregular] of data.irregular) {
      for (const finding of irregular.findings) findings.push(finding);
      for (const column of irregular.personal) personal.add(cellKey({ row, column }));
    }
    for (const finding of data.keyFindings) findings.push(finding);
    this.findings = findings;
    this.personalCells = personal;
    this.earlier = before?.made ?? before?.earlier ?? [];
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

  /** The rows that are not blank, in order; the same objects each time. */
  rows(): readonly Row<C>[] {
    this.made ??= this.make();
    this.earlier = [];
    return this.made;
  }

  private make(): readonly Row<C>[] {
    const { layout, filled, irregular } = this.data;
    const { rows: cells, firstRow } = this.source.tab;
    const { earlier } = this;
    const rows: Row<C>[] = [];
    let next = 0;
    for (const index of filled) {
      const row = new Row(layout, index, cells[index - firstRow] ?? [], irregular.get(index) ?? null);
      while ((earlier[next]?.index ?? index) < index) next++;
      const before = earlier[next];
      rows.push(before?.isSame(row) === true ? before : row);
    }
    return rows;
  }
}

/** Is this the reading of that schema? The schema itself says which type its rows have. */
export const isReadingOf = <C extends Columns>(
  reading: SheetReading,
  schema: SheetSchema<C>,
): reading is SheetReading<C> => Object.is(reading.schema, schema);
