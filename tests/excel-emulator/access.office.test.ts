import { createWorkbook, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

function open() {
  return createWorkbook({
    sheets: [
      {
        name: 'Dicht',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
        protected: true,
        tables: [{ name: 'tbl' }],
      },
      { name: 'Open' },
    ],
  });
}

type Change = (sheet: Excel.Worksheet) => void;

const CHANGES: readonly [string, Change][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fill', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['column width', (sheet) => (sheet.getRange('A1').format.columnWidth = 9)],
  ['conditional formats', (sheet) => sheet.getRanges('A1,B2').conditionalFormats.add('Custom')],
  ['validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
  ['links', (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'Open!A1' })],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['adding tables', (sheet) => sheet.tables.add('D1:E2', true)],
];

test.each(CHANGES)('a protected sheet refuses %s', async (_name, change) => {
  const workbook = open();
  await startOffice(workbook);
  const before = workbookState(workbook);
  const { code } = await refusal(async (context) => {
    change(context.workbook.worksheets.getItem('Dicht'));
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
  expect(workbookState(workbook)).toEqual(before);
});

test.each(CHANGES)('a read-only document refuses %s', async (_name, change) => {
  const workbook = open();
  workbook.readOnly = true;
  await startOffice(workbook);
  const before = workbookState(workbook);
  const { code } = await refusal(async (context) => {
    change(context.workbook.worksheets.getItem('Open'));
    await context.sync();
  });
  expect(code).toBe('AccessDenied');
  expect(workbookState(workbook)).toEqual(before);
});

test('reading, selecting and activating are no changes', async () => {
  const workbook = open();
  workbook.readOnly = true;
  await startOffice(workbook);
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dicht').getUsedRange().load('values');
    range.select();
    context.workbook.worksheets.getItem('Open').activate();
    context.workbook.load('readOnly');
    await context.sync();
    return [range.values, context.workbook.readOnly];
  });
  expect(found).toEqual([
    [
      ['a', 'b'],
      [1, 2],
    ],
    true,
  ]);
  expect(workbook.activeSheetId()).toBe(workbook.sheetByName('Open').id);
});

test('sheets are neither added nor deleted in a read-only document', async () => {
  const workbook = open();
  workbook.readOnly = true;
  await startOffice(workbook);
  const added = await refusal(async (context) => {
    context.workbook.worksheets.add('Nieuw');
    await context.sync();
  });
  const deleted = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Open').delete();
    await context.sync();
  });
  expect([added.code, deleted.code, workbook.sheets()].at(0)).toBe('AccessDenied');
  expect(deleted.code).toBe('AccessDenied');
  expect(workbook.sheets()).toHaveLength(2);
});

const STRUCTURE: readonly [string, (worksheets: Excel.WorksheetCollection) => void][] = [
  ['adding', (worksheets) => worksheets.add('Nieuw')],
  ['deleting', (worksheets) => worksheets.getItem('Open').delete()],
  ['renaming', (worksheets) => (worksheets.getItem('Open').name = 'Anders')],
  ['moving', (worksheets) => (worksheets.getItem('Open').position = 0)],
  ['hiding', (worksheets) => (worksheets.getItem('Open').visibility = 'Hidden')],
];

test.each(STRUCTURE)(
  'a protected structure refuses %s a sheet, not what is in its cells',
  async (_name, change) => {
    const workbook = open();
    workbook.structureProtected = true;
    await startOffice(workbook);
    const before = workbookState(workbook);
    const { code } = await refusal(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(workbookState(workbook)).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Open').getRange('A1').values = [['x']];
      await context.sync();
    });
  },
);

test('while the user types in a cell Excel refuses everything, and afterwards nothing', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  const read = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem('Open').getRange('A1').load('values');
    await context.sync();
    return range.values;
  };
  workbook.editingCell = true;
  const { code } = await refusal(read);
  expect(code).toBe('InvalidOperationInCellEditMode');
  expect(emulator.traffic.roundTrips.at(-1)?.error).toBe('InvalidOperationInCellEditMode');
  workbook.editingCell = false;
  expect(await Excel.run(read)).toEqual([['']]);
});

test('the add-in can take protection away and put it back', async () => {
  const workbook = open();
  await startOffice(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Dicht');
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [['x']];
    sheet.protection.protect();
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
  expect(workbook.sheetByName('Dicht').cells.get(0, 0)?.value).toBe('x');
});
