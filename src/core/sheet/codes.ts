import { comparable, editDistance } from '../values/text';

/** One code of a closed list. */
export interface CodeEntry<C extends string = string> {
  readonly code: C;
  /** Other spellings that are as good as the code itself: no finding. */
  readonly names?: readonly string[];
  /** Spellings that are understood but not right: `veld-schrijfwijze`. */
  readonly spellings?: readonly string[];
}

/** A closed list of codes, with everything needed to read a cell against it. */
export interface CodeList<C extends string = string> {
  readonly entries: readonly CodeEntry<C>[];
  /** The code of a cell that is spelled right, by its exact text. */
  readonly exact: ReadonlyMap<string, C>;
  /** The code of a cell that is spelled otherwise, or undefined when it is not on the list. */
  find(text: string): C | undefined;
  /** The code that was probably meant, or undefined when none is near enough. */
  nearest(text: string): C | undefined;
}

interface CodeOptions {
  /** What remains of a text when it is compared; the default keeps letters, digits and `+`. */
  readonly comparable?: (text: string) => string;
  /** True when a text contradicts a code that it resembles: then it is not proposed. */
  readonly contradicts?: (text: string, code: string) => boolean;
}

const PREFIX = /^[\s\u00a0]*(gemeente|stichting)[\s\u00a0]+/i;
/** A code is proposed at this distance at most, and at most at a third of the length of what was typed. */
const MAX_DISTANCE = 2;

/** Defines a closed list. The first of equals wins, so the order of the entries matters. */
export function defineCodes<const C extends string>(
  entries: readonly CodeEntry<C>[],
  options: CodeOptions = {},
): CodeList<C> {
  const normalise = options.comparable ?? comparable;
  const exact = new Map<string, C>();
  const loose = new Map<string, C>();
  for (const { code, names = [], spellings = [] } of entries) {
    for (const text of [code, ...names]) if (!exact.has(text)) exact.set(text, code);
    for (const text of [code, ...names, ...spellings]) {
      const key = normalise(text);
      if (!loose.has(key)) loose.set(key, code);
    }
  }
  const find = (text: string): C | undefined =>
    loose.get(normalise(text)) ??
    (PREFIX.test(text) ? loose.get(normalise(text.replace(PREFIX, ''))) : undefined);
  const nearest = (text: string): C | undefined => {
    const typed = normalise(text.replace(PREFIX, ''));
    let best: C | undefined;
    let limit = Math.min(MAX_DISTANCE, Math.floor(typed.length / 3));
    for (const [key, code] of loose) {
      if (limit < 0) break;
      if (editDistance(typed, key, limit) <= limit) {
        best = code;
        limit = editDistance(typed, key, limit) - 1;
      }
    }
    return best !== undefined && options.contradicts?.(text, best) === true ? undefined : best;
  };
  return { entries, exact, find, nearest };
}
