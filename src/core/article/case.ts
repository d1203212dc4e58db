import type { Columns, PropertySchema, SheetSchema, AnySchema } from '../sheet/schema';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Uitkomst } from '../report';

/** Rows of one sheet in a case, by the keys of its columns. What is not named is blank. */
export interface CaseSheet {
  readonly schema: AnySchema;
  readonly rows: readonly Readonly<Record<string, CellValue | undefined>>[];
}

/** A row as a case writes it, by the keys of its columns; an unknown column is a compile error. */
export type CaseRow<C extends Columns> = { readonly [K in keyof C]?: CellValue };

/** The rows of a list sheet. */
export const rowsOf = <C extends Columns>(
  schema: SheetSchema<C>,
  rows: readonly CaseRow<NoInfer<C>>[],
): CaseSheet => ({ schema, rows });

/** The values of a property sheet. */
export const propertiesOf = <C extends Columns>(
  schema: PropertySchema<C>,
  values: CaseRow<NoInfer<C>>,
): CaseSheet => ({ schema, rows: [values] });

/**
 * One case of a rule: a small workbook, a sentence that a jurist can read, and what the rule must say of it.
 * The tests run the cases, and the help pages print their sentences.
 */
export interface RuleCase {
  readonly rule: string;
  readonly sentence: string;
  readonly sheets: readonly CaseSheet[];
  /** The previous delivery, for rules that compare. */
  readonly previous?: readonly CaseSheet[];
  readonly expected: {
    /** Of whom, for a rule with outcomes. */
    readonly subject?: string;
    /** Over which tijdvak, for a rule with several outcomes of one subject. */
    readonly tijdvak?: string | null;
    readonly uitkomst?: Uitkomst;
    /** The messages of the rule's findings, in order; none means that it finds nothing. */
    readonly messages: readonly string[];
  };
}

/** The columns that a case really uses, in the order of the sheet; required ones are always there. */
const usedColumns = ({ schema, rows }: CaseSheet): (readonly [string, string])[] =>
  Object.entries(schema.columns)
    .filter(([key, column]) => column.required === true || rows.some((row) => row[key] !== undefined))
    .map(([key, column]) => [key, column.header] as const);

function tabOf(sheet: CaseSheet): TabSnapshot {
  const { schema, rows } = sheet;
  const columns = usedColumns(sheet);
  const [values = {}] = rows;
  const cells: CellValue[][] =
    schema.kind === 'properties'
      ? [
          [schema.nameHeader, schema.valueHeader],
          ...columns
            .filter(([key]) => values[key] !== undefined)
            .map(([key, header]) => [header, values[key] ?? '']),
        ]
      : [columns.map(([, header]) => header), ...rows.map((row) => columns.map(([key]) => row[key] ?? ''))];
  return { name: schema.name, firstRow: 0, firstColumn: 0, rows: cells, tables: [], read: true };
}

/** The workbook of a case, as a host would read it: one tab a sheet, headers in the first row. */
export const workbookOf = (sheets: readonly CaseSheet[]): WorkbookSnapshot => ({
  date1904: false,
  tabs: sheets.map(tabOf),
});
