import type { CellValue } from '../../../core/sheet/snapshot';
import type { OwnSheet } from '../../../derive/plan';
import { cellAddress, tabReference } from '../../../core/values/address';
import { escapeCellText, escapeXml } from '../xml/text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel holds no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** A sheet of ours as a worksheet part. Text is written as text, so that it can never act as a formula. */
export function findingsSheetXml(sheet: OwnSheet): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    viewXml(sheet.frozenRows) +
    columnsXml(sheet.columnWidths) +
    `<sheetData>${sheet.rows.map(rowXml).join('')}</sheetData>` +
    linksXml(sheet) +
    '</worksheet>'
  );
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const pane = `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(values: readonly CellValue[], row: number): string {
  const cells = values.map((value, column) =>
    value === '' ? '' : valueXml(cellAddress(row, column), value),
  );
  return `<row r="${String(row + 1)}">${cells.join('')}</row>`;
}

function valueXml(name: string, value: CellValue): string {
  if (typeof value === 'number') return `<c r="${name}"><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${name}" t="b"><v>${value ? '1' : '0'}</v></c>`;
  const text = escapeCellText(value.slice(0, LONGEST_TEXT));
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function linksXml({ links }: OwnSheet): string {
  if (links.length === 0) return '';
  const items = links.map(({ row, column, tab, cell }) => {
    const location = escapeXml(tabReference(tab, cell));
    return `<hyperlink ref="${cellAddress(row, column)}" location="${location}"/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}
