import { Workbook } from 'exceljs';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** A workbook with much of what users put in one, made by another program than ours. */
async function original(): Promise<readonly number[]> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Plan A', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRows([
    ['Gemeente', 'Aantal', 'Datum', 'Klaar'],
    ['Zwolle', 12.5, new Date(Date.UTC(2019, 11, 31)), true],
    ['Kampen', { formula: 'B2*2', result: 25 }, '007', ''],
  ]);
  sheet.getCell('C2').numFmt = 'dd-mm-yyyy';
  sheet.getCell('A1').font = { bold: true, color: { argb: 'FF1F4E79' } };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  sheet.getCell('A2').note = 'Nog navragen';
  sheet.getColumn(2).width = 22;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(3).hidden = true;
  sheet.mergeCells('F1:G2');
  sheet.getCell('D2').dataValidation = { type: 'list', formulae: ['"ja,nee"'], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      { type: 'expression', formulae: ['B2>20'], priority: 1, style: { font: { bold: true } } },
      { type: 'cellIs', operator: 'lessThan', formulae: [0], priority: 2, style: {} },
      {
        type: 'colorScale',
        priority: 3,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
      },
    ],
  });
  workbook.addWorksheet('Verborgen', { state: 'veryHidden' }).getCell('B2').value = 'geheim';
  workbook.definedNames.add("'Plan A'!$B$2:$B$3", 'Aantallen');
  return [...new Uint8Array(await workbook.xlsx.writeBuffer())];
}

/** What another program finds in it. */
async function describeFile(bytes: readonly number[]): Promise<unknown> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.state,
    views: sheet.views,
    merges: sheet.model.merges,
    columns: [1, 2, 3, 4].map((column) => [sheet.getColumn(column).width, sheet.getColumn(column).hidden]),
    hiddenRows: [1, 2, 3].filter((row) => sheet.getRow(row).hidden),
    cells: ['A1', 'A2', 'B2', 'C2', 'D2', 'A3', 'B3', 'C3'].map((address) => {
      const { value, numFmt, font, fill, note } = sheet.getCell(address);
      return { address, value, numFmt, font, fill, note };
    }),
    validation: sheet.getCell('D2').dataValidation,
    rules: Reflect.get(sheet, 'conditionalFormattings') as unknown,
    names: workbook.definedNames.model,
  }));
}

describe('a file that was opened and saved', () => {
  it('is the same to another program', () =>
    session.reopen('unchanged file', async (page) => {
      const bytes = await original();
      const saved = await page.evaluate(async (content) => {
        await window.werkbank.open(new Uint8Array(content).buffer, 'origineel.xlsx');
        return [...new Uint8Array(await window.werkbank.bewaar())];
      }, bytes);
      expect(await describeFile(saved)).toEqual(await describeFile(bytes));
    }));

  it('differs only in the cells that were changed', () =>
    session.reopen('changed file', async (page) => {
      const bytes = await original();
      const saved = await page.evaluate(async (content) => {
        const { werkbank } = window;
        await werkbank.open(new Uint8Array(content).buffer, 'origineel.xlsx');
        await werkbank.zet("'Plan A'!B2", 50);
        await werkbank.herberekend();
        return [...new Uint8Array(await werkbank.bewaar())];
      }, bytes);
      const workbook = new Workbook();
      await workbook.xlsx.load(new Uint8Array(saved).buffer);
      const sheet = workbook.getWorksheet('Plan A');
      expect(sheet?.getCell('B2').value).toBe(50);
      expect(sheet?.getCell('B3').value).toEqual({ formula: 'B2*2', result: 100 });
      expect(sheet?.getCell('A2').note).toBe('Nog navragen');
    }));
});
