import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

beforeEach(async () => {
  await startOffice(createWorkbook({ sheets: [{ name: 'Data' }, { name: 'Codes', rows: [['a'], ['b']] }] }));
});

type Rule = Excel.DataValidationRule;

async function validated(rule: Rule, change: (validation: Excel.DataValidation) => void = () => undefined) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('A2:A9');
    dataValidation.rule = rule;
    change(dataValidation);
    dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });
}

test.each<[string, Rule]>([
  ['List', { list: { inCellDropDown: true, source: 'ja,nee' } }],
  ['WholeNumber', { wholeNumber: { operator: 'GreaterThan', formula1: 0 } }],
  ['Decimal', { decimal: { operator: 'Between', formula1: 0, formula2: '=1/2' } }],
  ['Date', { date: { operator: 'GreaterThanOrEqualTo', formula1: '2018-01-01' } }],
  ['Custom', { custom: { formula: '=A2<>""' } }],
])('a rule of type %s comes back as it was set', async (type, rule) => {
  expect(await validated(rule)).toMatchObject({ type, rule, ignoreBlanks: true });
});

test('the source of a list can be a range', async () => {
  const rule = await Excel.run(async (context) => {
    const codes = context.workbook.worksheets.getItem('Codes').getRange('A1:A2');
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('A2');
    dataValidation.rule = { list: { inCellDropDown: true, source: codes } };
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });
  expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Codes!$A$1:$A$2' } });
});

test('messages belong to a rule', async () => {
  const found = await validated({ list: { inCellDropDown: true, source: 'ja,nee' } }, (validation) => {
    validation.prompt = { showPrompt: true, title: 'Titel', message: 'Kies' };
    validation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: 'Fout',
      message: 'Kies uit de lijst',
    };
    validation.ignoreBlanks = false;
  });
  expect(found).toMatchObject({
    prompt: { showPrompt: true, title: 'Titel', message: 'Kies' },
    errorAlert: { showAlert: true, style: 'Warning', title: 'Fout', message: 'Kies uit de lijst' },
    ignoreBlanks: false,
  });
});

const LIST: Rule = { list: { inCellDropDown: true, source: 'ja,nee' } };

test.each<[string, Rule, (validation: Excel.DataValidation) => void]>([
  [
    'a list of more than 255 characters',
    { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
    () => undefined,
  ],
  ['two criteria', { ...LIST, custom: { formula: '=TRUE' } }, () => undefined],
  [
    'a title of more than 32 characters',
    LIST,
    (validation) => {
      validation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    },
  ],
  [
    'a message of more than 255 characters',
    LIST,
    (validation) => {
      validation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) };
    },
  ],
])('%s is refused', async (_name, rule, change) => {
  const { code } = await refusal(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('A2');
    dataValidation.rule = rule;
    change(dataValidation);
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('cells that differ have mixed criteria; cleared ones have none', async () => {
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1').dataValidation.rule = LIST;
    const both = sheet.getRange('A1:A2').dataValidation.load('type');
    await context.sync();
    const mixed = both.type;
    sheet.getRange('A1').dataValidation.clear();
    both.load('type');
    await context.sync();
    return [mixed, both.type];
  });
  expect(types).toEqual(['MixedCriteria', 'None']);
});
