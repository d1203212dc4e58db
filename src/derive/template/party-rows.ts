import type { AnySchema, Columns, ExampleRow } from '../../core/sheet/schema';

/** The party that a template is for. */
export interface Party {
  readonly name: string;
  /** All that there are: of these only its own rows belong in the template. */
  readonly all: ReadonlySet<string>;
  /** Those that deliver the same sheets, and so do the same things. */
  readonly alike: ReadonlySet<string>;
}

type Row = ExampleRow<Columns>;

/** The key of the first column that can name the party. */
const columnOf = (columns: Columns, { name }: Party): string | undefined =>
  Object.entries(columns).find(
    ([, column]) => column.type === 'code' && column.codes.entries.some(({ code }) => code === name),
  )?.[0];

const withName = (row: Row, from: string, to: string): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === from ? to : value]));

/**
 * The example of a sheet as a party would have it: its own rows, or those of another one under its name, and the rows
 * that are of no party, as a total is.
 */
export function rowsOfParty({ columns }: AnySchema, rows: readonly Row[], party: Party): readonly Row[] {
  const key = columnOf(columns, party);
  if (key === undefined) return rows;
  const parties = rows.flatMap((row) => {
    const value = row[key];
    return typeof value === 'string' && party.all.has(value) ? [value] : [];
  });
  const shown =
    parties.find((name) => name === party.name) ??
    parties.find((name) => party.alike.has(name)) ??
    parties[0];
  if (shown === undefined) return rows;
  return rows
    .filter((row) => row[key] === shown || !party.all.has(String(row[key])))
    .map((row) => withName(row, shown, party.name));
}
