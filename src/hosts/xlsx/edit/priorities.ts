import type { PackageEditor } from './package';
import type { SheetXml } from './sheet-xml';
import { readRelationships, relationshipsPart } from '../read/relationships';
import { integer, parseXml, type XmlElement } from '../xml/tree';

/*
 * Excel lays the rule with the lowest number on top, and 1 is the lowest. So that ours can lie on top, the rules of
 * the user are moved up by as many as there are of ours; when ours go, the gap is closed, which gives every rule its
 * own number back.
 */

/** A number of a rule of the user → the one it gets. */
export type Renumber = (priority: number) => number;

/** Makes room for this many rules before all others. */
export function makeRoom(count: number): Renumber {
  return (priority) => priority + count;
}

/** Closes the gaps of rules that went. */
export function closeGaps(gone: readonly number[]): Renumber {
  return (priority) => priority - gone.filter((each) => each < priority).length;
}

/** Where a sheet holds rules: newer kinds in the extensions, in the same numbering. */
const SECTIONS = ['conditionalFormatting', 'extLst', 'AlternateContent'];

export function renumberRules(sheet: SheetXml, renumber: Renumber): void {
  for (const local of SECTIONS) sheet.rewrite(local, (xml) => renumbered(xml, 'cfRule', renumber));
}

/** A pivot table names the rules over its cells by their numbers. */
export async function renumberPivots(
  editor: PackageEditor,
  sheetPart: string,
  renumber: Renumber,
): Promise<void> {
  const relations = relationshipsPart(sheetPart);
  if (!editor.has(relations)) return;
  for (const { type, target } of readRelationships(await editor.read(relations), sheetPart)) {
    if (type !== 'pivotTable') continue;
    editor.write(target, renumbered(await editor.read(target), 'conditionalFormat', renumber));
  }
}

function renumbered(xml: string, local: string, renumber: Renumber): string {
  if (!xml.includes('priority')) return xml;
  return elementsIn(parseXml(xml), local).reduceRight(
    (source, element) => withPriority(source, element, renumber(integer(element, 'priority', 0))),
    xml,
  );
}

/** The source of which one element has another priority, if it has one: nothing changes in it but the digits. */
export function withPriority(source: string, { start, innerStart }: XmlElement, priority: number): string {
  const tag = source
    .slice(start, innerStart)
    .replace(/(\spriority\s*=\s*["'])\d+/, (_match, before: string) => before + String(priority));
  return source.slice(0, start) + tag + source.slice(innerStart);
}

/** Elements of one kind, in the order of the source. */
function elementsIn(element: XmlElement, local: string): readonly XmlElement[] {
  const inside = element.children.flatMap((each) => elementsIn(each, local));
  return element.local === local ? [element, ...inside] : inside;
}
