import {
  area,
  type MemoryWorkbook,
  type SheetData,
  type WorkbookData,
  workbookState,
} from '../../../../src/excel-emulator';
import type { Opened } from '../open-workbook';
import { hostError, openWorkbook } from '../open-workbook';
import { edit, PLANNEN, summing } from './edits';

async function open(sheet: Partial<SheetData> = {}, data: Partial<WorkbookData> = {}): Promise<Opened> {
  let workbook: MemoryWorkbook | null = null;
  const opened = await openWorkbook({
    sheets: [
      { ...PLANNEN, ...sheet },
      { name: 'Ander', rows: [['Code', 'x']] },
    ],
    calculate: summing(() => workbook),
    ...data,
  });
  ({ workbook } = opened);
  workbook.recalculate();
  opened.emulator.traffic.reset();
  return opened;
}

const cellsOf = ({ workbook }: Opened, address: string) => {
  const sheet = workbook.sheetByName('Plannen');
  return [sheet.values(area(address)).flat(), sheet.numberFormats(area(address)).flat()];
};

describe('an edit', () => {
  test('of a number that is text in a cell formatted as text makes it count', async () => {
    const opened = await open();
    expect(cellsOf(opened, 'D2')[0]).toEqual([20]);
    const result = await opened.port.edit([edit('B2', '1.250', 1250), edit('B4', '30', 30)]);
    expect(result.refusals).toEqual([null, null]);
    expect(cellsOf(opened, 'B2:B4')).toEqual([
      [1250, 20, 30],
      ['General', '@', 'General'],
    ]);
    expect(cellsOf(opened, 'D2')[0]).toEqual([1300]);
  });

  test('gives a date its format where the cell has none, and keeps any other', async () => {
    const opened = await open();
    const numberFormat = 'yyyy-mm-dd';
    await opened.port.edit([
      edit('C2', '31-12-2024', 45_657, { numberFormat }),
      edit('C3', 45_000, 45_001, { numberFormat }),
    ]);
    expect(cellsOf(opened, 'C2:C4')).toEqual([
      [45_657, 45_001, ''],
      ['yyyy-mm-dd', 'dd-mm-yyyy', 'General'],
    ]);
  });

  test.each([
    '=1+1',
    '+31 6',
    '-5',
    '@x',
    '007',
    '12%',
    '31-12-2024',
    'mei 2024',
    'waar',
    'TRUE',
    "'t Loo",
    '\tx',
    'Zwolle',
  ])('writes the text %j as text', async (text) => {
    const opened = await open();
    await opened.port.edit([edit('A2', 'Noord', text), edit('B2', '1.250', text)]);
    expect(cellsOf(opened, 'A2:B2')).toEqual([
      [text, text],
      ['General', '@'],
    ]);
    expect(opened.workbook.sheetByName('Plannen').formulas(area('A2:B2')).flat()).toEqual([text, text]);
  });

  test('empties a cell, and writes true and false', async () => {
    const opened = await open();
    await opened.port.edit([
      edit('A2', 'Noord', ''),
      edit('D4', true, false),
      edit('B2', '1.250', true),
      edit('A1', 'Plan', 'Naam'),
    ]);
    expect(cellsOf(opened, 'A1:D4')[0]).toEqual([
      ...['Naam', 'Aantal', 'Sinds', 'Som'],
      ...['', true, '31-12-2024', 20],
      ...['Zuid', 20, 45_000, 5],
      ...['West', '30', '', false],
    ]);
  });

  test('tells what each cell was and became', async () => {
    const { port } = await open();
    const { written } = await port.edit([edit('B2', '1.250', 1250), edit('D3', 5, 6)]);
    expect(written).toEqual([
      {
        tab: 'Plannen',
        cell: { row: 1, column: 1 },
        witnesses: [],
        before: { value: '1.250', numberFormat: '@' },
        after: { value: 1250, numberFormat: 'General' },
      },
      {
        tab: 'Plannen',
        cell: { row: 2, column: 3 },
        witnesses: [],
        before: { value: 5, numberFormat: 'General' },
        after: { value: 6, numberFormat: 'General' },
      },
    ]);
  });

  test('of nothing asks nothing of Excel', async () => {
    const { port, emulator } = await open();
    expect(await port.edit([])).toEqual({ refusals: [], hidden: 0, written: [] });
    expect(emulator.traffic.totals.requests).toBe(0);
  });

  test('takes one look and one request, whatever the number of tabs', async () => {
    const { port, emulator } = await open();
    await port.edit([edit('B2', '1.250', 1250), edit('B1', 'x', 'y', { tab: 'Ander' })]);
    expect(emulator.traffic.totals.requests).toBe(2);
  });
});

