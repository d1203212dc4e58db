import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

test('a request that is too large is refused before anything happens', async () => {
  const workbook = createWorkbook({ sheets: [{ name: 'Data' }] });
  const emulator = await startOffice(workbook, { payloadLimit: 2000 });
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x'.repeat(2000)]];
    await context.sync();
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(workbook.sheetByName('Data').usedArea(true)).toBeNull();
  expect(emulator.traffic.roundTrips.at(-1)?.error).toBe('RequestPayloadSizeLimitExceeded');
});

test('a response that is too large is refused although the work was done', async () => {
  const workbook = createWorkbook({ sheets: [{ name: 'Data', rows: [['x'.repeat(2000)]] }] });
  await startOffice(workbook, { payloadLimit: 2000 });
  const { code } = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('B1').values = [[1]];
    sheet.getRange('A1').load('values');
    await context.sync();
  });
  expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(workbook.sheetByName('Data').cells.get(0, 1)?.value).toBe(1);
});

test('the contents of more than five million cells are null, their number is not', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data', rows: [[1]] }] }));
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Data')
      .getRange()
      .load('values,address,rowCount,cellCount');
    await context.sync();
    return [range.values, range.address, range.rowCount, range.cellCount];
  });
  expect(found).toEqual([null, 'Data!A:XFD', 1_048_576, 17_179_869_184]);
});

test('one far cell costs nothing', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data', rows: [['ver']], at: 'XFD1048576' }] }));
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getUsedRange(true).load('address,values');
    await context.sync();
    return [range.address, range.values];
  });
  expect(found).toEqual(['Data!XFD1048576', [['ver']]]);
});

test('addresses are cut off after 8192 characters, and longer ones refused', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'EenLangeNaam' }] }));
  const areas = Array.from({ length: 700 }, (_, row) => `A${String(row * 2 + 1)}`);
  const length = await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets
      .getItem('EenLangeNaam')
      .getRanges(areas.join(','))
      .load('address,areaCount');
    await context.sync();
    return [ranges.address.length, ranges.areaCount];
  });
  expect(length).toEqual([8192, 700]);
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets
      .getItem('EenLangeNaam')
      .getRanges([...areas, ...areas, ...areas].join(','))
      .load('address');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('a whole column can be formatted as text at once', async () => {
  const workbook = createWorkbook({ sheets: [{ name: 'Data' }] });
  await startOffice(workbook);
  const format = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    Reflect.set(sheet.getRange('C:C'), 'numberFormat', '@');
    const cell = sheet.getRange('C1000000').load('numberFormat');
    await context.sync();
    return cell.numberFormat;
  });
  expect(format).toEqual([['@']]);
  expect(workbook.sheetByName('Data').usedArea(false)).toBeNull();
});
