import type { Area } from '../../core/sheet/snapshot';
import type { ConditionalFormatContent, SheetContent, WorkbookContent } from '../../hosts/xlsx/content';
import type { GridSheet } from '../grid/grid-sheet';
import type { GridWorkbook } from '../grid/grid-workbook';
import { comparisonFormula, toConditionalFormat } from './conditional-formats';
import { sheetId } from './to-univer';
import { toValidation } from './validations';

/** A conditional format of the file, and where of it the grid shows it. */
export interface ShownFormat {
  readonly content: ConditionalFormatContent;
  readonly areas: readonly Area[];
}

/** What a file holds that the grid cannot: kept to be written back. */
export interface Origins {
  /** By id of the sheet in the grid. */
  readonly sheets: ReadonlyMap<string, SheetContent>;
  /** By id of the rule in the grid. */
  readonly conditionalFormats: ReadonlyMap<string, ShownFormat>;
}

/** Rows below what is filled in where a format is shown. */
const FORMAT_MARGIN = 50;

/**
 * The part of an area where something can be seen: the grid works out a format for every cell of it, the blank ones
 * too, and a file may have one on whole columns.
 */
function upTo(lastRow: number, area: Area): Area {
  const rowCount = lastRow + FORMAT_MARGIN - area.row;
  return rowCount >= 1 && rowCount < area.rowCount ? { ...area, rowCount } : area;
}

function fillSheet(
  workbook: GridWorkbook,
  sheet: GridSheet,
  content: SheetContent,
  conditionalFormats: Map<string, ShownFormat>,
): void {
  for (const { name, area, headerRow, totalsRow, style } of content.tables) {
    workbook.addTable({
      name,
      sheetId: sheet.id,
      area,
      showHeaders: headerRow,
      showTotals: totalsRow,
      style: style ?? '',
    });
  }
  for (const validation of content.validations) {
    sheet.validations.set(validation.areas, toValidation(validation));
  }
  const lastRow = content.cells.reduce(
    (last, { row, value }) => (value === '' ? last : Math.max(last, row)),
    0,
  );
  // The one that comes first wins, and each one added comes first.
  for (const format of [...content.conditionalFormats].sort((one, other) => other.priority - one.priority)) {
    const shownAs = comparisonFormula(format) ?? undefined;
    const areas = format.areas.map((area) => upTo(lastRow, area));
    const id = sheet.formats.add({ ...toConditionalFormat(format), areas }, shownAs);
    conditionalFormats.set(id, { content: format, areas });
  }
  for (const { row, column, location } of content.links) {
    sheet.setHyperlink({ row, column, rowCount: 1, columnCount: 1 }, { documentReference: location });
  }
  if (content.state === 'veryHidden') sheet.setVisibility('VeryHidden');
  sheet.setProtected(content.protected);
}

/** Adds to a workbook that has just been opened what Univer does not take along with its cells. */
export function fillWorkbook(workbook: GridWorkbook, content: WorkbookContent): Origins {
  const sheets = new Map<string, SheetContent>();
  const conditionalFormats = new Map<string, ShownFormat>();
  for (const [index, sheetContent] of content.sheets.entries()) {
    const sheet = workbook.sheet(sheetId(index));
    if (sheet === null) continue;
    sheets.set(sheet.id, sheetContent);
    fillSheet(workbook, sheet, sheetContent, conditionalFormats);
  }
  for (const { name, refersTo, sheet } of content.names) {
    const scope = content.sheets.findIndex((candidate) => candidate.name === sheet);
    const scopeId = scope < 0 ? null : sheetId(scope);
    workbook.setName({ name, formula: `=${refersTo}`, sheetId: scopeId, visible: true, comment: '' });
  }
  workbook.activateSheet(sheetId(content.activeSheet));
  return { sheets, conditionalFormats };
}
