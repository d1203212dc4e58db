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
  readonly advice: string;
}

/** A cell that is not plainly good. Faulty: it has no value, and what needs it cannot be determined. */
export interface Judged {
  readonly faulty: boolean;
  readonly value: Value;
  readonly issues: readonly Issue[];
}

type Rows = readonly (readonly CellValue[])[];

/** Reads the cells of one column. */
export interface CellReader {
  /** True when the cell is good as it stands, blank included: the quick way, taken for nearly every cell. */
  readonly isPlain: (raw: CellValue) => boolean;
  /** The next of several rows, from one on, in which the cell is not plain; their number when there is none. */
  readonly next: (rows: Rows, offset: number, from: number) => number;
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
  readonly next: (rows: Rows, offset: number, from: number, blankIsPlain: boolean) => number;
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
    next: (rows, offset, from) => type.next(rows, offset, from, !required),
    plain: type.plain,
    judge: (raw) => {
      if (isBlank(raw)) return blankCell;
      return isErrorValue(raw) ? ERROR_VALUE : type.judge(raw);
    },
  };
}
