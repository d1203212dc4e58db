import { createWorkbook, type MemoryWorkbook, type SheetData, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

const LIST = { kind: 'list', source: 'ja,nee', inCellDropDown: true } as const;
const RULE = {
  rule: LIST,
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

async function open(sheet: Partial<SheetData> = {}): Promise<MemoryWorkbook> {
  const workbook = createWorkbook({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['id', 'sinds', 'akkoord'],
          [1, 45_000, 'ja'],
          [2, 45_001, 'nee'],
        ],
        tables: [{ name: 'tbl', area: 'A1:C3' }],
        numberFormats: { 'B2:B3': 'yyyy-mm-dd' },
        validations: { 'C2:C3': RULE },
        ...sheet,
      },
    ],
  });
  await startOffice(workbook);
  return workbook;
}

const rowsOf = ({ workbook }: Excel.RequestContext): Excel.TableRowCollection =>
  workbook.tables.getItem('tbl').rows;

test('rows are counted, read and changed', async () => {
  const workbook = await open();
  const found = await Excel.run(async (context) => {
    const rows = rowsOf(context).load('count,items/index,items/values');
    const last = rowsOf(context).getItemAt(1);
    const range = last.getRange().load('address');
    const count = rowsOf(context).getCount();
    last.values = [[9, 45_009, 'ja']];
    await context.sync();
    return [rows.count, count.value, rows.items.map(({ index, values }) => [index, values]), range.address];
  });
  expect(found).toEqual([
    2,
    2,
    [
      [0, [[1, 45_000, 'ja']]],
      [1, [[2, 45_001, 'nee']]],
    ],
    'Data!A3:C3',
  ]);
  expect(workbook.sheetByName('Data').cells.get(2, 0)?.value).toBe(9);
});

test('a row is added at the end, dressed like the one above it, and can be taken out again', async () => {
  const workbook = await open();
  const before = workbookState(workbook);
  const found = await Excel.run(async (context) => {
    const range = rowsOf(context)
      .add(undefined, [[3, 45_002, 'nee']])
      .getRange()
      .load('address,values,numberFormat');
    const rule = range.dataValidation.load('type');
    await context.sync();
    return [range.address, range.values, range.numberFormat, rule.type];
  });
  expect(found).toEqual([
    'Data!A4:C4',
    [[3, 45_002, 'nee']],
    [['General', 'yyyy-mm-dd', 'General']],
    'MixedCriteria',
  ]);
  expect(workbook.tables()[0]?.area.rowCount).toBe(4);
  await Excel.run(async (context) => {
    rowsOf(context).getItemAt(2).delete();
    await context.sync();
  });
  expect(workbookState(workbook)).toEqual(before);
});

test('what stands below moves along: totals, and cells under the table', async () => {
  const workbook = await open({
    rows: [
      ['id', 'sinds', 'akkoord', 'naast'],
      [1, 45_000, 'ja', ''],
      [2, 45_001, 'nee', ''],
      ['Totaal', '', '', 'blijft'],
      ['', '', '', ''],
      ['onder', { formula: '=A1', result: 'id' }, '', 'blijft ook'],
    ],
    tables: [{ name: 'tbl', area: 'A1:C4', showTotals: true }],
  });
  const before = workbookState(workbook);
  await Excel.run(async (context) => {
    rowsOf(context).add(1, [['x', 'y', 'z']]);
    await context.sync();
  });
  const [state] = workbookState(workbook).sheets;
  expect(state?.cells).toMatchObject({ A3: 'x', A4: 2, A5: 'Totaal', D4: 'blijft', A7: 'onder' });
  expect(state?.cells).toMatchObject({ B7: ['=A1', 'id'], D6: 'blijft ook' });
  expect(workbook.tables()[0]?.area.rowCount).toBe(5);
  await Excel.run(async (context) => {
    rowsOf(context).getItemAt(1).delete();
    await context.sync();
  });
  expect(workbookState(workbook)).toEqual(before);
});

test('of a table with one row only what it holds is deleted', async () => {
  const workbook = await open({ tables: [{ name: 'tbl', area: 'A1:C2' }] });
  await Excel.run(async (context) => {
    rowsOf(context).getItemAt(0).delete();
    await context.sync();
  });
  expect(workbook.tables()[0]?.area.rowCount).toBe(2);
  expect(workbook.sheetByName('Data').values({ row: 1, column: 0, rowCount: 1, columnCount: 3 })).toEqual([
    ['', '', ''],
  ]);
});

test.each([
  ['a protected sheet', { protected: true }, 'AccessDenied'],
  [
    'another table below',
    {
      tables: [
        { name: 'tbl', area: 'A1:C3' },
        { name: 'onder', area: 'B6:D7' },
      ],
    },
    'InvalidOperation',
  ],
])('%s refuses a row', async (_name, sheet, code) => {
  const workbook = await open(sheet);
  const before = workbookState(workbook);
  const error = await refusal(async (context) => {
    rowsOf(context).add();
    await context.sync();
  });
  expect(error.code).toBe(code);
  expect(workbookState(workbook)).toEqual(before);
});

test('a row of another width, and one that is not there, are refused', async () => {
  await open();
  const wide = await refusal(async (context) => {
    rowsOf(context).add(undefined, [[1, 2, 3, 4]]);
    await context.sync();
  });
  const beyond = await refusal(async (context) => {
    rowsOf(context).getItemAt(7).load('values');
    await context.sync();
  });
  expect([wide.code, beyond.code]).toEqual(['InvalidArgument', 'InvalidArgument']);
});
