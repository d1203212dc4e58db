import { REMOVE_MARKS } from '../../../src/derive/plan';
import { type MemoryWorkbook, workbookState } from '../../../src/excel-emulator';
import { openWorkbook } from './open-workbook';
import { findings, formatsIn, plan } from './plans';

const open = () => openWorkbook({ sheets: [{ name: 'Data', rows: [[1]] }, { name: 'Ander' }] });
const cells = (workbook: MemoryWorkbook, tab = 'Bevindingen') =>
  workbookState(workbook).sheets.find(({ name }) => name === tab)?.cells;
const names = (workbook: MemoryWorkbook) => workbook.sheets().map(({ name }) => name);

test('the sheet holds the rows, links to cells, widths and a frozen header', async () => {
  const { port, workbook } = await open();
  await port.apply(plan({ ...findings(1), columnWidths: [14, 20] }));
  expect(cells(workbook)).toEqual({
    A1: 'Ernst',
    B1: 'Blad',
    C1: 'Cel',
    D1: 'Rij',
    E1: 'Melding',
    A2: 'Fout',
    B2: 'Data',
    C2: [`=HYPERLINK("#'Data'!A2","A2")`, 'A2'],
    D2: 2,
    E2: 'Melding 0',
  });
  const sheet = workbook.sheetByName('Bevindingen');
  expect(sheet.frozenRows).toBe(1);
  expect([0, 1].map((column) => sheet.columnWidth({ row: 0, column, rowCount: 1, columnCount: 1 }))).toEqual([
    77.25, 108.75,
  ]);
  expect(formatsIn(workbook, 'Bevindingen')).toEqual(['bevindingen 0,0 1x5', 'verwijzing 1,2']);
  expect(workbook.sheets()[0]?.id).toBe(workbook.activeSheetId());
});

test.each([
  '=1+1',
  '+31 6 1234',
  '-5',
  '@SOM(A1)',
  "'aangehaald",
  '12',
  '1-2-2024',
  '2024-02-01',
  'TRUE',
  '#N/A',
  '50%',
  '\tinspringing',
  '=HYPERLINK("http://x","y")',
  'regel 1\nregel 2',
  'é "x" \\ 😀',
])('%j stays text', async (text) => {
  const { port, workbook } = await open();
  await port.apply(plan(findings(1, 'Data', () => text)));
  expect(cells(workbook)?.['E2']).toBe(text);
  expect(workbook.sheetByName('Bevindingen').numberFormatLayer.at(1, 4)).toBe('General');
});

test('values that are no text stay what they are, and a very long text is cut off', async () => {
  const { port, workbook } = await open();
  const values = [12.5, true, '', 'x'.repeat(40_000)];
  await port.apply(plan(findings(4, 'Data', (row) => values[row] ?? '')));
  const found = cells(workbook);
  expect([found?.['E2'], found?.['E3'], found?.['E4']]).toEqual([12.5, true, undefined]);
  expect(String(found?.['E5'])).toHaveLength(32_766);
});

test('names of tabs are quoted in links', async () => {
  const { port, workbook } = await openWorkbook({ sheets: [{ name: `Plan 'A' "1"` }] });
  await port.apply(plan(findings(1, `Plan 'A' "1"`)));
  expect(cells(workbook)?.['C2']).toEqual([`=HYPERLINK("#'Plan ''A'' ""1""'!A2","A2")`, 'A2']);
});

test('the sheet is written anew in its old place; who looks at it goes on doing so', async () => {
  const { port, workbook } = await open();
  await port.apply(plan(findings(3)));
  workbook.sheetByName('Bevindingen').move(0);
  workbook.activateSheet(workbook.sheetByName('Bevindingen').id);
  workbook.sheetByName('Bevindingen').filtered = new Set([1]);
  await port.apply(plan(findings(1)));
  expect(names(workbook)).toEqual(['Bevindingen', 'Data', 'Ander']);
  expect(workbook.activeSheetId()).toBe(workbook.sheetByName('Bevindingen').id);
  expect(Object.keys(cells(workbook) ?? {})).toHaveLength(10);
  expect(cells(workbook)?.['E2']).toBe('Melding 0');
});

test('a sheet of the user with that name is left alone', async () => {
  const { port, workbook } = await openWorkbook({
    sheets: [{ name: 'bevindingen', rows: [['van mij']] }, { name: 'Data' }],
  });
  const before = workbookState(workbook);
  await port.apply(plan(findings(1)));
  await port.apply(plan(findings(2)));
  expect(names(workbook)).toEqual(['bevindingen', 'Data', 'Bevindingen (2)']);
  expect(cells(workbook, 'bevindingen')).toEqual({ A1: 'van mij' });
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('ours is known by its number when the sheet of the user that had the name is gone', async () => {
  const { port, workbook } = await openWorkbook({ sheets: [{ name: 'Bevindingen' }, { name: 'Data' }] });
  await port.apply(plan(findings(1)));
  workbook.sheetByName('Bevindingen').delete();
  await port.apply(plan(findings(2)));
  expect(names(workbook)).toEqual(['Data', 'Bevindingen']);
  await port.apply(REMOVE_MARKS);
  expect(names(workbook)).toEqual(['Data']);
});

test('a sheet of which the writing broke off with the pane is cleared away', async () => {
  const { port, workbook } = await open();
  const before = workbookState(workbook);
  workbook.addSheet('Bevindingen');
  workbook.sheetByName('Bevindingen').addConditionalFormat({
    type: 'Custom',
    areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 5 }],
    formula: '=OR(TRUE,"woonafspraken"="onvoltooid")',
    style: {},
    stopIfTrue: false,
  });
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});
