import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseCellAddress,
} from '../../../src/core/values/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test.each(['', 'XFE', 'AAAA', '1', 'A1', '@', '[', '`', '{', 'É'])('%j is no column', (letters) => {
  expect(columnIndex(letters)).toBeNull();
});

test.each([
  ['E10', 9, 4],
  ['A1', 0, 0],
  ['$E$10', 9, 4],
  ['e10', 9, 4],
  ['XFD1048576', 1048575, 16383],
])('%s is row %i, column %i', (address, row, column) => {
  expect(parseCellAddress(address)).toEqual({ row, column });
});

test.each(['', 'E', '10', 'E0', 'E01', 'XFE1', 'A1048577', 'E10:F11', ' E10', 'Blad!E10', 'E-1'])(
  '%j is no cell',
  (address) => {
    expect(parseCellAddress(address)).toBeNull();
  },
);

test('addresses go round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1048575 }), fc.integer({ min: 0, max: 16383 }), (row, column) => {
      expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
});

test('an area has two corners, one cell has one', () => {
  expect(areaAddress({ row: 1, column: 1, rowCount: 9, columnCount: 4 })).toBe('B2:E10');
  expect(areaAddress({ row: 1, column: 1, rowCount: 1, columnCount: 1 })).toBe('B2');
  expect(areaAddress({ row: 0, column: 0, rowCount: 1, columnCount: 3 })).toBe('A1:C1');
});
