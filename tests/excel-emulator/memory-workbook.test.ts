import { area, createWorkbook, type WorkbookData, workbookState } from '../../src/excel-emulator';
import { checkContract, WORKBOOK_CONTRACT } from './workbook-contract';

describe('the workbook in memory keeps the contract', () => {
  test.each(WORKBOOK_CONTRACT.map((item) => [item.name, item] as const))('%s', async (_name, item) => {
    await expect(item.run(createWorkbook({ sheets: [{ name: 'Blad1' }] }))).resolves.toBeUndefined();
  });

  test('and a workbook that does not is found out', async () => {
    const outcomes = await checkContract(() =>
      createWorkbook({ sheets: [{ name: 'Blad1', rows: [['niet leeg']] }] }),
    );
    const failures = outcomes.filter(({ failure }) => failure !== null).map(({ name }) => name);
    expect(failures).toContain('an untouched sheet is blank everywhere');
    expect(failures).not.toContain('settings are replaced as a whole');
  });
});

const FULL: WorkbookData = {
  name: 'Plan.xlsx',
  date1904: true,
  sheets: [
    {
      name: 'Data',
      rows: [
        ['id', 'n'],
        [1, { formula: '=A2*2', result: 2 }],
        ['12', null],
      ],
      at: 'B3',
      tables: [{ name: 'tblData' }],
      numberFormats: { 'C:C': '0.00', C4: '@' },
      formats: { 'B3:C3': { bold: true, fill: '#EEEEEE' } },
      conditionalFormats: [
        { areas: ['B4:B5'], formula: '=TRUE', style: { fill: '#FF0000' } },
        { areas: ['B4'], type: 'ColorScale' },
      ],
      hyperlinks: { B4: { documentReference: 'Data!B5' } },
      columnWidths: { 'B:B': 90 },
      merged: ['E1:F2'],
      filteredRows: [5],
      frozenRows: 1,
    },
    { name: 'Dicht', visibility: 'Hidden', protected: true },
  ],
  names: { plek: '=Data!$B$4' },
  settings: { keuze: { a: 1 } },
};

describe('a workbook from plain data', () => {
  test('holds what the data say', () => {
    const workbook = createWorkbook(FULL);
    const sheet = workbook.sheetByName('Data');
    expect(sheet.values(area('B3:C5'))).toEqual([
      ['id', 'n'],
      [1, 2],
      ['12', ''],
    ]);
    expect(sheet.formulas(area('C4'))).toEqual([['=A2*2']]);
    expect(workbook.tables()).toMatchObject([{ name: 'tblData', area: area('B3:C5') }]);
    expect(sheet.conditionalFormats().map(({ type }) => type)).toEqual(['Custom', 'ColorScale']);
    expect(workbook.settings()).toEqual({ keuze: '{"a":1}' });
  });

  test('has a state that is the same for the same data', () => {
    expect(workbookState(createWorkbook(FULL))).toEqual(workbookState(createWorkbook(FULL)));
  });

  test('has a state that does not depend on how it came about', () => {
    const workbook = createWorkbook(FULL);
    const before = workbookState(workbook);
    const sheet = workbook.sheetByName('Data');
    const id = sheet.addConditionalFormat({
      type: 'Custom',
      areas: [area('Z1')],
      formula: '',
      style: {},
      stopIfTrue: false,
    });
    sheet.setFormat(area('A1:Z9'), { italic: true });
    sheet.setNumberFormat(area('H1:H9'), '0');
    workbook.addSheet('Tijdelijk');
    expect(workbookState(workbook)).not.toEqual(before);
    sheet.deleteConditionalFormat(id);
    sheet.setFormat(area('A1:Z9'), { italic: null });
    sheet.setNumberFormat(area('H1:H9'), 'General');
    workbook.sheetByName('Tijdelijk').delete();
    expect(workbookState(workbook)).toEqual(before);
  });

  test.each([
    [
      'a value',
      (workbook: ReturnType<typeof createWorkbook>) => workbook.sheetByName('Data').write(area('B5'), [[12]]),
    ],
    ['the order of sheets', (workbook) => workbook.sheetByName('Dicht').move(0)],
    ['protection', (workbook) => workbook.sheetByName('Dicht').setProtected(false)],
    ['a setting', (workbook) => workbook.setSettings({})],
    ['a name', (workbook) => workbook.deleteName('plek', null)],
    ['the selection', (workbook) => workbook.select({ sheetId: workbook.activeSheetId(), area: area('B9') })],
  ])('has a state that shows a change of %s', (_name, change) => {
    const workbook = createWorkbook(FULL);
    const before = workbookState(workbook);
    change(workbook);
    expect(workbookState(workbook)).not.toEqual(before);
  });

  test('refuses an area that is none', () => {
    expect(() => createWorkbook({ sheets: [{ name: 'A', merged: ['geen'] }] })).toThrow(
      'geen is no address of cells',
    );
  });
});

