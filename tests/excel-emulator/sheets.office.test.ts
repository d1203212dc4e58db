import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

function open() {
  return createWorkbook({
    sheets: [
      { name: 'Een', rows: [[1]] },
      { name: 'Twee', visibility: 'Hidden', protected: true },
      { name: 'Drie' },
    ],
  });
}

test('sheets are listed in the order of their tabs, with what was asked', async () => {
  await startOffice(open());
  const sheets = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.load(
      'items/name,items/visibility,items/position,items/protection/protected',
    );
    await context.sync();
    return all.items.map(({ name, visibility, position, protection }) => [
      name,
      visibility,
      position,
      protection.protected,
    ]);
  });
  expect(sheets).toEqual([
    ['Een', 'Visible', 0, false],
    ['Twee', 'Hidden', 1, true],
    ['Drie', 'Visible', 2, false],
  ]);
});

test('a sheet is added, moved, renamed, frozen, activated and deleted', async () => {
  const workbook = open();
  await startOffice(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Nieuw');
    sheet.position = 0;
    sheet.name = 'Voorop';
    sheet.freezePanes.freezeRows(2);
    sheet.activate();
    sheet.load('name,position');
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['Voorop', 0]);
  });
  expect(workbook.sheets().map((sheet) => [sheet.name, sheet.frozenRows])).toEqual([
    ['Voorop', 2],
    ['Een', 0],
    ['Twee', 0],
    ['Drie', 0],
  ]);
  expect(workbook.activeSheetId()).toBe(workbook.sheetByName('Voorop').id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('voorop').delete();
    await context.sync();
  });
  expect(workbook.sheets().map((sheet) => sheet.name)).toEqual(['Een', 'Twee', 'Drie']);
  expect(workbook.activeSheetId()).toBe(workbook.sheetByName('Een').id);
});

test('a sheet without a name gets a free one in Dutch', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Een' }, { name: 'Blad3' }] }));
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Blad4');
});

test.each([
  ['een', 'ItemAlreadyExists'],
  ['', 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ["'x", 'InvalidArgument'],
])('the name "%s" is refused: %s', async (name, expected) => {
  await startOffice(open());
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(code).toBe(expected);
});

test('the last sheet that can be seen stays', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Een' }, { name: 'Twee', visibility: 'Hidden' }] }));
  const { code } = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Een').delete();
    await context.sync();
  });
  expect(code).toBe('InvalidOperation');
});

test('selecting a range activates its sheet', async () => {
  const workbook = open();
  await startOffice(workbook);
  const address = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Drie').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
  expect(address).toBe('Drie!B2:C3');
  expect(workbook.activeSheetId()).toBe(workbook.sheetByName('Drie').id);
});

test('parts of a range are found by index, offset and size', async () => {
  await startOffice(open());
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Een');
    const range = sheet.getRangeByIndexes(1, 1, 3, 2);
    const ranges = [
      range,
      range.getCell(0, 1),
      range.getRow(2),
      range.getColumn(1),
      range.getLastRow(),
      range.getOffsetRange(1, 1),
      range.getResizedRange(-1, 1),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getBoundingRect('E9'),
      range.getIntersection('A1:B3'),
      sheet.getRange('A:A'),
    ].map((part) => part.load('address'));
    const none = range.getIntersectionOrNullObject('H1');
    await context.sync();
    return [...ranges.map((part) => part.address), none.isNullObject];
  });
  expect(addresses).toEqual([
    'Een!B2:C4',
    'Een!C2',
    'Een!B4:C4',
    'Een!C2:C4',
    'Een!B4:C4',
    'Een!C3:D5',
    'Een!B2:D3',
    'Een!B:C',
    'Een!2:4',
    'Een!B2:E9',
    'Een!B2:B3',
    'Een!A:A',
    true,
  ]);
});
