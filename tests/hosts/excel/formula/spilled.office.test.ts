import { requirementSets, workbookState } from '../../../../src/excel-emulator';
import { ONE, open, select } from './entries';

/* What the Excel of a file of tests supports cannot change: this one tells what formulas fill. */

test('a cell that a formula elsewhere fills with an empty text is not free', async () => {
  const rows = [[{ formula: '=REEKS()', result: [['x'], ['']] }]];
  const { port, workbook } = await open({ rows, tables: [] }, {}, { requirements: requirementSets('1.12') });
  select(workbook, 'Plannen', 'A2');
  const before = workbookState(workbook);
  expect(await port.putFormula(ONE)).toMatchObject({
    kind: 'no-room',
    why: 'filled',
    obstacle: { row: 1, column: 0 },
  });
  expect(workbookState(workbook)).toEqual(before);
  select(workbook, 'Plannen', 'A3');
  expect(await port.putFormula(ONE)).toMatchObject({ kind: 'placed' });
});
