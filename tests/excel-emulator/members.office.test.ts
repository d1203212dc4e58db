import { area, createWorkbook, type MemoryWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { onData, openExample } from './example';
import { refusal } from './refusal';

let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = await openExample();
});

test('everything of a range, a sheet and a table can be loaded at once', async () => {
  const loaded = await onData(async (sheet, context) => {
    const range = sheet.getRange('A1:B1').load();
    const table = sheet.tables.getItemAt(0).load();
    sheet.load();
    context.workbook.load();
    await context.sync();
    return [range.toJSON(), table.toJSON(), sheet.toJSON()];
  });
  expect(loaded).toMatchObject([
    { address: 'Data!A1:B1', values: [['id', 'naam']], text: [['id', 'naam']], cellCount: 2 },
    { name: 'tbl', showHeaders: true, showTotals: false, style: 'TableStyleMedium2' },
    { name: 'Data', position: 0, visibility: 'Visible' },
  ]);
});

test('sheets are counted, and the first and last found, hidden ones or not', async () => {
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const sheets = [worksheets.getFirst(), worksheets.getLast(), worksheets.getLast(true)];
    for (const sheet of [...sheets, worksheets.getActiveWorksheet()]) sheet.load('name');
    await context.sync();
    return [...counts.map((count) => count.value), ...sheets.map((sheet) => sheet.name)];
  });
  expect(found).toEqual([2, 1, 'Data', 'Verborgen', 'Data']);
});

test('a sheet is shown and hidden, as long as another can be seen', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Verborgen').visibility = Excel.SheetVisibility.visible;
    context.workbook.worksheets.getItem('Data').visibility = Excel.SheetVisibility.veryHidden;
    await context.sync();
  });
  expect(workbook.sheets().map((sheet) => sheet.visibility)).toEqual(['VeryHidden', 'Visible']);
  const hidden = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Verborgen').visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
  const deleted = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').delete();
    await context.sync();
  });
  expect([hidden.code, deleted.code]).toEqual(['InvalidOperation', 'GeneralException']);
});

test('frozen rows are found and let go', async () => {
  const found = await onData(async ({ freezePanes }, context) => {
    freezePanes.freezeRows(2);
    const frozen = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [frozen.address, none.isNullObject];
  });
  expect(found).toEqual(['Data!1:2', true]);
});

test('ranges say whether they are whole rows or columns, and what they use', async () => {
  const found = await onData(async (sheet, context) => {
    const ranges = [sheet.getRange('A:A'), sheet.getRange('1:1'), sheet.getCell(0, 0)].map((range) =>
      range.load('isEntireColumn,isEntireRow,addressLocal'),
    );
    const used = sheet.getRange('B:B').getUsedRange(true).load('address');
    const unused = sheet.getRange('H:H').getUsedRangeOrNullObject(true);
    const last = sheet.getUsedRange().getLastCell().load('address');
    const column = sheet.getUsedRange().getLastColumn().load('address');
    const resized = sheet.getRange('B2').getAbsoluteResizedRange(2, 3).load('address');
    const active = context.workbook.getActiveCell().load('address');
    sheet.calculate(true);
    context.workbook.application.calculate('Full');
    await context.sync();
    return [
      ranges.map((range) => [range.isEntireColumn, range.isEntireRow]),
      [used, last, column, resized, active].map((range) => range.address),
      unused.isNullObject,
    ];
  });
  expect(found).toEqual([
    [
      [true, false],
      [false, true],
      [false, false],
    ],
    ['Data!B1:B3', 'Data!B3', 'Data!B1:B3', 'Data!B2:D3', 'Data!A1'],
    true,
  ]);
});

test('a link can be taken away', async () => {
  workbook.sheetByName('Data').setHyperlink(area('A1'), { address: 'https://voorbeeld.nl' });
  const links = await onData(async (sheet, context) => {
    const range = sheet.getRange('A1').load('hyperlink');
    await context.sync();
    const before = range.hyperlink;
    range.clear(Excel.ClearApplyTo.hyperlinks);
    range.load('hyperlink');
    await context.sync();
    return [before, range.hyperlink];
  });
  expect(links).toEqual([{ address: 'https://voorbeeld.nl', textToDisplay: 'id' }, null]);
});

test('an English Excel names things in English', async () => {
  const english = createWorkbook({ sheets: [{ name: 'Data', rows: [[1.5]] }], dutch: false });
  await startOffice(english, { locale: 'en-US' });
  const found = await onData(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['yyyy-mm-dd']];
    range.load('numberFormatLocal,formulasLocal');
    const added = context.workbook.worksheets.add().load('name');
    await context.sync();
    return [range.numberFormatLocal, range.formulasLocal, added.name];
  });
  expect(found).toEqual([[['yyyy-mm-dd']], [[1.5]], 'Sheet2']);
});

test('Excel is told about pages of a collection', async () => {
  const names = await Excel.run(async (context) => {
    const second = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    return second.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Verborgen']);
});
