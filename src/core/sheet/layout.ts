import { shownHeader } from './check-headers';
import { cellReader } from './judge/cell-reader';
import type { CellReader, Value } from './judge/reader';
import { keysOf } from './key';
import type { Keys } from './key';
import { isPseudonym } from './personal-data/search';
import type { Recognised } from './recognise';
import type { Columns, SheetSchema } from './schema';
import { spanOf } from './span';
import type { SpanReader } from './span';

/** How one column of the schema stands in the tab. */
export interface ColumnPlace {
  readonly key: string;
  /** Counted from the left of the tab. */
  readonly column: number;
  /** Counted from the left of what is used of the tab: the place in a row of the snapshot. */
  readonly offset: number;
  /** The header as it stands in the file, or the column's letter where it may not be repeated. */
  readonly header: string;
  readonly reader: CellReader;
  /** Stands for people: what its cells hold is never shown. */
  readonly secret: boolean;
}

/** A cell that is not read the plain way. */
export interface CellException {
  readonly faulty: boolean;
  readonly value: Value;
  /** A code that was probably meant: only a proposal, but it says whose row this may be. */
  readonly proposed: string | null;
}

/** By column key: the few cells of a row that are not plain. */
export type Exceptions = ReadonlyMap<string, CellException>;

/** Where everything stands in a sheet, the same for all of its rows. */
export interface Layout<C extends Columns = Columns> {
  readonly schema: SheetSchema<C>;
  /** The tab's real name. */
  readonly tab: string;
  readonly places: ReadonlyMap<string, ColumnPlace>;
  /** Columns that several headers claim. */
  readonly ambiguous: ReadonlySet<string>;
  readonly keys: Keys;
  /** Null when a row of this sheet tells no span. */
  readonly span: SpanReader | null;
  /** The places of several columns at once, in their order; worked out once for each list. */
  readonly group: (keys: readonly string[]) => ColumnGroup;
}

/** Several columns together, as far as they are in the sheet. */
export interface ColumnGroup {
  readonly places: readonly ColumnPlace[];
  /** False when one of them cannot be read in any row: claimed twice, or missing though it must be there. */
  readonly isReadable: boolean;
}

/** Works out where everything stands, from the header row alone. */
export function layoutOf<C extends Columns>(
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
): Layout<C> {
  const places = new Map<string, ColumnPlace>();
  for (const [key, column] of source.match.columns) {
    const definition = schema.columns[key];
    if (definition === undefined) continue;
    places.set(key, {
      key,
      column,
      offset: column - source.tab.firstColumn,
      header: shownHeader(source, column),
      reader: cellReader(definition, date1904),
      secret: isPseudonym(definition),
    });
  }
  const ambiguous = new Set(source.match.ambiguous.keys());
  const groups = new Map<readonly string[], ColumnGroup>();
  const groupOf = (keys: readonly string[]): ColumnGroup => ({
    places: keys.flatMap((key) => places.get(key) ?? []),
    isReadable: keys.every(
      (key) => places.has(key) || (!ambiguous.has(key) && schema.columns[key]?.required !== true),
    ),
  });
  return {
    schema,
    tab: source.tab.name,
    places,
    ambiguous,
    keys: keysOf(schema, places),
    span: spanOf(schema, places, ambiguous),
    group: (keys) => {
      let group = groups.get(keys);
      if (group === undefined) groups.set(keys, (group = groupOf(keys)));
      return group;
    },
  };
}
