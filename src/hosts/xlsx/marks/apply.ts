import type { Area } from '../../../core/sheet/snapshot';
import type { MarkStyle, OwnSheet, Plan } from '../../../derive/plan';
import { HostError } from '../../port';
import { addDxfs, EMPTY_STYLES, removeLastDxfs } from '../edit/dxfs';
import { PackageEditor } from '../edit/package';
import { SheetXml } from '../edit/sheet-xml';
import { addContentType, addRelationship, addSheet, removeSheet } from '../edit/sheets';
import type { XlsxFile } from '../file';
import type { SheetPart } from '../read/workbook';
import { child, flag, parseXml } from '../xml/tree';
import type { Archive } from '../zip/archive';
import { findingsSheetXml } from './findings-sheet';
import { HEADER_FORMAT, LINK_FORMAT, markFormat } from './formats';
import { addOwnRule, hasOwnRule, removeOwnRules, usedFormats } from './own-rules';

/** Subject of the rules in a findings sheet: by them we know it again, whatever its name has become. */
const FINDINGS = 'bevindingen';
const LINK = 'verwijzing';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const LONGEST_NAME = 31;

export interface Applied {
  readonly archive: Archive;
  readonly protectedTabs: readonly string[];
}

interface OpenSheet {
  readonly info: SheetPart;
  readonly xml: SheetXml;
}

/** Carries out a plan on a copy: earlier marks and the earlier findings sheet go, the new ones come. */
export async function applyPlan(file: XlsxFile, plan: Plan): Promise<Applied> {
  return new PlanRun(file, plan).run();
}

class PlanRun {
  readonly #editor: PackageEditor;
  readonly #protected: string[] = [];
  readonly #removedFormats: number[] = [];
  readonly #usedFormats: number[] = [];

  constructor(
    readonly file: XlsxFile,
    readonly plan: Plan,
  ) {
    this.#editor = new PackageEditor(file.archive);
  }

