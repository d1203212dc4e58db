import { area, type SheetData, workbookState } from '../../../../src/excel-emulator';
import { openWorkbook, type Opened } from '../open-workbook';
import { edit, PLANNEN } from './edits';

const open = (sheet: Partial<SheetData> = {}): Promise<Opened> =>
  openWorkbook({ sheets: [{ ...PLANNEN, rows: ROWS, ...sheet }] });

const ROWS = [
  ['Plan', 'Aantal', 'Sinds', 'Ja'],
  ['Noord', '1.250', '31-12-2024', true],
  ["'t Loo", 20, 45_000, '=1+1'],
  ['#N/A', '30', '', '12'],
];

/** All kinds of cells, with what each becomes. */
const EDITS = [
  edit('A2', 'Noord', 5),
  edit('B2', '1.250', 1250),
  edit('C2', '31-12-2024', 45_657, { numberFormat: 'yyyy-mm-dd' }),
  edit('D2', true, 'nee'),
  edit('A3', "'t Loo", ''),
  edit('B3', 20, 21),
  edit('C3', 45_000, 45_001),
  edit('D3', '=1+1', 2),
  edit('A4', '#N/A', 'x'),
  edit('B4', '30', 30, { numberFormat: '0.00' }),
  edit('C4', '', 3),
  edit('D4', '12', 12),
];

test('undoing puts every value and format back, of whatever type', async () => {
  const { port, workbook, emulator } = await open();
  const before = workbookState(workbook);
  const { refusals, written } = await port.edit(EDITS);
  expect(refusals).toEqual(EDITS.map(() => null));
  const after = workbookState(workbook);
  expect(after).not.toEqual(before);
  emulator.traffic.reset();
  const undone = await port.undo(written);
  expect(undone.refusals).toEqual(EDITS.map(() => null));
  expect(workbookState(workbook)).toEqual(before);
  expect(emulator.traffic.totals.requests).toBe(2);
  // What was put back can be taken back again.
  await port.undo(undone.written);
  expect(workbookState(workbook)).toEqual(after);
});

test('cells that changed since are left alone and named', async () => {
  const { port, workbook } = await open();
  const { written } = await port.edit([edit('B2', '1.250', 1250), edit('D4', '12', 12), edit('B3', 20, 21)]);
  workbook.sheetByName('Plannen').write(area('B2'), [[1300]]);
  workbook.sheetByName('Plannen').write(area('D4'), [[{ formula: '=12' }]]);
  const { refusals, written: back } = await port.undo(written);
  expect(refusals).toEqual(['changed', 'changed', null]);
  expect(back.map(({ before, after }) => [before.value, after.value])).toEqual([[21, 20]]);
  expect(workbook.sheetByName('Plannen').values(area('B2:B3')).flat()).toEqual([1300, 20]);
});

test('a format that the user gave since is kept', async () => {
  const { port, workbook } = await open();
  const { written } = await port.edit([edit('B2', '1.250', 1250)]);
  const sheet = workbook.sheetByName('Plannen');
  sheet.setNumberFormat(area('B2'), '#,##0');
  await port.undo(written);
  expect([sheet.values(area('B2')), sheet.numberFormats(area('B2'))]).toEqual([[['1.250']], [['#,##0']]]);
});

test.each([
  [
    'protected',
    'protected',
    (sheet: ReturnType<Opened['workbook']['sheetByName']>) => sheet.setProtected(true),
  ],
  ['deleted', 'tab-gone', (sheet: ReturnType<Opened['workbook']['sheetByName']>) => sheet.delete()],
])('in a sheet that was %s nothing is put back', async (_name, refusal, change) => {
  const { port, workbook } = await open();
  workbook.addSheet('Ander');
  const { written } = await port.edit([edit('B2', '1.250', 1250)]);
  change(workbook.sheetByName('Plannen'));
  const before = workbookState(workbook);
  expect(await port.undo(written)).toEqual({ refusals: [refusal], hidden: 0, written: [] });
  expect(workbookState(workbook)).toEqual(before);
});