test('a conditional format keeps what lies outside cleared cells', () => {
  const workbook = createWorkbook({ sheets: [{ name: 'A', conditionalFormats: [{ areas: ['A1:C3'] }] }] });
  const sheet = workbook.sheetByName('A');
  sheet.clear(area('B2'), 'All');
  expect(sheet.conditionalFormats()[0]?.areas).toEqual([
    area('A1:C1'),
    area('A3:C3'),
    area('A2'),
    area('C2'),
  ]);
  sheet.clear(area('A1:C3'), 'All');
  expect(sheet.conditionalFormats()).toEqual([]);
});

test('columns are fitted to the longest text', () => {
  const workbook = createWorkbook({ sheets: [{ name: 'A', rows: [['x'.repeat(20), null]] }] });
  const sheet = workbook.sheetByName('A');
  const normal = sheet.columnWidth(area('B1')) ?? 0;
  sheet.setColumnWidth(area('A:B'), 'auto');
  expect(sheet.columnWidth(area('A1'))).toBeGreaterThan(normal);
  expect(sheet.columnWidth(area('B1'))).toBe(normal);
});

describe('rows and columns that come and go by hand', () => {
  const place = (workbook: ReturnType<typeof createWorkbook>) => {
    const { cells, rest } = workbookState(workbook).sheets[0] ?? { cells: {}, rest: {} };
    const [table] = workbook.tables();
    return { cells: Object.keys(cells), rest, table: table?.area };
  };

  test('take along all that stands beyond', () => {
    const workbook = createWorkbook(FULL);
    const sheet = workbook.sheetByName('Data');
    sheet.shiftLines('RowInserted', 3, 1);
    sheet.shiftLines('ColumnInserted', 0, 1);
    expect(place(workbook)).toMatchObject({
      cells: ['C3', 'D3', 'C5', 'D5', 'C6'],
      rest: {
        merged: ['F1:G2'],
        filteredRows: [6],
        formats: { 'C3:D3': { bold: true, fill: '#EEEEEE' } },
        hyperlinks: { C5: { documentReference: 'Data!B5' } },
        columnWidths: { C1: 90 },
      },
      table: area('C3:D6'),
    });
    expect(sheet.numberFormats(area('D4:D5'))).toEqual([['0.00'], ['@']]);
    expect(sheet.conditionalFormats()[0]?.areas).toEqual([area('C5:C6')]);
  });

  test('are as they were when they come and go again', () => {
    const workbook = createWorkbook(FULL);
    const before = workbookState(workbook);
    const sheet = workbook.sheetByName('Data');
    sheet.shiftLines('RowInserted', 2, 3);
    sheet.shiftLines('RowDeleted', 2, 3);
    sheet.shiftLines('ColumnInserted', 1, 2);
    sheet.shiftLines('ColumnDeleted', 1, 2);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('take what stands in them along when they go', () => {
    const workbook = createWorkbook(FULL);
    workbook.sheetByName('Data').shiftLines('RowDeleted', 2, 3);
    expect(place(workbook)).toMatchObject({ cells: [], table: undefined });
  });
});