  async run(): Promise<Applied> {
    this.#refuseUnknownTabs();
    const sheets: OpenSheet[] = [];
    for (const info of this.file.workbook.sheets) {
      if (!info.worksheet) continue;
      const xml = SheetXml.parse(await this.#editor.read(info.part));
      if (hasOwnRule(xml, FINDINGS)) await this.#removeFindings({ info, xml });
      else if (this.#mayChange({ info, xml })) sheets.push({ info, xml });
    }
    await this.#removeFormats();
    await this.#addMarks(sheets);
    for (const { info, xml } of sheets) this.#editor.write(info.part, xml.toString());
    if (this.plan.findingsSheet !== null) await this.#addFindings(this.plan.findingsSheet);
    return { archive: await this.#editor.build(), protectedTabs: this.#protected };
  }

  #refuseUnknownTabs(): void {
    const known = new Set(
      this.file.workbook.sheets.filter(({ worksheet }) => worksheet).map(({ name }) => name),
    );
    const unknown = this.plan.marks.find(({ tab }) => !known.has(tab));
    if (unknown !== undefined) throw new HostError('tab-gone', unknown.tab);
  }

  /** Takes the earlier marks out of a sheet; a protected sheet stays as it is and is named if that matters. */
  #mayChange({ info, xml }: OpenSheet): boolean {
    const locked = isProtected(xml);
    const before = locked ? SheetXml.parse(xml.toString()) : xml;
    const removed = removeOwnRules(before);
    if (locked) {
      const concerned = removed.length > 0 || this.plan.marks.some(({ tab }) => tab === info.name);
      if (concerned) this.#protected.push(info.name);
    } else this.#removedFormats.push(...removed);
    this.#usedFormats.push(...usedFormats(xml));
    return !locked;
  }

  async #removeFindings({ info, xml }: OpenSheet): Promise<void> {
    await this.#refuseLockedStructure();
    this.#removedFormats.push(...removeOwnRules(xml));
    this.#usedFormats.push(...usedFormats(xml));
    await removeSheet(this.#editor, this.file.workbook, info.part);
  }

  async #refuseLockedStructure(): Promise<void> {
    const root = parseXml(await this.#editor.read(this.file.workbook.part));
    if (flag(child(root, 'workbookProtection'), 'lockStructure')) throw new HostError('protected');
  }

  async #removeFormats(): Promise<void> {
    const { styles, sheets } = this.file.workbook;
    if (styles === null || this.#removedFormats.length === 0) return;
    const source = await this.#editor.read(styles);
    const texts = [source];
    for (const sheet of sheets) {
      for (const { part } of await this.file.tables(sheet)) texts.push(await this.#editor.read(part));
    }
    const inUse = texts.flatMap((text) =>
      [...text.matchAll(/dxfId="(\d+)"/gi)].map((match) => Number(match[1])),
    );
    const mayGo = new Set(this.#removedFormats);
    for (const format of [...inUse, ...this.#usedFormats]) mayGo.delete(format);
    this.#editor.write(styles, removeLastDxfs(source, mayGo));
  }

  async #addMarks(sheets: readonly OpenSheet[]): Promise<void> {
    const byName = new Map(sheets.map((sheet) => [sheet.info.name, sheet.xml]));
    const marks = this.plan.marks.filter(({ tab, areas }) => byName.has(tab) && areas.length > 0);
    if (marks.length === 0) return;
    const styles = new Map<string, MarkStyle>(marks.map(({ style }) => [JSON.stringify(style), style]));
    const first = await this.#addFormats([...styles.values()].map(markFormat));
    const places = [...styles.keys()];
    for (const { tab, ernst, style, areas } of marks) {
      const xml = byName.get(tab);
      if (xml !== undefined) addOwnRule(xml, ernst, areas, first + places.indexOf(JSON.stringify(style)));
    }
  }

  async #addFindings(sheet: OwnSheet): Promise<void> {
    await this.#refuseLockedStructure();
    const xml = SheetXml.parse(findingsSheetXml(sheet));
    const first = await this.#addFormats([HEADER_FORMAT, LINK_FORMAT]);
    addOwnRule(xml, FINDINGS, [headerArea(sheet)], first);
    const links = sheet.links.map(({ row, column }): Area => ({ row, column, rowCount: 1, columnCount: 1 }));
    addOwnRule(xml, LINK, joined(links), first + 1);
    await addSheet(this.#editor, this.file.workbook, this.#freeTabName(sheet.name), xml.toString());
  }

  /** A sheet of the user's own with our name is left alone: ours then gets a number. */
  #freeTabName(wanted: string): string {
    const taken = new Set<string>();
    for (const { name, part } of this.file.workbook.sheets)
      if (this.#editor.has(part)) taken.add(name.toLowerCase());
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const suffix = ` (${String(number)})`;
      name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    }
    return name;
  }

  async #addFormats(formats: Parameters<typeof addDxfs>[1]): Promise<number> {
    const part = this.file.workbook.styles ?? (await this.#addStyles());
    const { xml, first } = addDxfs(await this.#editor.read(part), formats);
    this.#editor.write(part, xml);
    return first;
  }

  /** A workbook that no cell has a format in may have no styles at all. */
  async #addStyles(): Promise<string> {
    const { part } = this.file.workbook;
    const styles = `${part.slice(0, part.lastIndexOf('/') + 1)}styles.xml`;
    if (this.#editor.has(styles)) return styles;
    this.#editor.write(styles, EMPTY_STYLES);
    await addContentType(this.#editor, styles, STYLES_TYPE);
    await addRelationship(this.#editor, part, 'styles', `/${styles}`);
    return styles;
  }
}

function isProtected(xml: SheetXml): boolean {
  const protection = xml.first('sheetProtection');
  return protection !== null && flag(parseXml(protection), 'sheet');
}

function headerArea({ rows, frozenRows }: OwnSheet): Area {
  const columnCount = Math.max(1, ...rows.slice(0, Math.max(1, frozenRows)).map((row) => row.length));
  return { row: 0, column: 0, rowCount: Math.max(1, frozenRows), columnCount };
}

/** Cells below one another as one area. */
function joined(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const cell of sorted) {
    const last = areas.at(-1);
    if (last !== undefined && last.column === cell.column && last.row + last.rowCount === cell.row) {
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else areas.push(cell);
  }
  return areas;
}
