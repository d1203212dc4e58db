import { damaged } from '../unreadable';

const HIGH_BITS = 0x80808080 | 0;
const SPACES = 0x20202020;

/**
 * Refuses bytes that no XML text in UTF-8 can hold: broken sequences and control characters.
 * Four bytes at a time as long as they are plain, which nearly all of a sheet is.
 */
export function checkXmlBytes(bytes: Uint8Array): void {
  const length = bytes.length;
  let at = 0;
  while (at < length) {
    if ((bytes.byteOffset + at) % 4 === 0) at = skipPlainWords(bytes, at);
    if (at >= length) return;
    const byte = bytes[at] as number;
    if (byte >= 0x20 && byte < 0x80) at++;
    else if (byte === 9 || byte === 10 || byte === 13) at++;
    else if (byte < 0x20) throw damaged('control character in XML');
    else at = skipSequence(bytes, at);
  }
}

function skipPlainWords(bytes: Uint8Array, from: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, Math.floor((bytes.length - from) / 4));
  let index = 0;
  while (index < words.length) {
    const word = words[index] as number;
    // The highest bit of a byte is set when that byte is below 0x20 or above 0x7f.
    if (((word | ((word - SPACES) & ~word)) & HIGH_BITS) !== 0) break;
    index++;
  }
  return from + index * 4;
}

function skipSequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) throw damaged('bad UTF-8');
  for (let index = at + 1; index < at + length; index++) {
    if (((bytes[index] as number) & 0xc0) !== 0x80) throw damaged('bad UTF-8');
  }
  const second = bytes[at + 1] as number;
  const wrong =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  if (wrong) throw damaged('bad UTF-8');
  return at + length;
}

/** The bytes of an XML part as UTF-8 without byte order mark; the few parts in UTF-16 are recoded. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if (first === 0xff && second === 0xfe)
    return new TextEncoder().encode(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff)
    return new TextEncoder().encode(new TextDecoder('utf-16be').decode(bytes));
  return bytes;
}

/** The text of an XML part; bytes that are no text are refused. */
export function decodeText(bytes: Uint8Array): string {
  const utf8 = asUtf8(bytes);
  checkXmlBytes(utf8);
  return new TextDecoder().decode(utf8);
}
