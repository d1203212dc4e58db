import type { PackageEditor } from '../edit/package';
import { removePart, removeRelationship } from '../edit/sheets';
import type { SheetState } from '../content';
import { readRelationships, relationshipsPart } from '../read/relationships';
import { tabReference } from '../../../core/values/address';
import { escapeXml } from '../xml/text';
import { child, children, integer, parseXml, relationId, type XmlElement } from '../xml/tree';

export interface WantedSheet {
  readonly part: string;
  readonly name: string;
  readonly state: SheetState;
}

/**
 * Gives the tabs their names, order and visibility. Sheets that are not in the list (chart sheets) keep their place
 * after the one before them. Names and windows that refer to a tab by its number follow it.
 */
export async function arrangeSheets(
  editor: PackageEditor,
  part: string,
  wanted: readonly WantedSheet[],
  front: string | null,
): Promise<void> {
  const source = await editor.read(part);
  const root = parseXml(source);
  const list = child(root, 'sheets');
  if (list === null) return;
  const targets = new Map(
    readRelationships(await editor.read(relationshipsPart(part)), part).map(({ id, target }) => [id, target]),
  );
  const before = children(list, 'sheet').map((element) => ({
    element,
    part: targets.get(relationId(element) ?? '') ?? '',
    name: element.attributes.get('name') ?? '',
  }));
  const order = orderOf(
    before.map((sheet) => sheet.part),
    wanted.map((sheet) => sheet.part),
  );
  const elements = order.map((sheetPart) => {
    const sheet = before.find((each) => each.part === sheetPart);
    const want = wanted.find((each) => each.part === sheetPart);
    return sheet === undefined ? '' : sheetElement(source, sheet.element, want);
  });
  const numbers = new Map(before.map((sheet, index) => [index, order.indexOf(sheet.part)]));
  const renamed = wanted.flatMap(({ part: sheetPart, name }) => {
    const old = before.find((each) => each.part === sheetPart)?.name;
    return old === undefined || old === name ? [] : [{ old, name }];
  });
  const sameOrder = order.every((sheetPart, index) => before[index]?.part === sheetPart);
  const rest = source.slice(list.innerEnd);
  const following = sameOrder
    ? rest
    : rest.replace(/ localSheetId="(\d+)"/g, (match, number: string) => {
        const next = numbers.get(Number(number));
        return next === undefined ? match : ` localSheetId="${String(next)}"`;
      });
  const text =
    source.slice(0, list.innerStart) + joinLike(source, list, elements) + renameInNames(following, renamed);
  editor.write(part, setFront(text, front === null ? -1 : order.indexOf(front)));
}

function orderOf(before: readonly string[], wanted: readonly string[]): string[] {
  const order = [...wanted];
  before.forEach((part, index) => {
    if (order.includes(part)) return;
    order.splice(order.indexOf(before[index - 1] ?? '') + 1, 0, part);
  });
  return order;
}

/** When nothing changed, the white space between the elements stays as well. */
function joinLike(source: string, list: XmlElement, elements: readonly string[]): string {
  const same = elements.every((xml, index) => {
    const element = list.children[index];
    return element !== undefined && source.slice(element.start, element.end) === xml;
  });
  return same && elements.length === list.children.length
    ? source.slice(list.innerStart, list.innerEnd)
    : elements.join('');
}

function sheetElement(source: string, element: XmlElement, want: WantedSheet | undefined): string {
  const xml = source.slice(element.start, element.end);
  const state = element.attributes.get('state') ?? 'visible';
  if (want === undefined || (want.name === element.attributes.get('name') && want.state === state))
    return xml;
  const named = xml.replace(
    /(\sname=)("[^"]*"|'[^']*')/,
    (_match, start: string) => `${start}"${escapeXml(want.name)}"`,
  );
  const bare = named.replace(/\sstate=("[^"]*"|'[^']*')/, '');
  return want.state === 'visible' ? bare : bare.replace(/(\sname=)/, ` state="${want.state}"$1`);
}

/** Defined names of the workbook follow a tab that was renamed. */
function renameInNames(
  xml: string,
  renamed: readonly { readonly old: string; readonly name: string }[],
): string {
  if (renamed.length === 0) return xml;
  return xml.replace(/(<(?:[\w.-]+:)?definedName\b[^>]*>)([^<]*)/g, (_match, tag: string, target: string) => {
    const changed = renamed.reduce((text, { old, name }) => {
      const to = escapeXml(tabReference(name, ''));
      const quoted = text
        .replaceAll(escapeXml(tabReference(old, '')), to)
        .replaceAll(tabReference(old, ''), to);
      return quoted.startsWith(`${old}!`) ? to + quoted.slice(old.length + 1) : quoted;
    }, target);
    return tag + changed;
  });
}

function setFront(xml: string, index: number): string {
  const view = child(parseXml(xml), 'bookViews')?.children[0];
  if (view === undefined || index < 0 || integer(view, 'activeTab', 0) === index) return xml;
  const tag = xml.slice(view.start, view.innerStart);
  const bare = tag.replace(/\sactiveTab="\d+"/, '');
  const changed = bare.replace(/\s*(\/?)>$/, ` activeTab="${String(index)}"$1>`);
  return xml.slice(0, view.start) + changed + xml.slice(view.innerStart);
}

/** Excel's list of formulas is out of date once a formula comes or goes; without it, Excel makes a new one. */
export async function dropCalculationChain(editor: PackageEditor, part: string): Promise<void> {
  const relations = readRelationships(await editor.read(relationshipsPart(part)), part);
  for (const { type, target } of relations) {
    if (type !== 'calcChain') continue;
    await removeRelationship(editor, part, target);
    await removePart(editor, target);
  }
}
