import { asUtf8, checkXmlBytes } from '../xml/bytes';
import { LT, type TagKind, XmlScanner } from '../xml/scanner';
import { cellText } from '../xml/text';

const OPEN = '<si><t>';
const CLOSE = '</t></si>';

/** The texts that cells refer to by number: runs of a rich text joined, phonetic help left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const bytes = asUtf8(part);
  checkXmlBytes(bytes);
  const scanner = new XmlScanner(bytes);
  const strings: string[] = [];
  for (let kind = scanner.next(); kind !== 'end'; kind = nextOrPlain(scanner, strings)) {
    if (scanner.depth < 1 || kind === 'close' || !scanner.is('si')) continue;
    strings.push(kind === 'open' ? richText(scanner) : '');
  }
  return strings;
}

/** Goes to the next tag, after any texts of the usual plain form `<si><t>…</t></si>` right here. */
function nextOrPlain(scanner: XmlScanner, strings: string[]): TagKind {
  while (scanner.startsWith(scanner.at, OPEN)) {
    const start = scanner.at + OPEN.length;
    const end = scanner.bytes.indexOf(LT, start);
    if (end < 0 || !scanner.startsWith(end, CLOSE)) break;
    strings.push(cellText(scanner.slice(start, end)));
    scanner.at = end + CLOSE.length;
  }
  return scanner.next();
}

/** Having met the open tag of a text (`si` or `is`): the text of its `t` elements. */
export function richText(scanner: XmlScanner): string {
  const outer = scanner.depth - 1;
  let text = '';
  for (;;) {
    const kind = scanner.next();
    if (scanner.depth === outer) return text;
    if (kind !== 'open') continue;
    if (scanner.is('t')) text += scanner.elementText();
    else if (scanner.is('rPh')) scanner.skipRest();
  }
}
