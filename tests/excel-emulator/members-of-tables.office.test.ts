import type { MemoryWorkbook } from '../../src/excel-emulator';
import { onData, openExample } from './example';
import { refusal } from './refusal';

let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = await openExample();
});

test('a table has columns, totals and headers', async () => {
  const found = await onData(async (sheet, context) => {
    const table = sheet.tables.getItem('tbl');
    table.showTotals = true;
    const column = table.columns.getItem('NAAM').load('id,index,name,values');
    const ranges = [
      column.getRange(),
      column.getDataBodyRange(),
      column.getHeaderRowRange(),
      table.getTotalRowRange(),
    ].map((range) => range.load('address'));
    const none = table.columns.getItemOrNullObject('weg');
    const count = table.columns.getCount();
    const first = table.columns.getItemAt(0).load('name');
    await context.sync();
    table.showTotals = false;
    table.load('showTotals,worksheet/name');
    await context.sync();
    return [
      [column.id, column.index, column.name, column.values],
      ranges.map((range) => range.address),
      [none.isNullObject, count.value, first.name, table.showTotals, table.worksheet.name],
    ];
  });
  expect(found).toEqual([
    [2, 1, 'naam', [['naam'], ['a'], ['b'], ['']]],
    ['Data!B1:B4', 'Data!B2:B3', 'Data!B1', 'Data!A4:B4'],
    [true, 2, 'id', false, 'Data'],
  ]);
});

test('a table without headers or totals has no rows of them; deleting it empties its cells', async () => {
  const missing = async (part: 'getTotalRowRange' | 'getHeaderRowRange') =>
    refusal(async (context) => {
      const table = context.workbook.tables.getItem('tbl');
      table.showHeaders = false;
      table[part]().load('address');
      await context.sync();
    });
  expect([(await missing('getTotalRowRange')).code, (await missing('getHeaderRowRange')).code]).toEqual([
    'ItemNotFound',
    'ItemNotFound',
  ]);
  await onData(async (sheet, context) => {
    sheet.tables.getItem('tbl').delete();
    await context.sync();
  });
  expect(workbook.tables()).toEqual([]);
  expect(workbook.sheetByName('Data').usedArea(true)).toBeNull();
});

test('names can be read, changed and hidden; one that is no range has none', async () => {
  const found = await Excel.run(async (context) => {
    const { names } = context.workbook;
    const place = names.getItem('plek');
    place.formula = '=Data!$A$3';
    place.visible = false;
    place.comment = 'verplaatst';
    place.load();
    const count = names.getCount();
    const number = names.getItem('aantal').getRangeOrNullObject();
    const onSheet = context.workbook.worksheets.getItem('Data').names.load('items/name');
    await context.sync();
    return [
      String(place.formula),
      place.visible,
      place.comment,
      place.scope,
      count.value,
      number.isNullObject,
      onSheet.items,
    ];
  });
  expect(found).toEqual(['=Data!$A$3', false, 'verplaatst', 'Workbook', 2, true, []]);
  const { code } = await refusal(async (context) => {
    context.workbook.names.getItem('aantal').getRange().load('address');
    await context.sync();
  });
  expect(code).toBe('InvalidReference');
});
