import type { Proposal } from '../../finding/finding';
import type { CodeColumn } from '../columns';
import { fault, good, readerOf, textOf, withIssue } from './reader';
import type { CellReader } from './reader';

const asCode = (found: string): Proposal => ({ value: found, kind: 'code', text: found });

/** Reads codes of a closed list; a number or a boolean is compared as its text. */
export function codeReader(column: CodeColumn): CellReader {
  const { codes, header } = column;
  return readerOf(column, {
    isPlain: (raw) => typeof raw === 'string' && codes.exact.has(raw),
    plain: (raw) => codes.exact.get(String(raw)) ?? null,
    judge: (raw) => {
      const text = textOf(raw);
      const exact = codes.exact.get(typeof raw === 'string' ? raw : text);
      if (exact !== undefined) return good(exact);
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
    },
  });
}
