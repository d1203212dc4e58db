import { areaAddress, parseArea } from '../../src/core/values/address';
import type { ConditionalFormatContent, SheetContent, WorkbookContent } from '../../src/hosts/xlsx/content';
import { PackageEditor } from '../../src/hosts/xlsx/edit/package';
import { openContent } from '../../src/hosts/xlsx/open-content';
import { XlsxPort } from '../../src/hosts/xlsx/port';
import { saveContent } from '../../src/hosts/xlsx/save-content';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { Archive } from '../../src/hosts/xlsx/zip/archive';
import { PLATFORM_ENGINE } from '../../src/hosts/xlsx/zip/engine';
import { writeZip } from '../../src/hosts/xlsx/zip/pack';
import { describeHost } from './contract';
import type { HostSheet, HostWorkbook, UserFormat } from './descriptions';
import type { OpenedHost } from './opened-host';

/** As Excel writes a table of which the user switched the header row off. */
async function withoutHeaders(bytes: Uint8Array, sheets: readonly HostSheet[]): Promise<Uint8Array> {
  const tables = sheets.flatMap((sheet) => sheet.tables ?? []).filter(({ headerRow }) => headerRow === false);
  const editor = new PackageEditor(Archive.open(bytes, PLATFORM_ENGINE));
  for (const { name: part } of editor.archive.entries) {
    if (!/tables\/table\d+\.xml$/.test(part)) continue;
    const xml = await editor.read(part);
    if (tables.some(({ name }) => xml.includes(` displayName="${name}"`)))
      editor.write(
        part,
        xml.replace('<table ', '<table headerRowCount="0" ').replace(/<autoFilter[^>]*\/>/, ''),
      );
  }
  return writeZip((await editor.build()).entries);
}

function ruleOf({ area, formula }: UserFormat, index: number): ConditionalFormatContent {
  return {
    areas: [parseArea(area)].filter((each) => each !== null),
    kind: 'formula',
    operator: 'equal',
    formulas: [formula],
    priority: index + 1,
    stopIfTrue: false,
    look: { fill: '#00FF00', color: null, bold: false, border: null },
  };
}

async function fileOf({ sheets, ...rest }: HostWorkbook): Promise<Uint8Array> {
  const plain = await withoutHeaders(await writeWorkbook({ ...rest, sheets }), sheets);
  if (sheets.every(({ formats }) => formats === undefined)) return plain;
  const content = await openContent(plain);
  return saveContent(plain, {
    ...content,
    sheets: content.sheets.map((sheet, index) => ({
      ...sheet,
      conditionalFormats: (sheets[index]?.formats ?? []).map(ruleOf),
    })),
  });
}

/** What a user leaves of cells that were pasted over those of a sheet, or of no sheet. */
function pasted(
  source: SheetContent,
  target: SheetContent | undefined,
  name: string,
  rows: number,
): SheetContent {
  const copied = source.cells.filter(({ row }) => row < rows);
  const own = (target?.cells ?? []).filter(({ row }) => row >= rows);
  return {
    ...source,
    origin: null,
    links: [],
    ...target,
    name,
    cells: [...copied, ...own],
    conditionalFormats: source.conditionalFormats,
  };
}

function paste(content: WorkbookContent, from: string, to: string, rows: number): WorkbookContent {
  const source = content.sheets.find(({ name }) => name === from);
  if (source === undefined) throw new Error(`no tab ${from}`);
  const target = content.sheets.find(({ name }) => name === to);
  const made = pasted(source, target, to, rows);
  const others = content.sheets.map((sheet) => (sheet === target ? made : sheet));
  return { ...content, sheets: target === undefined ? [...others, made] : others };
}

async function hostOf(bytes: Uint8Array): Promise<OpenedHost> {
  const port = await XlsxPort.open(bytes);
  const content = async () => openContent(await port.save());
  return {
    port,
    state: content,
    formats: async () =>
      (await content()).sheets.flatMap((sheet) =>
        [...sheet.conditionalFormats]
          .sort((a, b) => a.priority - b.priority)
          .map(({ formulas, areas }) => ({
            tab: sheet.name,
            formula: formulas[0] ?? '',
            areas: areas.map(areaAddress),
          })),
      ),
    paste: async (from, to, rows) => {
      const file = await port.save();
      return hostOf(await saveContent(file, paste(await openContent(file), from, to, rows)));
    },
  };
}

describeHost('xlsx', async (workbook) => hostOf(await fileOf(workbook)));
