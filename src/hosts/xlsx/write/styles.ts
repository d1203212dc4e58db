import type { FormatLook } from '../../../derive/description';
import { FIRST_OWN_FORMAT } from '../content/number-formats';
import { escapeXml } from '../xml/text';

/** How a cell of a new workbook looks. */
export interface CellStyle {
  /** Excel's own notation; absent for its usual one. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
}

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function dxf({ fill, bold }: FormatLook): string {
  const font = bold === true ? '<font><b/></font>' : '';
  return `<dxf>${font}<fill><patternFill patternType="solid"><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`;
}

/** A list without doubles, that answers the place of an item. */
class Numbered {
  readonly items: string[] = [];

  constructor(...first: readonly string[]) {
    this.items.push(...first);
  }

  at(item: string): number {
    const place = this.items.indexOf(item);
    return place >= 0 ? place : this.items.push(item) - 1;
  }

  in(name: string): string {
    return `<${name} count="${this.items.length}">${this.items.join('')}</${name}>`;
  }
}

/** The styles of a new workbook, gathered while its sheets are written. */
export class Styles {
  readonly #numberFormats = new Numbered();
  readonly #cells = new Numbered(xf(0, {}));
  readonly #formats = new Numbered();

  /** The number of a look that a cell states; 0 is the plain one. */
  cell(style: CellStyle): number {
    const { numberFormat } = style;
    const format = numberFormat === undefined ? 0 : FIRST_OWN_FORMAT + this.#numberFormats.at(numberFormat);
    return this.#cells.at(xf(format, style));
  }

  /** The number of a look that a conditional format states. */
  format(look: FormatLook): number {
    return this.#formats.at(dxf(look));
  }

  toString(): string {
    const formats = this.#numberFormats.items.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.in('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.#formats.in('dxfs') +
      '</styleSheet>'
    );
  }
}

function xf(format: number, { bold, wrap }: CellStyle): string {
  const attributes =
    `numFmtId="${format}" fontId="${bold === true ? 1 : 0}" fillId="0" borderId="0" xfId="0"` +
    (format === 0 ? '' : ' applyNumberFormat="1"') +
    (bold === true ? ' applyFont="1"' : '');
  return wrap === true
    ? `<xf ${attributes} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`
    : `<xf ${attributes}/>`;
}
