import { HEAD_ROWS, type TabSnapshot, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { HostError, type ReadOptions } from '../port';
import { refuseCancelled } from './cancel';
import { requireZip } from './read/container';
import { readSharedStrings } from './read/shared-strings';
import { scanSheet } from './read/sheet-scanner';
import { readTables, type TablePart } from './read/tables';
import { readWorkbook, type SheetPart, type WorkbookParts } from './read/workbook';
import { Archive } from './zip/archive';
import { PLATFORM_ENGINE, type ZipEngine } from './zip/engine';

/** Something about a file that the user should know, though it was read. */
export interface FileNotice {
  readonly kind: 'macros';
  readonly message: string;
}

const MACROS: FileNotice = {
  kind: 'macros',
  message: "In dit bestand zitten macro's. Ze zijn niet uitgevoerd. U hoeft niets te doen.",
};

/** Unpacked sheets of which the head was read are kept up to this size, so that they are unpacked once. */
const KEPT_BYTES = 128 * 1024 * 1024;

/** What a reader may ask for; without `select` every tab is read whole. */
export interface FileReadOptions extends Partial<ReadOptions> {
  /** Checks the entries of the file that hold no cells too. On unless said otherwise. */
  readonly checkAll?: boolean;
}

/** An .xlsx or .xlsm file in memory. Reading rejects with `UnreadableFile`, whatever is wrong with the file. */
export class XlsxFile {
  readonly #tables = new Map<string, TablePart[]>();
  #strings: readonly string[] | null = null;

  private constructor(
    readonly archive: Archive,
    readonly workbook: WorkbookParts,
  ) {}

  static async open(input: Uint8Array | ArrayBuffer, engine: ZipEngine = PLATFORM_ENGINE): Promise<XlsxFile> {
    const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
    requireZip(bytes);
    return XlsxFile.of(Archive.open(bytes, engine));
  }

  static async of(archive: Archive): Promise<XlsxFile> {
    return new XlsxFile(archive, await readWorkbook(archive));
  }

  /** The tabs with cells. Chart sheets have none, and Excel leaves them out too. */
  get worksheets(): readonly SheetPart[] {
    return this.workbook.sheets.filter(({ worksheet }) => worksheet);
  }

  get notices(): readonly FileNotice[] {
    return this.workbook.macros ? [MACROS] : [];
  }

  /** Reads the tabs that are asked for whole and the others as their head; every sheet is checked to its end. */
  async read(options: FileReadOptions = {}): Promise<WorkbookSnapshot> {
    const { date1904 } = this.workbook;
    const sheets = this.worksheets;
    const kept = new Map<SheetPart, Uint8Array>();
    const names = new Set(sheets.map(({ name }) => name));
    const selected =
      options.select === undefined ? names : options.select(await this.#head(kept, options.signal));
    const tabs: TabSnapshot[] = [];
    for (const sheet of sheets) {
      refuseCancelled(options.signal);
      const bytes = kept.get(sheet) ?? null;
      kept.delete(sheet);
      tabs.push(await this.#tab(sheet, selected.has(sheet.name) ? 'whole' : 'checked', bytes));
      options.onProgress?.(tabs.length, sheets.length);
    }
    if (options.checkAll !== false) await this.archive.checkRest();
    return { date1904, tabs };
  }

  /** One tab, whole. */
  async readTab(name: string): Promise<TabSnapshot> {
    const sheet = this.worksheets.find((each) => each.name === name);
    if (sheet === undefined) throw new HostError('tab-gone', name);
    return this.#tab(sheet, 'whole', null);
  }

  async #head(kept: Map<SheetPart, Uint8Array>, signal: AbortSignal | undefined): Promise<WorkbookSnapshot> {
    const tabs: TabSnapshot[] = [];
    let room = KEPT_BYTES;
    for (const sheet of this.worksheets) {
      refuseCancelled(signal);
      const bytes = await this.archive.bytes(sheet.part);
      tabs.push(await this.#tab(sheet, 'head', bytes));
      room -= bytes.length;
      if (room >= 0) kept.set(sheet, bytes);
    }
    return { date1904: this.workbook.date1904, tabs };
  }

  async #tab(
    sheet: SheetPart,
    how: 'whole' | 'head' | 'checked',
    bytes: Uint8Array | null,
  ): Promise<TabSnapshot> {
    const read = how === 'whole';
    const range = scanSheet(bytes ?? (await this.archive.bytes(sheet.part)), {
      sharedStrings: await this.#sharedStrings(),
      date1904: this.workbook.date1904,
      keepRows: read ? Infinity : HEAD_ROWS,
      headOnly: how === 'head',
    });
    const tables = await this.tables(sheet);
    const hidden = sheet.state === 'visible' ? {} : { hidden: true as const };
    return { name: sheet.name, ...range, tables: tables.map(({ table }) => table), read, ...hidden };
  }

  async tables(sheet: SheetPart): Promise<readonly TablePart[]> {
    const known = this.#tables.get(sheet.part);
    if (known !== undefined) return known;
    const tables = await readTables(this.archive, sheet.part);
    this.#tables.set(sheet.part, tables);
    return tables;
  }

  async #sharedStrings(): Promise<readonly string[]> {
    const part = this.workbook.sharedStrings;
    this.#strings ??= part === null ? [] : readSharedStrings(await this.archive.bytes(part));
    return this.#strings;
  }
}
