import { patchTab } from '../../../src/core/sheet/patch';
import { tab, table } from '../../fixtures/core/workbooks';

const PLANS = tab(
  'Plannen',
  [
    ['Kop', 'Aantal'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ],
  { from: 'B3', tables: [table('tblPlannen', 'B3', 'C7')] },
);
const one = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test('other cells stand in the new snapshot, and the earlier one stays as it is', () => {
  const patched = patchTab(PLANS, { row: 3, column: 1, rowCount: 2, columnCount: 2 }, [
    ['x', 10],
    ['y', true],
  ]);
  expect(patched).toEqual({
    ...PLANS,
    rows: [
      ['Kop', 'Aantal'],
      ['x', 10],
      ['y', true],
      ['c', 3],
      ['d', 4],
    ],
  });
  expect(PLANS.rows[1]).toEqual(['a', 1]);
});

test('rows outside the area are shared', () => {
  const patched = patchTab(PLANS, one(4, 2), [[20]]);
  expect(patched.rows.map((row, i) => row === PLANS.rows[i])).toEqual([true, true, false, true, true]);
});

test('what is not among the values is blank', () => {
  const patched = patchTab(PLANS, { row: 3, column: 1, rowCount: 2, columnCount: 2 }, [['x']]);
  expect(patched.rows.slice(1, 3)).toEqual([
    ['x', ''],
    ['', ''],
  ]);
});

test('the used range grows downwards and to the right', () => {
  const { rows, firstRow, firstColumn } = patchTab(PLANS, one(8, 4), [['ver']]);
  expect({ firstRow, firstColumn }).toEqual({ firstRow: 2, firstColumn: 1 });
  expect(rows).toEqual([...PLANS.rows, [], ['', '', '', 'ver']]);
});

test('the used range grows upwards and to the left', () => {
  const { rows, firstRow, firstColumn } = patchTab(PLANS, one(0, 0), [['titel']]);
  expect({ firstRow, firstColumn }).toEqual({ firstRow: 0, firstColumn: 0 });
  expect(rows).toEqual([['titel'], [], ...PLANS.rows.map((row) => ['', ...row])]);
});

test('a tab that was blank begins where the cells stand', () => {
  const { rows, firstRow, firstColumn } = patchTab(tab('Leeg', []), one(4, 2), [['eerste']]);
  expect({ rows, firstRow, firstColumn }).toEqual({ rows: [['eerste']], firstRow: 4, firstColumn: 2 });
});
