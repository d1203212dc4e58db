import { isRows, usedRange } from '../../../src/hosts/excel/cell-values';
import { bytesPerCell, rowBytes } from '../../../src/hosts/excel/payload';

test.each([
  [[], { firstRow: 0, firstColumn: 0, rows: [] }],
  [
    [
      ['', ''],
      ['', ''],
    ],
    { firstRow: 0, firstColumn: 0, rows: [] },
  ],
  [
    [
      ['', ''],
      ['', 0],
    ],
    { firstRow: 6, firstColumn: 4, rows: [[0]] },
  ],
  [
    [
      ['', 'a'],
      [false, ''],
      ['', ''],
    ],
    {
      firstRow: 5,
      firstColumn: 3,
      rows: [
        ['', 'a'],
        [false, ''],
      ],
    },
  ],
])('%j without its blank edge', (rows, expected) => {
  expect(usedRange(5, 3, rows)).toEqual(expected);
});

test('values that need no trimming are not copied', () => {
  const rows = [['a'], ['b']];
  expect(usedRange(0, 0, rows).rows).toBe(rows);
});

test('null is no rows: that is what Excel gives for too many cells', () => {
  expect([isRows(null), isRows([]), isRows('x'), isRows([[1]])]).toEqual([false, false, false, true]);
});

test.each([[['a', 1, true, '']], [['é"\\', -1.5, false]], [['\n😀', 1e21]]])(
  '%j is measured as its JSON',
  (row) => {
    const exact = Buffer.byteLength(JSON.stringify(row));
    expect(rowBytes(row)).toBeGreaterThanOrEqual(exact);
    expect(rowBytes(row)).toBeLessThan(exact + 10);
  },
);

test('the average is taken of the whole of the rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [row < 5000 ? '' : 'x'.repeat(97)]);
  expect(bytesPerCell(rows)).toBeGreaterThan(40);
  expect(bytesPerCell(rows)).toBeLessThan(70);
  expect(bytesPerCell([])).toBeGreaterThan(0);
});
