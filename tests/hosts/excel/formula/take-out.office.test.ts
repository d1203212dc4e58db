import { area, workbookState } from '../../../../src/excel-emulator';
import { hostError } from '../open-workbook';
import { formatsOf, open, select, TABLE } from './entries';

async function placed() {
  const opened = await open({ numberFormats: { G2: '@' } });
  const before = workbookState(opened.workbook);
  select(opened.workbook, 'Plannen', 'F1');
  const outcome = await opened.port.putFormula(TABLE);
  if (outcome.kind !== 'placed') throw new Error(outcome.why);
  return { ...opened, before, formula: outcome.placed };
}

test('the workbook is what it was, formats too', async () => {
  const { port, workbook, before, formula } = await placed();
  expect(workbookState(workbook)).not.toEqual(before);
  expect(await port.takeOutFormula(formula)).toBeNull();
  select(workbook, 'Plannen', 'A1');
  expect(workbookState(workbook)).toEqual(before);
});

test('another formula in the cell is left alone', async () => {
  const { port, workbook, formula } = await placed();
  workbook.sheetByName('Plannen').write(area('F1'), [[{ formula: '=1+1' }]]);
  const before = workbookState(workbook);
  expect(await port.takeOutFormula(formula)).toBe('changed');
  expect(workbookState(workbook)).toEqual(before);
});

test('a format that the user gave a cell since stays', async () => {
  const { port, workbook, formula } = await placed();
  workbook.sheetByName('Plannen').setNumberFormat(area('G3'), '0.0');
  expect(await port.takeOutFormula(formula)).toBeNull();
  expect(formatsOf(workbook, 'Plannen', 'G2:G3').flat()).toEqual(['@', '0.0']);
});

test('in a protected sheet, and in one that is gone, it stays', async () => {
  const { port, workbook, formula } = await placed();
  workbook.sheetByName('Plannen').setProtected(true);
  expect(await port.takeOutFormula(formula)).toBe('protected');
  workbook.sheetByName('Plannen').setProtected(false);
  workbook.sheetByName('Plannen').rename('Anders');
  expect(await port.takeOutFormula(formula)).toBe('tab-gone');
});

test('in a workbook that is read-only it is said', async () => {
  const { port, workbook, formula } = await placed();
  workbook.readOnly = true;
  expect(await hostError(port.takeOutFormula(formula))).toMatchObject({ kind: 'read-only' });
});
