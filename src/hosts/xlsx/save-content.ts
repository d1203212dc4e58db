import { HostError } from '../port';
import type { SheetContent, WorkbookContent } from './content';
import { changedCells } from './content/cell-writer';
import { writeSections } from './content/section-writer';
import { StyleWriter } from './content/style-writer';
import { readStyles, type Styles } from './content/styles';
import { writeTables } from './content/table-writer';
import { arrangeSheets, dropCalculationChain, type WantedSheet } from './content/workbook-writer';
import { EMPTY_STYLES } from './edit/dxfs';
import { PackageEditor } from './edit/package';
import { SheetXml } from './edit/sheet-xml';
import { addSheet, removePart, removeSheet, structureLocked } from './edit/sheets';
import { addStylesPart } from './edit/styles-part';
import { XlsxFile } from './file';
import { openDetailed, type DetailedFile, type DetailedSheet } from './open-content';
import { writeWorkbook } from './write-workbook';
import type { ZipEngine } from './zip/engine';
import { writeZip } from './zip/pack';

const NEW_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * Saves what a grid holds. Of the original file only what differs is written anew: cells that did not change, and all
 * that a grid does not know of, come out as they were. Without an original a new workbook is made.
 */
export async function saveContent(
  original: Uint8Array | ArrayBuffer | null,
  content: WorkbookContent,
  engine?: ZipEngine,
): Promise<Uint8Array<ArrayBuffer>> {
  if (original !== null) return new ContentRun(await XlsxFile.open(original, engine), content).run();
  const sheets = content.sheets.map(({ name }) => ({ name, rows: [] }));
  const file = await XlsxFile.open(await writeWorkbook({ sheets, date1904: content.date1904 }), engine);
  const parts = file.workbook.sheets.map(({ part }) => part);
  const placed = content.sheets.map((sheet, index) => ({ ...sheet, origin: parts[index] ?? null }));
  return new ContentRun(file, { ...content, sheets: placed }).run();
}

class ContentRun {
  readonly #editor: PackageEditor;
  #formulas = false;
  #tableId = 0;

  constructor(
    readonly file: XlsxFile,
    readonly content: WorkbookContent,
  ) {
    this.#editor = new PackageEditor(file.archive);
  }

  async run(): Promise<Uint8Array<ArrayBuffer>> {
    const { workbook } = this.file;
    const before = await openDetailed(this.file);
    const theme = workbook.theme === null ? null : await this.#editor.read(workbook.theme);
    const source = workbook.styles === null ? EMPTY_STYLES : await this.#editor.read(workbook.styles);
    const conditional = readStyles(source, theme).conditional;
    const styles = new StyleWriter(source, before.content.looks);
    await this.#refuseLockedStructure(before);
    await this.#removeSheets(before);
    const wanted: WantedSheet[] = [];
    for (const sheet of this.content.sheets) {
      const part = await this.#writeSheet(sheet, before, styles, conditional);
      wanted.push({ part, name: sheet.name, state: sheet.state });
    }
    const front = wanted[this.content.activeSheet]?.part ?? null;
    await arrangeSheets(this.#editor, workbook.part, wanted, front);
    await this.#writeStyles(source, styles.toString());
    if (this.#formulas) await dropCalculationChain(this.#editor, workbook.part);
    return writeZip((await this.#editor.build()).entries);
  }

  async #refuseLockedStructure(before: DetailedFile): Promise<void> {
    const was = before.sheets.map(({ info }) => `${info.part} ${info.name}`);
    const is = this.content.sheets.map(({ origin, name }) => `${origin ?? ''} ${name}`);
    if (was.join('\n') === is.join('\n')) return;
    if (await structureLocked(this.#editor, this.file.workbook.part)) throw new HostError('protected');
  }

  async #removeSheets(before: DetailedFile): Promise<void> {
    const kept = new Set(this.content.sheets.map(({ origin }) => origin));
    for (const { info } of before.sheets) {
      const tables = await this.file.tables(info);
      for (const { part } of tables) this.#tableId = Math.max(this.#tableId, await this.#idOf(part));
      if (kept.has(info.part)) continue;
      for (const { part } of tables) await removePart(this.#editor, part);
      await removeSheet(this.#editor, this.file.workbook, info.part);
      this.#formulas = true;
    }
  }

  async #idOf(tablePart: string): Promise<number> {
    return Number(/\sid="(\d+)"/.exec(await this.#editor.read(tablePart))?.[1] ?? 0);
  }

  async #writeSheet(
    sheet: SheetContent,
    before: DetailedFile,
    styles: StyleWriter,
    conditional: Styles['conditional'],
  ): Promise<string> {
    const known = before.sheets.find(({ info }) => info.part === sheet.origin);
    const part =
      known?.info.part ?? (await addSheet(this.#editor, this.file.workbook, sheet.name, NEW_SHEET));
    const was = known ?? emptySheet(part, sheet.name);
    const looks = { before: before.content.looks, after: this.content.looks };
    const cells = changedCells(was, sheet, looks, styles);
    if (cells !== null) {
      was.xml.set('sheetData', cells.xml);
      // The stated range may no longer be right; Excel finds it itself.
      was.xml.set('dimension', null);
      this.#formulas ||= cells.formulas;
    }
    writeSections(was.xml, was.content, sheet, styles, conditional);
    const parts = known === undefined ? [] : await this.file.tables(known.info);
    const nextId = (): number => ++this.#tableId;
    await writeTables(this.#editor, { part, xml: was.xml, content: sheet, parts }, nextId);
    this.#editor.write(part, was.xml.toString());
    return part;
  }

  async #writeStyles(before: string, after: string): Promise<void> {
    const { workbook } = this.file;
    if (before === after) return;
    if (workbook.styles === null) await addStylesPart(this.#editor, workbook, after);
    else this.#editor.write(workbook.styles, after);
  }
}

function emptySheet(part: string, name: string): DetailedSheet {
  const content: SheetContent = {
    origin: null,
    name,
    state: 'visible',
    cells: [],
    columns: [],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    protected: false,
  };
  const info = { name, part, worksheet: true, state: 'visible', relationId: '' } as const;
  return { info, content, xml: SheetXml.parse(NEW_SHEET), rows: [] };
}
