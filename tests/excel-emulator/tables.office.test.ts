import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

function open() {
  return createWorkbook({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['id', 'aantal', ''],
          [1, 5, 'a'],
          [2, 7, 'b'],
        ],
        tables: [{ name: 'tblEen' }],
      },
      {
        name: 'Ander',
        rows: [
          ['x', 'x', null],
          [1, 2, 3],
        ],
        at: 'B2',
      },
    ],
  });
}

test('tables are listed for the workbook and for a sheet', async () => {
  await startOffice(open());
  const found = await Excel.run(async (context) => {
    const all = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
    const none = context.workbook.worksheets.getItem('Ander').tables.load('count,items/name');
    const table = context.workbook.tables.getItem('TBLEEN');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address');
    const columns = table.columns.load('items/name');
    await context.sync();
    return [
      all.items.map((item) => [item.name, item.showHeaders, item.showTotals]),
      [none.count, none.items],
      ranges.map((range) => range.address),
      columns.items.map((column) => column.name),
    ];
  });
  expect(found).toEqual([
    [['tblEen', true, false]],
    [0, []],
    ['Data!A1:C3', 'Data!A1:C1', 'Data!A2:C3'],
    ['id', 'aantal', ''],
  ]);
});

test('a table is added, named, styled and turned into a range', async () => {
  const workbook = open();
  await startOffice(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ander');
    const table = sheet.tables.add('B2:D3', true);
    table.name = 'tblTwee';
    table.style = 'TableStyleLight1';
    const headers = table.getHeaderRowRange().load('values');
    table.load('name,id');
    await context.sync();
    expect(headers.values).toEqual([['x', 'x2', 'Kolom3']]);
    expect(table.name).toBe('tblTwee');
  });
  expect(workbook.tables().at(-1)).toMatchObject({ name: 'tblTwee', style: 'TableStyleLight1' });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblTwee').convertToRange();
    await context.sync();
  });
  expect(workbook.tables()).toHaveLength(1);
  expect(workbook.sheetByName('Ander').cells.get(1, 1)?.value).toBe('x');
});

test('a table over another one is refused, and a name that is taken', async () => {
  await startOffice(open());
  const overlap = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('C3:D9', true);
    await context.sync();
  });
  expect(overlap.code).toBe('InvalidArgument');
  const taken = await refusal(async (context) => {
    const table = context.workbook.worksheets.getItem('Ander').tables.add('B2:D3', true);
    table.name = 'tblEen';
    await context.sync();
  });
  expect(taken.code).toBe('ItemAlreadyExists');
});

test('without headers a row of them is put above the data', async () => {
  await startOffice(open());
  const values = await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Ander').tables.add('B3:C3', false);
    const range = table.getRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ['Kolom1', 'Kolom2'],
    [1, 2],
  ]);
});
