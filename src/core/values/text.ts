/**
 * True for white space as it turns up in workbooks: the space, the no-break space, tabs, line ends and the
 * typographic spaces (exactly what `String.prototype.trim` removes). `code` is a UTF-16 code unit.
 */
export function isWhiteSpace(code: number): boolean {
  if (code === 32 || code === 160 || (code >= 9 && code <= 13)) return true;
  if (code < 0x1680) return false;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** True when a text is empty or holds white space only: such a cell, also one made by a formula, is blank. */
export function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isWhiteSpace(text.charCodeAt(i))) return false;
  }
  return true;
}

/** The text without white space (no-break spaces included) at either end. */
export function trimText(text: string): string {
  return text.trim();
}

const PLAIN = /^[a-z0-9+]*$/;
const ASCII = /^[\0-\x7f]*$/;
const NOT_PLAIN = /[^a-z0-9+]+/g;
const NOT_COMPARED = /[^\p{L}\p{Nd}+]+/gu;

/**
 * The form in which headers, tab names and codes are compared: without case, without diacritics and with
 * nothing but letters, digits and `+` (energy labels A, A+ and A++ differ). May come out empty.
 */
export function comparable(text: string): string {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(NOT_PLAIN, '');
  return lower.normalize('NFD').replace(NOT_COMPARED, '').normalize('NFC');
}

/** An id compared: as any text, but its dots count, because 2.3 is not 23. */
export const comparableId = (text: string): string => text.split('.').map(comparable).join('.');

/** ASCII words with single spaces: nearly every key, and then only the case can differ. */
const PLAIN_KEY = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which texts of a key are compared: trimmed, inner white space as one space, without case.
 * Punctuation and diacritics count; the two ways Unicode writes one letter with a diacritic do not differ.
 */
export function keyText(text: string): string {
  if (PLAIN_KEY.test(text)) return text.toLowerCase();
  const spaced = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return ASCII.test(spaced) ? spaced : spaced.normalize('NFC');
}

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** A whole number for a text as it stands: equal texts have the same one (FNV-1a, 32 bits). */
export function textHash(text: string): number {
  let hash = HASH_START | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** A whole number for a text of a key: texts with the same `keyText` have the same one. It makes no text to get there. */
export function keyHash(text: string): number {
  let hash = HASH_START | 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // What may not stand as it is: anything beyond ASCII, other white space, and spaces that go.
    if (code < 32 || code > 126 || (code === 32 && afterSpace)) return textHash(keyText(text));
    afterSpace = code === 32;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), HASH_FACTOR);
  }
  return afterSpace && text !== '' ? textHash(keyText(text)) : hash;
}

/**
 * The number of single-character insertions, deletions and substitutions between two texts (Levenshtein), or
 * `max + 1` as soon as it is known to be above `max`. It finds the code to propose for a misspelt one.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  const above = max + 1;
  if (Math.abs(a.length - b.length) > max) return above;
  let previous: number[] = [];
  for (let j = 0; j <= b.length; j++) previous.push(j);
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    let diagonal = i - 1;
    let left = i;
    let lowest = left;
    const current = [left];
    for (let j = 1; j <= b.length; j++) {
      const up = previous[j] as number;
      const changed = diagonal + (b.charCodeAt(j - 1) === code ? 0 : 1);
      left = Math.min(changed, up + 1, left + 1);
      current.push(left);
      diagonal = up;
      if (left < lowest) lowest = left;
    }
    if (lowest > max) return above;
    previous = current;
  }
  return Math.min(previous[b.length] as number, above);
}

/** Excel's error values as `values` gives them: in English, and as Dutch Excel shows them. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#N/A',
  '#N/B',
  '#DIV/0!',
  '#DEEL/0!',
  '#VALUE!',
  '#WAARDE!',
  '#REF!',
  '#VERW!',
  '#NAME?',
  '#NAAM?',
  '#NUM!',
  '#GETAL!',
  '#NULL!',
  '#LEEG!',
  '#GETTING_DATA',
  '#GEGEVENS_OPHALEN',
  '#SPILL!',
  '#OVERLOOP!',
  '#CALC!',
  '#BEREKEN!',
  '#BEREKENEN!',
  '#FIELD!',
  '#VELD!',
  '#BLOCKED!',
  '#GEBLOKKEERD!',
  '#CONNECT!',
  '#VERBINDEN!',
  '#VERBINDING!',
  '#BUSY!',
  '#BEZET!',
  '#UNKNOWN!',
  '#ONBEKEND!',
  '#EXTERNAL!',
  '#EXTERN!',
  '#PYTHON!',
  '#TIMEOUT!',
]);

/** True when a text is one of Excel's error values (`#N/A`, `#DEEL/0!`), exactly as Excel writes it. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERROR_TEXTS.has(text);
}
