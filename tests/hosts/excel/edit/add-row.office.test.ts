import { area, type SheetData, workbookState } from '../../../../src/excel-emulator';
import { hostError, openWorkbook, type Opened } from '../open-workbook';

const SHEET: SheetData = {
  name: 'Toelichtingen',
  rows: [
    ['Sleutel', 'Toelichting', 'Datum', 'Aantal'],
    ['PC1', 'Al gemeld', 45_000, 1],
  ],
  tables: [{ name: 'tblToelichtingen' }],
  numberFormats: { 'A2:A2': '@', 'C2:C2': 'dd-mm-yyyy' },
};

const open = (sheet: Partial<SheetData> = {}): Promise<Opened> =>
  openWorkbook({ sheets: [{ ...SHEET, ...sheet }, { name: 'Ander' }] });

const ROW = {
  tab: 'Toelichtingen',
  table: 'tblToelichtingen',
  values: ['007', '=1+1', 45_678, 2.5],
  numberFormats: ['@', 'General', 'yyyy-mm-dd', '0.00'],
};

const cellsOf = ({ workbook }: Opened, address: string) => {
  const sheet = workbook.sheetByName('Toelichtingen');
  const place = area(address);
  return [sheet.values(place).flat(), sheet.formulas(place).flat(), sheet.numberFormats(place).flat()];
};

test('a row is added below the others, as text where it is text, and looks like the row above it', async () => {
  const opened = await open();
  await opened.port.addRow(ROW);
  expect(opened.workbook.tables()[0]?.area.rowCount).toBe(3);
  expect(cellsOf(opened, 'A3:D3')).toEqual([ROW.values, ROW.values, ['@', 'General', 'dd-mm-yyyy', '0.00']]);
  expect(opened.emulator.traffic.totals.requests).toBe(2);
});

test('a table without data gets it in the blank row that it has', async () => {
  const opened = await open({ rows: [SHEET.rows?.[0] ?? [], ['', '', '', '']], numberFormats: { A2: '@' } });
  await opened.port.addRow({ ...ROW, values: [12, 'x', '', ''], numberFormats: ['@', '@', '@', '@'] });
  expect(opened.workbook.tables()[0]?.area.rowCount).toBe(2);
  expect(cellsOf(opened, 'A2:D2')).toEqual([
    [12, 'x', '', ''],
    [12, 'x', '', ''],
    ['General', 'General', 'General', 'General'],
  ]);
});

test('what stands below the table moves along, and the totals stay below', async () => {
  const opened = await open({
    rows: [...(SHEET.rows ?? []), ['Totaal', '', '', 1], ['', '', '', ''], ['onder', '', '', '']],
    tables: [{ name: 'tblToelichtingen', area: 'A1:D3', showTotals: true }],
  });
  await opened.port.addRow(ROW);
  expect(cellsOf(opened, 'A2:A6')[0]).toEqual(['PC1', '007', 'Totaal', '', 'onder']);
});

test.each([
  ['that is not there', {}, { table: 'tblWeg' }, 'tab-gone'],
  ['in a tab that is not there', {}, { tab: 'Weg' }, 'tab-gone'],
  ['in another tab', {}, { tab: 'Ander' }, 'tab-gone'],
  ['with other columns by now', {}, { values: ['x'] }, 'tab-gone'],
  ['in a protected tab', { protected: true }, {}, 'protected'],
] as const)('a table %s gets no row', async (_name, sheet, row, kind) => {
  const { port, workbook } = await open(sheet);
  const before = workbookState(workbook);
  const error = await hostError(port.addRow({ ...ROW, ...row }));
  expect([error.kind, error.tab]).toEqual([kind, { ...ROW, ...row }.tab]);
  expect(workbookState(workbook)).toEqual(before);
});

describe('between looking and writing', () => {
  async function meanwhile(change: (opened: Opened) => void, sheet: Partial<SheetData> = {}) {
    const opened = await open(sheet);
    opened.emulator.faults.onRequest(2, { before: () => change(opened) });
    return opened;
  }

  test('the sheet is protected', async () => {
    const { port, workbook } = await meanwhile(({ workbook: book }) =>
      book.sheetByName('Toelichtingen').setProtected(true),
    );
    expect(await hostError(port.addRow(ROW))).toMatchObject({ kind: 'protected', tab: 'Toelichtingen' });
    expect(workbook.tables()[0]?.area.rowCount).toBe(2);
  });

  test('the table is deleted', async () => {
    const { port, workbook } = await meanwhile(({ workbook: book }) =>
      book.deleteTable(book.tables()[0]?.id ?? '', true),
    );
    expect(await hostError(port.addRow(ROW))).toMatchObject({ kind: 'tab-gone', tab: 'Toelichtingen' });
    expect(workbook.sheetByName('Toelichtingen').usedArea(true)).toEqual(area('A1:D2'));
  });

  test('the user fills the blank row: that stays, and ours comes below it', async () => {
    const opened = await meanwhile(
      ({ workbook }) =>
        workbook.sheetByName('Toelichtingen').write(area('A2:B2'), [['00', { formula: '=A2' }]]),
      { rows: [SHEET.rows?.[0] ?? [], ['', '', '', '']], numberFormats: {} },
    );
    await opened.port.addRow(ROW);
    expect(cellsOf(opened, 'A2:B3')[1]).toEqual(['00', '=A2', '007', '=1+1']);
  });

  test('Excel refuses a value, and a column of the new row got its formula: the row goes again', async () => {
    const opened = await meanwhile(({ workbook }) => {
      const change = workbook.changeTable.bind(workbook);
      workbook.changeTable = (id, how) => {
        workbook.changeTable = change;
        change(id, how);
        workbook.sheetByName('Toelichtingen').write(area('D3'), [[{ formula: '=C3' }]]);
      };
    });
    const values = ['007', 'x'.repeat(40_000), 45_678, ''];
    expect((await hostError(opened.port.addRow({ ...ROW, values }))).kind).toBe('internal');
    expect(opened.workbook.tables()[0]?.area.rowCount).toBe(2);
    expect(cellsOf(opened, 'A3:D3')[1]).toEqual(['', '', '', '']);
  });

  test('cells do not take their value: the row goes again', async () => {
    const { port, workbook } = await open({ merged: ['A3:B3'] });
    const before = workbookState(workbook);
    expect(await hostError(port.addRow(ROW))).toMatchObject({ kind: 'internal', detail: 'overtaken' });
    expect(workbookState(workbook)).toEqual(before);
  });
});
