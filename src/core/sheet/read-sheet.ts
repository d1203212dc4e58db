import type { Ernst, Finding } from '../finding/finding';
import { bsnFinding, cellFinding } from './cell-finding';
import type { CellFindingParts } from './cell-finding';
import type { CellRuleId } from './cell-rules';
import { bsnColumns, checkHeaders, shownHeader } from './check-headers';
import { cellReader } from './judge/cell-reader';
import { isBlank } from './judge/reader';
import type { Judged } from './judge/reader';
import { keyColumns, keysOf } from './key';
import type { Keys } from './key';
import { cellKey, cellHoldsBsn, isFreeText } from './personal-data';
import { SheetReading, isReadingOf } from './reading';
import type { CellException, ColumnPlace } from './reading';
import { cellAt } from './recognise';
import type { Recognised } from './recognise';
import { filledRows } from './rows';
import type { Columns, SheetSchema } from './schema';
import type { CellValue, TabSnapshot } from './snapshot';

/** Rows read together: column by column within a block, so that a block stays in the processor's cache. */
const BLOCK = 512;

interface ReadColumn extends ColumnPlace {
  readonly key: string;
  readonly freeText: boolean;
}

/** Reads one sheet: every cell once, with all checks of cells, headers and keys. */
class SheetReader<C extends Columns> {
  /** Findings, with the row of which the key is filled in when all of the sheet has been read. */
  private readonly drafts: { readonly finding: Finding; readonly keyRow: number | null }[] = [];
  private readonly exceptions = new Map<number, Map<string, CellException>>();
  private readonly duplicates = new Set<number>();
  private readonly personalCells = new Set<string>();
  private readonly columns: readonly ReadColumn[];
  private readonly places: ReadonlyMap<string, ColumnPlace>;
  private readonly bsnColumns: readonly number[];
  private readonly keys: Keys;

  constructor(
    private readonly schema: SheetSchema<C>,
    private readonly source: Recognised,
    private readonly date1904: boolean,
  ) {
    this.columns = [...source.match.columns].flatMap(([key, column]) => {
      const definition = schema.columns[key];
      if (definition === undefined) return [];
      const reader = cellReader(definition, date1904);
      return [{ key, column, header: shownHeader(source, column), reader, freeText: isFreeText(definition) }];
    });
    this.places = new Map(this.columns.map((column) => [column.key, column]));
    this.bsnColumns = bsnColumns(source);
    this.keys = keysOf(schema, source.tab, this.places, this.exceptions);
  }

  read(): SheetReading<C> {
    const rowIndices = filledRows(this.source);
    for (const finding of checkHeaders(this.source, (column) =>
      rowIndices.some((row) => !isBlank(this.cell(row, column))),
    ))
      this.drafts.push({ finding, keyRow: null });
    for (let start = 0; start < rowIndices.length; start += BLOCK)
      this.readBlock(rowIndices, start, Math.min(start + BLOCK, rowIndices.length));
    this.checkKeys(rowIndices);
    return new SheetReading(this.schema, this.source, this.date1904, {
      rowIndices,
      places: this.places,
      ambiguous: new Set(this.source.match.ambiguous.keys()),
      exceptions: this.exceptions,
      keys: this.keys,
      duplicates: this.duplicates,
      personalCells: this.personalCells,
      findings: this.drafts.map(({ finding, keyRow }) =>
        keyRow === null ? finding : { ...finding, sleutel: this.keys.written(keyRow) },
      ),
    });
  }

  private cell(row: number, column: number): CellValue {
    return cellAt(this.source.tab, row, column);
  }

  private readBlock(rowIndices: readonly number[], start: number, end: number): void {
    const { tab } = this.source;
    const { rows, firstRow, firstColumn } = tab;
    for (const column of this.columns) {
      const { reader, freeText } = column;
      const offset = column.column - firstColumn;
      for (let i = start; i < end; i++) {
        const index = rowIndices[i] ?? 0;
        const raw = rows[index - firstRow]?.[offset] ?? '';
        if (freeText && cellHoldsBsn(raw)) this.reportBsn(index, column.column, 'signaal');
        if (!reader.isPlain(raw)) this.keep(index, column, reader.judge(raw), raw);
      }
    }
    for (const column of this.bsnColumns)
      for (let i = start; i < end; i++) {
        const index = rowIndices[i] ?? 0;
        if (cellHoldsBsn(this.cell(index, column))) this.reportBsn(index, column, 'fout');
      }
  }

  private keep(index: number, column: ReadColumn, judged: Judged, raw: CellValue): void {
    let row = this.exceptions.get(index);
    if (row === undefined) this.exceptions.set(index, (row = new Map<string, CellException>()));
    const proposed = judged.issues.find((issue) => issue.proposal?.kind === 'code')?.proposal?.text ?? null;
    row.set(column.key, { faulty: judged.faulty, value: judged.value, proposed });
    for (const issue of judged.issues) this.report(issue.rule, index, column, { ...issue, found: raw });
  }

  private reportBsn(index: number, column: number, ernst: Ernst): void {
    this.personalCells.add(cellKey({ row: index, column }));
    const header = shownHeader(this.source, column);
    const cell = { row: index, column };
    this.drafts.push({
      finding: bsnFinding({ ernst, tab: this.source.tab.name, cell, column: header, sleutel: null }),
      keyRow: index,
    });
  }

  /** Every second and later row with the same key is reported; none of them can be relied on. */
  private checkKeys(rowIndices: readonly number[]): void {
    const keys = keyColumns(this.schema);
    const [first] = keys;
    const place = first === undefined ? undefined : this.places.get(first[0]);
    if (place === undefined) return;
    const names = keys
      .map(([, column]) => column.header)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' en ');
    const earlierThan = this.keys.finder();
    for (const index of rowIndices) {
      const earlier = earlierThan(index);
      if (earlier === null) continue;
      this.duplicates.add(earlier).add(index);
      this.report('sleutel-dubbel', index, place, {
        text: `Deze rij heeft dezelfde sleutel als rij ${String(earlier + 1)} (${names}).`,
        advice: 'Haal één van de rijen weg, of verbeter de sleutel.',
        found: this.cell(index, place.column),
      });
    }
  }

  private report(
    rule: CellRuleId,
    index: number,
    { column, header }: ColumnPlace,
    about: Pick<CellFindingParts, 'text' | 'advice' | 'proposal' | 'found'>,
  ): void {
    const finding = cellFinding(rule, {
      text: about.text,
      advice: about.advice,
      ...(about.proposal === undefined ? {} : { proposal: about.proposal }),
      ...(about.found === undefined ? {} : { found: about.found }),
      tab: this.source.tab.name,
      cell: { row: index, column },
      column: header,
      sleutel: null,
    });
    this.drafts.push({ finding, keyRow: index });
  }
}

const memory = new WeakMap<TabSnapshot, SheetReading[]>();

const isSameSource = (a: Recognised, b: Recognised): boolean =>
  a.headerRow === b.headerRow && JSON.stringify(a.limits) === JSON.stringify(b.limits);

/**
 * Reads a sheet that was recognised. The reading is remembered by the tab's snapshot, so that after an edit
 * only the changed tab is read again.
 */
export function readSheet<C extends Columns>(
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
): SheetReading<C> {
  let readings = memory.get(source.tab);
  if (readings === undefined) memory.set(source.tab, (readings = []));
  for (const reading of readings)
    if (isReadingOf(reading, schema) && reading.date1904 === date1904 && isSameSource(reading.source, source))
      return reading;
  const reading = new SheetReader(schema, source, date1904).read();
  readings.push(reading);
  return reading;
}
