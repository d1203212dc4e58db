import { cellAddress } from '../../../core/values/address';
import type { CellContent, CellLook, SheetContent } from '../content';
import type { DetailedSheet } from '../open-content';
import { escapeCellText, escapeXml } from '../xml/text';
import type { FileCell, FileRow } from './rows';
import { sameLook, type StyleWriter } from './style-writer';

const LONGEST_TEXT = 32_767;

export interface CellChanges {
  /** The section with its changes. */
  readonly xml: string;
  /** True when a cell with a formula changed: Excel's list of formulas is then out of date. */
  readonly formulas: boolean;
}

interface Looks {
  readonly before: readonly CellLook[];
  readonly after: readonly CellLook[];
}

/** Writes the cells that differ from what the file showed; null when none does. */
export function changedCells(
  sheet: DetailedSheet,
  content: SheetContent,
  looks: Looks,
  styles: StyleWriter,
): CellChanges | null {
  return new CellWriter(sheet, content, looks, styles).write();
}

class CellWriter {
  readonly #wanted = new Map<string, CellContent>();
  readonly #shown = new Map<string, CellContent>();
  readonly #original = new Map<string, FileCell>();
  readonly #rowChanges = new Map<number, Map<number, CellContent | null>>();
  readonly #p: string;
  #formulas = false;

  constructor(
    readonly sheet: DetailedSheet,
    readonly content: SheetContent,
    readonly looks: Looks,
    readonly styles: StyleWriter,
  ) {
    this.#p = sheet.xml.prefix;
    for (const cell of content.cells) this.#wanted.set(keyOf(cell), cell);
    for (const cell of sheet.content.cells) this.#shown.set(keyOf(cell), cell);
    for (const row of sheet.rows) for (const cell of row.cells) this.#original.set(keyOf(cell), cell);
  }

  write(): CellChanges | null {
    for (const [key, cell] of this.#wanted) if (!this.#isShown(key, cell)) this.#change(cell, cell);
    for (const [key, cell] of this.#shown) if (!this.#wanted.has(key)) this.#change(cell, null);
    this.#writeOutSharedFormulas();
    const hidden = this.#changedHiddenRows();
    if (this.#rowChanges.size === 0 && hidden.size === 0) return null;
    const rows = new Map(this.sheet.rows.map((row) => [row.row, row]));
    const numbers = new Set([...rows.keys(), ...this.#rowChanges.keys(), ...hidden.keys()]);
    const p = this.#p;
    const xml = [...numbers]
      .sort((a, b) => a - b)
      .map((number) => this.#row(number, rows.get(number), hidden.get(number)));
    return { xml: `<${p}sheetData>${xml.join('')}</${p}sheetData>`, formulas: this.#formulas };
  }

  #isShown(key: string, cell: CellContent): boolean {
    const shown = this.#shown.get(key);
    if (shown === undefined) return false;
    const [before, after] = [this.looks.before[shown.look], this.looks.after[cell.look]];
    return (
      shown.value === cell.value &&
      shown.error === cell.error &&
      shown.formula === cell.formula &&
      before !== undefined &&
      after !== undefined &&
      sameLook(before, after)
    );
  }

  #change(place: { readonly row: number; readonly column: number }, cell: CellContent | null): void {
    const row = this.#rowChanges.get(place.row) ?? new Map<number, CellContent | null>();
    row.set(place.column, cell);
    this.#rowChanges.set(place.row, row);
    const was = this.#original.get(keyOf(place))?.formula ?? null;
    if (was !== (cell?.formula ?? null)) this.#formulas = true;
  }

  /** When one cell of a shared formula changes, the others get the formula written out. */
  #writeOutSharedFormulas(): void {
    const broken = new Set<number>();
    for (const [row, columns] of this.#rowChanges) {
      for (const column of columns.keys()) {
        const shared = this.#original.get(keyOf({ row, column }))?.shared ?? null;
        if (shared !== null) broken.add(shared);
      }
    }
    if (broken.size === 0) return;
    for (const [key, { shared }] of this.#original) {
      const cell = this.#wanted.get(key);
      if (shared !== null && broken.has(shared) && cell !== undefined) this.#change(cell, cell);
    }
  }

  #changedHiddenRows(): ReadonlyMap<number, boolean> {
    const [before, after] = [new Set(this.sheet.content.hiddenRows), new Set(this.content.hiddenRows)];
    const rows = new Set([...before, ...after]);
    return new Map(
      [...rows].filter((row) => before.has(row) !== after.has(row)).map((row) => [row, after.has(row)]),
    );
  }

  #row(number: number, row: FileRow | undefined, hidden: boolean | undefined): string {
    const name = row?.name ?? `${this.#p}row`;
    let tag = row?.tag ?? `<${name} r="${String(number + 1)}">`;
    const changes = this.#rowChanges.get(number);
    // The stated span of columns may no longer hold, and nobody needs it.
    if (changes !== undefined) tag = tag.replace(/\s+spans="[^"]*"/, '');
    if (hidden !== undefined) {
      tag = tag.replace(/\s+hidden="[^"]*"/, '');
      if (hidden) tag = tag.replace(/>$/, ' hidden="1">');
    }
    const cells = new Map((row?.cells ?? []).map((cell) => [cell.column, cell.xml]));
    for (const [column, cell] of changes ?? []) {
      if (cell === null) cells.delete(column);
      else cells.set(column, this.#cell(cell));
    }
    const ordered = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    return `${tag}${ordered.join('')}</${name}>`;
  }

  #cell(cell: CellContent): string {
    const base = this.#original.get(keyOf(cell))?.style ?? 0;
    const look = this.looks.after[cell.look];
    const style = look === undefined ? base : this.styles.formatFor(base, look);
    const attributes = `r="${cellAddress(cell.row, cell.column)}"${style === 0 ? '' : ` s="${String(style)}"`}`;
    return cellXml(cell, attributes, this.#p);
  }
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}`;
}

function cellXml({ value, error, formula }: CellContent, attributes: string, p: string): string {
  const f = formula === null ? '' : `<${p}f>${escapeXml(formula)}</${p}f>`;
  const cell = (type: string, content: string): string => `<${p}c ${attributes}${type}>${content}</${p}c>`;
  if (typeof value === 'number') return cell('', `${f}<${p}v>${String(value)}</${p}v>`);
  if (typeof value === 'boolean') return cell(' t="b"', `${f}<${p}v>${value ? '1' : '0'}</${p}v>`);
  const text = escapeCellText(value.slice(0, LONGEST_TEXT));
  if (error) return cell(' t="e"', `${f}<${p}v>${text}</${p}v>`);
  if (formula !== null) return cell(' t="str"', `${f}<${p}v>${text}</${p}v>`);
  if (value === '') return `<${p}c ${attributes}/>`;
  return cell(' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>`);
}
