import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

beforeEach(async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data', rows: [['id'], [1]] }] }));
});

test('the client refuses a property that was not loaded', async () => {
  const { code } = await refusal(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(code).toBe('PropertyNotLoaded');
});

test('what is not there is ItemNotFound', async () => {
  const { code, location, message } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Weg').load('name');
    await context.sync();
  });
  expect([code, location]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  expect(message).toBe("The requested resource doesn't exist.");
});

test('what is not there is a null object where that is asked for', async () => {
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
    const range = sheet.getUsedRangeOrNullObject(true).load('values');
    const name = context.workbook.names.getItemOrNullObject('Weg');
    const table = context.workbook.tables.getItemOrNullObject('Weg');
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, name.isNullObject, table.isNullObject];
  });
  expect(nulls).toEqual([true, true, true, true]);
});

test('an address that is none is InvalidArgument', async () => {
  const { code, location } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A0:ZZZZ9').load('values');
    await context.sync();
  });
  expect([code, location]).toEqual(['InvalidArgument', 'Worksheet.getRange']);
});

test('what the emulator does not have fails loudly', async () => {
  const { code, message } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').merge();
    await context.sync();
  });
  expect([code, message]).toEqual(['NotImplemented', 'NotImplemented Range.Merge']);
  const load = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').load('columnHidden');
    await context.sync();
  });
  expect(load.message).toBe('NotImplemented Range.ColumnHidden');
});

test('what the stated requirement sets do not have is refused by office.js', async () => {
  const { code } = await refusal(async (context) => {
    context.workbook.comments.load('items');
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
});

test('what was done before an error stays done', async () => {
  await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1').values = [['nieuw']];
    context.workbook.worksheets.getItem('Weg').load('name');
    sheet.getRange('A2').values = [['nooit']];
    await context.sync();
  });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:A2').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['nieuw'], [1]]);
});

test('a tracked range lives on after its batch, an untracked one does not', async () => {
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A2');
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  const values = await Excel.run(kept, async (context) => {
    kept.load('values');
    await context.sync();
    return kept.values;
  });
  expect(values).toEqual([[1]]);

  const lost = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getUsedRange();
    await context.sync();
    return range;
  });
  // office.js forgets the reference by itself, so this fails before anything is sent.
  expect(() => lost.load('values')).toThrow('_reference()');
});

test('a sheet that is deleted between two syncs is ItemNotFound', async () => {
  const workbook = createWorkbook({ sheets: [{ name: 'Data', rows: [[1]] }, { name: 'Ander' }] });
  await startOffice(workbook);
  const { code } = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data').load('name');
    await context.sync();
    workbook.sheetByName('Data').delete();
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('a range of a deleted sheet knows nothing any more', async () => {
  const workbook = createWorkbook({ sheets: [{ name: 'Data', rows: [[1]] }, { name: 'Ander' }] });
  await startOffice(workbook);
  const { code } = await refusal(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1').load('address');
    await context.sync();
    workbook.sheetByName('Data').delete();
    range.load('rowCount');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});
