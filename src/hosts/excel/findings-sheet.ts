import type { CellValue } from '../../core/sheet/snapshot';
import { tabReference } from '../../core/values/address';
import type { CellLink, OwnSheet } from '../../derive/plan';
import { FINDINGS, headerArea, LINK, linkAreas, sheetSubject, UNFINISHED } from '../own-mark';
import { addFormat, type OwnFormat, type Step } from './own-marks';
import { rowBytes } from './payload';

/** With its apostrophe a text fits in a cell, which holds 32 767 characters. */
const LONGEST_TEXT = 32_766;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A link is a formula: links of Excel's own would each be an object. Within the formula the tab's name is quoted
 * once for the address and once for the text that holds it.
 */
function linkFormula({ tab, cell }: CellLink, shown: CellValue): string {
  return `=HYPERLINK(${quoted(`#${tabReference(tab, cell)}`)},${quoted(String(shown))})`;
}

/** Text is put in with an apostrophe, so that it is text whatever it begins with or looks like. */
function entry(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value.slice(0, LONGEST_TEXT)}` : value;
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

/** Excel's width in points, of a number of characters of the workbook's usual font. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
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

/** office.js sends what is larger as many small ranges, with more objects for each. */
const CELLS_A_PIECE = 1_500;
const PIECE_BYTES = 500;

/** The rows in pieces, each of which is written in one go. `most` is what a request may hold. */
function rowSteps(name: string, cells: readonly CellValue[][], most: number): readonly Step[] {
  const steps: Step[] = [];
  const rowsAPiece = Math.max(1, Math.floor(CELLS_A_PIECE / (cells[0]?.length ?? 1)));
  let from = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const row = from;
    const piece = cells.slice(row, end);
    if (piece.length === 0) return;
    steps.push({
      bytes: PIECE_BYTES + bytes,
      queue({ workbook }) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.getRangeByIndexes(row, 0, piece.length, piece[0]?.length ?? 1).formulas = piece;
      },
    });
    from = end;
    bytes = 0;
  };
  for (const [index, row] of cells.entries()) {
    const size = rowBytes(row);
    if (index - from === rowsAPiece || bytes + size > most / 4) close(index);
    bytes += size;
  }
  close(cells.length);
  return steps;
}

const SHEET_BYTES = 8_000;

/** Adds the sheet under a name for the time being, marked as not finished. Adding one does not activate it. */
export function writeSheet(name: string, sheet: OwnSheet, most: number): readonly Step[] {
  const add: Step = {
    bytes: SHEET_BYTES,
    queue({ workbook }) {
      const added = workbook.worksheets.add(name);
      sheet.columnWidths.forEach((width, column) => {
        added.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
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
