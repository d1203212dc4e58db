import type { Column } from '../../core/sheet/columns';
import type { AnySchema, Columns, ExampleRow, PropertySchema, SheetSchema } from '../../core/sheet/schema';
import type { CellValue } from '../../core/sheet/snapshot';
import { DATE_1904_OFFSET } from '../../core/values/date';
import type { SheetDescription } from '../description';
import { numberFormatOf } from '../number-format';
import type { ChoiceLists } from './choice-lists';
import { rulesFor } from './column-rules';
import { exampleRows } from './example-rows';
import { listFormats, propertyFormats } from './fit-formats';
import { rowsOfParty, type Party } from './party-rows';
import { columnWidth, widthOfTexts } from './width';

export interface TemplateOptions {
  /** With rows that show what is meant, or empty. */
  readonly example: boolean;
  /** The workbook counts its dates from 1904. */
  readonly date1904: boolean;
  /** Where lists stand that are too long for a cell's own rule. */
  readonly lists: ChoiceLists;
  /** What is known of the delivery, by the keys of the properties: it is filled in, also in an empty template. */
  readonly known: Readonly<Record<string, CellValue>>;
  /** Whose example it is to be; null for that of everyone. */
  readonly party: Party | null;
  /** Rows of a list at least: what is typed or pasted there has the rules and the formats of its column. */
  readonly room: number;
}

/** Rows of an empty sheet in a workbook that is open in Excel: its table grows with what is typed below it. */
export const ROOM_IN_EXCEL = 20;

/** Values of properties are read best at this width, in characters. */
const VALUE_WIDTH = 32;

/** A value as it stands in this workbook. */
function inWorkbook(column: Column, value: CellValue | undefined, { date1904 }: TemplateOptions): CellValue {
  const isDay = column.type === 'datum' || column.type === 'maand';
  return date1904 && isDay && typeof value === 'number' ? value - DATE_1904_OFFSET : (value ?? '');
}

function examplesFor(
  schema: SheetSchema,
  { example, party }: TemplateOptions,
): readonly ExampleRow<Columns>[] {
  if (!example) return [];
  const rows = exampleRows(schema);
  return party === null ? rows : rowsOfParty(schema, rows, party);
}

function listTemplate(schema: SheetSchema, options: TemplateOptions): SheetDescription {
  const entries = Object.entries(schema.columns);
  const columns = entries.map(([, column]) => column);
  const headers = columns.map(({ header }) => header);
  const rows: CellValue[][] = examplesFor(schema, options).map((row) =>
    entries.map(([key, column]) => inWorkbook(column, row[key], options)),
  );
  while (rows.length < options.room) rows.push(headers.map(() => ''));
  const body = { row: 1, rowCount: rows.length };
  const cells = columns.map((column, index) => ({
    column,
    area: { ...body, column: index, columnCount: 1 },
  }));
  return {
    name: schema.name,
    rows: [headers, ...rows],
    columns: columns.map((column) => {
      const numberFormat = numberFormatOf(column);
      return { width: columnWidth(column), ...(numberFormat === null ? {} : { numberFormat }) };
    }),
    tables: [
      {
        name: schema.table,
        area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
      },
    ],
    ...rulesFor(cells, options.lists),
    conditionalFormats: listFormats(cells, options.lists, options.date1904),
    boldRows: [0],
    frozenRows: 1,
  };
}

function propertyTemplate(schema: PropertySchema, options: TemplateOptions): SheetDescription {
  const entries = Object.entries(schema.columns);
  const [example = {}] = options.example ? exampleRows(schema) : [];
  const values = { ...example, ...options.known };
  const names = entries.map(([, { header }]) => header);
  const cells = entries.map(([, column], index) => ({
    column,
    area: { row: index + 1, column: 1, rowCount: 1, columnCount: 1 },
  }));
  return {
    name: schema.name,
    rows: [
      [schema.nameHeader, schema.valueHeader],
      ...entries.map(([key, column]) => [column.header, inWorkbook(column, values[key], options)]),
    ],
    columns: [{ width: widthOfTexts(schema.nameHeader, names) }, { width: VALUE_WIDTH }],
    numberFormats: cells.flatMap(({ column, area }) => {
      const numberFormat = numberFormatOf(column);
      return numberFormat === null ? [] : [{ area, numberFormat }];
    }),
    tables: [
      { name: schema.table, area: { row: 0, column: 0, rowCount: entries.length + 1, columnCount: 2 } },
    ],
    ...rulesFor(cells, options.lists),
    conditionalFormats: propertyFormats(cells, options.lists, options.date1904),
    boldRows: [0],
    frozenRows: 1,
  };
}

/**
 * The sheet that a schema describes, to be filled in: its table with dropdowns, formats, widths and a message beside
 * each cell. All of it follows from the schema: another sheet needs no code here.
 */
export function templateSheet(schema: AnySchema, options: TemplateOptions): SheetDescription {
  return schema.kind === 'list' ? listTemplate(schema, options) : propertyTemplate(schema, options);
}
