import { centsOf } from '../../values/cents';
import { formatNumber, parseDutchNumber, significant } from '../../values/number';
import type { Column } from '../columns';
import type { CellValue } from '../snapshot';
import { fault, good, readerOf, withIssue } from './reader';
import type { CellReader, Judged } from './reader';

type NumberColumn = Extract<Column, { type: 'geheel' | 'decimaal' | 'bedrag' | 'aandeel' }>;

const KIND = { geheel: 'getal', decimaal: 'getal', bedrag: 'bedrag', aandeel: 'aandeel' } as const;

/** How a number of this column is written: a year without a dot, everything else as Dutch Excel does. */
const write = (column: NumberColumn, value: number): string =>
  column.type === 'geheel' && column.year === true && Number.isInteger(value)
    ? String(value)
    : formatNumber(value);

/** A limit of this column in words; limits of an amount are held in cents. */
function writeLimit(column: NumberColumn, limit: number): string {
  if (column.type === 'aandeel') return `${formatNumber(limit * 100)} %`;
  return write(column, column.type === 'bedrag' ? limit / 100 : limit);
}

/** The few numbers that a column can hold, or undefined when it is not so closed. */
const onlyOf = (column: NumberColumn): readonly number[] | undefined =>
  column.type === 'geheel' ? column.only : undefined;

const limitsOf = (column: NumberColumn): { readonly min?: number; readonly max?: number } =>
  column.type === 'aandeel' ? { min: 0, max: 1 } : column;

/** What is wrong with a number that could be read, or null when it is within the column's limits. */
function outOfRange(column: NumberColumn, value: number): Judged | null {
  const { header } = column;
  if (column.type === 'geheel' && !Number.isInteger(value))
    return fault('veld-bereik', `${header} is geen heel getal.`, 'Vul een heel getal in.');
  const held = column.type === 'bedrag' ? centsOf(value) : value;
  if (held === null)
    return fault(
      'veld-bereik',
      `${header} heeft een deel van een cent.`,
      'Rond het bedrag af op hele centen.',
    );
  const only = onlyOf(column);
  if (only !== undefined && !only.includes(value))
    return fault(
      'veld-bereik',
      `${header} kan alleen zijn: ${only.map((one) => write(column, one)).join(', ')}.`,
      'Vul een van deze getallen in.',
    );
  const { min, max } = limitsOf(column);
  if (min !== undefined && held < min)
    return fault(
      'veld-bereik',
      `${header} is lager dan ${writeLimit(column, min)}. Dat kan niet.`,
      `Vul ${writeLimit(column, min)} of meer in.`,
    );
  if (max !== undefined && held > max)
    return fault(
      'veld-bereik',
      `${header} is hoger dan ${writeLimit(column, max)}. Dat kan niet.`,
      `Vul ${writeLimit(column, max)} of minder in.`,
    );
  return null;
}

export function numberReader(column: NumberColumn): CellReader {
  const held = (value: number): number => (column.type === 'bedrag' ? (centsOf(value) ?? 0) : value);
  const { min = -Infinity, max = Infinity } = limitsOf(column);
  const only = onlyOf(column);
  const judgeNumber = (value: number): Judged => outOfRange(column, value) ?? good(held(value));
  const isPlain =
    column.type === 'geheel'
      ? (raw: CellValue) =>
          typeof raw === 'number' &&
          (raw | 0) === raw &&
          raw >= min &&
          raw <= max &&
          (only === undefined || only.includes(raw))
      : (raw: CellValue) => typeof raw === 'number' && outOfRange(column, significant(raw)) === null;
  return readerOf(column, {
    isPlain,
    next: (rows, offset, from, blankIsPlain, sink) => {
      const sum = sink !== null && 'totals' in sink ? sink : null;
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw === '') {
          if (!blankIsPlain) return i;
          continue;
        }
        if (!isPlain(raw)) return i;
        if (sum === null) continue;
        sum.totals[i] = (sum.totals[i] ?? 0) + (raw as number);
        sum.filled[i] = 1;
      }
      return rows.length;
    },
    plain:
      column.type === 'geheel'
        ? // What is plain is whole; −0 is 0.
          (raw) => (typeof raw === 'number' ? raw + 0 : null)
        : (raw) => (typeof raw === 'number' ? held(significant(raw)) : null),
    judge: (raw) => {
      if (typeof raw === 'number') return judgeNumber(significant(raw));
      const parsed = typeof raw === 'string' ? parseDutchNumber(raw) : null;
      if (parsed === null)
        return fault(
          'veld-type',
          `${column.header} is geen getal.`,
          'Vul alleen een getal in, zonder tekst erbij.',
        );
      const value = significant(parsed.value);
      const written = write(column, value);
      return withIssue(judgeNumber(value), {
        rule: 'veld-tekstgetal',
        text: `${column.header} is tekst in plaats van een getal.`,
        reading: `Wij rekenen met ${written}.`,
        advice: 'Maak er een getal van.',
        proposal: { value, kind: KIND[column.type], text: written },
      });
    },
  });
}
