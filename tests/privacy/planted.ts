import { CATALOGUE } from '../../src/agreements/catalogue';
import { NOORD_VELUWE } from '../../src/agreements/noord-veluwe';
import { COACHUREN } from '../../src/agreements/noord-veluwe/bladen/coachuren';
import type { AnySchema } from '../../src/core/sheet/schema';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { parseDutchNumber } from '../../src/core/values/number';
import { exampleRows } from '../../src/derive/template/example-rows';

/* A workbook of Noord-Veluwe in which personal data stands wherever a cell, a header or a tab can hold it. */

/** Who it is about: nobody, but what stands beside a number is as personal as the number. */
const WHO = 'Quasimodo';
/** Invented numbers and addresses; the first two pass the check digit of a citizen service number. */
export const SECRETS = [
  '123456782',
  '1112.22.333',
  'quasimodo@voorbeeld.nl',
  '06-12345678',
  'NL91 ABNA 0417 1643 00',
  '8011 AB 12',
] as const;

/** Each by itself, with words beside it, and as the number that Excel makes of it. */
export const PLANTED: readonly CellValue[] = [
  ...SECRETS.flatMap((secret) => [secret, `${WHO} ${secret}`, ` ${secret} `]),
  123456782,
  612345678,
];

const squeeze = (text: string): string => text.toLowerCase().replace(/[\s.\u00a0-]+/g, '');
const FORBIDDEN = [WHO, ...SECRETS, '612345678'].map(squeeze);

/** What of the planted data a text holds, however it is grouped. */
export const leaksIn = (text: string): readonly string[] =>
  FORBIDDEN.filter((secret) => squeeze(text).includes(secret));

/** The columns of a sheet as its template has them; of a property sheet its two columns. */
const headersOf = (schema: AnySchema): readonly string[] =>
  schema.kind === 'properties'
    ? [schema.nameHeader, schema.valueHeader]
    : Object.values(schema.columns).map(({ header }) => header);

const isNumberColumn = (schema: AnySchema, column: number): boolean => {
  const type = schema.kind === 'list' ? Object.values(schema.columns)[column]?.type : undefined;
  return ['geheel', 'decimaal', 'bedrag', 'aandeel'].includes(type ?? '');
};

/** A number, stored as text too: in a column of numbers it is nothing else, and may be shown. */
const isNumber = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseDutchNumber(value) !== null);

/** Rows that are right: the example of the template. */
function rowsOf(schema: AnySchema): readonly (readonly CellValue[])[] {
  const keys = Object.keys(schema.columns);
  const [first = {}, ...others] = exampleRows(schema);
  if (schema.kind === 'list')
    return [first, ...others].map((row) => keys.map((key): CellValue => row[key] ?? ''));
  const values = { ...first, overeenkomst: 'Noord-Veluwe' };
  return Object.entries(schema.columns).map(([key, { header }]) => [
    header,
    Object.entries(values).find(([name]) => name === key)?.[1] ?? '',
  ]);
}

/** For every column and everything that is planted a row that is right but for that cell. */
function plantedRows(schema: AnySchema, values: readonly CellValue[]): CellValue[][] {
  const rows = rowsOf(schema);
  const planted = headersOf(schema).flatMap((_, column) =>
    values
      .filter((value) => !isNumber(value) || !isNumberColumn(schema, column))
      .flatMap((value) =>
        // A property is found by its name, so each of them is planted; of a list one row is enough.
        (schema.kind === 'properties' ? rows : rows.slice(0, 1)).map((row) =>
          row.map((cell, i) => (i === column ? value : cell)),
        ),
      ),
  );
  return [...rows.map((row) => [...row]), ...planted];
}

/** Foreign columns: with headers that ask for it, that hold it, and that say nothing; some blank. */
const FOREIGN = ['Naam', 'BSN', 'Opmerking', ...SECRETS, `Adres ${SECRETS[5]}`, `${WHO} ${SECRETS[2]}`];

/** A sheet with everything planted, under a name; its table says which sheet it is. */
export function plantedTab(
  schema: AnySchema,
  name: string,
  values: readonly CellValue[] = PLANTED,
): TabSnapshot {
  const rows = plantedRows(schema, values).map((row, i) => [
    ...row,
    ...FOREIGN.map((_, column) => values[(i + column) % values.length] ?? ''),
  ]);
  const headers = [...headersOf(schema), ...FOREIGN];
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  return {
    name,
    firstRow: 0,
    firstColumn: 0,
    rows: [headers, ...rows],
    tables: [{ name: schema.table, area, headerRow: true, totalsRow: false }],
    read: true,
  };
}

/** A sheet as it should be. */
const rightTab = (schema: AnySchema): TabSnapshot => ({
  name: schema.name,
  firstRow: 0,
  firstColumn: 0,
  rows: [headersOf(schema), ...rowsOf(schema)],
  tables: [],
  read: true,
});

/** A tab that is not one of ours. */
const foreignTab = (name: string): TabSnapshot => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  rows: [[`${WHO} ${SECRETS[0]}`, SECRETS[2]]],
  tables: [],
  read: false,
});

/** Every sheet planted, in tabs of which the names hold personal data too, and tabs that are not ours. */
export const plantedWorkbook = (): WorkbookSnapshot => ({
  date1904: false,
  tabs: [
    ...NOORD_VELUWE.sheets.map((schema, i) =>
      plantedTab(schema, `${schema.name} ${SECRETS[i % SECRETS.length] ?? ''}`),
    ),
    ...SECRETS.map((secret) => foreignTab(`${WHO} ${secret}`)),
  ],
});

/**
 * One sheet planted beside a delivery that is as it should be, so that its rules are judged; the delivery itself beside a
 * sheet that tells which agreement it is for.
 */
export const withPlanted = (schema: AnySchema, values = PLANTED): WorkbookSnapshot => ({
  date1904: false,
  tabs: [
    rightTab(schema === NOORD_VELUWE.gegevens ? COACHUREN : NOORD_VELUWE.gegevens),
    plantedTab(schema, `${schema.name} ${SECRETS[0]}`, values),
  ],
});

export const SHEETS = NOORD_VELUWE.sheets.map((schema) => ({ name: schema.name, schema }));
export { CATALOGUE, NOORD_VELUWE };
