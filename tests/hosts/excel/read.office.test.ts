import { area } from '../../../src/excel-emulator';
import { hostError, none, only, openWorkbook } from './open-workbook';

const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => [row, `rij ${row}`]);

test('values, tables and the place of every tab', async () => {
  const { port } = await openWorkbook({
    sheets: [
      {
        name: 'Plannen',
        at: 'C3',
        rows: [
          ['Plan', 'Aantal', '', 'Code', 'Naam'],
          ['A', 1.5, '', '007', true],
          ['B', { formula: '=1/0', result: '#DIV/0!' }, '', '#N/A', false],
          ['Totaal', { formula: '=SUM(D4:D5)', result: 12 }, null, 'é', '=tekst'],
        ],
        tables: [
          { name: 'tblCodes', area: 'F3:G6' },
          { name: 'tblPlannen', area: 'C3:D6', showTotals: true },
        ],
      },
      { name: 'Verborgen', rows: [['x']], visibility: 'VeryHidden' },
      { name: 'Leeg' },
    ],
  });
  const { date1904, tabs } = await port.read({ select: only('Plannen', 'Leeg') });
  expect(date1904).toBe(false);
  expect(tabs).toEqual([
    {
      name: 'Plannen',
      firstRow: 2,
      firstColumn: 2,
      rows: [
        ['Plan', 'Aantal', '', 'Code', 'Naam'],
        ['A', 1.5, '', '007', true],
        ['B', '#DIV/0!', '', '#N/A', false],
        ['Totaal', 12, '', 'é', '=tekst'],
      ],
      tables: [
        { name: 'tblPlannen', area: area('C3:D6'), headerRow: true, totalsRow: true },
        { name: 'tblCodes', area: area('F3:G6'), headerRow: true, totalsRow: false },
      ],
      read: true,
    },
    {
      name: 'Verborgen',
      firstRow: 0,
      firstColumn: 0,
      rows: [['x']],
      tables: [],
      read: false,
      hidden: true,
    },
    { name: 'Leeg', firstRow: 0, firstColumn: 0, rows: [], tables: [], read: true },
  ]);
});

test.each([true, false])('the date system is known (1904: %s)', async (date1904) => {
  const { port } = await openWorkbook({ date1904, sheets: [{ name: 'Leeg' }] });
  expect((await port.read({ select: none })).date1904).toBe(date1904);
});

test('an empty workbook takes two round trips', async () => {
  const { port, emulator } = await openWorkbook({ sheets: [{ name: 'Blad1' }] });
  const snapshot = await port.read({ select: only('Blad1') });
  expect(snapshot.tabs).toEqual([
    { name: 'Blad1', firstRow: 0, firstColumn: 0, rows: [], tables: [], read: true },
  ]);
  expect(emulator.traffic.totals.requests).toBe(2);
});

test('of a tab that is not selected only the first 25 rows of the sheet are read', async () => {
  const { port, emulator } = await openWorkbook({
    sheets: [
      { name: 'Lang', rows: rowsOf(1000), at: 'B4' },
      { name: 'Onder', rows: [['ver']], at: 'A30' },
    ],
  });
  const { tabs } = await port.read({ select: none });
  expect(tabs[0]).toMatchObject({ firstRow: 3, firstColumn: 1, rows: rowsOf(22), read: false });
  expect(tabs[1]).toMatchObject({ firstRow: 0, firstColumn: 0, rows: [], read: false });
  expect(emulator.traffic.totals.requests).toBe(2);
});

