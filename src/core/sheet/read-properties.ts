import type { PropertyCell } from '../delivery';
import type { Finding } from '../finding/finding';
import { comparable, keyText } from '../values/text';
import { bsnFinding, cellFinding } from './cell-finding';
import type { CellFindingParts } from './cell-finding';
import type { CellRuleId } from './cell-rules';
import { checkHeaders, shownHeader } from './check-headers';
import { NAME_COLUMN, VALUE_COLUMN } from './header';
import { cellReader, isBlank } from './judge-cell';
import { holdsBsn, isFreeText } from './personal-data';
import { cellAt } from './recognise';
import type { Recognised } from './recognise';
import type { Columns, PropertySchema } from './schema';
import type { CellValue } from './snapshot';

/** A property sheet as read: the usable values, and where each one stands. */
export interface PropertyReading {
  readonly tab: string;
  readonly rowCount: number;
  /** By the key of the property; absent when it is blank, faulty or stands there twice. */
  readonly values: Readonly<Record<string, string | number | undefined>>;
  readonly cells: Readonly<Record<string, PropertyCell | undefined>>;
  readonly findings: readonly Finding[];
  readonly personalCells: ReadonlySet<string>;
}

interface PropertyRow {
  readonly row: number;
  readonly name: CellValue;
  readonly value: CellValue;
}

function rowsOf({ tab, headerRow, limits, match }: Recognised): PropertyRow[] {
  const nameColumn = match.columns.get(NAME_COLUMN);
  const valueColumn = match.columns.get(VALUE_COLUMN);
  const end = limits === null ? tab.firstRow + tab.rows.length : limits.row + limits.rowCount;
  const at = (row: number, column: number | undefined): CellValue =>
    column === undefined ? '' : cellAt(tab, row, column);
  const rows: PropertyRow[] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const name = at(row, nameColumn);
    const value = at(row, valueColumn);
    if (!isBlank(name) || !isBlank(value)) rows.push({ row, name, value });
  }
  return rows;
}

/**
 * Reads a property sheet. A property that is not ours is left alone; a required one that is not there is
 * reported without a cell, under its own name.
 */
export function readProperties<C extends Columns>(
  schema: PropertySchema<C>,
  source: Recognised,
  date1904: boolean,
): PropertyReading {
  const { tab, match } = source;
  const valueColumn = match.columns.get(VALUE_COLUMN) ?? null;
  const nameColumn = match.columns.get(NAME_COLUMN) ?? null;
  const findings: Finding[] = [];
  const personalCells = new Set<string>();
  const values: Record<string, string | number | undefined> = {};
  const cells: Record<string, PropertyCell | undefined> = {};

  const report = (
    rule: CellRuleId,
    row: number | null,
    column: number | null,
    about: Pick<CellFindingParts, 'text' | 'advice' | 'sleutel' | 'proposal' | 'found'>,
  ): void => {
    const cell = row === null || column === null ? null : { row, column };
    const header = cell === null ? null : shownHeader(source, cell.column);
    findings.push(cellFinding(rule, { ...about, tab: tab.name, cell, column: header }));
  };

  const byName = new Map(
    Object.entries(schema.columns).map(([key, column]) => [comparable(column.header), key] as const),
  );
  const rows = rowsOf(source);
  const firstRowOf = new Map<string, number>();
  for (const { row, name, value } of rows) {
    const key = byName.get(comparable(String(name)));
    const definition = key === undefined ? undefined : schema.columns[key];
    const sleutel = definition?.header ?? (isBlank(name) ? '' : String(name).trim());

    if (isBlank(name))
      report('veld-verplicht', row, nameColumn, {
        sleutel,
        text: `${schema.nameHeader} is niet ingevuld.`,
        advice: `Vul ${schema.nameHeader} in, of haal de rij weg.`,
        found: name,
      });

    const compared = keyText(sleutel);
    const earlier = firstRowOf.get(compared);
    if (earlier === undefined) firstRowOf.set(compared, row);
    else if (!isBlank(name))
      report('sleutel-dubbel', row, nameColumn, {
        sleutel,
        text: `Dit kenmerk staat ook in rij ${String(earlier + 1)}.`,
        advice: 'Haal één van de rijen weg.',
        found: name,
      });

    const isText = definition === undefined || isFreeText(definition);
    if (valueColumn !== null && isText && typeof value === 'string' && holdsBsn(value)) {
      personalCells.add(`${String(row)},${String(valueColumn)}`);
      const column = shownHeader(source, valueColumn);
      findings.push(
        bsnFinding({ ernst: 'signaal', tab: tab.name, cell: { row, column: valueColumn }, column, sleutel }),
      );
    }
    if (key === undefined || definition === undefined) continue;

    if (valueColumn !== null && cells[key] === undefined)
      cells[key] = { tab: tab.name, row, column: valueColumn, header: shownHeader(source, valueColumn) };
    const reader = cellReader(definition, date1904);
    const judged = reader.isPlain(value) ? null : reader.judge(value);
    for (const { rule, text, advice, proposal } of judged?.issues ?? [])
      report(rule, row, valueColumn, { sleutel, text, advice, proposal, found: value });
    const read = judged === null ? reader.plain(value) : judged.value;
    // A property that stands there twice cannot be relied on.
    values[key] = earlier === undefined && read !== null && typeof read !== 'boolean' ? read : undefined;
  }

  for (const column of Object.values(schema.columns))
    if (column.required === true && !firstRowOf.has(keyText(column.header)))
      report('veld-verplicht', null, null, {
        sleutel: column.header,
        text: `${column.header} ontbreekt in blad ${tab.name}.`,
        advice: `Voeg een rij toe met het kenmerk ${column.header}, en vul de waarde in.`,
      });
  const isUsed = (column: number): boolean => rows.some(({ row }) => !isBlank(cellAt(tab, row, column)));
  findings.push(...checkHeaders(source, isUsed));

  return { tab: tab.name, rowCount: rows.length, values, cells, findings, personalCells };
}
