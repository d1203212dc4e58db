import ExcelJS from 'exceljs';
import type { CellContent, SheetContent, WorkbookContent } from '../../../src/hosts/xlsx/content';

export async function excelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** A table of two plans with their total, from A1. */
function addPlans(sheet: ExcelJS.Worksheet, style?: ExcelJS.TableStyleProperties): void {
  sheet.addTable({
    name: 'tblPlannen',
    ref: 'A1',
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: 'Plan', totalsRowLabel: 'Totaal' },
      { name: 'Aantal', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['A', 1],
      ['B', 2],
    ],
    ...(style === undefined ? {} : { style }),
  });
}

export const RICH_TAB = "Plan 'A' 2018";

/** A workbook with about everything of the user's own that must stay. */
export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(RICH_TAB, { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  addPlans(sheet);
  sheet.getCell('D2').value = { formula: 'B2*2', result: 2 };
  sheet.getCell('E2').value = new Date(Date.UTC(2018, 11, 31));
  sheet.getCell('E2').numFmt = 'dd-mm-yyyy';
  sheet.getCell('F2').value = { richText: [{ text: 'vet', font: { bold: true } }, { text: ' en gewoon' }] };
  sheet.getCell('D2').note = 'Een opmerking';
  sheet.getCell('F3').dataValidation = { type: 'list', formulae: ['Codes!$A$1:$A$300'], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [1],
        priority: 3,
        style: { font: { bold: true } },
      },
    ],
  });
  sheet.getColumn(1).width = 31;
  sheet.mergeCells('H1:I2');
  const codes = workbook.addWorksheet('Codes', { state: 'hidden' });
  for (let row = 1; row <= 300; row++) codes.getCell(row, 1).value = `code ${String(row)}`;
  await codes.protect('geheim', { spinCount: 1000 });
  workbook.definedNames.add('Codes!$A$1:$A$300', 'Aantallen');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook with what a grid shows, and some that it does not. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plannen', { views: [{ state: 'frozen', ySplit: 1 }] });
  addPlans(sheet, { theme: 'TableStyleLight9', showRowStripes: true });
  sheet.getCell('D2').value = { formula: 'B2*2', result: 2 };
  sheet.getCell('E2').value = 43465;
  sheet.getCell('E2').style = {
    numFmt: 'dd-mm-yyyy',
    font: { bold: true, color: { argb: 'FFAA0000' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } },
    border: { top: { style: 'double' } },
  };
  sheet.getCell('F2').value = { error: '#N/A' };
  sheet.getCell('F3').dataValidation = {
    type: 'list',
    formulae: ['"ja,nee"'],
    allowBlank: true,
    showErrorMessage: true,
  };
  sheet.getCell('D2').note = 'Een opmerking';
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      {
        type: 'expression',
        formulae: ['B2>1'],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF00FF00' } } },
      },
    ],
  });
  sheet.getColumn(1).width = 31;
  sheet.getRow(9).hidden = true;
  sheet.getCell('A9').value = 'verborgen';
  sheet.mergeCells('H1:I2');
  sheet.getCell('K1').value = { text: 'Site', hyperlink: 'https://example.org/' };
  const codes = workbook.addWorksheet('Codes', { state: 'hidden' });
  codes.getCell('A1').value = 'a';
  await codes.protect('geheim', { spinCount: 1000 });
  workbook.definedNames.add('Plannen!$B$2:$B$3', 'Aantallen');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function withSheet(
  content: WorkbookContent,
  index: number,
  change: (sheet: SheetContent) => Partial<SheetContent>,
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet, place) => (place === index ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

export function withCell(
  content: WorkbookContent,
  cell: Omit<CellContent, 'error' | 'formula' | 'look'> & Partial<CellContent>,
): WorkbookContent {
  return withSheet(content, 0, ({ cells }) => {
    const old = cells.find(({ row, column }) => row === cell.row && column === cell.column);
    const next = { error: false, formula: null, look: old?.look ?? 0, ...cell };
    return { cells: [...cells.filter((each) => each !== old), next] };
  });
}
