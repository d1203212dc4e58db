import { damaged } from '../unreadable';
import { cellText } from './text';
import { parseXml } from './tree';

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const EXCLAMATION = 33;
const QUESTION = 63;
const COLON = 58;
const WINDOW = 65_536;
const DEEPEST = 200;

export type TagKind = 'open' | 'close' | 'empty' | 'end';

/**
 * Walks over the tags of a large part in its bytes, without building anything. It checks that tags match and
 * refuses a DOCTYPE. The bytes must have passed `checkXmlBytes`.
 */
export class XmlScanner {
  /** Where reading goes on: after the last tag. */
  at = 0;
  /** The last tag: its `<`, and its name without prefix. */
  tagStart = 0;
  nameStart = 0;
  nameEnd = 0;
  /** How many elements are open. */
  depth = 0;
  /** Starts and ends of their full names. */
  readonly #open = new Int32Array(2 * DEEPEST);
  readonly #decoder = new TextDecoder();
  #window = '';
  #windowStart = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the next tag. */
  next(): TagKind {
    for (;;) {
      // Nearly always the next tag begins at once; only then is a search worth its cost.
      const at = this.bytes[this.at] === LT ? this.at : this.bytes.indexOf(LT, this.at);
      if (at < 0) {
        if (this.depth > 0) throw damaged('XML ends too early');
        this.at = this.bytes.length;
        return 'end';
      }
      this.tagStart = at;
      const next = this.bytes[at + 1];
      if (next === EXCLAMATION || next === QUESTION) this.skipMarkup(at);
      else if (next === SLASH) return this.#close(at);
      else return this.#tag(at);
    }
  }

  /** Is this the local name of the last tag? */
  is(local: string): boolean {
    if (this.nameEnd - this.nameStart !== local.length) return false;
    for (let index = 0; index < local.length; index++) {
      if (this.bytes[this.nameStart + index] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Having met an open tag: goes on to after its close tag. */
  skipRest(): void {
    const depth = this.depth - 1;
    while (this.depth > depth) this.next();
  }

  /** The caller has read a whole open tag itself: its name lies before `nameEnd`, and it ends before `at`. */
  enter(tagStart: number, nameEnd: number, at: number): void {
    this.#push(tagStart + 1, nameEnd);
    this.tagStart = tagStart;
    this.at = at;
  }

  /** Having met an open tag: its text, without that of elements inside it. Goes on to after its close tag. */
  elementText(): string {
    const start = this.at;
    const end = this.bytes.indexOf(LT, start);
    if (this.bytes[end + 1] === SLASH) {
      this.next();
      return cellText(this.slice(start, end));
    }
    this.skipRest();
    return cellText(parseXml(`<t>${this.slice(start, this.tagStart)}</t>`).text);
  }

  /** The bytes as text. Plain bytes are decoded many at a time. */
  slice(start: number, end: number): string {
    if (start < this.#windowStart || end > this.#windowStart + this.#window.length) {
      const stop = Math.min(this.bytes.length, Math.max(end, start + WINDOW));
      let plain = start;
      while (plain < stop && (this.bytes[plain] as number) < 0x80) plain++;
      if (plain < end) return this.#decoder.decode(this.bytes.subarray(start, end));
      this.#window = this.#decoder.decode(this.bytes.subarray(start, plain));
      this.#windowStart = start;
    }
    return this.#window.slice(start - this.#windowStart, end - this.#windowStart);
  }

  /** Skips a comment, an instruction or a CDATA section that begins here. */
  skipMarkup(at: number): void {
    const { bytes } = this;
    let end: string;
    if (bytes[at + 1] === QUESTION) end = '?>';
    else if (this.startsWith(at, '<!--')) end = '-->';
    else if (this.startsWith(at, '<![CDATA[') && this.depth > 0) end = ']]>';
    else throw damaged('DOCTYPE in XML');
    for (let from = at + 2; ; from++) {
      from = bytes.indexOf(end.charCodeAt(0), from);
      if (from < 0) throw damaged('XML ends too early');
      if (this.startsWith(from, end)) {
        this.at = from + end.length;
        return;
      }
    }
  }

  startsWith(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #tag(at: number): TagKind {
    const end = this.#name(at + 1);
    const tagEnd = this.skipAttributes(end);
    this.at = tagEnd + 1;
    if (this.bytes[tagEnd - 1] === SLASH) return 'empty';
    this.#push(at + 1, end);
    return 'open';
  }

  #push(start: number, end: number): void {
    if (this.depth === DEEPEST) throw damaged('XML is nested too deeply');
    this.#open[2 * this.depth] = start;
    this.#open[2 * this.depth + 1] = end;
    this.depth++;
  }

  #close(at: number): TagKind {
    const { bytes } = this;
    const end = this.#name(at + 2);
    let gt = end;
    while (isSpace(bytes[gt])) gt++;
    if (bytes[gt] !== GT || this.depth === 0) throw damaged('XML close tag');
    this.depth--;
    const openStart = this.#open[2 * this.depth] as number;
    const openEnd = this.#open[2 * this.depth + 1] as number;
    if (openEnd - openStart !== end - at - 2) throw damaged('XML tags do not match');
    for (let index = 0; index < openEnd - openStart; index++) {
      if (bytes[openStart + index] !== bytes[at + 2 + index]) throw damaged('XML tags do not match');
    }
    this.at = gt + 1;
    return 'close';
  }

  /** Reads a name and remembers its local part; answers where it ends. */
  #name(from: number): number {
    let at = from;
    this.nameStart = from;
    for (;;) {
      const byte = this.bytes[at];
      if (byte === COLON) this.nameStart = at + 1;
      if (byte === undefined || byte <= 32 || byte === GT || byte === SLASH) break;
      if (byte === LT || byte === EQUALS || byte === QUOTE) throw damaged('XML name');
      at++;
    }
    if (at === this.nameStart) throw damaged('XML name');
    this.nameEnd = at;
    return at;
  }

  /** From the end of a tag's name to its `>`, over well-formed attributes. */
  skipAttributes(from: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      if (bytes[at] === GT) return at;
      if (bytes[at] === SLASH && bytes[at + 1] === GT) return at + 1;
      at = skipAttribute(bytes, at);
    }
  }
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** From the first letter of an attribute to after its closing quote. */
export function skipAttribute(bytes: Uint8Array, from: number): number {
  const value = attributeValue(bytes, from);
  return attributeEnd(bytes, value) + 1;
}

/** Where the value of the attribute that begins here begins: after its opening quote. */
export function attributeValue(bytes: Uint8Array, from: number): number {
  if (bytes[from + 1] === EQUALS && bytes[from + 2] === QUOTE) return from + 3;
  let at = from;
  for (;;) {
    const byte = bytes[at];
    if (byte === EQUALS || isSpace(byte)) break;
    if (byte === undefined || byte === LT || byte === GT || byte === SLASH) throw damaged('XML attribute');
    at++;
  }
  while (isSpace(bytes[at])) at++;
  if (at === from || bytes[at] !== EQUALS) throw damaged('XML attribute');
  at++;
  while (isSpace(bytes[at])) at++;
  if (bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) throw damaged('XML attribute');
  return at + 1;
}

/** The closing quote of an attribute whose value begins here. */
export function attributeEnd(bytes: Uint8Array, value: number): number {
  const quote = bytes[value - 1];
  let at = value;
  while (bytes[at] !== quote) {
    if (bytes[at] === undefined || bytes[at] === LT) throw damaged('XML attribute');
    at++;
  }
  return at;
}