test('what is chosen from the heads is read whole, in one round trip more', async () => {
  const { port, emulator } = await openWorkbook({
    sheets: [
      { name: 'Lang', rows: rowsOf(1000) },
      { name: 'Ook', rows: rowsOf(100), at: 'A20' },
      { name: 'Kort', rows: rowsOf(3) },
    ],
  });
  const progress: [number, number][] = [];
  const { tabs } = await port.read({
    select: (head) => new Set(head.tabs.filter(({ rows }) => rows.length > 0).map(({ name }) => name)),
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(tabs.map(({ read, rows }) => [read, rows.length])).toEqual([
    [true, 1000],
    [true, 100],
    [true, 3],
  ]);
  expect(tabs[1]?.firstRow).toBe(19);
  expect(emulator.traffic.totals.requests).toBe(3);
  expect(progress).toEqual([[2200, 2200]]);
});

test('cells whose formula gives an empty text are blank', async () => {
  const empty = { formula: '=""', result: '' };
  const { port } = await openWorkbook({
    sheets: [
      {
        name: 'Data',
        rows: [
          [empty, empty],
          [empty, 1],
          [empty, empty],
        ],
      },
    ],
  });
  const { tabs } = await port.read({ select: only('Data') });
  expect(tabs[0]).toMatchObject({ firstRow: 1, firstColumn: 1, rows: [[1]] });
});

test('cells that only have a format are not read', async () => {
  const { port, emulator } = await openWorkbook({
    sheets: [{ name: 'Data', rows: [['a']], formats: { 'A1:Z5000': { fill: '#FFFF00' } } }],
  });
  const { tabs } = await port.read({ select: only('Data') });
  expect(tabs[0]).toMatchObject({ rows: [['a']], read: true });
  expect(emulator.traffic.totals.requests).toBe(2);
});

test('one tab is read again, with its tables as they are by then', async () => {
  const { port, workbook, emulator } = await openWorkbook({
    sheets: [
      { name: "Plan 'A'", rows: rowsOf(30), tables: [{ name: 'tbl' }] },
      { name: 'Ander', rows: [[1]] },
    ],
  });
  workbook.sheetByName("Plan 'A'").write(area('B40'), [['nieuw']]);
  const tab = await port.readTab("Plan 'A'");
  expect(tab.rows).toHaveLength(40);
  expect(tab.rows[39]).toEqual(['', 'nieuw']);
  expect(tab.tables).toEqual([{ name: 'tbl', area: area('A1:B30'), headerRow: true, totalsRow: false }]);
  expect(tab.read).toBe(true);
  emulator.traffic.reset();
  expect((await port.readTab('Ander')).rows).toEqual([[1]]);
  expect(emulator.traffic.totals.requests).toBe(1);
});

test('a tab that is gone has no snapshot', async () => {
  const { port } = await openWorkbook({ sheets: [{ name: 'Data' }] });
  expect(await hostError(port.readTab('Weg'))).toMatchObject({ kind: 'tab-gone', tab: 'Weg' });
});

test.each([2, 3])('a tab that is deleted before round trip %d is named', async (request) => {
  const { port, workbook, emulator } = await openWorkbook({
    sheets: [{ name: 'Blijft' }, { name: 'Weg', rows: rowsOf(100) }],
  });
  emulator.faults.onRequest(request, { before: () => workbook.sheetByName('Weg').delete() });
  expect(await hostError(port.read({ select: only('Weg') }))).toMatchObject({ kind: 'tab-gone', tab: 'Weg' });
});

test('a table that is deleted meanwhile is left out', async () => {
  const { port, workbook, emulator } = await openWorkbook({
    sheets: [{ name: 'Data', rows: rowsOf(3), tables: [{ name: 'tbl' }] }],
  });
  emulator.faults.onRequest(2, { before: () => workbook.deleteTable(workbook.tables()[0]?.id ?? '', true) });
  const { tabs } = await port.read({ select: only('Data') });
  expect(tabs[0]).toMatchObject({ rows: rowsOf(3), tables: [] });
});

test('a tab that is renamed while it is read keeps the name under which it was found', async () => {
  const { port, workbook, emulator } = await openWorkbook({ sheets: [{ name: 'Oud', rows: rowsOf(100) }] });
  emulator.faults.onRequest(3, { before: () => workbook.sheetByName('Oud').rename('Nieuw') });
  const { tabs } = await port.read({ select: only('Oud') });
  expect(tabs.map(({ name, rows }) => [name, rows.length])).toEqual([['Oud', 100]]);
});
