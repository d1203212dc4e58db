import type { PropertyCell } from '../delivery';
import type { Ernst, Finding } from '../finding/finding';
import { comparable } from '../values/text';
import { bsnFinding, cellFinding } from './cell-finding';
import { bsnColumns, checkHeaders, shownHeader } from './check-headers';
import { tekst } from './columns';
import type { Column } from './columns';
import { NAME_COLUMN, VALUE_COLUMN } from './header';
import { cellReader } from './judge/cell-reader';
import { isBlank, isErrorValue, textOf } from './judge/reader';
import type { Issue, Value } from './judge/reader';
import { cellKey, cellHoldsBsn, isFreeText } from './personal-data';
import type { Recognised } from './recognise';
import { filledRows } from './rows';
import type { Columns, PropertySchema } from './schema';
import { cellAt } from './snapshot';
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

/** Reads one property sheet. Nothing is read by a column that is missing or claimed twice. */
class PropertyReader {
  private readonly findings: Finding[] = [];
  private readonly personalCells = new Set<string>();
  private readonly values: Record<string, string | number | undefined> = {};
  private readonly cells: Record<string, PropertyCell | undefined> = {};
  /** The row index of each property, of ours only. */
  private readonly firstRows = new Map<string, number>();
  private readonly nameColumn: number | undefined;
  private readonly valueColumn: number | undefined;

  constructor(
    private readonly schema: PropertySchema,
    private readonly source: Recognised,
    private readonly date1904: boolean,
  ) {
    this.nameColumn = source.match.columns.get(NAME_COLUMN);
    this.valueColumn = source.match.columns.get(VALUE_COLUMN);
  }

  read(): PropertyReading {
    const { source } = this;
    const rows = filledRows(source);
    if (this.nameColumn !== undefined) this.readNamed(rows, this.nameColumn);
    for (const column of bsnColumns(source))
      for (const row of rows)
        if (cellHoldsBsn(this.cell(row, column))) this.reportBsn(row, column, 'fout', this.sleutelOf(row));
    const isUsed = (column: number): boolean => rows.some((row) => !isBlank(this.cell(row, column)));
    return {
      tab: source.tab.name,
      rowCount: rows.length,
      values: this.values,
      cells: this.cells,
      findings: [...this.findings, ...checkHeaders(source, isUsed)],
      personalCells: this.personalCells,
    };
  }

  private readNamed(rows: readonly number[], nameColumn: number): void {
    const byName = new Map(
      Object.entries(this.schema.columns).map(([key, column]) => [
        comparable(column.header),
        { key, column },
      ]),
    );
    const name = cellReader(
      tekst({ header: this.schema.nameHeader, required: true, help: '' }),
      this.date1904,
    );
    for (const row of rows) {
      const raw = this.cell(row, nameColumn);
      const issues = name.isPlain(raw) ? [] : name.judge(raw).issues;
      const property = byName.get(comparable(this.sleutelOf(row)));
      const sleutel = property?.column.header ?? this.sleutelOf(row);
      this.report(issues, row, nameColumn, sleutel, raw);
      if (property === undefined || isFreeText(property.column)) this.searchValue(row, sleutel);
      // A property that is not ours is left alone.
      if (property !== undefined) this.readProperty(property.key, property.column, row, nameColumn);
    }
    for (const [key, column] of Object.entries(this.schema.columns))
      if (column.required === true && !this.firstRows.has(key)) this.reportMissing(column);
  }

  private readProperty(key: string, column: Column, row: number, nameColumn: number): void {
    const earlier = this.firstRows.get(key);
    if (earlier === undefined) this.firstRows.set(key, row);
    else
      this.report(
        [
          {
            rule: 'sleutel-dubbel',
            text: `Dit kenmerk staat ook in rij ${String(earlier + 1)}.`,
            advice: 'Haal één van de rijen weg.',
            proposal: null,
          },
        ],
        row,
        nameColumn,
        column.header,
        this.cell(row, nameColumn),
      );
    const value = this.readValue(column, row);
    // A property that stands there twice cannot be relied on.
    const isUsable = earlier === undefined && value !== null && typeof value !== 'boolean';
    this.values[key] = isUsable ? value : undefined;
    const { valueColumn, source } = this;
    if (valueColumn !== undefined && earlier === undefined)
      this.cells[key] = {
        tab: source.tab.name,
        row,
        column: valueColumn,
        header: shownHeader(source, valueColumn),
      };
  }

  /** The value of a property, or null when there is none; two columns of values are as good as none. */
  private readValue(column: Column, row: number): Value {
    const { valueColumn } = this;
    if (valueColumn === undefined && this.source.match.ambiguous.has(VALUE_COLUMN)) return null;
    const raw = valueColumn === undefined ? '' : this.cell(row, valueColumn);
    const reader = cellReader(column, this.date1904);
    if (reader.isPlain(raw)) return reader.plain(raw);
    const { issues, value } = reader.judge(raw);
    this.report(issues, row, valueColumn, column.header, raw);
    return value;
  }

  private searchValue(row: number, sleutel: string): void {
    const { valueColumn } = this;
    if (valueColumn !== undefined && cellHoldsBsn(this.cell(row, valueColumn)))
      this.reportBsn(row, valueColumn, 'signaal', sleutel);
  }

  private cell(row: number, column: number): CellValue {
    return cellAt(this.source.tab, row, column);
  }

  /** The name in a row, as it is written there; empty when there is none that can be read. */
  private sleutelOf(row: number): string {
    if (this.nameColumn === undefined) return '';
    const raw = this.cell(row, this.nameColumn);
    return isBlank(raw) || isErrorValue(raw) ? '' : textOf(raw);
  }

  private report(
    issues: readonly Issue[],
    row: number,
    column: number | undefined,
    sleutel: string,
    found: CellValue,
  ): void {
    for (const { rule, text, advice, proposal } of issues)
      this.findings.push(
        cellFinding(rule, {
          tab: this.source.tab.name,
          cell: column === undefined ? null : { row, column },
          row: row + 1,
          column: column === undefined ? null : shownHeader(this.source, column),
          sleutel,
          text,
          advice,
          proposal,
          ...(column === undefined ? {} : { found }),
        }),
      );
  }

  private reportMissing({ header }: Column): void {
    const tab = this.source.tab.name;
    this.findings.push(
      cellFinding('veld-verplicht', {
        tab,
        cell: null,
        column: null,
        sleutel: header,
        text: `${header} ontbreekt in blad ${tab}.`,
        advice: `Voeg een rij toe met het kenmerk ${header}, en vul de waarde in.`,
      }),
    );
  }

  private reportBsn(row: number, column: number, ernst: Ernst, sleutel: string): void {
    this.personalCells.add(cellKey({ row, column }));
    const header = shownHeader(this.source, column);
    const tab = this.source.tab.name;
    this.findings.push(bsnFinding({ ernst, tab, cell: { row, column }, column: header, sleutel }));
  }
}

/**
 * Reads a property sheet. A property that is not ours is left alone; a required one that is not there is
 * reported without a cell, under its own name.
 */
export const readProperties = <C extends Columns>(
  schema: PropertySchema<C>,
  source: Recognised,
  date1904: boolean,
): PropertyReading => new PropertyReader(schema, source, date1904).read();
