import { damaged, UnreadableFile } from '../unreadable';
import { child, children, flag, parseXml, relationId, type XmlElement } from '../xml/tree';
import type { Archive } from '../zip/archive';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';

/** The workbook part and the parts it names. */
export interface WorkbookParts {
  readonly part: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  readonly macros: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Only worksheets hold cells: chart sheets and dialogs do not. */
  readonly worksheet: boolean;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly relationId: string;
}

const DEFAULT_WORKBOOK = 'xl/workbook.xml';
const SPREADSHEET = /spreadsheetml/;

/** Finds the workbook; a zip without one is another kind of file. */
export async function readWorkbook(archive: Archive): Promise<WorkbookParts> {
  const part = await findWorkbook(archive);
  const root = parseXml(await archive.text(part));
  if (root.local !== 'workbook' || !isSpreadsheet(root))
    throw new UnreadableFile('ander-formaat', 'main part');
  const relsPart = relationshipsPart(part);
  const relationships = archive.has(relsPart) ? readRelationships(await archive.text(relsPart), part) : [];
  for (const { target } of relationships) if (!archive.has(target)) throw damaged(`missing part ${target}`);
  const first = (type: string): string | null =>
    relationships.find((each) => each.type === type)?.target ?? null;
  return {
    part,
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    sheets: children(child(root, 'sheets'), 'sheet').map((sheet) => sheetPart(sheet, relationships)),
    sharedStrings: first('sharedStrings'),
    styles: first('styles'),
    theme: first('theme'),
    macros: first('vbaProject') !== null,
  };
}

async function findWorkbook(archive: Archive): Promise<string> {
  if (!archive.has('_rels/.rels')) {
    if (archive.has(DEFAULT_WORKBOOK)) return DEFAULT_WORKBOOK;
    throw new UnreadableFile('ander-formaat', 'no package');
  }
  const main = readRelationships(await archive.text('_rels/.rels'), '').find(
    ({ type }) => type === 'officeDocument',
  );
  if (main === undefined) throw new UnreadableFile('ander-formaat', 'no main part');
  if (main.target.toLowerCase().endsWith('.bin'))
    throw new UnreadableFile('ander-formaat', 'binary workbook');
  return main.target;
}

function isSpreadsheet(root: XmlElement): boolean {
  for (const [name, value] of root.attributes) {
    if (name.startsWith('xmlns') && SPREADSHEET.test(value)) return true;
  }
  return false;
}

function sheetPart(sheet: XmlElement, relationships: readonly Relationship[]): SheetPart {
  const id = relationId(sheet);
  const relationship = relationships.find((each) => each.id === id);
  const name = sheet.attributes.get('name');
  if (id === null || relationship === undefined || name === undefined) throw damaged('sheet without a part');
  const state = sheet.attributes.get('state');
  return {
    name,
    part: relationship.target,
    worksheet: relationship.type === 'worksheet',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationId: id,
  };
}
