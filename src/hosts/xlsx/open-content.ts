import type { CellValue, TabSnapshot } from '../../core/sheet/snapshot';
import type { CellContent, CellLook, SheetContent, TableContent, WorkbookContent } from './content';
import { readRows, type FileRow } from './content/rows';
import { parseAreas, readColumns, readLink, readRule, readValidation } from './content/sections';
import { readStyles, type Styles } from './content/styles';
import { SheetXml } from './edit/sheet-xml';
import { XlsxFile } from './file';
import type { SheetPart } from './read/workbook';
import { child, children, flag, integer, parseXml, type XmlElement } from './xml/tree';
import type { ZipEngine } from './zip/engine';

/** Opens a workbook for a grid. Rejects with `UnreadableFile`, as reading does. */
export async function openContent(
  bytes: Uint8Array | ArrayBuffer,
  engine?: ZipEngine,
): Promise<WorkbookContent> {
  return (await openDetailed(await XlsxFile.open(bytes, engine))).content;
}

/** What is shown of a file, beside what it was made from: needed to write only what changed. */
export interface DetailedFile {
  readonly content: WorkbookContent;
  readonly sheets: readonly DetailedSheet[];
}

export interface DetailedSheet {
  readonly info: SheetPart;
  readonly content: SheetContent;
  readonly xml: SheetXml;
  readonly rows: readonly FileRow[];
}

export async function openDetailed(file: XlsxFile): Promise<DetailedFile> {
  const { archive, workbook } = file;
  const snapshot = await file.read();
  const part = async (name: string | null): Promise<string | null> =>
    name === null ? null : archive.text(name);
  const styles = readStyles(await part(workbook.styles), await part(workbook.theme));
  const sheets: DetailedSheet[] = [];
  for (const [index, info] of file.worksheets.entries()) {
    const tab = snapshot.tabs[index];
    if (tab !== undefined) sheets.push(await openSheet(file, info, tab, styles));
  }
  const root = parseXml(await archive.text(workbook.part));
  const view = child(root, 'bookViews')?.children[0] ?? null;
  const front = workbook.sheets[integer(view, 'activeTab', 0)];
  const names = children(child(root, 'definedNames'), 'definedName').map((name) => ({
    name: name.attributes.get('name') ?? '',
    refersTo: name.text,
    sheet: workbook.sheets[integer(name, 'localSheetId', -1)]?.name ?? null,
  }));
  return {
    content: {
      date1904: workbook.date1904,
      sheets: sheets.map(({ content }) => content),
      looks: styles.looks,
      names,
      activeSheet: Math.max(
        0,
        sheets.findIndex(({ info }) => info === front),
      ),
    },
    sheets,
  };
}

async function openSheet(
  file: XlsxFile,
  info: SheetPart,
  tab: TabSnapshot,
  styles: Styles,
): Promise<DetailedSheet> {
  const xml = SheetXml.parse(await file.archive.text(info.part));
  const section = (local: string): XmlElement | null => {
    const source = xml.first(local);
    return source === null ? null : parseXml(source);
  };
  const rows = readRows(xml.first('sheetData') ?? '');
  const view = section('sheetViews')?.children[0];
  const pane = view === undefined ? null : child(view, 'pane');
  const frozen = (pane?.attributes.get('state') ?? '').startsWith('frozen') ? pane : null;
  const cols = section('cols');
  const rules = xml.sections
    .filter(({ local }) => local === 'conditionalFormatting')
    .map((each) => parseXml(each.xml));
  const content: SheetContent = {
    origin: info.part,
    name: info.name,
    state: info.state,
    cells: readCells(rows, tab, styles.looks),
    columns: cols === null ? [] : readColumns(cols),
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    frozenRows: integer(frozen, 'ySplit', 0),
    frozenColumns: integer(frozen, 'xSplit', 0),
    merges: children(section('mergeCells'), 'mergeCell').flatMap((merge) =>
      parseAreas(merge.attributes.get('ref') ?? ''),
    ),
    tables: await readTables(file, info),
    validations: children(section('dataValidations'), 'dataValidation')
      .map(readValidation)
      .filter((validation) => validation !== null),
    conditionalFormats: rules.flatMap((each) => {
      return children(each, 'cfRule').map((rule) => readRule(rule, each, styles.conditional));
    }),
    links: children(section('hyperlinks'), 'hyperlink')
      .map(readLink)
      .filter((link) => link !== null),
    protected: flag(section('sheetProtection'), 'sheet'),
  };
  return { info, content, xml, rows };
}

function readCells(rows: readonly FileRow[], tab: TabSnapshot, looks: readonly CellLook[]): CellContent[] {
  const valueAt = (row: number, column: number): CellValue =>
    tab.rows[row - tab.firstRow]?.[column - tab.firstColumn] ?? '';
  return rows.flatMap(({ cells }) =>
    cells
      .map(({ row, column, style, error, formula }) => {
        const look = looks[style] === undefined ? 0 : style;
        return { row, column, value: valueAt(row, column), error, formula, look };
      })
      .filter(({ value, formula, look }) => value !== '' || formula !== null || look !== 0),
  );
}

async function readTables(file: XlsxFile, info: SheetPart): Promise<TableContent[]> {
  const tables: TableContent[] = [];
  for (const { part, table } of await file.tables(info)) {
    const style = child(parseXml(await file.archive.text(part)), 'tableStyleInfo')?.attributes.get('name');
    tables.push({ ...table, style: style ?? null });
  }
  return tables;
}
