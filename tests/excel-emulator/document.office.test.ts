import { createWorkbook, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

/** Office.context knows the document that office.js started with, so all tests of it share this one. */
const document = createWorkbook({
  name: 'Plan.xlsx',
  sheets: [{ name: 'Data', rows: [[1]] }],
  settings: { keuze: { agreement: 'WO' } },
});

beforeAll(async () => {
  await startOffice(document);
});

function save(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}

test('office.js knows where it is', () => {
  expect(Office.context.host).toBe(Office.HostType.Excel);
  expect(Office.context.platform).toBe(Office.PlatformType.PC);
  expect(Office.context.displayLanguage).toBe('nl-NL');
  expect(Office.context.document.url).toBe('C:\\Documenten\\Plan.xlsx');
});

test('settings of the document and of the workbook are the same ones', async () => {
  await startOffice(document);
  const { settings } = Office.context.document;
  expect(settings.get('keuze')).toEqual({ agreement: 'WO' });
  settings.set('drempel', [1, 'a', null]);
  await save();
  const found = await Excel.run(async (context) => {
    const one = context.workbook.settings.getItem('drempel').load('value');
    const none = context.workbook.settings.getItemOrNullObject('weg');
    context.workbook.settings.add('nieuw', true);
    const all = context.workbook.settings.load('items/key');
    await context.sync();
    const value: unknown = one.value;
    return [value, none.isNullObject, all.items.map((item) => item.key).sort()];
  });
  expect(found).toEqual([[1, 'a', null], true, ['drempel', 'keuze', 'nieuw']]);
  expect(document.settings()['nieuw']).toBe('true');
});

test('a setting can be deleted', async () => {
  await startOffice(document);
  await Excel.run(async (context) => {
    context.workbook.settings.add('tijdelijk', 1);
    context.workbook.settings.getItem('tijdelijk').delete();
    await context.sync();
  });
  expect(Object.keys(document.settings())).not.toContain('tijdelijk');
});

test.each([
  ['1900', false, 36_526],
  ['1904', true, 35_064],
])('the function DATE tells that dates count from %s', async (_name, date1904, serial) => {
  await startOffice(createWorkbook({ date1904, sheets: [{ name: 'Data' }] }));
  const value = await Excel.run(async (context) => {
    const result = context.workbook.functions.date(2000, 1, 1).load('value,error');
    await context.sync();
    return result.value;
  });
  expect(value).toBe(serial);
});

test('names are added, found, changed and deleted', async () => {
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [[1, 2]] }],
    names: { oud: '=Data!$A$1' },
  });
  await startOffice(workbook);
  const before = workbookState(workbook);
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
    context.workbook.names.add('nieuw', range, 'uitleg');
    context.workbook.names.add('vast', '=12');
    const names = context.workbook.names.load('items/name,items/formula,items/type,items/comment');
    const referred = context.workbook.names.getItem('NIEUW').getRange().load('address');
    await context.sync();
    context.workbook.names.getItem('nieuw').delete();
    context.workbook.names.getItem('vast').delete();
    await context.sync();
    return [
      names.items.map((item) => [item.name, String(item.formula), item.type, item.comment]),
      referred.address,
    ];
  });
  expect(found).toEqual([
    [
      ['oud', '=Data!$A$1', 'Range', ''],
      ['nieuw', '=Data!$A$1:$B$1', 'Range', 'uitleg'],
      ['vast', '=12', 'Double', ''],
    ],
    'Data!A1:B1',
  ]);
  expect(workbookState(workbook)).toEqual(before);
});

test('a name that is taken, or is none, is refused', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }], names: { oud: '=Data!$A$1' } }));
  const add = (name: string) => async (context: Excel.RequestContext) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  };
  expect((await refusal(add('Oud'))).code).toBe('ItemAlreadyExists');
  expect((await refusal(add('a b'))).code).toBe('InvalidArgument');
});

test('a name follows its sheet to a new name, and breaks when it goes', async () => {
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [[1]] }, { name: 'Ander' }],
    names: { plek: '=Data!$A$1' },
  });
  await startOffice(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.name = 'Mijn data';
    const referred = context.workbook.names.getItem('plek').getRange().load('address');
    await context.sync();
    expect(referred.address).toBe("'Mijn data'!A1");
    sheet.delete();
    const gone = context.workbook.names.getItem('plek').getRangeOrNullObject();
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('the application says how it calculates and separates', async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }));
  const found = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    context.workbook.load('name');
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    return [application.calculationMode, context.workbook.name];
  });
  expect(found).toEqual(['Automatic', 'Map1.xlsx']);
});
