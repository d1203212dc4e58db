import type { PropertyCell } from '../delivery';
import type { Finding } from '../finding/finding';
import { comparable } from '../values/text';
import { bsnFinding, cellFinding, contactFinding, issueFinding } from './cell-finding';
import { checkHeaders, shownHeader } from './check-headers';
import { tekst } from './columns';
import type { Column } from './columns';
import { NAME_COLUMN, VALUE_COLUMN } from './header';
import { cellReader } from './judge/cell-reader';
import { isBlank, isErrorValue, textOf } from './judge/reader';
import type { Issue, Value } from './judge/reader';
import { personalCell } from './personal-data/cell';
import { bsnColumns } from './personal-data/places';
import { cellKey, holdsPersonalData, isFreeText } from './personal-data/search';
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
  /** What stands in the cells that hold personal data, by `cellKey`: it is repeated nowhere. */
  readonly personalCells: ReadonlyMap<string, string>;
}

/** A property of ours. */
interface Property {
  readonly key: string;
  readonly column: Column;
}

/** Reads one property sheet. Nothing is read by a column that is missing or claimed twice. */
class PropertyReader {
  private readonly findings: Finding[] = [];
  private readonly personalCells = new Map<string, string>();
  private readonly values: Record<string, string | number | undefined> = {};
  private readonly cells: Record<string, PropertyCell | undefined> = {};
  /** The row index of each property, of ours only. */
  private readonly firstRows = new Map<string, number>();
  private readonly byName: ReadonlyMap<string, Property>;
  private readonly nameColumn: number | undefined;
  private readonly valueColumn: number | undefined;
  /** Columns of the user's own that ask for a citizen service number. */
  private readonly asking: readonly number[];

  constructor(
    private readonly schema: PropertySchema,
    private readonly source: Recognised,
    private readonly date1904: boolean,
  ) {
    this.nameColumn = source.match.columns.get(NAME_COLUMN);
    this.valueColumn = source.match.columns.get(VALUE_COLUMN);
    this.asking = bsnColumns(source);
    this.byName = new Map(
      Object.entries(schema.columns).map(([key, column]) => [comparable(column.header), { key, column }]),
    );
  }

  read(): PropertyReading {
    const { source } = this;
    const rows = filledRows(source);
    // What may not be repeated is known before anything is said of a cell.
    for (const row of rows) this.searchRow(row);
    if (this.nameColumn !== undefined) this.readNamed(rows, this.nameColumn);
    return {
      tab: source.tab.name,
      rowCount: rows.length,
      values: this.values,
      cells: this.cells,
      findings: [
        ...this.findings,
        ...checkHeaders(source, (column, isOfKind) => rows.some((row) => isOfKind(this.cell(row, column)))),
      ],
      personalCells: this.personalCells,
    };
  }

  private readNamed(rows: readonly number[], nameColumn: number): void {
    const name = cellReader(
      tekst({ header: this.schema.nameHeader, required: true, help: '' }),
      this.date1904,
    );
    for (const row of rows) {
      const raw = this.cell(row, nameColumn);
      const issues = name.isPlain(raw) ? [] : name.judge(raw).issues;
      const property = this.propertyIn(row);
      this.report(issues, row, nameColumn, this.sleutelOf(row));
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
    this.report(issues, row, valueColumn, column.header);
    return value;
  }

  private cell(row: number, column: number): CellValue {
    return cellAt(this.source.tab, row, column);
  }

  /** The name in a row, as it is written there; empty when there is none that can be read. */
  private nameIn(row: number): string {
    if (this.nameColumn === undefined) return '';
    const raw = this.cell(row, this.nameColumn);
    return isBlank(raw) || isErrorValue(raw) ? '' : textOf(raw);
  }

  /** The property of a row; undefined when it is not ours. */
  private propertyIn(row: number): Property | undefined {
    return this.byName.get(comparable(this.nameIn(row)));
  }

  /** Under which name a row is known, as it may be shown. */
  private sleutelOf(row: number): string | null {
    const name = this.propertyIn(row)?.column.header ?? this.nameIn(row);
    return holdsPersonalData(name) ? null : name;
  }

  /** Says what is wrong with a cell; one without a column, or with personal data, is not repeated. */
  private report(
    issues: readonly Issue[],
    row: number,
    column: number | undefined,
    sleutel: string | null,
  ): void {
    const cell = column === undefined ? null : { row, column };
    const mayShow = cell !== null && !this.personalCells.has(cellKey(cell));
    for (const issue of issues)
      this.findings.push(
        issueFinding(
          issue,
          {
            tab: this.source.tab.name,
            cell,
            row: row + 1,
            column: column === undefined ? null : shownHeader(this.source, column),
            sleutel,
          },
          mayShow ? this.cell(row, cell.column) : undefined,
        ),
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

  /** Looks for personal data in the cells of a row, as far as the agreement asks for it. */
  private searchRow(row: number): void {
    const { asking } = this;
    const { search, match } = this.source;
    for (const column of asking) this.searchCell(row, column, true, 'fout');
    const property = this.propertyIn(row);
    const isOpen = property === undefined || isFreeText(property.column);
    const { nameColumn, valueColumn } = this;
    if (valueColumn !== undefined && (search === 'every-text' || isOpen))
      this.searchCell(row, valueColumn, true, 'signaal');
    if (search === 'free-text') return;
    if (nameColumn !== undefined) this.searchCell(row, nameColumn, true, 'signaal');
    for (const column of [...[...match.ambiguous.values()].flat(), ...match.unknown])
      if (!asking.includes(column)) this.searchCell(row, column, false, 'signaal');
  }

  private searchCell(row: number, column: number, numbers: boolean, bsn: 'fout' | 'signaal'): void {
    const { search, tab } = this.source;
    const raw = this.cell(row, column);
    const found = personalCell(raw, numbers, search === 'every-text');
    if (found === null) return;
    const cell = { row, column };
    this.personalCells.set(cellKey(cell), String(raw));
    const at = {
      tab: tab.name,
      cell,
      column: shownHeader(this.source, column),
      sleutel: this.sleutelOf(row),
    };
    if (found.bsn) this.findings.push(bsnFinding(at, bsn));
    if (found.contacts.length > 0) this.findings.push(contactFinding(at, 'signaal', found.contacts));
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
