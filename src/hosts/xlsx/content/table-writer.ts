import { areaAddress } from '../../../core/values/address';
import type { SheetContent, TableContent } from '../content';
import { append, cut } from '../edit/insert';
import type { PackageEditor } from '../edit/package';
import type { SheetXml } from '../edit/sheet-xml';
import { addContentType, addRelationship, removePart, removeRelationship } from '../edit/sheets';
import { relativeTarget } from '../read/relationships';
import type { TablePart } from '../read/tables';
import { excelEscapes, escapeXml } from '../xml/text';
import { child, children, integer, parseXml, relationId } from '../xml/tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** The sheet whose tables are written, and the parts in which they stood. */
export interface TableSheet {
  readonly part: string;
  readonly xml: SheetXml;
  readonly content: SheetContent;
  readonly parts: readonly TablePart[];
}

/** Makes the tables of a sheet as they should be. A table stays the same one when its name or else its place is kept. */
export async function writeTables(
  editor: PackageEditor,
  sheet: TableSheet,
  nextId: () => number,
): Promise<void> {
  const left = new Set(sheet.content.tables);
  const kept = new Map<TablePart, TableContent>();
  for (const same of [sameName, samePlace]) {
    for (const part of sheet.parts) {
      const table = [...left].find((each) => same(part, each));
      if (kept.has(part) || table === undefined) continue;
      kept.set(part, table);
      left.delete(table);
    }
  }
  for (const part of sheet.parts) {
    const table = kept.get(part);
    if (table === undefined) await removeTable(editor, sheet, part.part);
    else await updateTable(editor, sheet.content, part.part, table);
  }
  for (const table of left) await addTable(editor, sheet, table, nextId());
}

function sameName({ table }: TablePart, other: TableContent): boolean {
  return table.name === other.name;
}

function samePlace({ table }: TablePart, other: TableContent): boolean {
  return areaAddress(table.area) === areaAddress(other.area);
}

/** Header texts as a table states them: each one its own, and never empty. */
function headerNames(content: SheetContent, { area, headerRow }: TableContent): string[] {
  const texts = new Map(
    content.cells
      .filter(({ row }) => headerRow && row === area.row)
      .map(({ column, value }) => [column, String(value)]),
  );
  const taken = new Set<string>();
  return Array.from({ length: area.columnCount }, (_, index) => {
    const text = texts.get(area.column + index) ?? '';
    const stem = text === '' ? `Kolom${String(index + 1)}` : text;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

async function updateTable(
  editor: PackageEditor,
  content: SheetContent,
  part: string,
  table: TableContent,
): Promise<void> {
  let source = await editor.read(part);
  const root = parseXml(source);
  const ref = rangeName(table);
  const columns = children(child(root, 'tableColumns'), 'tableColumn');
  const names = headerNames(content, table).map(excelEscapes);
  const known = new Map(
    columns.map((column) => [column.attributes.get('name'), source.slice(column.start, column.end)]),
  );
  const sameColumns = names.length === columns.length && names.every((name) => known.has(name));
  const list = child(root, 'tableColumns');
  if (table.headerRow && !sameColumns && list !== null) {
    let id = Math.max(0, ...columns.map((column) => integer(column, 'id', 0)));
    const elements = names.map((name) => known.get(name) ?? columnXml(++id, name));
    const open = `<${list.name} count="${String(names.length)}">`;
    source = `${source.slice(0, list.start)}${open}${elements.join('')}</${list.name}>${source.slice(list.end)}`;
  }
  const tag = source.slice(root.start, root.innerStart);
  const changed = setAttribute(
    setAttribute(setAttribute(tag, 'ref', ref), 'name', table.name),
    'displayName',
    table.name,
  );
  source = source.slice(0, root.start) + changed + source.slice(root.innerStart);
  const filter = child(parseXml(source), 'autoFilter');
  if (filter !== null && root.attributes.get('ref') !== ref) {
    const filterTag = source.slice(filter.start, filter.innerStart);
    source =
      source.slice(0, filter.start) +
      setAttribute(filterTag, 'ref', filterName(table)) +
      source.slice(filter.innerStart);
  }
  editor.write(part, source);
}

function setAttribute(tag: string, name: string, value: string): string {
  return tag.replace(
    new RegExp(`(\\s${name}=)("[^"]*"|'[^']*')`),
    (_match, start: string) => `${start}"${escapeXml(value)}"`,
  );
}

function columnXml(id: number, name: string): string {
  return `<tableColumn id="${String(id)}" name="${escapeXml(name)}"/>`;
}

/** A table states its place with a colon, even when it is one cell. */
function rangeName({ area }: TableContent): string {
  const name = areaAddress(area);
  return name.includes(':') ? name : `${name}:${name}`;
}

function filterName(table: TableContent): string {
  const rowCount = table.area.rowCount - (table.totalsRow ? 1 : 0);
  return rangeName({ ...table, area: { ...table.area, rowCount } });
}

async function addTable(
  editor: PackageEditor,
  sheet: TableSheet,
  table: TableContent,
  id: number,
): Promise<void> {
  const part = editor.freeName('xl/tables/table', '.xml');
  const names = headerNames(sheet.content, table).map(excelEscapes);
  const columns = names.map((name, index) => columnXml(index + 1, name)).join('');
  const name = escapeXml(table.name);
  const totals = table.totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  const header = table.headerRow ? '' : ' headerRowCount="0"';
  const style =
    table.style === null
      ? ''
      : `<tableStyleInfo name="${escapeXml(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
  editor.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${String(id)}" name="${name}" ` +
      `displayName="${name}" ref="${rangeName(table)}" ${totals}${header}>` +
      (table.headerRow ? `<autoFilter ref="${filterName(table)}"/>` : '') +
      `<tableColumns count="${String(names.length)}">${columns}</tableColumns>${style}</table>`,
  );
  await addContentType(editor, part, TABLE_TYPE);
  const relation = await addRelationship(editor, sheet.part, 'table', relativeTarget(sheet.part, part));
  const p = sheet.xml.prefix;
  const list = sheet.xml.first('tableParts') ?? `<${p}tableParts count="0"></${p}tableParts>`;
  const element = `<${p}tablePart xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relation}"/>`;
  setTableParts(sheet.xml, append(list, parseXml(list), element));
}

async function removeTable(editor: PackageEditor, sheet: TableSheet, part: string): Promise<void> {
  const relation = await removeRelationship(editor, sheet.part, part);
  await removePart(editor, part);
  const list = sheet.xml.first('tableParts');
  const element =
    list === null ? undefined : parseXml(list).children.find((each) => relationId(each) === relation);
  if (list !== null && element !== undefined) setTableParts(sheet.xml, cut(list, element));
}

function setTableParts(xml: SheetXml, list: string): void {
  const count = parseXml(list).children.length;
  xml.set('tableParts', count === 0 ? null : list.replace(/count="\d*"/, `count="${String(count)}"`));
}
