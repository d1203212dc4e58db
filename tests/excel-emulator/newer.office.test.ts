import { createWorkbook, requirementSets } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

/** What office.js of the npm build can do at most. */
const requirements = { ...requirementSets('1.15'), RichApiRuntime: '1.2' };

test('a table is resized below its headers', async () => {
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [['a'], [1]], tables: [{ name: 'tbl' }] }],
  });
  await startOffice(workbook, { requirements });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tbl').resize('A1:B5');
    await context.sync();
  });
  expect(workbook.tables()[0]?.area).toEqual({ row: 0, column: 0, rowCount: 5, columnCount: 2 });
  const { code } = await refusal(async (context) => {
    context.workbook.tables.getItem('tbl').resize('A2:B5');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('in this build the event of a renamed sheet is one of Excel on the web only', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }), { requirements });
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
});

test('a conditional format that is not there is a null object', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }), { requirements });
  const found = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Data').getRange('A1');
    const none = conditionalFormats.getItemOrNullObject('weg');
    await context.sync();
    return none.isNullObject;
  });
  expect(found).toBe(true);
});

test('an update in one action reaches the parts of an object', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }), { requirements });
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1');
    const update: unknown = Reflect.get(range, 'update');
    if (typeof update !== 'function') throw new Error('This office.js has no update');
    Reflect.apply(update, range, [
      { values: [['x']], format: { wrapText: true, fill: { color: '#0000ff' } } },
    ]);
    range.load('values,format/wrapText,format/fill/color');
    await context.sync();
    return [range.values, range.format.wrapText, range.format.fill.color];
  });
  expect(found).toEqual([[['x']], true, '#0000FF']);
});

test('a cell that a formula fills is told', async () => {
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [[{ formula: '=REEKS()', result: [[1], [2]] }], [null], [5]] }],
  });
  await startOffice(workbook, { requirements });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const ranges = ['A1:A2', 'A2:A3', 'A3'].map((address) => sheet.getRange(address).load('hasSpill'));
    await context.sync();
    return ranges.map((range): unknown => range.hasSpill);
  });
  expect(found).toEqual([true, null, false]);
});
