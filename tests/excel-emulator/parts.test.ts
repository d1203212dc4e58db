import fc from 'fast-check';
import { textOfCell } from '../../src/excel-emulator';
import {
  absoluteAddress,
  formatAddress,
  formatArea,
  parseArea,
  splitSheetName,
} from '../../src/excel-emulator/addresses';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../src/excel-emulator/cells';
import { dateOfSerial, serialOfDate } from '../../src/excel-emulator/dates';
import { Layer } from '../../src/excel-emulator/memory/layer';

const anyArea: fc.Arbitrary<Area> = fc
  .record({
    row: fc.nat(SHEET_ROWS - 1),
    column: fc.nat(SHEET_COLUMNS - 1),
    height: fc.nat(50),
    width: fc.nat(50),
  })
  .map(({ row, column, height, width }) => ({
    row,
    column,
    rowCount: Math.min(height + 1, SHEET_ROWS - row),
    columnCount: Math.min(width + 1, SHEET_COLUMNS - column),
  }));

describe('addresses', () => {
  test('of any area can be read back, with dollar signs and a sheet name too', () => {
    fc.assert(
      fc.property(anyArea, fc.string({ minLength: 1, maxLength: 31 }), (area, name) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        const [sheet, rest] = splitSheetName(formatAddress(name, area));
        expect([sheet, parseArea(rest)]).toEqual([name, area]);
        expect(parseArea(splitSheetName(absoluteAddress(name, area))[1])).toEqual(area);
      }),
    );
  });

  test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:', 'Blad', '1:A', 'A1:B'])('"%s" is none', (address) => {
    expect(parseArea(address)).toBeNull();
  });

  test('may be turned round and name whole rows and columns', () => {
    expect(parseArea('C3:A1')).toEqual(parseArea('A1:C3'));
    expect(parseArea('B:A')).toMatchObject({ row: 0, rowCount: SHEET_ROWS, columnCount: 2 });
    expect(parseArea('2:5')).toMatchObject({ row: 1, rowCount: 4, columnCount: SHEET_COLUMNS });
  });
});

describe('a layer', () => {
  const SIZE = 6;
  const whole: Area = { row: 0, column: 0, rowCount: SIZE, columnCount: SIZE };
  const smallArea = fc
    .record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1), height: fc.nat(SIZE), width: fc.nat(SIZE) })
    .map(({ row, column, height, width }) => ({
      row,
      column,
      rowCount: Math.max(1, Math.min(height, SIZE - row)),
      columnCount: Math.max(1, Math.min(width, SIZE - column)),
    }));
  const patches = fc.array(fc.tuple(smallArea, fc.nat(2)), { maxLength: 8 });

  test('holds the last value of every cell', () => {
    fc.assert(
      fc.property(patches, (changes) => {
        const layer = new Layer(0);
        const cells = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => 0));
        for (const [area, value] of changes) {
          layer.set(area, value);
          for (let row = area.row; row < area.row + area.rowCount; row += 1) {
            cells[row]?.fill(value, area.column, area.column + area.columnCount);
          }
        }
        expect(layer.rows(whole)).toEqual(cells);
        expect(cells.map((row, index) => row.map((_value, column) => layer.at(index, column)))).toEqual(
          cells,
        );
      }),
    );
  });

  test('has pieces that cover the area and depend only on what the cells hold', () => {
    fc.assert(
      fc.property(patches, (changes) => {
        const layer = new Layer(0);
        for (const [area, value] of changes) layer.set(area, value);
        const cellByCell = new Layer(0);
        for (const [row, values] of layer.rows(whole).entries()) {
          for (const [column, value] of values.entries()) {
            cellByCell.set({ row, column, rowCount: 1, columnCount: 1 }, value);
          }
        }
        const pieces = layer.pieces(whole);
        expect(cellByCell.pieces(whole)).toEqual(pieces);
        const covered = pieces.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
        expect(covered).toBe(SIZE * SIZE);
      }),
    );
  });
});

describe('dates', () => {
  test('and serials go there and back in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), fc.boolean(), (serial, date1904) => {
        const date = dateOfSerial(serial, date1904);
        const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
        expect(serialOfDate(...parts, date1904)).toBe(serial);
      }),
    );
  });

  test('that are none of the calendar have no serial', () => {
    expect(serialOfDate(2023, 2, 29, false)).toBeNull();
    expect(serialOfDate(1900, 1, 1, false)).toBeNull();
    expect(serialOfDate(1903, 12, 31, true)).toBeNull();
  });
});

describe('the text of a cell', () => {
  const dutch = { dutch: true, date1904: false };
  test.each([
    [0.1 + 0.2, 'General', '0,3'],
    [1234.5, '#,##0.00', '1.234,50'],
    [-1234.5, '€ #,##0', '-€ 1.235'],
    [0.125, '0.0%', '12,5%'],
    [45_382, 'dd-mm-yyyy', '31-03-2024'],
    [45_382, 'yy/m/d', '24/3/31'],
    [5, '0', '5'],
    [5, '[h]:mm', '5'],
    [true, 'General', 'WAAR'],
    [false, 'General', 'ONWAAR'],
    ['tekst', '0.00', 'tekst'],
  ])('%s with format %s is %s', (value, format, expected) => {
    expect(textOfCell(value, format, dutch)).toBe(expected);
  });

  test('is in English elsewhere', () => {
    const english = { dutch: false, date1904: true };
    expect(textOfCell(1234.5, '#,##0.0', english)).toBe('1,234.5');
    expect(textOfCell(true, 'General', english)).toBe('TRUE');
    expect(textOfCell(0, 'd-m-yyyy', english)).toBe('1-1-1904');
  });
});
