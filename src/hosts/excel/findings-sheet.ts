import type { CellValue } from '../../core/sheet/snapshot';
import { tabReference } from '../../core/values/address';
import type { CellLink, OwnSheet } from '../../derive/plan';
import { FINDINGS, headerArea, LINK, linkAreas, sheetSubject, UNFINISHED } from '../own-mark';
import { entry, pointsOf, rowSteps } from './cell-steps';
import { addFormat, type OwnFormat } from './own-marks';
import type { Step } from './steps';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A link is a formula: links of Excel's own would each be an object. Within the formula the tab's name is quoted
 * once for the address and once for the text that holds it.
 */
function linkFormula({ tab, cell }: CellLink, shown: CellValue): string {
  return `=HYPERLINK(${quoted(`#${tabReference(tab, cell)}`)},${quoted(String(shown))})`;
}

function entries({ rows, links }: OwnSheet): CellValue[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => entry(row[column] ?? '')));
  for (const link of links) {
    const row = cells[link.row];
    const shown = rows[link.row]?.[link.column];
    if (row !== undefined && shown !== undefined) row[link.column] = linkFormula(link, shown);
  }
  return cells;
}

const header = (subject: string, sheet: OwnSheet): OwnFormat => ({
  subject,
  areas: [headerArea(sheet)],
  dress(format) {
    format.font.bold = true;
  },
});

const links = (sheet: OwnSheet): OwnFormat => ({
  subject: LINK,
  areas: linkAreas(sheet),
  dress(format) {
    format.font.color = '#0563C1';
    format.font.underline = 'Single';
  },
});

const SHEET_BYTES = 8_000;

/** Adds the sheet under a name for the time being, marked as not finished. Adding one does not activate it. */
export function writeSheet(name: string, sheet: OwnSheet, most: number): readonly Step[] {
  const add: Step = {
    bytes: SHEET_BYTES,
    queue({ workbook }) {
      const added = workbook.worksheets.add(name);
      sheet.columnWidths.forEach((width, column) => {
        added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
      });
      if (sheet.frozenRows > 0) added.freezePanes.freezeRows(sheet.frozenRows);
    },
  };
  return [
    add,
    ...addFormat(name, header(sheetSubject(UNFINISHED, name), sheet)),
    ...rowSteps(name, entries(sheet), most),
    ...(sheet.links.length === 0 ? [] : addFormat(name, links(sheet))),
  ];
}

/** Says that the sheet is finished, under the name that it gets in the end. */
export function finishSheet(name: string, final: string, sheet: OwnSheet): readonly Step[] {
  const { row, column, rowCount, columnCount } = headerArea(sheet);
  const clear: Step = {
    bytes: SHEET_BYTES / 8,
    queue({ workbook }) {
      const range = workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rowCount, columnCount);
      range.conditionalFormats.clearAll();
    },
  };
  return [clear, ...addFormat(name, header(sheetSubject(FINDINGS, final), sheet))];
}
