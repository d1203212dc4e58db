import { readSheet } from '../sheet/read-sheet';
import { isReadingOf } from '../sheet/reading';
import type { SheetReading } from '../sheet/reading';
import { matchHeaders, scoreHeaders, headerText } from '../sheet/header';
import type { HeaderMatch } from '../sheet/header';
import { recognise } from '../sheet/recognise';
import type { AnySchema, Columns, SheetSchema } from '../sheet/schema';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { Traits } from '../sheet/traits/traits';
import { determine } from '../sheet/unreadable';
import { comparable } from '../values/text';
import { FunctionError } from './function';
import type { Argument } from './function';
import { isRange } from './function-arguments';
import type { CalculationContext } from './rule';

const TOTALS = new Set(['totaal', 'total']);

/**
 * Does the range end in the totals row of its table, which `[#Alles]` takes along? Its first cell says so, unless
 * that is a value which the column itself knows.
 */
function endsInTotals(
  rows: readonly (readonly CellValue[])[],
  schema: AnySchema,
  match: HeaderMatch,
): boolean {
  const first = rows.length > 1 ? rows.at(-1)?.[0] : undefined;
  if (typeof first !== 'string' || !TOTALS.has(comparable(first))) return false;
  const column = [...match.columns].find(([, place]) => place === 0)?.[0] ?? '';
  const definition = schema.columns[column];
  return definition?.type !== 'code' || definition.codes.find(first) === undefined;
}

/**
 * A range with its header row as the workbook that it would be: one tab with that sheet as a table, from A1 on.
 * @throws FunctionError when it is no range, or its first row does not hold the headers of the sheet
 */
export function workbookOfRange(argument: Argument, name: string, schema: AnySchema): WorkbookSnapshot {
  const hint = `Geef het hele bereik met de koppen, zoals ${schema.table}[#Alles].`;
  if (!isRange(argument)) throw new FunctionError('invalidValue', `${name} is geen bereik. ${hint}`);
  const [headers = []] = argument;
  const match = matchHeaders(
    schema,
    headers.map((cell, column) => ({ column, text: headerText(cell) })),
  );
  const score = scoreHeaders(schema, match);
  // As many as it takes to recognise the sheet in a workbook.
  if (score.required * 5 < score.of * 3)
    throw new FunctionError(
      'invalidValue',
      `De eerste rij van ${name} heeft niet de koppen van ${schema.name}. ${hint}`,
    );
  const area = { row: 0, column: 0, rowCount: argument.length, columnCount: headers.length };
  const totalsRow = endsInTotals(argument, schema, match);
  const tab: TabSnapshot = {
    name: schema.name,
    firstRow: 0,
    firstColumn: 0,
    rows: argument,
    tables: [{ name: schema.table, area, headerRow: true, totalsRow }],
    read: true,
  };
  return { date1904: false, tabs: [tab] };
}

/**
 * Reads a range with its header row as one of our sheets: the very reading of a check.
 * @throws FunctionError as `workbookOfRange`
 */
export function tableOf<C extends Columns>(
  argument: Argument,
  name: string,
  schema: SheetSchema<C>,
  traits: Traits | null = null,
): SheetReading<C> {
  const snapshot = workbookOfRange(argument, name, schema);
  const [sheet] = recognise(snapshot, [schema]).sheets;
  if (sheet === undefined) throw new Error(`${schema.name} is not recognised in its own table`);
  return readSheet(schema, sheet, snapshot.date1904, traits);
}

/** What a calculation of the rules needs, over these sheets alone: of everyone, on a day within the agreement's period. */
export const calculationOver = (sheets: readonly SheetReading[], peildatum: number): CalculationContext => ({
  run: {},
  delivery: {
    organisation: null,
    peildatum,
    state: 'within',
    lastDay: null,
    judgedOn: peildatum,
    properties: {},
    faultyProperties: new Set(),
    peildatumCell: null,
  },
  sheet: <C extends Columns>(schema: SheetSchema<C>) => {
    for (const reading of sheets) if (isReadingOf(reading, schema)) return reading;
    return null;
  },
});

/** Runs a calculation over a range; what it cannot read is the function's error. @throws FunctionError */
export function requireReadable<T>(name: string, calculation: () => T): T {
  const result = determine(calculation);
  if (result.known) return result.value;
  throw new FunctionError(
    'invalidValue',
    `${name}: ${result.reason} Rijen en cellen tellen vanaf het begin van het bereik.`,
  );
}
