import type { Area } from '../../../core/sheet/snapshot';
import { cellAddress } from '../../../core/values/address';
import type { CellDescription, SheetDescription } from '../../../derive/description';
import { escapeCellText, escapeXml } from '../xml/text';
import type { CellStyle, Styles } from './styles';

/** The texts of a new workbook: each is written once. */
export class SharedTexts {
  readonly #places = new Map<string, number>();

  at(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  toString(): string {
    const items = [...this.#places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`,
    );
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;

/** How the cells of a sheet look; those in the header of a table have no format of their column. */
function styler({
  boldRows = [],
  tables = [],
  numberFormats = [],
  columns = [],
}: SheetDescription): (row: number, column: number) => CellStyle {
  const bold = new Set(boldRows);
  const headers = new Set(tables.map(({ area }) => area.row));
  return (row, column) => {
    const own = numberFormats.find(({ area }) => holds(area, row, column)) ?? columns[column];
    const numberFormat = headers.has(row) ? undefined : own?.numberFormat;
    return {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(bold.has(row) ? { bold: true } : {}),
      ...(columns[column]?.wrap === true ? { wrap: true } : {}),
    };
  };
}

function formulaXml(
  attributes: string,
  address: string,
  { formula, result, array }: Extract<CellDescription, object>,
): string {
  const kind = array === true ? ` t="array" ref="${address}"` : '';
  const f = `<f${kind}>${escapeXml(formula)}</f>`;
  if (typeof result === 'number') return `<c ${attributes}>${f}<v>${result}</v></c>`;
  if (typeof result === 'boolean') return `<c ${attributes} t="b">${f}<v>${Number(result)}</v></c>`;
  return `<c ${attributes} t="str">${f}<v>${escapeCellText(result)}</v></c>`;
}

function cellXml(cell: CellDescription, address: string, style: number, texts: SharedTexts): string {
  const attributes = `r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof cell === 'object') return formulaXml(attributes, address, cell);
  if (cell === '') return style === 0 ? '' : `<c ${attributes}/>`;
  if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${attributes} t="b"><v>${Number(cell)}</v></c>`;
  return `<c ${attributes} t="s"><v>${texts.at(cell)}</v></c>`;
}

/** The cells of a sheet. A blank one with a format is written too, so that what is typed there gets it. */
export function sheetData(sheet: SheetDescription, styles: Styles, texts: SharedTexts): string {
  const styleOf = styler(sheet);
  const rows = sheet.rows.map((row, index) => {
    const width = Math.max(row.length, sheet.columns?.length ?? 0);
    const cells = Array.from({ length: width }, (_, column) =>
      cellXml(row[column] ?? '', cellAddress(index, column), styles.cell(styleOf(index, column)), texts),
    );
    const xml = cells.join('');
    return xml === '' ? '' : `<row r="${index + 1}">${xml}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}
