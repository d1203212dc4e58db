import { code, geheel, tekst } from '../../../src/core/sheet/columns';
import { defineCodes } from '../../../src/core/sheet/codes';
import { defineSheet } from '../../../src/core/sheet/schema';
import { rowsOfParty, type Party } from '../../../src/derive/template/party-rows';

const PARTIES = ['Zwolle', 'Ommen', 'Uwoon', 'Regio', 'Totaal'] as const;
const help = '';

const SHEET = defineSheet({
  name: 'Blad',
  table: 'tblBlad',
  help,
  columns: {
    aantal: geheel({ header: 'Aantal', help }),
    partij: code(defineCodes(PARTIES.map((each) => ({ code: each }))), { header: 'Partij', help }),
    plaats: tekst({ header: 'Plaats', help }),
  },
});

const party = (name: string, ...alike: readonly string[]): Party => ({
  name,
  all: new Set(['Zwolle', 'Ommen', 'Uwoon']),
  alike: new Set([name, ...alike]),
});

const ROWS = [
  { aantal: 1, partij: 'Uwoon', plaats: 'Ermelo' },
  { aantal: 2, partij: 'Zwolle', plaats: 'Zwolle' },
  { aantal: 3, partij: 'Totaal' },
  { aantal: 4, partij: 'Regio' },
];

test('a party keeps its own rows, and those of no party', () => {
  expect(rowsOfParty(SHEET, ROWS, party('Uwoon'))).toEqual([ROWS[0], ROWS[2], ROWS[3]]);
});

test('one without rows gets those of a party that does the same, under its own name', () => {
  expect(rowsOfParty(SHEET, ROWS, party('Ommen', 'Zwolle'))).toEqual([
    { aantal: 2, partij: 'Ommen', plaats: 'Ommen' },
    ROWS[2],
    ROWS[3],
  ]);
});

test('or, where there is none, those of any party', () => {
  expect(rowsOfParty(SHEET, ROWS, party('Ommen'))[0]).toEqual({
    aantal: 1,
    partij: 'Ommen',
    plaats: 'Ermelo',
  });
});

test('rows of no party, or of a sheet that names none of these parties, stay as they are', () => {
  const without = ROWS.slice(2);
  expect(rowsOfParty(SHEET, without, party('Ommen'))).toBe(without);
  expect(rowsOfParty(SHEET, ROWS, party('Deventer'))).toBe(ROWS);
});
