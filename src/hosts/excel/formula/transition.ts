import type { Area, CellValue } from '../../../core/sheet/snapshot';
import { cellEntry, GENERAL_FORMAT } from '../cell-entry';
import type { Connection } from '../connection';
import { Overtaken } from '../errors';
import type { Ask, Send } from '../runner';
import type { Step } from '../steps';
import { formatsIn, rowsIn } from './look-at-place';
import { areBlank } from './room';

type Formats = readonly (readonly string[])[];

/** What stands in the first cell of an area, and the number formats of all of it. */
export interface FormulaState {
  /** A formula, or an empty text. */
  readonly content: string;
  readonly formats: Formats;
}

/** The cells of one tab that a formula fills, its own first. */
export interface FormulaArea {
  readonly sheetId: string;
  readonly area: Area;
}

const BYTES = 4_000;
const BYTES_A_CELL = 200;
const PROPERTIES = 'values,formulas,numberFormat';

const firstOf = (rows: unknown): CellValue => rowsIn(rows)[0]?.[0] ?? '';

const isFormula = (content: CellValue): content is string =>
  typeof content === 'string' && content.startsWith('=');

const areSame = (one: Formats, other: Formats): boolean => JSON.stringify(one) === JSON.stringify(other);

export const rangeIn = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

const rangeOf = ({ workbook }: Excel.RequestContext, { sheetId, area }: FormulaArea): Excel.Range =>
  rangeIn(workbook.worksheets.getItem(sheetId), area);

/** Formats go first: in a cell that is formatted as text a formula would be text. Only what differs is written. */
function queueChange(
  context: Excel.RequestContext,
  place: FormulaArea,
  now: Formats,
  { content, formats }: { readonly content: CellValue | null; readonly formats: Formats },
): void {
  if (!areSame(now, formats))
    rangeOf(context, place).numberFormat = formats.map((row, down) =>
      row.map((format, right) => (format === now[down]?.[right] ? null : format)),
    );
  if (content === null) return;
  const cell = { ...place, area: { ...place.area, rowCount: 1, columnCount: 1 } };
  const entry = isFormula(content) ? content : cellEntry(content, formats[0]?.[0] ?? GENERAL_FORMAT);
  rangeOf(context, cell).formulas = [[entry]];
}

/**
 * Brings a cell from one state into another, and looks in the same request what its area held just before and holds
 * just after: what somebody put there since it was seen is not lost, and a cell that does not take a formula is known.
 */
export class Transition {
  /** The cell does not take what is written: it is one of merged cells. */
  isStuck = false;
  #after: FormulaState;
  /** What was in the cell at the moment of writing, when that was something else than had been seen. */
  #overwritten: CellValue | null = null;
  /** The formats at that moment. */
  #formatsBefore: Formats;
  #unread: (() => void) | null = null;

  constructor(
    private readonly place: FormulaArea,
    private readonly from: FormulaState,
    private readonly to: FormulaState,
  ) {
    this.#after = to;
    this.#formatsBefore = from.formats;
  }

  /** As it stands in the workbook, once it was written. */
  get after(): FormulaState {
    return this.#after;
  }

  get step(): Step {
    const { place, from, to } = this;
    return {
      bytes: BYTES + BYTES_A_CELL * place.area.rowCount * place.area.columnCount,
      queue: (context) => {
        const before = rangeOf(context, place).load(PROPERTIES);
        queueChange(context, place, from.formats, to);
        const after = rangeOf(context, place).load(PROPERTIES);
        this.#unread = () => this.#compare(before, after);
      },
    };
  }

  /** Reads what the request told of the cells. */
  readonly ask: Ask = () => {
    const compare = this.#unread;
    this.#unread = null;
    return () => compare?.();
  };

  /** Undoes it, as far as the cells hold what we put there; what somebody else put there meanwhile stays. */
  async takeBack(connection: Connection, send: Send): Promise<void> {
    const { place, from, to } = this;
    const now = await connection.read((context) => {
      const sheet = context.workbook.worksheets
        .getItemOrNullObject(place.sheetId)
        .load('protection/protected');
      const range = rangeIn(sheet, place.area).load(PROPERTIES);
      return () =>
        sheet.isNullObject || sheet.protection.protected
          ? null
          : { content: firstOf(range.formulas), formats: formatsIn(range.numberFormat) };
    });
    if (now === null) return;
    const isOurs = [this.#after.content, to.content].includes(String(now.content));
    const content = isOurs ? (this.#overwritten ?? from.content) : null;
    const formats = this.#formatsBack(now.formats);
    if (content === null && areSame(formats, now.formats)) return;
    await send([
      { bytes: BYTES, queue: (context) => queueChange(context, place, now.formats, { content, formats }) },
    ]);
  }

  /** Formats of ours become what they were; a format that somebody else gave stays. */
  #formatsBack(now: Formats): Formats {
    return now.map((row, down) =>
      row.map((format, right) => {
        const ours = [this.#after, this.to].map(({ formats }) => formats[down]?.[right]);
        return ours.includes(format) ? (this.#formatsBefore[down]?.[right] ?? format) : format;
      }),
    );
  }

  #compare(before: Excel.Range, after: Excel.Range): void {
    const { from, to } = this;
    const held = firstOf(before.formulas);
    const became = firstOf(after.formulas);
    this.#formatsBefore = formatsIn(before.numberFormat);
    this.#after = { content: String(became), formats: formatsIn(after.numberFormat) };
    this.isStuck = to.content !== '' && !isFormula(became);
    if (held !== from.content) this.#overwritten = held;
    // Where a formula is to come somebody may have filled a cell meanwhile; where one goes its result fills them.
    const isFilled = from.content === '' && !areBlank(rowsIn(before.formulas), rowsIn(before.values));
    const isSeen = this.#overwritten === null && !isFilled && areSame(this.#formatsBefore, from.formats);
    if (!isSeen || this.isStuck) throw new Overtaken();
  }
}
