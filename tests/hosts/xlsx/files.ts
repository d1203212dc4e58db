import { Archive } from '../../../src/hosts/xlsx/zip/archive';
import { PLATFORM_ENGINE } from '../../../src/hosts/xlsx/zip/engine';
import type { ZipEntry } from '../../../src/hosts/xlsx/zip/directory';
import { packEntry, writeZip } from '../../../src/hosts/xlsx/zip/pack';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A worksheet part around rows; what stands before and after the cells can be given too. */
export function sheetXml(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function tableXml(name: string, ref: string, columns: readonly string[], more = ''): string {
  const names = columns.map((column, index) => `<tableColumn id="${String(index + 1)}" name="${column}"/>`);
  return (
    `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}>` +
    `<tableColumns count="${String(columns.length)}">${names.join('')}</tableColumns></table>`
  );
}

export function relationships(
  items: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const elements = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

export interface SmallWorkbook {
  /** Name of a tab → its worksheet part. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Elements of the workbook part before `sheets`. */
  readonly settings?: string;
  readonly extra?: Parts;
}

/** The parts of a small workbook, as a test wants them. */
export function workbookParts({
  sheets,
  strings,
  settings = '',
  extra = {},
}: SmallWorkbook): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => {
    const number = String(index + 1);
    return `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  const rels = names.map((_, index) => {
    const number = String(index + 1);
    return [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`] as const;
  });
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      strings === undefined ? rels : [...rels, ['rIdS', 'sharedStrings', 'sharedStrings.xml']],
    ),
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheets[name] ?? '';
  });
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.join('')}</sst>`;
  return { ...parts, ...extra };
}

export async function zipEntries(parts: Parts): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries.push(await packEntry(name, bytes, PLATFORM_ENGINE));
  }
  return entries;
}

export async function zip(parts: Parts): Promise<Uint8Array> {
  return writeZip(await zipEntries(parts));
}

/** The text of every part of a file. */
export async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const archive = Archive.open(bytes, PLATFORM_ENGINE);
  const texts: Record<string, string> = {};
  for (const entry of archive.entries) texts[entry.name] = await archive.text(entry.name);
  return texts;
}

export async function smallWorkbook(workbook: SmallWorkbook): Promise<Uint8Array> {
  return zip(workbookParts(workbook));
}
