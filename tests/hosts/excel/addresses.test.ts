import { addressLists, changedArea } from '../../../src/hosts/excel/addresses';

test.each([
  ['B2', { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
  ['$A$1:$C$3', { row: 0, column: 0, rowCount: 3, columnCount: 3 }],
  ['C3:A1', { row: 0, column: 0, rowCount: 3, columnCount: 3 }],
  ['B:D', { row: 0, column: 1, rowCount: 1_048_576, columnCount: 3 }],
  ['5:6', { row: 4, column: 0, rowCount: 2, columnCount: 16_384 }],
  ['A1,B2', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }],
  ['', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 }],
])('%s is an area', (address, area) => {
  expect(changedArea(address)).toEqual(area);
});

const cell = (row: number) => ({ row, column: 16_383, rowCount: 1, columnCount: 1 });

test('lists of addresses stay below the limits of Excel and lose nothing', () => {
  const areas = Array.from({ length: 3000 }, (_, index) => ({
    ...cell(1_000_000 + 2 * index),
    columnCount: 1,
  }));
  const lists = addressLists(areas);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8192);
  expect(Math.max(...lists.map((list) => list.split(',').length))).toBeLessThanOrEqual(400);
  expect(lists.join(',').split(',')).toHaveLength(3000);
  expect(addressLists([])).toEqual([]);
});

test('long addresses reach the limit of characters first', () => {
  const areas = Array.from({ length: 800 }, (_, index) => ({
    ...cell(1_000_000 + index * 3),
    rowCount: 2,
    column: 16_000,
    columnCount: 300,
  }));
  const lists = addressLists(areas);
  expect(lists.length).toBeGreaterThan(2);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8000);
});
