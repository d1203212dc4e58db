import { createWorkbook, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { loaded, open, write } from './one-sheet';
import { refusal } from './refusal';

describe('writing', () => {
  test('null leaves a cell, one value fills the range', async () => {
    await open({ rows: [[1, 2]] });
    await write('A1:B1', [[null, 'x']]);
    await write('A2:B3', 7);
    expect(await loaded('A1:B3', 'values')).toEqual([
      [1, 'x'],
      [7, 7],
      [7, 7],
    ]);
  });

  test('text is taken as if an American typed it', async () => {
    await open({});
    const typed = ['12', '1.5', '1,234', '12%', 'true', '1-2-2024', '2024-03-31', "'12", '=1+1', '1,5', 'x'];
    await write('A1:K1', [typed]);
    expect(await loaded('A1:K1', 'values')).toEqual([
      [12, 1.5, 1234, 0.12, true, 45_293, 45_382, '12', '#NAME?', '1,5', 'x'],
    ]);
    expect((await loaded('F1:I1', 'numberFormat'))[0]).toEqual([
      'm/d/yyyy',
      'yyyy-mm-dd',
      'General',
      'General',
    ]);
    expect(await loaded('I1', 'formulas')).toEqual([['=1+1']]);
  });

  test('in cells with format @ everything becomes text', async () => {
    await open({ numberFormats: { 'A:A': '@' } });
    await write('A1:B1', [[12.5, 12.5]]);
    await write('A2:A3', [['=1+1'], [true]]);
    expect(await loaded('A1:B1', 'values')).toEqual([['12,5', 12.5]]);
    expect(await loaded('A2:A3', 'values')).toEqual([['=1+1'], ['TRUE']]);
  });

  test.each([
    ['too few columns', 'A1:B1', [[1]]],
    ['too many rows', 'A1', [[1], [2]]],
    ['no rectangle', 'A1:B1', [1, 2]],
  ])('%s is refused', async (_name, address, values) => {
    const workbook = await open({ rows: [[5]] });
    const before = workbookState(workbook);
    const { code, location } = await refusal(async (context) => {
      Reflect.set(context.workbook.worksheets.getItem('Data').getRange(address), 'values', values);
      await context.sync();
    });
    expect([code, location]).toEqual(['InvalidArgument', 'Range.values']);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('a text longer than a cell can hold is refused', async () => {
    await open({});
    const { code } = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x'.repeat(32_768)]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  test('more than 1500 cells arrive in parts and all of them land', async () => {
    await open({});
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `r${String(row)}`]);
    const emulator = await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B2:D1001').values = values;
      await context.sync();
    });
    expect(emulator.traffic.totals.requests).toBe(1);
    expect(await loaded('B2:D1001', 'values')).toEqual(values);
  });

  test('a large write of the wrong size is refused before anything is written', async () => {
    const workbook = await open({});
    const before = workbookState(workbook);
    const { code } = await refusal(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:C999').values = Array.from(
        { length: 1000 },
        () => [1, 2, 3],
      );
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(workbookState(workbook)).toEqual(before);
  });

  test('what is written over rows that a filter hides ends up in the wrong place', async () => {
    await open({ rows: [[1], [null], [null], [4], [null]], filteredRows: [2, 3] });
    await write('A1:A5', [[5], [4], [3], [2], [1]]);
    expect(await loaded('A1:A5', 'values')).toEqual([[5], [''], [''], [5], [4]]);
  });

  test('a filter can be seen and cleared before writing', async () => {
    await open({ rows: [['kop'], [1], [2]], filteredRows: [2], tables: [{ name: 'tbl' }] });
    const found = await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Data');
      const ofTable = context.workbook.tables.getItem('tbl').autoFilter;
      for (const filter of [autoFilter, ofTable]) filter.load('isDataFiltered');
      await context.sync();
      const before = [autoFilter.isDataFiltered, ofTable.isDataFiltered];
      context.workbook.tables.getItem('tbl').clearFilters();
      autoFilter.load('isDataFiltered');
      await context.sync();
      autoFilter.clearCriteria();
      await context.sync();
      return [...before, autoFilter.isDataFiltered];
    });
    expect(found).toEqual([true, true, false]);
    await write('A1:A3', [['x'], ['y'], ['z']]);
    expect(await loaded('A1:A3', 'values')).toEqual([['x'], ['y'], ['z']]);
  });

  test('of merged cells only the first takes a value', async () => {
    await open({ merged: ['A1:B1'] });
    await write('A1:C1', [[1, 2, 3]]);
    expect(await loaded('A1:C1', 'values')).toEqual([[1, '', 3]]);
  });

  test('a value in the way of a spilled result shows as #SPILL!', async () => {
    await open({ rows: [[{ formula: '=SEQUENCE(3)', result: [[1], [2], [3]] }]] });
    expect(await loaded('A1:A3', 'values')).toEqual([[1], [2], [3]]);
    await write('A2', [['x']]);
    expect(await loaded('A1:A3', 'values')).toEqual([['#SPILL!'], ['x'], ['']]);
    await write('A2', [['']]);
    expect(await loaded('A1:A3', 'values')).toEqual([[1], [2], [3]]);
  });

  test('clearing contents leaves formats, clearing all leaves nothing', async () => {
    const workbook = await open({
      rows: [[1]],
      numberFormats: { A1: '0.00' },
      formats: { A1: { bold: true } },
    });
    const empty = workbookState(createWorkbook({ sheets: [{ name: 'Data' }] }));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.clear(Excel.ClearApplyTo.contents);
      range.load('values,numberFormat,format/font/bold');
      await context.sync();
      expect([range.values, range.numberFormat, range.format.font.bold]).toEqual([[['']], [['0.00']], true]);
      range.clear();
      await context.sync();
    });
    expect(workbookState(workbook)).toEqual(empty);
  });
});
