import type { Proposal } from '../../finding/finding';
import type { CodeColumn } from '../columns';
import type { CellValue } from '../snapshot';
import { fault, good, readerOf, textOf, withIssue } from './reader';
import type { CellReader, Judged } from './reader';

const asCode = (found: string): Proposal => ({ value: found, kind: 'code', text: found });

/** So many wrong spellings are remembered: to look for what was meant takes long, and one is seldom alone. */
const REMEMBERED = 1000;

/** Reads codes of a closed list; a number or a boolean is compared as its text. */
export function codeReader(column: CodeColumn): CellReader {
  const { codes, header } = column;
  const { exact } = codes;
  const judge = (raw: CellValue): Judged => {
    const text = textOf(raw);
    const own = exact.get(typeof raw === 'string' ? raw : text);
    if (own !== undefined) return good(own);
    const found = codes.find(text);
    if (found !== undefined)
      return withIssue(good(found), {
        rule: 'veld-schrijfwijze',
        text: `${header} is anders geschreven dan op de lijst. Wij lezen ${found}.`,
        advice: `Schrijf ${found}.`,
        proposal: asCode(found),
      });
    const nearest = codes.nearest(text);
    return fault(
      'veld-code',
      `${header} staat niet op de lijst.${nearest === undefined ? '' : ` Bedoelt u ${nearest}?`}`,
      'Kies een waarde uit de lijst.',
      nearest === undefined ? null : asCode(nearest),
    );
  };
  const judged = new Map<CellValue, Judged>();
  const isPlain = (raw: CellValue): boolean => typeof raw === 'string' && exact.has(raw);
  return readerOf(column, {
    isPlain,
    next: (rows, offset, from, blankIsPlain, sink) => {
      const own = sink !== null && 'byValue' in sink ? sink : null;
      // The same code often stands in many rows one after the other.
      let last: CellValue | undefined;
      let bits = 0;
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw !== last) {
          if (raw === '' ? !blankIsPlain : !exact.has(raw as string)) return i;
          last = raw;
          if (own !== null) bits = own.byValue.get(raw) ?? 0;
        }
        if (own !== null && bits !== 0) own.bits[i] = (own.bits[i] ?? 0) | bits;
      }
      return rows.length;
    },
    plain: (raw) => exact.get(raw as string) ?? null,
    judge: (raw) => {
      const known = judged.get(raw);
      if (known !== undefined) return known;
      const verdict = judge(raw);
      if (judged.size < REMEMBERED) judged.set(raw, verdict);
      return verdict;
    },
  });
}
