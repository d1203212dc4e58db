import type { FormulaEntry } from '../../../../src/derive/formula-entry';
import { area, type MemoryWorkbook, type SheetData } from '../../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../../src/hosts/excel/port';
import type { EmulatorOptions, WorkbookData } from '../../../../src/excel-emulator';
import { openWorkbook } from '../open-workbook';

export const ONE: FormulaEntry = { formula: '=WOON.PLANBALANS(1655,1540,50)', numberFormats: [['0.00%']] };

const RESULT = [
  ['Partij', 'Aandeel'],
  ['Elburg', 6532],
  ['Totaal', 6532],
];

/** Fills three rows and two columns. */
export const TABLE: FormulaEntry = {
  formula: '=WOON.COACHVERDELING(6532)',
  numberFormats: [
    [null, null],
    [null, '#,##0.00'],
    [null, '#,##0.00'],
  ],
};

const calculate: NonNullable<WorkbookData['calculate']> = (formula) =>
  formula === ONE.formula ? 1.04 : formula === TABLE.formula ? RESULT : undefined;

/** A sheet with a table of which the cells around it are free. */
const PLANNEN: SheetData = {
  name: 'Plannen',
  rows: [
    ['Plan', 'Aantal'],
    ['Noord', 3],
    ['Zuid', 4],
  ],
  tables: [{ name: 'tblPlannen' }],
};

export async function open(
  sheet: Partial<SheetData> = {},
  options: ExcelPortOptions = {},
  emulation: EmulatorOptions = {},
) {
  return openWorkbook(
    { calculate, sheets: [{ ...PLANNEN, ...sheet }, { name: 'Leeg' }] },
    options,
    emulation,
  );
}

/** The user selects a cell. */
export function select(workbook: MemoryWorkbook, tab: string, cell: string): void {
  workbook.select({ sheetId: workbook.sheetByName(tab).id, area: area(cell) });
}

export const valuesOf = (workbook: MemoryWorkbook, tab: string, address: string) =>
  workbook.sheetByName(tab).values(area(address));
export const formatsOf = (workbook: MemoryWorkbook, tab: string, address: string) =>
  workbook.sheetByName(tab).numberFormats(area(address));
