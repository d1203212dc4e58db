import type { SheetDescription, WorkbookDescription } from '../../derive/description';
import { SharedTexts } from './write/cells';
import { PlaceNames } from './write/rules';
import { sheetXml } from './write/sheet';
import { Styles } from './write/styles';
import { tableXml } from './write/table';
import { escapeCellText } from './xml/text';
import { PLATFORM_ENGINE, type ZipEngine } from './zip/engine';
import { packEntry, writeZip } from './zip/pack';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a package, with the kind of each that is not plain XML of the package itself. */
class Parts {
  readonly #parts: { readonly name: string; readonly xml: string; readonly kind: string | null }[] = [];

  add(name: string, xml: string, kind: string | null = null): void {
    this.#parts.push({ name, xml, kind });
  }

  /** The relations of a part: kind and target of each, seen from its folder, numbered from `rId1`. */
  relate(part: string, relations: readonly (readonly [kind: string, target: string])[]): void {
    if (relations.length === 0) return;
    const at = part.lastIndexOf('/') + 1;
    const list = relations.map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    );
    this.add(
      `${part.slice(0, at)}_rels/${part.slice(at)}.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
    );
  }

  async zip(engine: ZipEngine): Promise<Uint8Array<ArrayBuffer>> {
    const overrides = this.#parts.flatMap(({ name, kind }) =>
      kind === null ? [] : [`<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`],
    );
    const types =
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
    const entries = [];
    // The list of kinds comes first, as some readers want.
    for (const { name, xml } of [{ name: '[Content_Types].xml', xml: types }, ...this.#parts])
      entries.push(await packEntry(name, new TextEncoder().encode(DECLARATION + xml), engine));
    return writeZip(entries);
  }
}

function workbookXml({ sheets, date1904 }: WorkbookDescription, front: number, names: PlaceNames): string {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeCellText(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  // Whoever opens it computes: what we state as results is what formulas give in the workbook as it is made.
  const calculated = sheets.some(hasFormulas) ? '<calcPr calcId="0" fullCalcOnLoad="1"/>' : '';
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904 === true ? '<workbookPr date1904="1"/>' : ''}` +
    `<bookViews><workbookView activeTab="${front}"/></bookViews>` +
    `<sheets>${list.join('')}</sheets>${names.toString()}${calculated}</workbook>`
  );
}

const hasFormulas = ({ rows }: SheetDescription): boolean =>
  rows.some((row) => row.some((cell) => typeof cell === 'object'));

/** Makes a new workbook. The same description always gives the same bytes. */
export async function writeWorkbook(
  description: WorkbookDescription,
  engine: ZipEngine = PLATFORM_ENGINE,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = description;
  const parts = new Parts();
  const shared = { styles: new Styles(), texts: new SharedTexts(), names: new PlaceNames() };
  const front = Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden !== true),
  );
  const sheetName = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const part = `xl/${sheetName(index)}`;
    parts.add(part, sheetXml(sheet, index === front, shared), 'worksheet');
    const own = (sheet.tables ?? []).map((table) => {
      const name = `tables/table${++tables}.xml`;
      parts.add(`xl/${name}`, tableXml(table, sheet, tables), 'table');
      return ['table', `../${name}`] as const;
    });
    parts.relate(part, own);
  });
  parts.add('xl/workbook.xml', workbookXml(description, front, shared.names), 'sheet.main');
  parts.add('xl/styles.xml', shared.styles.toString(), 'styles');
  parts.add('xl/sharedStrings.xml', shared.texts.toString(), 'sharedStrings');
  parts.relate('xl/workbook.xml', [
    ...sheets.map((_, index) => ['worksheet', sheetName(index)] as const),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ]);
  parts.relate('', [['officeDocument', 'xl/workbook.xml']]);
  return parts.zip(engine);
}
