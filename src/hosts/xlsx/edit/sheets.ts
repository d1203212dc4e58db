import { readRelationships, relationshipsPart } from '../read/relationships';
import type { WorkbookParts } from '../read/workbook';
import { damaged } from '../unreadable';
import { escapeXml } from '../xml/text';
import { child, children, flag, integer, parseXml, relationId, type XmlElement } from '../xml/tree';
import { append, cut, cutAll, prefixOf } from './insert';
import type { PackageEditor } from './package';

const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Has the user locked which tabs there are? */
export async function structureLocked(editor: PackageEditor, part: string): Promise<boolean> {
  return flag(child(parseXml(await editor.read(part)), 'workbookProtection'), 'lockStructure');
}

/** Adds a worksheet behind the others; answers the name of its part. */
export async function addSheet(
  editor: PackageEditor,
  workbook: WorkbookParts,
  name: string,
  xml: string,
): Promise<string> {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = editor.freeName(`${folder}worksheets/sheet`, '.xml');
  editor.write(part, xml);
  await addContentType(editor, part, SHEET_TYPE);
  const id = await addRelationship(editor, workbook.part, 'worksheet', `/${part}`);
  const source = await editor.read(workbook.part);
  const sheets = child(parseXml(source), 'sheets');
  if (sheets === null) throw damaged('workbook without sheets');
  const number = Math.max(0, ...children(sheets, 'sheet').map((sheet) => integer(sheet, 'sheetId', 0))) + 1;
  const element =
    `<${prefixOf(sheets)}sheet xmlns:r="${OFFICE_RELATIONSHIPS}" name="${escapeXml(name)}" ` +
    `sheetId="${String(number)}" r:id="${id}"/>`;
  editor.write(workbook.part, append(source, sheets, element));
  return part;
}

/** Removes a sheet with its part and its relationships; names of that sheet alone go with it. */
export async function removeSheet(
  editor: PackageEditor,
  workbook: WorkbookParts,
  part: string,
): Promise<void> {
  const relsPart = relationshipsPart(workbook.part);
  const id = readRelationships(await editor.read(relsPart), workbook.part).find(
    ({ target }) => target === part,
  )?.id;
  const source = await editor.read(workbook.part);
  const sheets = children(child(parseXml(source), 'sheets'), 'sheet');
  const index = sheets.findIndex((sheet) => relationId(sheet) === id);
  const sheet = sheets[index];
  if (sheet === undefined) return;
  editor.write(workbook.part, cut(source, sheet));
  await shiftSheetNumbers(editor, workbook.part, index);
  await removeRelationship(editor, workbook.part, part);
  if (editor.has(relationshipsPart(part))) editor.remove(relationshipsPart(part));
  await removePart(editor, part);
}

/** After the sheet at `removed` went: the numbers by which names and windows refer to sheets. */
async function shiftSheetNumbers(editor: PackageEditor, part: string, removed: number): Promise<void> {
  const source = await editor.read(part);
  const root = parseXml(source);
  const gone = children(child(root, 'definedNames'), 'definedName').filter(
    (name) => integer(name, 'localSheetId', -1) === removed,
  );
  const shifted = cutAll(source, gone)
    .replace(/ localSheetId="(\d+)"/g, (match, number: string) =>
      Number(number) > removed ? ` localSheetId="${String(Number(number) - 1)}"` : match,
    )
    .replace(/ (activeTab|firstSheet)="(\d+)"/g, (match, name: string, number: string) =>
      Number(number) > 0 && Number(number) >= removed ? ` ${name}="${String(Number(number) - 1)}"` : match,
    );
  editor.write(part, shifted);
}

async function removeWhere(
  editor: PackageEditor,
  part: string,
  test: (element: XmlElement) => boolean,
): Promise<void> {
  const source = await editor.read(part);
  editor.write(part, cutAll(source, parseXml(source).children.filter(test)));
}

export async function addContentType(editor: PackageEditor, part: string, type: string): Promise<void> {
  const source = await editor.read(CONTENT_TYPES);
  const root = parseXml(source);
  const element = `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  editor.write(CONTENT_TYPES, append(source, root, element));
}

/** Makes a part name another one; answers the id. */
export async function addRelationship(
  editor: PackageEditor,
  from: string,
  type: string,
  target: string,
): Promise<string> {
  const part = relationshipsPart(from);
  const source = editor.has(part) ? await editor.read(part) : EMPTY_RELATIONSHIPS;
  const root = parseXml(source);
  const taken = new Set(root.children.map((element) => element.attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const element = `<${prefixOf(root)}Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${escapeXml(target)}"/>`;
  editor.write(part, append(source, root, element));
  return id;
}

/** Makes a part no longer name another one; answers the id by which it did. */
export async function removeRelationship(
  editor: PackageEditor,
  from: string,
  target: string,
): Promise<string | null> {
  const part = relationshipsPart(from);
  if (!editor.has(part)) return null;
  const id =
    readRelationships(await editor.read(part), from).find((each) => each.target === target)?.id ?? null;
  if (id !== null) await removeWhere(editor, part, (element) => element.attributes.get('Id') === id);
  return id;
}

/** Removes a part that nothing names any longer. */
export async function removePart(editor: PackageEditor, part: string): Promise<void> {
  editor.remove(part);
  await removeWhere(editor, CONTENT_TYPES, (element) => element.attributes.get('PartName') === `/${part}`);
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
