import type { Area, CellValue } from '../../../core/sheet/snapshot';
import type { TableRow } from '../../../derive/edit';
import { cellEntry, GENERAL_FORMAT, TEXT_FORMAT } from '../cell-entry';
import { Overtaken } from '../errors';
import { rowBytes } from '../payload';
import type { Changes, Runner, Send } from '../runner';
import type { Step } from '../steps';
import { firstRow, lookAtOpenTable, lookAtTable, type TableLook } from './table-look';
import { sameValue } from './target';

const STEP_BYTES = 3_000;

/** A new row looks like the one above it; where that has no format, or that of text, the row says how it is shown. */
function formatsFor({ values, numberFormats }: TableRow, { last }: TableLook): readonly string[] {
  return values.map((value, column) => {
    const above = last.numberFormats[column] ?? GENERAL_FORMAT;
    if (above !== GENERAL_FORMAT && above !== TEXT_FORMAT) return above;
    const wanted = numberFormats[column] ?? GENERAL_FORMAT;
    if (typeof value === 'string') return above;
    return wanted === TEXT_FORMAT ? GENERAL_FORMAT : wanted;
  });
}

/** Blank cells are left alone: a column may have a formula of its own. */
function entriesFor({ values }: TableRow, formats: readonly string[]): (CellValue | null)[] {
  return values.map((value, column) =>
    value === '' ? null : cellEntry(value, formats[column] ?? GENERAL_FORMAT),
  );
}

/** Whether a row holds what was asked for. */
const holdsAll = (found: readonly CellValue[], { values }: TableRow): boolean =>
  values.every((value, column) => value === '' || sameValue(found[column] ?? '', value));

/** Whether it holds nothing of that yet: it was added, and has at most what formulas of its columns come to. */
const holdsNone = (found: readonly CellValue[], { values }: TableRow): boolean =>
  values.every((value, column) => value === '' || (found[column] ?? '') === '');

const CONTENT = 'values,formulas,numberFormat';

interface Content {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

const contentOf = (range: Excel.Range): Content => ({
  values: firstRow(range.values),
  formulas: firstRow(range.formulas),
  numberFormats: firstRow(range.numberFormat).map(String),
});

const isBlank = (values: readonly CellValue[]): boolean => values.every((value) => value === '');

/** Adds rows at the end of tables, and takes out again what went wrong. */
export class RowAdder {
  constructor(private readonly runner: Runner) {}

  addRow(row: TableRow, signal?: AbortSignal): Promise<void> {
    return this.runner.run({ signal, results: 'told', prepare: () => this.#prepare(row, signal) });
  }

  async #prepare(row: TableRow, signal?: AbortSignal): Promise<Changes<void>> {
    const { connection } = this.runner;
    const columnCount = row.values.length;
    const seen = await lookAtOpenTable(connection, { tab: row.tab, table: row.table, columnCount }, signal);
    const formats = formatsFor(row, seen);
    /** What the row was just before, once Excel has answered. */
    let was: Content | null = null;
    let asked: { readonly before: Excel.Range; readonly after: Excel.Range } | null = null;
    const add: Step = {
      bytes: STEP_BYTES + 4 * rowBytes(row.values),
      queue: (context) => {
        asked = this.#queue(context, row, formats, seen);
      },
    };
    return {
      steps: [add],
      ask: () => () => {
        if (asked === null) return;
        was = contentOf(asked.before);
        const became = contentOf(asked.after).values;
        // Somebody filled the row in between, or cells did not take their value.
        if ((seen.blank && !isBlank(was.values)) || !holdsAll(became, row)) throw new Overtaken();
      },
      result: () => undefined,
      takeBack: (send) => this.#takeBack(row, seen, () => was, send),
      tabOf: ({ kind }) => (kind === 'protected' || kind === 'tab-gone' ? row.tab : null),
    };
  }

  /** A table without data has one blank row, which is then filled. */
  #queue(
    { workbook }: Excel.RequestContext,
    row: TableRow,
    formats: readonly string[],
    { id, sheetId, body, blank }: TableLook,
  ): { readonly before: Excel.Range; readonly after: Excel.Range } {
    const table = workbook.tables.getItem(id);
    const added = blank ? null : table.rows.add();
    const range = (): Excel.Range => added?.getRange() ?? table.getDataBodyRange().getLastRow();
    const before = range().load(CONTENT);
    const written = range();
    written.numberFormat = [[...formats]];
    written.values = [entriesFor(row, formats)];
    const place: Area = { ...body, row: body.row + (blank ? 0 : body.rowCount), rowCount: 1 };
    this.runner.gate.expect(sheetId, place);
    return { before, after: range().load(CONTENT) };
  }

  /**
   * The row is ours when Excel said so, or when it holds what was asked for or nothing yet; an added one when there is
   * also one more than before. Excel may say so after its time, but before it answers this look.
   */
  async #takeBack(row: TableRow, seen: TableLook, was: () => Content | null, send: Send): Promise<void> {
    const now = await lookAtTable(this.runner.connection, seen.sheetId, seen.id);
    if (now === null || now.protected) return;
    const { values } = now.last;
    const filled = was() !== null || holdsAll(values, row);
    const added = now.body.rowCount > seen.body.rowCount;
    if (!seen.blank && added && (filled || holdsNone(values, row)))
      await send([deleteRow(seen.id, now.body.rowCount - 1)]);
    if (seen.blank && !added && (filled || isBlank(values))) await send([refillRow(seen, was())]);
  }
}

const deleteRow = (table: string, index: number): Step => ({
  bytes: STEP_BYTES,
  queue: ({ workbook }) => workbook.tables.getItem(table).rows.getItemAt(index).delete(),
});

/** The row as it was just before it was filled, or blank as it was seen. */
const refillRow = ({ id, last }: TableLook, was: Content | null): Step => ({
  bytes: STEP_BYTES,
  queue({ workbook }) {
    const range = workbook.tables.getItem(id).getDataBodyRange().getLastRow();
    const { values, formulas, numberFormats } = was ?? { ...last, formulas: last.values };
    range.numberFormat = [[...numberFormats]];
    const entries = values.map((value, column) => {
      const formula = formulas[column];
      return formula !== undefined && formula !== value
        ? formula
        : cellEntry(value, numberFormats[column] ?? GENERAL_FORMAT);
    });
    range.values = [entries];
  },
});
