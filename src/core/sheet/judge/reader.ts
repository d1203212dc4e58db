import type { Proposal } from '../../finding/finding';
import { significant } from '../../values/number';
import { isBlankText, isErrorText, trimText } from '../../values/text';
import type { CellRuleId } from '../cell-rules';
import type { Column } from '../columns';
import type { CellValue } from '../snapshot';

/** What is held of a readable cell: a number, text, code, yes or no; null when it is blank. */
export type Value = string | number | boolean | null;

/** One thing that is wrong with a cell, in words that do not repeat its value. */
export interface Issue {
  readonly rule: CellRuleId;
  readonly proposal: Proposal | null;
  readonly text: string;
  /** How the cell is read, or what was probably meant: not to be said of a cell that may not be repeated. */
  readonly reading?: string;
  readonly advice: string;
}

/** A cell that is not plainly good. Faulty: it has no value, and what needs it cannot be determined. */
export interface Judged {
  readonly faulty: boolean;
  readonly value: Value;
  readonly issues: readonly Issue[];
}

type Rows = readonly (readonly CellValue[])[];

/** What is added up of columns with numbers, by the place of the row: `filled` is 1 where one of the cells is. */
export interface SumSink {
  readonly totals: Float64Array;
  readonly filled: Uint8Array;
}

/** The bits that a column of another type sets, by the place of the row: those of the value, or else `bit`. */
export interface BitSink {
  readonly bits: Int32Array;
  readonly bit: number;
  /** Of a column with codes: by every text that is spelled right. */
  readonly byValue: ReadonlyMap<Value, number>;
}

/** Where the plain cells of a column are handed over while they are looked at. */
export type Sink = SumSink | BitSink;

/** Reads the cells of one column. */
export interface CellReader {
  /** True when the cell is good as it stands, blank included: the quick way, taken for nearly every cell. */
  readonly isPlain: (raw: CellValue) => boolean;
  /**
   * The next of several rows, from one on, in which the cell is not plain; their number when there is none. The plain
   * cells before it are handed over to the sink, where there is one.
   */
  readonly next: (rows: Rows, offset: number, from: number, sink: Sink | null) => number;
  /** The value of a cell that is plain: null when it is blank. */
  readonly plain: (raw: CellValue) => Value;
  /** Judges a cell that is not plain. */
  readonly judge: (raw: CellValue) => Judged;
}

/**
 * The reader of one type's filled cells. It goes through the rows itself: a call from outside for every cell would take
 * longer than the look at it.
 */
interface TypeReader extends Omit<CellReader, 'next'> {
  readonly next: (
    rows: Rows,
    offset: number,
    from: number,
    blankIsPlain: boolean,
    sink: Sink | null,
  ) => number;
}

export const good = (value: Value): Judged => ({ faulty: false, value, issues: [] });

export const fault = (
  rule: CellRuleId,
  text: string,
  advice: string,
  proposal: Proposal | null = null,
): Judged => ({ faulty: true, value: null, issues: [{ rule, text, advice, proposal }] });

/** A cell that was understood though it is not written right: its corrected value is judged, and this is said too. */
export const withIssue = (judged: Judged, issue: Issue): Judged => ({
  ...judged,
  issues: [issue, ...judged.issues],
});

/** A blank cell: nothing at all, or only white space. */
export const isBlank = (raw: CellValue): boolean =>
  raw === '' || (typeof raw === 'string' && isBlankText(raw));

export const isErrorValue = (raw: CellValue): boolean => typeof raw === 'string' && isErrorText(raw);

/** A cell read as text: a number or a boolean as Excel writes it in a formula. */
export function textOf(raw: CellValue): string {
  if (typeof raw === 'string') return trimText(raw);
  if (typeof raw === 'number') return String(significant(raw));
  return raw ? 'WAAR' : 'ONWAAR';
}

export const ERROR_VALUE = fault(
  'veld-foutwaarde',
  'De formule in deze cel geeft een foutmelding.',
  'Verbeter de formule, of vul de waarde in.',
);

/** Puts before the judgement of one type's filled cells what holds for every type: blank cells and error values. */
export function readerOf(column: Column, type: TypeReader): CellReader {
  const { header, required = false } = column;
  const blankCell = required
    ? fault('veld-verplicht', `${header} is niet ingevuld.`, `Vul ${header} in.`)
    : good(null);
  return {
    isPlain: (raw) => (raw === '' ? !required : type.isPlain(raw)),
    next: (rows, offset, from, sink) => type.next(rows, offset, from, !required, sink),
    plain: type.plain,
    judge: (raw) => {
      if (isBlank(raw)) return blankCell;
      return isErrorValue(raw) ? ERROR_VALUE : type.judge(raw);
    },
  };
}
