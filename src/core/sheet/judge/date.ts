import { DATE_1904_OFFSET, MAX_DATE, MIN_DATE, isoDate, parseDutchDate } from '../../values/date';
import { monthOf, monthStart, parseMonth } from '../../values/month';
import { significant } from '../../values/number';
import type { DatumColumn, MaandColumn } from '../columns';
import type { CellValue } from '../snapshot';
import { fault, good, readerOf, withIssue } from './reader';
import type { CellReader, Judged } from './reader';

const inRange = (serial: number): boolean => serial >= MIN_DATE && serial <= MAX_DATE;

/** Reads dates and months. A month may also be written in words; `date1904` says how the serials count. */
export function dateReader(column: DatumColumn | MaandColumn, date1904: boolean): CellReader {
  const { header } = column;
  const offset = date1904 ? DATE_1904_OFFSET : 0;
  const isMonth = column.type === 'maand';
  const held = isMonth ? monthOf : (serial: number): number => serial;
  const advice = isMonth ? 'Vul een maand in, zoals maart 2024.' : 'Vul een datum in, zoals 31-12-2018.';
  /** The day that a number in the cell stands for; the time of day is dropped. */
  const serialOf = (raw: number): number => Math.floor(significant(raw)) + offset;
  const judgeSerial = (serial: number): Judged =>
    inRange(serial)
      ? good(held(serial))
      : fault('veld-bereik', `${header} ligt niet tussen 1-1-1990 en 31-12-2100.`, advice);
  const isPlain = (raw: CellValue): boolean => typeof raw === 'number' && inRange(serialOf(raw));
  return readerOf(column, {
    isPlain,
    next: (rows, offset, from, blankIsPlain) => {
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw === '' ? !blankIsPlain : !isPlain(raw)) return i;
      }
      return rows.length;
    },
    plain: (raw) => (typeof raw === 'number' ? held(serialOf(raw)) : null),
    judge: (raw) => {
      if (typeof raw === 'number') return judgeSerial(serialOf(raw));
      const text = typeof raw === 'string' ? raw : '';
      const month = isMonth ? parseMonth(text) : null;
      if (month !== null) return judgeSerial(monthStart(month));
      const serial = parseDutchDate(text);
      if (serial === null)
        return fault('veld-type', `${header} is geen ${isMonth ? 'maand' : 'datum'}.`, advice);
      return withIssue(judgeSerial(serial), {
        rule: 'veld-datumtekst',
        text: `${header} is tekst in plaats van een datum.`,
        advice: 'Maak er een datum van.',
        proposal: { value: serial - offset, kind: 'datum', text: isoDate(serial) },
      });
    },
  });
}
