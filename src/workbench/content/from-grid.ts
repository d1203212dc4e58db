import type {
  CellContent,
  LinkContent,
  SheetContent,
  SheetState,
  WorkbookContent,
} from '../../hosts/xlsx/content';
import type { GridSheet } from '../grid/grid-sheet';
import type { GridWorkbook } from '../grid/grid-workbook';
import { isFilled, valueOf } from '../grid/cell-data';
import { readLink } from '../grid/links';
import { toConditionalFormatContent } from './conditional-formats';
import type { Origins } from './fill';
import { Looks } from './looks';
import { toValidationContent } from './validations';

const STATES: Readonly<Record<GridSheet['visibility'], SheetState>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

function cellsOf(sheet: GridSheet, looks: Looks): { cells: CellContent[]; links: LinkContent[] } {
  const cells: CellContent[] = [];
  const links: LinkContent[] = [];
  sheet.cells.forEach((row, column, cell) => {
    const location = readLink(cell.custom)?.documentReference;
    if (location !== undefined) links.push({ row, column, location });
    const look = looks.place(sheet.cells.style(cell));
    if (!isFilled(cell) && look === 0) return;
    const value = valueOf(cell);
    const formula = sheet.cells.formula(row, column, cell);
    cells.push({
      row,
      column,
      value,
      error: formula !== null && typeof value === 'string' && ERROR.test(value),
      formula: formula?.replace(/^=/, '') ?? null,
      look,
    });
  });
  // Univer keeps rows and columns in the order in which they were first written.
  const inOrder = (one: LinkContent | CellContent, other: LinkContent | CellContent): number =>
    one.row - other.row || one.column - other.column;
  return { cells: cells.sort(inOrder), links: links.sort(inOrder) };
}

function sheetOf(workbook: GridWorkbook, sheet: GridSheet, looks: Looks, origins: Origins): SheetContent {
  return {
    origin: origins.sheets.get(sheet.id)?.origin ?? null,
    name: sheet.name,
    state: STATES[sheet.visibility],
    ...cellsOf(sheet, looks),
    ...sheet.layout(),
    frozenRows: sheet.frozenRows,
    tables: workbook
      .tables()
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ name, area, showHeaders, showTotals, style }) => ({
        name,
        area,
        headerRow: showHeaders,
        totalsRow: showTotals,
        style: style === '' ? null : style,
      })),
    validations: sheet.validations
      .list()
      .map(({ areas, validation }) => toValidationContent(areas, validation)),
    conditionalFormats: sheet.conditionalFormats().map((format, index) => {
      const { content, areas } = origins.conditionalFormats.get(format.id) ?? {};
      return toConditionalFormatContent(format, index + 1, content, areas);
    }),
    protected: sheet.protected,
  };
}

/** The workbook in the grid as plain data, to be written to a file. */
export function contentOf(workbook: GridWorkbook, origins: Origins): WorkbookContent {
  const looks = new Looks();
  const all = workbook.sheets();
  const sheets = all.map((sheet) => sheetOf(workbook, sheet, looks, origins));
  return {
    date1904: workbook.date1904,
    sheets,
    looks: looks.list,
    names: [],
    activeSheet: Math.max(
      0,
      all.findIndex(({ id }) => id === workbook.activeSheetId()),
    ),
  };
}
