import type { Agreement } from '../../core/article/agreement';
import type { Finding } from '../../core/finding/finding';
import { isBlank } from '../../core/sheet/judge/reader';
import { personalCell } from '../../core/sheet/personal-data/cell';
import type { PersonalSearch } from '../../core/sheet/personal-data/search';
import type { Recognised } from '../../core/sheet/recognise';
import { filledRows } from '../../core/sheet/rows';
import { cellAt, type CellValue, type WorkbookSnapshot } from '../../core/sheet/snapshot';
import { DATE_1904_OFFSET } from '../../core/values/date';
import type { SheetDescription } from '../description';
import { expectedCell, type CellEdit, type TableRow } from '../edit';
import { DATE_FORMAT, GENERAL_FORMAT } from '../written-format';
import { newSheet } from './new-sheet';
import { explanationKey, explanationSheet, rowOf, sheetsOf, type ExplanationKey } from './place';

/** What is to be written for an explanation: in cells that are there, as a new row of a table, or as a new sheet. */
export type ExplanationPlan =
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'row'; readonly row: TableRow }
  | { readonly kind: 'sheet'; readonly sheet: SheetDescription };

/** Why nothing can be written. */
export type ExplanationRefusal =
  | 'leeg'
  | 'te-lang'
  | 'bsn'
  | 'contact'
  | 'niet-toe-te-lichten'
  /** The sheet misses a column that an explanation needs. */
  | { readonly tab: string; readonly column: string };

/** What a cell of Excel holds at most. */
const LONGEST_TEXT = 32_767;

/**
 * What is wrong with the words of an explanation, or null.
 * @param search how far the agreement has its sheets searched for personal data: what it would find there is not written
 */
export function refusedText(
  text: string,
  search: PersonalSearch = 'free-text',
): 'leeg' | 'te-lang' | 'bsn' | 'contact' | null {
  if (isBlank(text)) return 'leeg';
  if (text.trim().length > LONGEST_TEXT) return 'te-lang';
  const personal = personalCell(text, true, search === 'every-text');
  if (personal === null) return null;
  return personal.bsn ? 'bsn' : 'contact';
}

/** The cells of an explanation, by the keys of the columns of Toelichtingen. */
export type ExplanationCells = Readonly<Record<string, CellValue>>;

const REQUIRED = ['regel', 'sleutel', 'toelichting'] as const;

/** The columns by which an explanation belongs to a finding. */
const KEYS = ['regel', 'sleutel', 'kolom'] as const;

const formatFor = (value: CellValue): string => (typeof value === 'string' ? GENERAL_FORMAT : DATE_FORMAT);

/** The edits that give a row of the sheet these cells; a cell that already holds its value is left alone. */
function editsInRow(sheet: Recognised, row: number, cells: ExplanationCells): readonly CellEdit[] {
  const { tab, headerRow, match } = sheet;
  const keys = KEYS.flatMap((key) => match.columns.get(key) ?? []);
  return Object.entries(cells).flatMap(([key, becomes]) => {
    const column = match.columns.get(key);
    const now = column === undefined ? '' : cellAt(tab, row, column);
    if (column === undefined || now === becomes) return [];
    return [
      {
        tab: tab.name,
        cell: { row, column },
        now,
        becomes,
        numberFormat: formatFor(becomes),
        witnesses: [
          expectedCell(tab, { row: headerRow, column }),
          ...keys.filter((each) => each !== column).map((each) => expectedCell(tab, { row, column: each })),
        ],
      },
    ];
  });
}

/** The first row of the sheet's table in which nothing stands, in none of its columns; null when it has none. */
function blankRow({ tab, headerRow, limits }: Recognised): number | null {
  if (limits === null) return null;
  const end = limits.row + limits.rowCount;
  for (let row = headerRow + 1; row < end; row++) {
    let column = limits.column;
    while (column < limits.column + limits.columnCount && isBlank(cellAt(tab, row, column))) column++;
    if (column === limits.column + limits.columnCount) return row;
  }
  return null;
}

/** A row at the end of the sheet's table; null when the sheet is no table. */
function tableRow({ tab, headerRow, limits, match }: Recognised, cells: ExplanationCells): TableRow | null {
  const table = tab.tables.find(
    ({ area }) => limits !== null && area.row === headerRow && area.column === limits.column,
  );
  if (limits === null || table === undefined) return null;
  const values = Array<CellValue>(limits.columnCount).fill('');
  for (const [key, value] of Object.entries(cells)) {
    const column = match.columns.get(key);
    if (column !== undefined) values[column - limits.column] = value;
  }
  return { tab: tab.name, table: table.name, values, numberFormats: values.map(formatFor) };
}

function planInSheet(
  sheet: Recognised,
  key: ExplanationKey,
  header: string | null,
  cells: ExplanationCells,
): ExplanationPlan {
  const known = rowOf(sheet, key, header);
  if (known !== null) {
    const { toelichting = '', datum = '' } = cells;
    return { kind: 'edits', edits: editsInRow(sheet, known, { toelichting, datum }) };
  }
  const blank = blankRow(sheet);
  if (blank !== null) return { kind: 'edits', edits: editsInRow(sheet, blank, cells) };
  const row = tableRow(sheet, cells);
  if (row !== null) return { kind: 'row', row };
  const last = filledRows(sheet).at(-1) ?? sheet.headerRow;
  return { kind: 'edits', edits: editsInRow(sheet, last + 1, cells) };
}

/** An explanation that a user wrote. */
export interface Explanation {
  readonly finding: Finding;
  readonly text: string;
  /** The day on which it was written: a serial in the 1900 system. */
  readonly day: number;
}

/**
 * What is to be written so that the workbook explains a finding: in the row that explains it already, else in the
 * first blank row of the table Toelichtingen, else in a new row of it; without a table below the list, and without
 * such a sheet in a new one.
 * @param workbook as it is now, the sheet with explanations read whole
 */
export function explanationPlan(
  { finding, text, day }: Explanation,
  workbook: WorkbookSnapshot,
  agreement: Agreement,
): ExplanationPlan | ExplanationRefusal {
  const refused = refusedText(text, agreement.personalSearch);
  if (refused !== null) return refused;
  const sheets = sheetsOf(workbook, agreement);
  const key = explanationKey(finding, sheets);
  if (key === null) return 'niet-toe-te-lichten';
  const cells: ExplanationCells = {
    regel: key.rule,
    sleutel: key.sleutel,
    kolom: key.column ?? '',
    toelichting: text.trim(),
    datum: workbook.date1904 ? day - DATE_1904_OFFSET : day,
  };
  const sheet = explanationSheet(sheets, agreement);
  if (sheet === null)
    return { kind: 'sheet', sheet: newSheet(agreement.toelichtingen, cells, workbook.date1904) };
  const missing = REQUIRED.find((column) => !sheet.match.columns.has(column));
  if (missing !== undefined)
    return { tab: sheet.tab.name, column: agreement.toelichtingen.columns[missing]?.header ?? missing };
  return planInSheet(sheet, key, finding.column, cells);
}

export { explanationTabs } from './place';
