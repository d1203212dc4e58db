import type { CellValue } from '../../../core/sheet/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/values/address';
import { asUtf8, checkXmlBytes } from '../xml/bytes';
import {
  attributeEnd,
  attributeValue,
  GT,
  isSpace,
  LT,
  SLASH,
  type TagKind,
  XmlScanner,
} from '../xml/scanner';
import { damaged } from '../unreadable';
import { readNumber, typedValue } from './cell-values';
import { PlainCellReader } from './plain-cell';
import { RowCollector, type UsedRange } from './rows';
import { richText } from './shared-strings';

export interface SheetScan {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
  /** Rows from here on are not kept. */
  readonly keepRows: number;
  /** Stop after the rows that are kept, instead of checking the rest of the sheet. */
  readonly headOnly: boolean;
}

const LETTER = { c: 99, r: 114, s: 115, t: 116 } as const;

/** Reads the values of a worksheet part. Its stated `dimension` plays no part. */
export function scanSheet(part: Uint8Array, scan: SheetScan): UsedRange {
  const bytes = asUtf8(part);
  checkXmlBytes(bytes);
  return new SheetScanner(bytes, scan).read();
}

class SheetScanner {
  readonly #xml: XmlScanner;
  readonly #plain: PlainCellReader;
  readonly #rows = new RowCollector();
  /** Row and column of the cell at hand, counted from 1. */
  #row = 0;
  #column = 0;
  /** First letter of the cell's type and the number of letters: `s` and `str` differ. */
  #type = 0;
  #typeLength = 0;
  #typeStart = 0;
  #rowStated = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly scan: SheetScan,
  ) {
    this.#xml = new XmlScanner(bytes);
    this.#plain = new PlainCellReader(bytes);
  }

  read(): UsedRange {
    const xml = this.#xml;
    for (let kind = xml.next(); kind !== 'end'; kind = xml.next()) {
      if (kind === 'open' && xml.depth === 2 && xml.is('sheetData') && !this.#sheetData()) break;
    }
    return this.#rows.finish();
  }

  /** False when reading stopped after the head. */
  #sheetData(): boolean {
    const xml = this.#xml;
    for (let kind = xml.next(); xml.depth >= 2; kind = xml.next()) {
      if (kind === 'close') continue;
      if (!xml.is('row')) throw damaged('something else than a row');
      this.#rowStart();
      if (this.scan.headOnly && this.#row > this.scan.keepRows) return false;
      if (kind === 'open') this.#cells();
    }
    return true;
  }

  #rowStart(): void {
    const stated = this.#rowNumber();
    this.#rowStated = stated > 0;
    this.#row = this.#rowStated ? stated : this.#row + 1;
    this.#column = 0;
    if (this.#row > MAX_ROWS) throw damaged('row beyond the last one');
  }

  #rowNumber(): number {
    const { bytes } = this;
    let at = this.#xml.nameEnd;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      if (bytes[at] === GT || bytes[at] === SLASH) return 0;
      const value = attributeValue(bytes, at);
      const end = attributeEnd(bytes, value);
      if (bytes[at] === LETTER.r && !isNamePart(bytes[at + 1])) return this.#digits(value, end);
      at = end + 1;
    }
  }

  #cells(): void {
    const xml = this.#xml;
    const { bytes } = this;
    const outer = xml.depth - 1;
    for (;;) {
      const at = xml.at;
      if (bytes[at] === LT && bytes[at + 1] === LETTER.c && isSpace(bytes[at + 2])) this.#cell(at);
      else {
        const kind = xml.next();
        if (xml.depth === outer) return;
        if (xml.is('c')) this.#otherCell(kind);
        else if (kind === 'open') xml.skipRest();
      }
    }
  }

  /** A cell as nearly all writers write it: without a prefix and with attributes. */
  #cell(at: number): void {
    const end = this.#cellStart(at + 2);
    if (this.bytes[end - 1] === SLASH) {
      this.#xml.at = end + 1;
      return;
    }
    let value = this.#plainValue(end + 1);
    if (value === null) {
      this.#xml.enter(at, at + 2, end + 1);
      value = this.#anyValue();
    }
    this.#keep(value);
  }

  #otherCell(kind: TagKind): void {
    this.#cellStart(this.#xml.nameEnd);
    if (kind === 'open') this.#keep(this.#anyValue());
  }

  #keep(value: CellValue): void {
    if (this.#row <= this.scan.keepRows) this.#rows.add(this.#row - 1, this.#column - 1, value);
  }

  /** From the end of a cell's name over its attributes; answers where its `>` stands. */
  #cellStart(from: number): number {
    const { bytes } = this;
    let at = from;
    this.#type = 0;
    this.#typeLength = 0;
    this.#column++;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      if (bytes[at] === GT) break;
      if (bytes[at] === SLASH && bytes[at + 1] === GT) {
        at++;
        break;
      }
      const value = attributeValue(bytes, at);
      const name = isNamePart(bytes[at + 1]) ? 0 : bytes[at];
      if (name === LETTER.r) at = this.#reference(value) + 1;
      else {
        const end = attributeEnd(bytes, value);
        if (name === LETTER.t) {
          this.#type = bytes[value] as number;
          this.#typeStart = value;
          this.#typeLength = end - value;
        }
        at = end + 1;
      }
    }
    if (this.#column > MAX_COLUMNS) throw damaged('column beyond the last one');
    return at;
  }

  /** Reads `AB12`; answers where its closing quote stands. */
  #reference(start: number): number {
    const { bytes } = this;
    let column = 0;
    let at = start;
    for (; ; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (column === 0 || at - start > 3) throw damaged('cell reference');
    let row = 0;
    for (; ; at++) {
      const digit = (bytes[at] as number) - 48;
      if (!(digit >= 0 && digit <= 9) || row > MAX_ROWS) break;
      row = row * 10 + digit;
    }
    if (bytes[at] !== bytes[start - 1] || row === 0 || row > MAX_ROWS) throw damaged('cell reference');
    if (row !== this.#row) {
      if (this.#rowStated) throw damaged('cell in another row');
      this.#row = row;
    }
    this.#column = column;
    return at;
  }

  #digits(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] as number) - 48;
      if (digit < 0 || digit > 9 || value > MAX_ROWS) throw damaged('row number');
      value = value * 10 + digit;
    }
    if (value === 0) throw damaged('row number');
    return value;
  }

  /** The usual cell, read in one go; null for any other. */
  #plainValue(open: number): CellValue | null {
    const shared = this.#typeLength === 1 && this.#type === LETTER.s;
    if (!shared && this.#typeLength > 0) return null;
    const number = this.#plain.read(open);
    if (number === null) return null;
    this.#xml.at = this.#plain.end;
    return shared ? this.#sharedText(number) : number;
  }

  #anyValue(): CellValue {
    const xml = this.#xml;
    const outer = xml.depth - 1;
    let value: CellValue = '';
    for (let kind = xml.next(); xml.depth > outer; kind = xml.next()) {
      if (kind !== 'open') continue;
      if (xml.is('v')) value = this.#value(xml.elementText());
      else if (xml.is('is')) value = richText(xml);
      else xml.skipRest();
    }
    return value;
  }

  #value(text: string): CellValue {
    const type = this.#xml.slice(this.#typeStart, this.#typeStart + this.#typeLength);
    if (type !== 's') return typedValue(type, text, this.scan.date1904);
    return text.trim() === '' ? '' : this.#sharedText(readNumber(text));
  }

  #sharedText(index: CellValue): string {
    const text = typeof index === 'number' ? this.scan.sharedStrings[index] : undefined;
    if (text === undefined) throw damaged('number of a shared string');
    return text;
  }
}

/** Does an attribute's name go on here? `r` is not `ref`. */
function isNamePart(byte: number | undefined): boolean {
  return byte !== 61 && !isSpace(byte);
}