describe('left alone is', () => {
  test('a formula, whatever it comes to', async () => {
    const opened = await open();
    const { refusals } = await opened.port.edit([edit('D2', 20, 21), edit('D2', 99, 21)]);
    expect(refusals).toEqual(['formula', 'formula']);
    expect(opened.workbook.sheetByName('Plannen').formulas(area('D2'))).toEqual([['=SUM(B2:B4)']]);
  });

  test('a cell that holds something else by now, also when only its type differs', async () => {
    const opened = await open();
    const before = workbookState(opened.workbook);
    const { refusals, written } = await opened.port.edit([
      edit('B2', '1.25', 1250),
      edit('B2', 1250, 1),
      edit('A9', 'Noord', 'x'),
    ]);
    expect(refusals).toEqual(['changed', 'changed', 'changed']);
    expect(written).toEqual([]);
    expect(workbookState(opened.workbook)).toEqual(before);
    expect(opened.emulator.traffic.totals.requests).toBe(1);
  });

  test('a cell whose header is another one by now: a column was inserted, or the sheet was sorted', async () => {
    const opened = await open();
    const { refusals } = await opened.port.edit([
      edit('D3', 5, 6, { beside: { D1: 'Som' } }),
      edit('C3', 45_000, 1, { beside: { C1: 'Som' } }),
    ]);
    expect(refusals).toEqual([null, 'changed']);
    expect(cellsOf(opened, 'C3:D3')[0]).toEqual([45_000, 6]);
  });

  test('what is in a protected sheet, or in one that is gone', async () => {
    const opened = await open({ protected: true });
    const before = workbookState(opened.workbook);
    const edits = [edit('B2', '1.250', 1250), edit('A1', 'x', 'y', { tab: 'Weg' })];
    expect(await opened.port.edit(edits)).toEqual({
      refusals: ['protected', 'tab-gone'],
      hidden: 0,
      written: [],
    });
    expect(workbookState(opened.workbook)).toEqual(before);
  });

  test('the second of two requests for one cell', async () => {
    const opened = await open();
    const { refusals } = await opened.port.edit([edit('D3', 5, 6), edit('D3', 5, 7)]);
    expect(refusals).toEqual([null, 'changed']);
    expect(cellsOf(opened, 'D3')[0]).toEqual([6]);
  });

  test('a part of merged cells that holds nothing, while the others are written', async () => {
    const opened = await open({ merged: ['A6:B6'] });
    const { refusals } = await opened.port.edit([
      edit('D3', 5, 6),
      edit('A6', '', 'eerste'),
      edit('B6', '', 'x'),
    ]);
    expect(refusals).toEqual([null, null, 'changed']);
    expect(cellsOf(opened, 'A6:B6')[0]).toEqual(['eerste', '']);
    expect(cellsOf(opened, 'D3')[0]).toEqual([6]);
  });

  test('everything when only the whole will do', async () => {
    const opened = await open();
    const before = workbookState(opened.workbook);
    const edits = [edit('D3', 5, 6), edit('D2', 20, 21)];
    expect(await opened.port.edit(edits, { whole: true })).toEqual({
      refusals: [null, 'formula'],
      hidden: 0,
      written: [],
    });
    expect(workbookState(opened.workbook)).toEqual(before);
    expect((await opened.port.edit([edit('D3', 5, 6)], { whole: true })).refusals).toEqual([null]);
  });

  test('all of a document that is read-only', async () => {
    const { port, workbook } = await open({}, { readOnly: true });
    const before = workbookState(workbook);
    expect((await hostError(port.edit([edit('D3', 5, 6)]))).kind).toBe('read-only');
    expect(workbookState(workbook)).toEqual(before);
  });
});

describe('rows that cannot be seen', () => {
  const LONG = Array.from({ length: 30 }, (_, row) => [row, 'tekst']);

  test('are written in their own place, and counted', async () => {
    const opened = await open({
      rows: LONG,
      numberFormats: {},
      filteredRows: [3, 4, 8, 20],
      hiddenRows: [10],
    });
    const rows = [2, 3, 4, 5, 6, 9, 10, 12, 25];
    const result = await opened.port.edit(rows.map((row) => edit(`A${row}`, row - 1, 100 + row)));
    expect(result.hidden).toBe(3);
    const expected = LONG.map(([value], index) => (rows.includes(index + 1) ? 101 + index : value));
    expect(cellsOf(opened, 'A1:A30')[0]).toEqual(expected);
    expect(opened.emulator.traffic.totals.requests).toBe(3);
    await opened.port.undo(result.written);
    expect(cellsOf(opened, 'A1:A30')[0]).toEqual(LONG.map(([value]) => value));
  });

  test.each([[[3, 4, 8]], [[4, 5]], [[3, 6, 7, 24]]])(
    'only from just before they are written (%j): every cell gets its own value, and no other cell any',
    async (filtered) => {
      const opened = await open({ rows: LONG, numberFormats: {} });
      opened.emulator.faults.onRequest(2, {
        before: () => (opened.workbook.sheetByName('Plannen').filtered = new Set(filtered)),
      });
      const rows = [2, 3, 6, 9, 12, 25];
      const edits = rows.map((row) => edit(`A${row}`, row - 1, 100 + row));
      const result = await opened.port.edit(edits, { whole: true });
      expect(result.refusals).toEqual(rows.map(() => null));
      const expected = LONG.map(([value], index) => (rows.includes(index + 1) ? 101 + index : value));
      expect(cellsOf(opened, 'A1:A30')[0]).toEqual(expected);
      await opened.port.undo(result.written);
      expect(cellsOf(opened, 'A1:A30')[0]).toEqual(LONG.map(([value]) => value));
    },
  );

  test('that are all there is to write need no second look', async () => {
    const opened = await open({ rows: LONG, numberFormats: {}, filteredRows: [3] });
    expect((await opened.port.edit([edit('A3', 2, 'x')])).hidden).toBe(1);
    expect(opened.emulator.traffic.totals.requests).toBe(2);
  });
});
