import { Workbook, type Worksheet } from 'exceljs';
import type { SheetDescription } from '../../../src/derive/description';
import { exampleDescription } from '../../../src/workbench/example';

/** A sheet that no agreement asks for: the user's own sums over the sheets that one does ask for. */
export const OWN_SHEET = 'Eigen sommen';

/** The cells of the example that can be corrected, as they stand in the plan list. */
export const CORRECTABLE = { code: 'E6', date: 'F8', spelling: 'AB11', number: 'H16' } as const;

const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } as const;

/** The user's own looks and remarks at and around the cells that are corrected. */
function dressPlans(plans: Worksheet): void {
  const { code, date, number } = CORRECTABLE;
  plans.getCell(code).note = 'Nog navragen bij de gemeente';
  plans.getCell(code).font = { italic: true, color: { argb: 'FF1F4E79' } };
  plans.getCell(date).numFmt = '@';
  plans.getCell(date).alignment = { horizontal: 'right' };
  plans.getCell(number).numFmt = '@';
  plans.getCell(number).fill = YELLOW;
  plans.getCell('C4').border = { bottom: { style: 'double' } };
  plans.getCell('H10').numFmt = '#,##0" woningen"';
  plans.getRow(20).height = 31.5;
  plans.getColumn('X').hidden = true;
  plans.views = [{ state: 'frozen', xSplit: 3, ySplit: 1 }];
  plans.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, printTitlesRow: '1:1' };
  plans.headerFooter = { oddFooter: 'Blad &P van &N' };
  plans.addConditionalFormatting({
    ref: 'H2:H53',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [400], priority: 1, style: { fill: YELLOW } },
      { type: 'expression', formulae: ['H2=0'], priority: 2, style: { font: { bold: true } } },
    ],
  });
}

function addOwnSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(OWN_SHEET, { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').value = { richText: [{ text: 'Sommen', font: { bold: true } }, { text: ' van ons' }] };
  sheet.addRows([
    ['Wat', 'Hoeveel', 'Klopt'],
    ['Bruto', { formula: 'SUM(Plancapaciteit!H2:H53)', result: 0 }, true],
    ['Hard', { formula: 'COUNTIF(Plancapaciteit!E2:E53,"1A")', result: 0 }, false],
    ['Behoefte', { formula: 'SUM(tblWoningbehoefte[Behoefte])/6', result: 0 }, { error: '#N/A' }],
    ['007', new Date(Date.UTC(2019, 11, 31)), { text: 'Regio', hyperlink: 'https://example.org/' }],
  ]);
  sheet.getCell('B5').numFmt = '0.00%';
  sheet.getCell('B6').numFmt = 'dd-mm-yyyy';
  sheet.getCell('B3').note = 'Zonder sloop';
  sheet.getCell('C7').dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [1, 9],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: 'Cijfer',
    prompt: 'Van 1 tot en met 9',
  };
  sheet.addConditionalFormatting({
    ref: 'B3:B5',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  sheet.getColumn(1).width = 27.5;
  sheet.getRow(6).hidden = true;
}

/** A sheet of the example, with its table and dropdowns. */
function addExampleSheet(
  workbook: Workbook,
  { name, rows, columns = [], tables = [], dropdowns = [] }: SheetDescription,
): Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  const [header = [], ...body] = rows;
  for (const table of tables)
    sheet.addTable({
      name: table.name,
      ref: 'A1',
      headerRow: true,
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: header.map((title) => ({
        name: String(typeof title === 'object' ? title.result : title),
        filterButton: true,
      })),
      rows: body.map((row) => row.map((value) => (value === '' ? null : value))),
    });
  columns.forEach(({ width, numberFormat }, index) => {
    const column = sheet.getColumn(index + 1);
    if (width !== undefined) column.width = width;
    if (numberFormat !== undefined)
      body.forEach((_, row) => (sheet.getCell(row + 2, index + 1).numFmt = numberFormat));
  });
  for (const { area, choices } of dropdowns)
    for (let row = 0; row < area.rowCount; row += 1)
      sheet.getCell(area.row + row + 1, area.column + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: ['range' in choices ? choices.range : `"${choices.join(',')}"`],
      };
  return sheet;
}

/** The example as one who works with it every day has it: written by another program, with much of their own in it. */
export async function ownWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const description of exampleDescription().sheets) {
    const sheet = addExampleSheet(workbook, description);
    if (sheet.name === 'Plancapaciteit') dressPlans(sheet);
  }
  addOwnSheet(workbook);
  workbook.addWorksheet('Verborgen', { state: 'veryHidden' }).getCell('B2').value = 'blijft';
  workbook.definedNames.add('Plancapaciteit!$H$2:$H$53', 'BrutoWoningen');
  workbook.definedNames.add(`'${OWN_SHEET}'!$B$3`, 'Totaal');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
