import { recognise } from '../../../src/core/sheet/recognise';
import { readSheet } from '../../../src/core/sheet/read-sheet';
import type { TabSnapshot } from '../../../src/core/sheet/snapshot';
import type { AnySchema } from '../../../src/core/sheet/schema';
import { PLANCAPACITEIT } from '../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { cellAddress } from '../../../src/core/values/address';
import { TOELICHTINGEN } from '../../../src/agreements/bladen/toelichtingen';
import { DAGBOEK, GEGEVENS, HUIZEN, METINGEN, metingen } from '../../fixtures/core/trial';
import type { Rows } from '../../fixtures/core/workbooks';
import { table, tab, workbook } from '../../fixtures/core/workbooks';

const SCHEMAS = [GEGEVENS, TOELICHTINGEN, METINGEN, DAGBOEK];

/** Where each sheet was found: `Metingen: Blad1!A1`, the cell being the first of its headers. */
function found(...tabs: readonly TabSnapshot[]) {
  const { sheets, doubts, otherTabs } = recognise(workbook(...tabs), SCHEMAS);
  return {
    sheets: sheets.map(
      ({ schema, tab: { name }, headerRow, match }) =>
        `${schema.name}: ${name}!${cellAddress(headerRow, Math.min(...match.columns.values()))}`,
    ),
    doubts: doubts.map(({ rule, schema, tab: { name } }) => `${rule} ${schema.name}: ${name}`),
    other: otherTabs.map(({ name }) => name),
  };
}

const LIST: Rows = [
  ['Gemeente', 'Plan-ID', 'Aantal woningen'],
  ['Zwolle', 'P-1', 3],
];
const DIARY: Rows = [['Dag', 'Over maand', 'Functie', 'Minuten']];
const nothing = { doubts: [], other: [] };

describe('by name', () => {
  test.each(['Metingen', 'metingen', 'tblMetingen', 'TBL METINGEN', ' Métingen '])('tab %p', (name) => {
    expect(found(tab(name, LIST))).toEqual({ ...nothing, sheets: [`Metingen: ${name}!A1`] });
  });

  test('the name of a table wins over that of a tab, and the other is a second candidate', () => {
    const named = tab('Metingen', LIST);
    const other = tab('Data', LIST, { tables: [table('tblMetingen', 'A1', 'C2')] });
    expect(found(named, other)).toEqual({
      sheets: ['Metingen: Data!A1'],
      doubts: ['blad-dubbel Metingen: Metingen'],
      other: [],
    });
  });

  test('a table with our name is ours, however few of its headers are', () => {
    const deep = [...Array.from({ length: 30 }, () => []), ['Gemeente', 'Iets'], ['Zwolle', 1]];
    expect(found(tab('Blad1', deep, { tables: [table('tblMetingen', 'A31', 'B32')] }))).toEqual({
      ...nothing,
      sheets: ['Metingen: Blad1!A31'],
    });
  });

  test('the name of a tab wins over better headers elsewhere', () => {
    expect(found(tab('Blad1', LIST), tab('Metingen', [['Gemeente', 'Plan-ID']]))).toEqual({
      sheets: ['Metingen: Metingen!A1'],
      doubts: ['blad-dubbel Metingen: Blad1'],
      other: [],
    });
  });

  test('a tab with our name without a row of headers is doubtful', () => {
    const doubtful = { sheets: [], doubts: ['blad-onherkend Metingen: Metingen'], other: [] };
    expect(found(tab('Metingen', []))).toEqual(doubtful);
    expect(found(tab('Metingen', [['Gemeente', 'Foto']]))).toEqual(doubtful);
    expect(found(tab('Metingen', LIST, { from: 'A26' }))).toEqual(doubtful);
  });

  test('our own tab Bevindingen is never taken for Toelichtingen', () => {
    const headers: Rows = [['Regel', 'Sleutel', 'Kolom', 'Toelichting']];
    expect(found(tab('Bevindingen', headers))).toEqual({ ...nothing, sheets: [] });
    expect(found(tab('Lijst', headers))).toEqual({ ...nothing, sheets: ['Toelichtingen: Lijst!A1'] });
  });

  test.each(['Bevindingen (2)', 'Keuzelijsten', 'KEUZELIJSTEN (12)', 'Aanleververklaring'])(
    'nor is %s, which is ours too',
    (name) => {
      expect(found(tab(name, LIST))).toEqual({ ...nothing, sheets: [] });
    },
  );

  test.each(['Bevindingen 2', 'Bevindingen2024', 'Mijn keuzelijsten', '(2)'])(
    '%s is a sheet of the user',
    (name) => {
      expect(found(tab(name, LIST)).sheets).toEqual([`Metingen: ${name}!A1`]);
    },
  );
});

