import { comparable } from '../values/text';
import { isBlank, textOf } from './judge/reader';
import type { AnySchema } from './schema';
import type { CellValue } from './snapshot';

/** What the header row of a sheet means. Columns are counted from the left of the tab. */
export interface HeaderMatch {
  /** The column of each meaning that exactly one header claims. */
  readonly columns: ReadonlyMap<string, number>;
  /** Meanings that several headers claim: none of these columns is used. */
  readonly ambiguous: ReadonlyMap<string, readonly number[]>;
  /** Headers that the schema does not know. */
  readonly unknown: readonly number[];
}

interface HeaderNames {
  readonly own: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  /** Comparable names of the headers that must be there. */
  readonly required: readonly string[];
}

const cache = new WeakMap<AnySchema, HeaderNames>();

/** The headers of a property sheet are those of its two columns. */
export const NAME_COLUMN = 'name';
export const VALUE_COLUMN = 'value';

function namesOf(schema: AnySchema): HeaderNames {
  const known = cache.get(schema);
  if (known !== undefined) return known;
  const own = new Map<string, string>();
  const aliases = new Map<string, string>();
  const required: string[] = [];
  if (schema.kind === 'properties') {
    own.set(comparable(schema.nameHeader), NAME_COLUMN).set(comparable(schema.valueHeader), VALUE_COLUMN);
    required.push(NAME_COLUMN);
  } else {
    for (const [key, column] of Object.entries(schema.columns)) {
      own.set(comparable(column.header), key);
      for (const alias of column.aliases ?? []) aliases.set(comparable(alias), key);
      if (column.required === true) required.push(key);
    }
  }
  const names = { own, aliases, required };
  cache.set(schema, names);
  return names;
}

/** A header cell as text; a number (2018) is compared as its text. */
export const headerText = (cell: CellValue): string => (typeof cell === 'string' ? cell : textOf(cell));

/** Says what each header of a row means to a schema. A blank header is no column. */
export function matchHeaders(
  schema: AnySchema,
  headers: readonly { readonly column: number; readonly text: string }[],
): HeaderMatch {
  const { own, aliases } = namesOf(schema);
  const byName = new Map<string, number[]>();
  const byAlias = new Map<string, number[]>();
  const unknown: number[] = [];
  const claim = (claims: Map<string, number[]>, key: string, column: number): void => {
    const list = claims.get(key);
    if (list === undefined) claims.set(key, [column]);
    else list.push(column);
  };
  for (const { column, text } of headers) {
    const name = comparable(text);
    const ownKey = own.get(name);
    const aliasKey = aliases.get(name);
    if (ownKey !== undefined) claim(byName, ownKey, column);
    else if (aliasKey !== undefined) claim(byAlias, aliasKey, column);
    else if (!isBlank(text)) unknown.push(column);
  }
  const columns = new Map<string, number>();
  const ambiguous = new Map<string, readonly number[]>();
  for (const key of new Set([...byName.keys(), ...byAlias.keys()])) {
    // The column's own name beats its aliases: what claims the meaning by alias then is a foreign column.
    const claims = byName.get(key) ?? byAlias.get(key) ?? [];
    if (byName.has(key)) unknown.push(...(byAlias.get(key) ?? []));
    const [first] = claims;
    if (claims.length > 1) ambiguous.set(key, claims);
    else if (first !== undefined) columns.set(key, first);
  }
  return { columns, ambiguous, unknown: unknown.sort((a, b) => a - b) };
}

export interface HeaderScore {
  /** Recognised required headers, and how many are required: their share decides. */
  readonly required: number;
  readonly of: number;
  readonly recognised: number;
}

/** How well a row of headers fits a schema. */
export function scoreHeaders(schema: AnySchema, match: HeaderMatch): HeaderScore {
  const { required } = namesOf(schema);
  const has = (key: string): boolean => match.columns.has(key) || match.ambiguous.has(key);
  return {
    required: required.filter(has).length,
    of: required.length,
    recognised: match.columns.size + match.ambiguous.size,
  };
}
