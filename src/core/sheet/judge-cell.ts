import type { Ernst, Proposal } from '../finding/finding';
import { centsOf } from '../values/cents';
import { DATE_1904_OFFSET, MAX_DATE, MIN_DATE, isoDate, parseDutchDate } from '../values/date';
import { monthOf, parseMonth } from '../values/month';
import { formatNumber, parseDutchNumber, significant } from '../values/number';
import { isBlankText, isErrorText, trimText } from '../values/text';
import type { CellRuleId } from './cell-rules';
import type { Column, CodeColumn } from './columns';
import type { CellValue } from './snapshot';

/** What is held of a readable cell: a number, text, code, yes or no; null when it is blank. */
export type Value = string | number | boolean | null;

/** One thing that is wrong with a cell, in words that do not repeat its value. */
export interface Issue {
  readonly rule: CellRuleId;
  readonly ernst?: Ernst;
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

/** Reads the cells of one column. */
export interface CellReader {
  /** True when the cell is good as it stands, blank included: the quick way, taken for nearly every cell. */
  isPlain(raw: CellValue): boolean;
  /** The value of a cell that is plain. */
  plain(raw: CellValue): Value;
  /** Judges a cell that is not plain. */
  judge(raw: CellValue): Judged;
}

const GOOD = (value: Value): Judged => ({ faulty: false, value, issues: [] });

const fault = (rule: CellRuleId, text: string, advice: string, proposal: Proposal | null = null): Judged => ({
  faulty: true,
  value: null,
  issues: [{ rule, text, advice, proposal }],
});

/** A blank cell: nothing at all, or only white space. */
export const isBlank = (raw: CellValue): boolean =>
  raw === '' || (typeof raw === 'string' && isBlankText(raw));

const ERROR_VALUE = fault(
  'veld-foutwaarde',
  'De formule in deze cel geeft een foutmelding.',
  'Verbeter de formule, of vul de waarde in.',
);

const required = (column: Column): Judged =>
  fault('veld-verplicht', `${column.header} is niet ingevuld.`, `Vul ${column.header} in.`);

/** Wraps the judgement of a filled cell of one type with what holds for every type. */
function readerOf(
  column: Column,
  isPlain: (raw: CellValue) => boolean,
  plain: (raw: CellValue) => Value,
  judgeFilled: (raw: CellValue) => Judged,
): CellReader {
  const blank = column.required === true ? required(column) : GOOD(null);
  const blankIsPlain = column.required !== true;
  return {
    isPlain: (raw) => (raw === '' ? blankIsPlain : isPlain(raw)),
    plain: (raw) => (raw === '' ? null : plain(raw)),
    judge: (raw) => {
      if (isBlank(raw)) return blank;
      return typeof raw === 'string' && isErrorText(raw) ? ERROR_VALUE : judgeFilled(raw);
    },
  };
}

const withIssue = (judged: Judged, issue: Issue): Judged => ({
  ...judged,
  issues: [issue, ...judged.issues],
});

type NumberColumn = Extract<Column, { type: 'geheel' | 'decimaal' | 'bedrag' | 'aandeel' }>;

const KIND = { geheel: 'getal', decimaal: 'getal', bedrag: 'bedrag', aandeel: 'aandeel' } as const;

function outOfRange(column: NumberColumn, value: number): Judged | null {
  const name = column.header;
  if (column.type === 'geheel' && !Number.isInteger(value))
    return fault('veld-bereik', `${name} is geen heel getal.`, 'Vul een heel getal in.');
  if (column.type === 'bedrag' && centsOf(value) === null)
    return fault('veld-bereik', `${name} heeft een deel van een cent.`, 'Rond het bedrag af op hele centen.');
  const held = column.type === 'bedrag' ? (centsOf(value) ?? 0) : value;
  const min = column.type === 'aandeel' ? 0 : column.min;
  const max = column.type === 'aandeel' ? 1 : column.max;
  const show = (limit: number): string =>
    column.type === 'aandeel'
      ? `${formatNumber(limit * 100)} %`
      : column.type === 'geheel' && column.year === true
        ? String(limit)
        : formatNumber(column.type === 'bedrag' ? limit / 100 : limit);
  if (min !== undefined && held < min)
    return fault(
      'veld-bereik',
      `${name} is lager dan ${show(min)}. Dat kan niet.`,
      `Vul ${show(min)} of meer in.`,
    );
  if (max !== undefined && held > max)
    return fault(
      'veld-bereik',
      `${name} is hoger dan ${show(max)}. Dat kan niet.`,
      `Vul ${show(max)} of minder in.`,
    );
  return null;
}

function numberReader(column: NumberColumn): CellReader {
  const held = (value: number): number => (column.type === 'bedrag' ? (centsOf(value) ?? 0) : value);
  const min = column.type === 'geheel' ? (column.min ?? -Infinity) : 0;
  const max = column.type === 'geheel' ? (column.max ?? Infinity) : 0;
  const isPlain =
    column.type === 'geheel'
      ? (raw: CellValue): boolean => typeof raw === 'number' && (raw | 0) === raw && raw >= min && raw <= max
      : (raw: CellValue): boolean => typeof raw === 'number' && outOfRange(column, significant(raw)) === null;
  const judgeNumber = (value: number): Judged => outOfRange(column, value) ?? GOOD(held(value));
  return readerOf(
    column,
    isPlain,
    (raw) => (typeof raw === 'number' ? held(significant(raw)) : null),
    (raw) => {
      if (typeof raw === 'number') return judgeNumber(significant(raw));
      const parsed = typeof raw === 'string' ? parseDutchNumber(raw) : null;
      if (parsed === null)
        return fault(
          'veld-type',
          `${column.header} is geen getal.`,
          'Vul alleen een getal in, zonder tekst erbij.',
        );
      const value = significant(parsed.value);
      return withIssue(judgeNumber(value), {
        rule: 'veld-tekstgetal',
        text: `${column.header} is tekst in plaats van een getal. Wij rekenen met ${formatNumber(value)}.`,
        advice: 'Maak er een getal van.',
        proposal: { value, kind: KIND[column.type], text: formatNumber(value) },
      });
    },
  );
}

function dateReader(column: Column, date1904: boolean): CellReader {
  const offset = date1904 ? DATE_1904_OFFSET : 0;
  const inRange = (serial: number): boolean => serial >= MIN_DATE && serial <= MAX_DATE;
  const held = column.type === 'maand' ? monthOf : (serial: number): number => serial;
  const asText = column.type === 'maand' ? parseMonth : (): null => null;
  const judgeSerial = (serial: number): Judged =>
    inRange(serial)
      ? GOOD(held(serial))
      : fault(
          'veld-bereik',
          `${column.header} ligt niet tussen 1-1-1990 en 31-12-2100.`,
          column.type === 'maand'
            ? 'Vul een maand in, zoals maart 2024.'
            : 'Vul een datum in, zoals 31-12-2018.',
        );
  return readerOf(
    column,
    (raw) => typeof raw === 'number' && inRange(Math.floor(raw) + offset),
    (raw) => (typeof raw === 'number' ? held(Math.floor(raw) + offset) : null),
    (raw) => {
      if (typeof raw === 'number') return judgeSerial(Math.floor(raw) + offset);
      const text = typeof raw === 'string' ? raw : '';
      const month = asText(text);
      if (month !== null) return GOOD(month);
      const serial = parseDutchDate(text);
      if (serial === null)
        return column.type === 'maand'
          ? fault('veld-type', `${column.header} is geen maand.`, 'Vul een maand in, zoals maart 2024.')
          : fault('veld-type', `${column.header} is geen datum.`, 'Vul een datum in, zoals 31-12-2018.');
      return withIssue(judgeSerial(serial), {
        rule: 'veld-datumtekst',
        text: `${column.header} is tekst in plaats van een datum.`,
        advice: 'Maak er een datum van.',
        proposal: { value: serial - offset, kind: 'datum', text: isoDate(serial) },
      });
    },
  );
}

const textOf = (raw: CellValue): string =>
  typeof raw === 'string'
    ? trimText(raw)
    : typeof raw === 'number'
      ? String(significant(raw))
      : raw
        ? 'WAAR'
        : 'ONWAAR';

const textReader = (column: Column): CellReader =>
  readerOf(
    column,
    // An ordinary first letter: not white space, and not the # of an error value.
    (raw) => typeof raw !== 'string' || (raw.charCodeAt(0) > 35 && raw.charCodeAt(0) < 127),
    textOf,
    (raw) => GOOD(textOf(raw)),
  );

const YES: ReadonlySet<string> = new Set(['ja', 'j', 'y', 'x', 'waar', 'true', 'yes', '1']);
const NO: ReadonlySet<string> = new Set(['nee', 'n', 'onwaar', 'false', 'no', '0']);

function yesNoReader(column: Column): CellReader {
  return readerOf(
    column,
    (raw) => typeof raw === 'boolean' || raw === 'ja' || raw === 'nee',
    (raw) => raw === true || raw === 'ja',
    (raw) => {
      const text = trimText(String(raw)).toLowerCase();
      const value = YES.has(text) ? true : NO.has(text) ? false : null;
      if (value === null)
        return fault('veld-code', `${column.header} is niet ja of nee.`, 'Vul ja of nee in.');
      const written = value ? 'ja' : 'nee';
      return {
        faulty: false,
        value,
        issues: [
          {
            rule: 'veld-schrijfwijze',
            text: `${column.header} is anders geschreven. Wij lezen ${written}.`,
            advice: `Schrijf ${written}.`,
            proposal: { value: written, kind: 'ja/nee', text: written },
          },
        ],
      };
    },
  );
}

function codeReader(column: CodeColumn): CellReader {
  const { codes } = column;
  const asCode = (found: string): Proposal => ({ value: found, kind: 'code', text: found });
  return readerOf(
    column,
    (raw) => typeof raw === 'string' && codes.exact.has(raw),
    (raw) => codes.exact.get(String(raw)) ?? null,
    (raw) => {
      const text = textOf(raw);
      const found = codes.exact.get(String(raw)) ?? codes.find(text);
      if (found === undefined) {
        const nearest = codes.nearest(text);
        return fault(
          'veld-code',
          `${column.header} staat niet op de lijst.${nearest === undefined ? '' : ` Bedoelt u ${nearest}?`}`,
          'Kies een waarde uit de lijst.',
          nearest === undefined ? null : asCode(nearest),
        );
      }
      if (codes.exact.has(String(raw))) return GOOD(found);
      return {
        faulty: false,
        value: found,
        issues: [
          {
            rule: 'veld-schrijfwijze',
            text: `${column.header} is anders geschreven dan op de lijst. Wij lezen ${found}.`,
            advice: `Schrijf ${found}.`,
            proposal: asCode(found),
          },
        ],
      };
    },
  );
}

/** Makes the reader of a column. `date1904` says in which of Excel's date systems its serials count. */
export function cellReader(column: Column, date1904: boolean): CellReader {
  switch (column.type) {
    case 'tekst':
      return textReader(column);
    case 'datum':
    case 'maand':
      return dateReader(column, date1904);
    case 'ja/nee':
      return yesNoReader(column);
    case 'code':
      return codeReader(column);
    default:
      return numberReader(column);
  }
}
