import { loaded, open, write } from './one-sheet';

const ROWS = [['kop'], [1], [2], [3], [4]];

const hidden = async (...addresses: readonly string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const ranges = addresses.map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    // The types say that it is always a boolean.
    return ranges.map((range): unknown => range.rowHidden);
  });

test('rows hidden by a filter or by hand are told, and that some of them are', async () => {
  await open({ rows: ROWS, filteredRows: [3], hiddenRows: [4] });
  expect(await hidden('A1:A2', 'A3', 'A3:A4', 'A1:A5')).toEqual([false, true, true, null]);
});

test('a view shows the rows that can be seen', async () => {
  await open({ rows: ROWS, filteredRows: [3], hiddenRows: [4] });
  const found = await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem('Data').getRange('A2:A5').getVisibleView();
    view.load('cellAddresses,values,rowCount,columnCount');
    await context.sync();
    return [view.cellAddresses, view.values, view.rowCount, view.columnCount];
  });
  expect(found).toEqual([[['Data!A2'], ['Data!A5']], [[1], [4]], 2, 1]);
});

test('a single hidden row takes what is written', async () => {
  await open({ rows: ROWS, filteredRows: [3] });
  await write('A3', [['x']]);
  expect(await loaded('A1:A5', 'values')).toEqual([['kop'], [1], ['x'], [3], [4]]);
});
