import type { JaNeeColumn } from '../columns';
import type { CellValue } from '../snapshot';
import { fault, good, readerOf, textOf, withIssue } from './reader';
import type { CellReader } from './reader';

const YES: ReadonlySet<string> = new Set(['ja', 'j', 'y', 'x', 'waar', 'true', 'yes', '1']);
const NO: ReadonlySet<string> = new Set(['nee', 'n', 'onwaar', 'false', 'no', '0']);

/** Is a text one of the ways in which people and programs write yes or no? */
export function isYesOrNo(text: string): boolean {
  const word = textOf(text).toLowerCase();
  return YES.has(word) || NO.has(word);
}

const isPlain = (raw: CellValue): boolean => typeof raw === 'boolean' || raw === 'ja' || raw === 'nee';

/** Reads ja and nee, and what people and programs write for them. */
export function yesNoReader(column: JaNeeColumn): CellReader {
  const { header } = column;
  return readerOf(column, {
    isPlain,
    next: (rows, offset, from, blankIsPlain, sink) => {
      const own = sink !== null && 'byValue' in sink ? sink : null;
      for (let i = from; i < rows.length; i++) {
        const raw = rows[i]?.[offset] ?? '';
        if (raw === '' ? !blankIsPlain : !isPlain(raw)) return i;
        if (own !== null && (raw === true || raw === 'ja')) own.bits[i] = (own.bits[i] ?? 0) | own.bit;
      }
      return rows.length;
    },
    plain: (raw) => (raw === '' ? null : raw === true || raw === 'ja'),
    judge: (raw) => {
      const text = textOf(raw).toLowerCase();
      const isYes = YES.has(text);
      if (!isYes && !NO.has(text))
        return fault('veld-code', `${header} is niet ja of nee.`, 'Vul ja of nee in.');
      const written = isYes ? 'ja' : 'nee';
      return withIssue(good(isYes), {
        rule: 'veld-schrijfwijze',
        text: `${header} is anders geschreven. Wij lezen ${written}.`,
        advice: `Schrijf ${written}.`,
        proposal: { value: written, kind: 'ja/nee', text: written },
      });
    },
  });
}
