import { requirementSets, workbookState } from '../../../../src/excel-emulator';
import { openWorkbook } from '../open-workbook';
import { edit } from './edits';

test('a cell that a formula elsewhere fills is left alone, and its neighbours are not', async () => {
  const { port, workbook } = await openWorkbook(
    { sheets: [{ name: 'Plannen', rows: [[{ formula: '=REEKS()', result: [[1], [2]] }], [null], [5]] }] },
    {},
    { requirements: requirementSets('1.12') },
  );
  const before = workbookState(workbook);
  const { refusals, written } = await port.edit([edit('A1', 1, 7), edit('A2', 2, 8), edit('A3', 5, 9)]);
  expect(refusals).toEqual(['formula', 'formula', null]);
  expect(workbook.sheetByName('Plannen').cells.get(1, 0)?.value).toBe(2);
  await port.undo(written);
  expect(workbookState(workbook)).toEqual(before);
});