describe('by headers', () => {
  test('case, diacritics and marks do not matter, aliases count, order neither', () => {
    expect(found(tab('Blad1', [['BRUTO', 'Plan id', 'gemeenté:']])).sheets).toEqual(['Metingen: Blad1!A1']);
    expect(found(tab('Blad1', [['plannummer', 'Gemeente ']])).sheets).toEqual(['Metingen: Blad1!A1']);
  });

  test('in the first fitting row of the top 25, below titles and beside foreign columns', () => {
    const titles: Rows = [['Woningbouw 2018'], [], ['Gemeente', 'Zwolle']];
    const headers = ['', 'Wijk', 'Plan-ID', '', 'Gemeente', 'Kleur', 'Bruto'];
    expect(found(tab('Blad1', [...titles, headers, ['x']])).sheets).toEqual(['Metingen: Blad1!C4']);
    expect(found(tab('Blad1', [headers], { from: 'B25' })).sheets).toEqual(['Metingen: Blad1!D25']);
    expect(found(tab('Blad1', [headers], { from: 'B26' }))).toEqual({
      sheets: [],
      doubts: [],
      other: ['Blad1'],
    });
  });

  test('from 60 % of the required headers on', () => {
    // Metingen asks for three: two are enough, one is not.
    expect(found(tab('Blad1', [['Gemeente', 'Aantal', 'Foto']])).sheets).toEqual(['Metingen: Blad1!A1']);
    expect(found(tab('Blad1', [['Gemeente', 'Jaar', 'Uren per week', 'Dag']]))).toEqual({
      sheets: [],
      doubts: [],
      other: ['Blad1'],
    });
    expect(found(tab('Blad1', [['Gemeente', 'Gemeente', 'Aantal']])).sheets).toEqual(['Metingen: Blad1!C1']);
  });

  test('exactly 60 % is enough, half is not', () => {
    const isFound = (schema: AnySchema, ...headers: readonly string[]): boolean =>
      recognise(workbook(tab('Blad1', [headers])), [schema]).sheets.length === 1;
    expect(isFound(PLANCAPACITEIT, 'Gemeente', 'Plannaam', 'Status')).toBe(true);
    expect(isFound(PLANCAPACITEIT, 'Gemeente', 'Plannaam', '2018', '2019', 'Sloop')).toBe(false);
    expect(isFound(HUIZEN, 'Gemeente', 'Plan-ID', 'Huizen')).toBe(true);
    expect(isFound(HUIZEN, 'Gemeente', 'Plan-ID')).toBe(false);
  });

  test('the highest share wins, then the most headers, then the order of the sheets', () => {
    const recognisedAs = (
      headers: readonly string[],
      ...schemas: readonly (typeof METINGEN | typeof HUIZEN)[]
    ) => recognise(workbook(tab('Blad1', [headers])), schemas).sheets.map(({ schema }) => schema.name);
    const both = ['Gemeente', 'Plan-ID', 'Huizen'];
    expect(recognisedAs(both, METINGEN, HUIZEN)).toEqual(['Huizen']);
    expect(recognisedAs([...both, 'Aantal'], METINGEN, HUIZEN)).toEqual(['Metingen']);
    const all = ['Gemeente', 'Plan-ID', 'Huizen', 'Leegstand', 'Aantal'];
    expect(recognisedAs([...all, 'Niveau'], HUIZEN, METINGEN)).toEqual(['Huizen']);
    expect(recognisedAs([...all, 'Niveau', 'Dag'], HUIZEN, METINGEN)).toEqual(['Metingen']);
  });

  test('of two candidates the first is taken', () => {
    expect(found(tab('Een', LIST), tab('Twee', LIST), tab('Drie', LIST))).toEqual({
      sheets: ['Metingen: Een!A1'],
      doubts: ['blad-dubbel Metingen: Twee', 'blad-dubbel Metingen: Drie'],
      other: [],
    });
  });

  test('a tab is used for one sheet only', () => {
    const headers = [...(LIST[0] ?? []), ...(DIARY[0] ?? [])];
    expect(found(tab('Blad1', [headers]))).toEqual({ ...nothing, sheets: ['Metingen: Blad1!A1'] });
  });

  test('what resembles nothing is named as not read', () => {
    expect(found(tab('Metingen', LIST), tab('Draaitabel', [['Som', 'Totaal']]), tab('Leeg', []))).toEqual({
      sheets: ['Metingen: Metingen!A1'],
      doubts: [],
      other: ['Draaitabel', 'Leeg'],
    });
  });
});

