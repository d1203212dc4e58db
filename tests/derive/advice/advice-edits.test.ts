import type { AdvisedEdit } from '../../../src/core/article/advice';
import type { Report } from '../../../src/core/report';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { editsOf } from '../../../src/derive/advice/advice-edits';
import { tab, workbook } from '../../fixtures/core/workbooks';

const snapshot = workbook(
  tab(
    'Plannen',
    [
      ['Gemeente', 'Plan-ID', '2025', 'Na 2025'],
      ['Zwolle', 'ZW-1', 30, ''],
      ['Zwolle', 'ZW-2', 12, 5],
    ],
    { from: 'B2' },
  ),
);
const report: Pick<Report, 'sheets'> = {
  sheets: [{ tab: 'Plannen', name: 'Plancapaciteit', rows: 2, labels: { row: 1, keys: [1, 2] } }],
};

const edit = (row: number, column: number, before: CellValue, after: CellValue): AdvisedEdit => ({
  tab: 'Plannen',
  cell: { row, column },
  column: '',
  sleutel: null,
  before,
  after,
});

const edits = (...steps: readonly (readonly AdvisedEdit[])[]) =>
  editsOf(
    { steps: steps.map((own) => ({ subject: '', detail: '', reason: '', edits: own })) },
    report,
    snapshot,
  );

test('each cell is known by its header and the key of its row, and goes from what it holds', () => {
  expect(edits([edit(2, 3, 30, 20), edit(2, 4, '', 10)])).toEqual([
    {
      tab: 'Plannen',
      cell: { row: 2, column: 3 },
      now: 30,
      becomes: 20,
      numberFormat: 'General',
      witnesses: [
        { cell: { row: 1, column: 3 }, value: '2025' },
        { cell: { row: 2, column: 1 }, value: 'Zwolle' },
        { cell: { row: 2, column: 2 }, value: 'ZW-1' },
      ],
    },
    {
      tab: 'Plannen',
      cell: { row: 2, column: 4 },
      now: '',
      becomes: 10,
      numberFormat: 'General',
      witnesses: [
        { cell: { row: 1, column: 4 }, value: 'Na 2025' },
        { cell: { row: 2, column: 1 }, value: 'Zwolle' },
        { cell: { row: 2, column: 2 }, value: 'ZW-1' },
      ],
    },
  ]);
});

test('a cell of more steps is written once, with what the last of them makes of it', () => {
  const all = edits([edit(3, 3, 12, 4), edit(3, 4, 5, 13)], [edit(3, 4, 13, 17)], [edit(2, 3, 30, 26)]);
  expect(all.map(({ cell, now, becomes }) => [cell.row, cell.column, now, becomes])).toEqual([
    [3, 3, 12, 4],
    [3, 4, 5, 17],
    [2, 3, 30, 26],
  ]);
});

test('a cell that ends as it is now is not written', () => {
  expect(edits([edit(3, 3, 12, 4)], [edit(3, 3, 4, 12)])).toEqual([]);
  expect(edits([], [edit(3, 3, 12, 12)])).toEqual([]);
});

test('a cell is expected to hold what the workbook holds, whatever the advice took it for', () => {
  expect(edits([edit(3, 3, '12', 4)])[0]?.now).toBe(12);
});

test('half of an advice is no advice: one about a tab that is not there is refused whole', () => {
  const elsewhere = { ...edit(0, 0, '', 1), tab: 'Weg' };
  expect(() => edits([edit(3, 3, 12, 4), elsewhere])).toThrow('tab');
});
