import type { MarkStyle, OwnSheet, Plan } from '../../../derive/plan';
import {
  FINDINGS,
  findingsSheetOf,
  freeName,
  headerArea,
  LINK,
  linkAreas,
  sheetSubject,
  unfinishedSheets,
} from '../../own-mark';
import { HostError } from '../../port';
import { addDxfs, EMPTY_STYLES, removeLastDxfs } from '../edit/dxfs';
import { PackageEditor } from '../edit/package';
import { closeGaps, makeRoom, renumberPivots } from '../edit/priorities';
import { SheetXml } from '../edit/sheet-xml';
import { addSheet, removeSheet, structureLocked } from '../edit/sheets';
import { addStylesPart } from '../edit/styles-part';
import type { XlsxFile } from '../file';
import type { SheetPart } from '../read/workbook';
import { flag, parseXml } from '../xml/tree';
import type { Archive } from '../zip/archive';
import { findingsSheetXml } from './findings-sheet';
import { HEADER_FORMAT, LINK_FORMAT, markFormat } from './formats';
import {
  addOwnRules,
  ownRules,
  removeOwnRules,
  usedFormats,
  type FoundRule,
  type OwnRule,
} from './own-rules';

export interface Applied {
  readonly archive: Archive;
  readonly protectedTabs: readonly string[];
}

interface OpenSheet {
  readonly name: string;
  readonly info: SheetPart;
  readonly xml: SheetXml;
  /** The rules of ours that it had. */
  readonly own: readonly FoundRule[];
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
  #styles: string | null;

  constructor(
    readonly file: XlsxFile,
    readonly plan: Plan,
  ) {
    this.#editor = new PackageEditor(file.archive);
    this.#styles = file.workbook.styles;
  }

  async run(): Promise<Applied> {
    this.#refuseUnknownTabs();
    const all: OpenSheet[] = [];
    for (const info of this.file.worksheets) {
      const xml = SheetXml.parse(await this.#editor.read(info.part));
      all.push({ name: info.name, info, xml, own: ownRules(xml) });
    }
    const gone = new Set([findingsSheetOf(all), ...unfinishedSheets(all)]);
    const open: OpenSheet[] = [];
    for (const sheet of all) {
      if (gone.has(sheet)) await this.#removeSheet(sheet);
      else if (this.#mayChange(sheet)) open.push(sheet);
    }
    await this.#removeFormats();
    const rules = await this.#rules(open);
    for (const sheet of open) await this.#replaceRules(sheet, rules.get(sheet.name) ?? []);
    if (this.plan.findingsSheet !== null) await this.#addFindings(this.plan.findingsSheet);
    return { archive: await this.#editor.build(), protectedTabs: this.#protected };
  }

  #refuseUnknownTabs(): void {
    const known = new Set(this.file.worksheets.map(({ name }) => name));
    const unknown = this.plan.marks.find(({ tab }) => !known.has(tab));
    if (unknown !== undefined) throw new HostError('tab-gone', unknown.tab);
  }

  /** Takes the earlier marks out of a sheet; a protected sheet stays as it is and is named if that matters. */
  #mayChange({ name, xml, own }: OpenSheet): boolean {
    const locked = isProtected(xml);
    if (locked) {
      const concerned = own.length > 0 || this.plan.marks.some(({ tab }) => tab === name);
      if (concerned) this.#protected.push(name);
    } else this.#removeRules(xml);
    this.#usedFormats.push(...usedFormats(xml));
    return !locked;
  }

  #removeRules(xml: SheetXml): void {
    this.#removedFormats.push(...removeOwnRules(xml).map(({ format }) => format));
  }

  async #removeSheet({ info, xml }: OpenSheet): Promise<void> {
    await this.#refuseLockedStructure();
    this.#removeRules(xml);
    this.#usedFormats.push(...usedFormats(xml));
    await removeSheet(this.#editor, this.file.workbook, info.part);
  }

  async #refuseLockedStructure(): Promise<void> {
    if (await structureLocked(this.#editor, this.file.workbook.part)) throw new HostError('protected');
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

  /** The rules of the marks in each tab that may be changed. */
  async #rules(sheets: readonly OpenSheet[]): Promise<ReadonlyMap<string, readonly OwnRule[]>> {
    const rules = new Map<string, OwnRule[]>(sheets.map(({ name }) => [name, []]));
    const marks = this.plan.marks.filter(({ tab, areas }) => rules.has(tab) && areas.length > 0);
    if (marks.length === 0) return rules;
    const styles = new Map<string, MarkStyle>(marks.map(({ style }) => [JSON.stringify(style), style]));
    const first = await this.#addFormats([...styles.values()].map(markFormat));
    const places = [...styles.keys()];
    for (const { tab, ernst, style, areas } of marks) {
      const format = first + places.indexOf(JSON.stringify(style));
      rules.get(tab)?.push({ subject: ernst, areas, format });
    }
    return rules;
  }

  /** Of a sheet from which the earlier rules were taken. */
  async #replaceRules({ info, xml, own }: OpenSheet, rules: readonly OwnRule[]): Promise<void> {
    const added = addOwnRules(xml, rules);
    this.#editor.write(info.part, xml.toString());
    if (own.length === 0 && added === 0) return;
    const close = closeGaps(own.map(({ priority }) => priority));
    const open = makeRoom(added);
    await renumberPivots(this.#editor, info.part, (priority) => open(close(priority)));
  }

  async #addFindings(sheet: OwnSheet): Promise<void> {
    await this.#refuseLockedStructure();
    const { workbook } = this.file;
    const taken = workbook.sheets.filter(({ part }) => this.#editor.has(part)).map((each) => each.name);
    const name = freeName(taken, sheet.name);
    const xml = SheetXml.parse(findingsSheetXml(sheet));
    const format = await this.#addFormats([HEADER_FORMAT, LINK_FORMAT]);
    addOwnRules(xml, [
      { subject: sheetSubject(FINDINGS, name), areas: [headerArea(sheet)], format },
      { subject: LINK, areas: linkAreas(sheet), format: format + 1 },
    ]);
    await addSheet(this.#editor, workbook, name, xml.toString());
  }

  async #addFormats(formats: Parameters<typeof addDxfs>[1]): Promise<number> {
    this.#styles ??= await addStylesPart(this.#editor, this.file.workbook, EMPTY_STYLES);
    const { xml, first } = addDxfs(await this.#editor.read(this.#styles), formats);
    this.#editor.write(this.#styles, xml);
    return first;
  }
}

function isProtected(xml: SheetXml): boolean {
  const protection = xml.first('sheetProtection');
  return protection !== null && flag(parseXml(protection), 'sheet');
}
