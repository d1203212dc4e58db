import { cellAddress } from '../../../core/values/address';
import type { SheetDescription } from '../../../derive/description';
import { sheetData, type SharedTexts } from './cells';
import { formatsXml, validationsXml, type PlaceNames } from './rules';
import type { Styles } from './styles';

/** What the sheets of a workbook have in common. */
export interface Shared {
  readonly styles: Styles;
  readonly texts: SharedTexts;
  readonly names: PlaceNames;
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: SheetDescription): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return (
    '<pane' +
    (frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`) +
    (frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`) +
    ` topLeftCell="${cellAddress(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/>`
  );
}

function columnsXml({ columns = [] }: SheetDescription): string {
  const widths = columns.flatMap(({ width }, index) =>
    width === undefined
      ? []
      : [`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`],
  );
  return widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
}

/** The part of a sheet. Its tables are parts of their own, with the relations `rId1`, `rId2` … */
export function sheetXml(
  sheet: SheetDescription,
  selected: boolean,
  { styles, texts, names }: Shared,
): string {
  const { tables = [], conditionalFormats = [] } = sheet;
  const tableParts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}${sheetData(sheet, styles, texts)}` +
    formatsXml(conditionalFormats, styles, names) +
    validationsXml(sheet) +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    (tables.length === 0 ? '' : `<tableParts count="${tables.length}">${tableParts.join('')}</tableParts>`) +
    '</worksheet>'
  );
}
