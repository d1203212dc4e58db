import type { ConditionalFormatContent, SheetContent, WorkbookContent } from '../../hosts/xlsx/content';
import type { GridSheet } from '../grid/grid-sheet';
import type { GridWorkbook } from '../grid/grid-workbook';
import { comparisonFormula, toConditionalFormat } from './conditional-formats';
import { sheetId } from './to-univer';
import { toValidation } from './validations';

/** What a file holds that the grid cannot: kept to be written back. */
export interface Origins {
  /** By id of the sheet in the grid. */
  readonly sheets: ReadonlyMap<string, SheetContent>;
  /** By id of the rule in the grid. */
  readonly conditionalFormats: ReadonlyMap<string, ConditionalFormatContent>;
}

function fillSheet(
  workbook: GridWorkbook,
  sheet: GridSheet,
  content: SheetContent,
  conditionalFormats: Map<string, ConditionalFormatContent>,
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
  // The one that comes first wins, and each one added comes first.
  for (const format of [...content.conditionalFormats].sort((one, other) => other.priority - one.priority)) {
    const shownAs = comparisonFormula(format) ?? undefined;
    conditionalFormats.set(sheet.formats.add(toConditionalFormat(format), shownAs), format);
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
  const conditionalFormats = new Map<string, ConditionalFormatContent>();
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