describe('tables', () => {
  const side: Rows = [
    ['Gemeente', 'Plan-ID', 'Aantal', '', 'Dag', 'Over maand', 'Functie'],
    ['Zwolle', 'P-1', 3, '', 43465, 43465, 'coach'],
    ['Kampen', 'P-2', 4, 'x', '', '', ''],
    ['Totaal', '', 7, '', '', '', ''],
    ['Los', 'van', 'tabel', '', '', '', ''],
  ];
  const sideBySide = tab('Blad1', side, {
    tables: [table('Tabel2', 'E1', 'G3'), table('Tabel1', 'A1', 'C4', { totalsRow: true })],
  });

  test('side by side are two sheets', () => {
    expect(found(sideBySide)).toEqual({
      ...nothing,
      sheets: ['Metingen: Blad1!A1', 'Dagboek: Blad1!E1'],
    });
  });

  test('limit the rows and columns, and leave the totals row out', () => {
    const [source] = recognise(workbook(sideBySide), [METINGEN]).sheets;
    if (source === undefined) throw new Error('not recognised');
    const reading = readSheet(METINGEN, source, false);
    expect([...reading.rows()].map((row) => row.number)).toEqual([2, 3]);
    expect(source.match.unknown).toEqual([]);
  });

  test('a table leaves the rest of its tab to another sheet', () => {
    const rows: Rows = [
      ['Gemeente', 'Plan-ID', 'Aantal', '', 'Dag', 'Over maand', 'Functie'],
      ['Zwolle', 'P-1', 3, '', 43465, 43465, 'coach'],
    ];
    expect(found(tab('Blad1', rows, { tables: [table('Tabel1', 'A1', 'C2')] })).sheets).toEqual([
      'Metingen: Blad1!A1',
      'Dagboek: Blad1!E1',
    ]);
  });

  test('a table without our name has its headers in the top 25 too', () => {
    const at = (row: number) =>
      found(tab('Blad1', LIST, { from: `A${row}`, tables: [table('Tabel1', `A${row}`, `C${row + 1}`)] }))
        .sheets;
    expect(at(25)).toEqual(['Metingen: Blad1!A25']);
    expect(at(26)).toEqual([]);
  });

  test('a table without a header row is only an area', () => {
    const rows: Rows = [
      ['Gemeente', 'Plan-ID', 'Aantal'],
      ['Zwolle', 'P-1', 3],
    ];
    const area = table('tblMetingen', 'A2', 'C2', { headerRow: false });
    expect(found(tab('Blad1', rows, { tables: [area] })).sheets).toEqual(['Metingen: Blad1!A1']);
  });

  test('two with the same headers: the upper, then the left one, is taken', () => {
    const rows: Rows = [
      ['', '', '', '', ...(LIST[0] ?? [])],
      ['', '', '', '', 'Zwolle', 'P-9', 1],
      [...(LIST[0] ?? [])],
      ['Zwolle', 'P-1', 3],
    ];
    const tables = [table('Onder', 'A3', 'C4'), table('Boven', 'E1', 'G2')];
    expect(found(tab('Blad1', rows, { tables }))).toEqual({
      sheets: ['Metingen: Blad1!E1'],
      doubts: ['blad-dubbel Metingen: Blad1'],
      other: [],
    });
  });

  test('every column of the list is found in the template', () => {
    const [source] = recognise(workbook(tab('Metingen', metingen())), [METINGEN]).sheets;
    expect([...(source?.match.columns.keys() ?? [])]).toEqual(Object.keys(METINGEN.columns));
  });
});

test('the explanation of a template is ours, but not every sheet of that name', () => {
  const explanation = tab('Uitleg', [['Uitleg bij dit sjabloon'], ...LIST]);
  expect(found(explanation)).toEqual({ ...nothing, sheets: [] });
  expect(found(tab('Uitleg', LIST))).toEqual({ ...nothing, sheets: ['Metingen: Uitleg!A1'] });
  expect(found(tab('Uitleg (2)', [['Uitleg bij dit sjabloon']]))).toMatchObject({ other: ['Uitleg (2)'] });
});
