import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseArea,
  parseCellAddress,
  tabReference,
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

const rectangle = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

test.each([
  ['B2', rectangle(1, 1, 1, 1)],
  ['B2:E10', rectangle(1, 1, 9, 4)],
  ['$b$2:$e$10', rectangle(1, 1, 9, 4)],
  ['E2:B10', rectangle(1, 1, 9, 4)],
  ['B:D', rectangle(0, 1, 1_048_576, 3)],
  ['$D:$B', rectangle(0, 1, 1_048_576, 3)],
  ['A:XFD', rectangle(0, 0, 1_048_576, 16_384)],
  ['5:6', rectangle(4, 0, 2, 16_384)],
  ['$6:$5', rectangle(4, 0, 2, 16_384)],
])('%s is an area', (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each([
  '',
  ':',
  'B',
  '5',
  'A1:',
  'A1:B',
  'A:2',
  'A:XFE',
  '0:1',
  '1:1048577',
  'A1:B2:C3',
  'A:B:C',
  'A1,B2',
])('%j is no area', (address) => {
  expect(parseArea(address)).toBeNull();
});

test('areas go round', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(100), fc.nat(100), (row, column, more, wider) => {
      const area = rectangle(row, column, more + 1, wider + 1);
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
  );
});

test('a tab is always quoted in a reference', () => {
  expect(tabReference("Plan 'A'", 'B3')).toBe("'Plan ''A'''!B3");
});
