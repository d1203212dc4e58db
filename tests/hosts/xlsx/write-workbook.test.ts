import fc from 'fast-check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import type { WorkbookDescription } from '../../../src/derive/description';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { excelJs } from './workbooks';

const EXAMPLE: WorkbookDescription = {
  sheets: [
    {
      name: 'Plancapaciteit',
      rows: [
        ['Gemeente', 'Statusdatum', 'Bruto woningen'],
        ['Zwolle', 43465, 12],
        ['=1+1', '', { formula: 'C2*2', result: 24 }],
        ['Totaal', '', { formula: 'SUM(C2:C3)', result: 36 }],
      ],
      columns: [{ width: 24 }, { width: 14, numberFormat: 'dd-mm-yyyy' }, { numberFormat: '#,##0' }],
      tables: [
        {
          name: 'tblPlancapaciteit',
          area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
          totalsRow: true,
        },
      ],
      dropdowns: [
        {
          area: { row: 1, column: 0, rowCount: 99, columnCount: 1 },
          choices: ['Zwolle', 'Ommen'],
          prompt: { title: 'Gemeente', text: 'Kies een gemeente.' },
          error: { title: 'Onbekend', text: 'Kies uit de lijst.' },
        },
        {
          area: { row: 1, column: 2, rowCount: 99, columnCount: 1 },
          choices: { range: 'Codes!$A$1:$A$40' },
          strict: false,
        },
      ],
      prompts: [
        {
          area: { row: 1, column: 1, rowCount: 99, columnCount: 1 },
          title: 'Datum',
          text: 'Datum van de status.',
        },
      ],
      boldRows: [0],
      frozenRows: 1,
    },
    { name: 'Codes', rows: [['a']], hidden: true },
  ],
};

test('a workbook is made with tables, dropdowns, messages, formats, widths and a frozen header', async () => {
  const bytes = await writeWorkbook(EXAMPLE);
  const sheet = (await excelJs(bytes)).getWorksheet('Plancapaciteit');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.getColumn(1).width).toBe(24);
  expect(sheet?.getCell('B2').numFmt).toBe('dd-mm-yyyy');
  expect(sheet?.getCell('B3').numFmt).toBe('dd-mm-yyyy');
  expect(sheet?.getCell('A1').font).toMatchObject({ bold: true });
  expect(sheet?.getCell('A3').value).toBe('=1+1');
  expect(sheet?.getCell('C4').value).toMatchObject({ formula: 'SUM(C2:C3)', result: 36 });
  expect(sheet?.getCell('A50').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Zwolle,Ommen"'],
    promptTitle: 'Gemeente',
    prompt: 'Kies een gemeente.',
    errorTitle: 'Onbekend',
    error: 'Kies uit de lijst.',
  });
  expect(sheet?.getCell('C50').dataValidation).toMatchObject({
    formulae: ['Codes!$A$1:$A$40'],
    errorStyle: 'warning',
  });
  expect(sheet?.getCell('B50').dataValidation).toMatchObject({ promptTitle: 'Datum' });
});

test('and is read back the same', async () => {
  const snapshot = await (await XlsxFile.open(await writeWorkbook(EXAMPLE))).read();
  expect(snapshot.date1904).toBe(false);
  expect(snapshot.tabs[0]).toMatchObject({
    rows: [
      ['Gemeente', 'Statusdatum', 'Bruto woningen'],
      ['Zwolle', 43465, 12],
      ['=1+1', '', 24],
      ['Totaal', '', 36],
    ],
    tables: [
      {
        name: 'tblPlancapaciteit',
        area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
        totalsRow: true,
      },
    ],
  });
  const mac = await writeWorkbook({ sheets: [{ name: 'A', rows: [[42003]] }], date1904: true });
  expect(await (await XlsxFile.open(mac)).read()).toMatchObject({
    date1904: true,
    tabs: [{ rows: [[42003]] }],
  });
});

const RED = { fill: '#ff0000', bold: true };
const AREA = { row: 1, column: 0, rowCount: 9, columnCount: 1 };

const FORMATTED: WorkbookDescription = {
  sheets: [
    { name: 'Verborgen', rows: [['kop'], ['a']], hidden: true },
    {
      name: 'Blad',
      rows: [['Kop', 'Lang'], ['=1+1'], [{ formula: 'SUM(--(A1:A2<>""))', result: 2, array: true }]],
      columns: [{}, { wrap: true }],
      conditionalFormats: [
        { area: AREA, formula: `MATCH(A2,'Verborgen'!$A$2:$A$2,0)>0`, look: RED },
        { area: AREA, formula: 'A2<>"<&>"', look: { fill: '#00FF00' } },
        { area: { ...AREA, column: 1 }, formula: `B2='It''s'!$A$1+'Verborgen'!$A$2:$A$2`, look: RED },
      ],
      frozenColumns: 1,
    },
  ],
};

/** The types of exceljs leave it out. */
interface HasFormats {
  readonly conditionalFormattings: readonly unknown[];
}

test('conditional formats are made in their order, with a name for each place in another sheet', async () => {
  const workbook = await excelJs(await writeWorkbook(FORMATTED));
  const sheet = workbook.getWorksheet('Blad');
  if (sheet === undefined) throw new Error('no sheet');
  const { conditionalFormattings } = sheet as unknown as HasFormats;
  const style = (argb: string) => ({ fill: { bgColor: { argb } } });
  expect(conditionalFormattings).toMatchObject([
    {
      ref: 'A2:A10',
      rules: [{ priority: 1, formulae: ['MATCH(A2,lijst_1,0)>0'], style: style('FFFF0000') }],
    },
    { ref: 'A2:A10', rules: [{ priority: 2, formulae: ['A2<>"<&>"'], style: style('FF00FF00') }] },
    { ref: 'B2:B10', rules: [{ priority: 3, formulae: ['B2=lijst_2+lijst_1'], style: style('FFFF0000') }] },
  ]);
  expect(workbook.definedNames.getRanges('lijst_1').ranges).toEqual(['Verborgen!$A$2']);
});

test('an array formula, cells that wrap and frozen columns are made', async () => {
  const sheet = (await excelJs(await writeWorkbook(FORMATTED))).getWorksheet('Blad');
  expect(sheet?.getCell('A3').value).toMatchObject({ formula: 'SUM(--(A1:A2<>""))', shareType: 'array' });
  expect(sheet?.getCell('B1').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 0 });
});

test('the first sheet that can be seen is in front', async () => {
  const { views } = await excelJs(await writeWorkbook(FORMATTED));
  expect(views[0]).toMatchObject({ activeTab: 1 });
});

test('the same description gives the same bytes', async () => {
  expect(await writeWorkbook(EXAMPLE)).toEqual(await writeWorkbook(EXAMPLE));
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+31 38',
    '-',
    '@a',
    '_x0041_',
    ' a ',
    '\t',
    'a\nb',
    'a\r\nb',
    '\ud800',
    ']]>',
    '#N/A',
    '€ 1.234,-',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
);

test('whatever is written is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
      const bytes = await writeWorkbook({ sheets: [{ name: 'Blad1', rows: [['begin'], ...rows] }] });
      const tab = (await (await XlsxFile.open(bytes)).read()).tabs[0];
      rows.forEach((row, rowIndex) => {
        row.forEach((cell, column) => {
          expect(tab?.rows[rowIndex + 1]?.[column] ?? '').toBe(cell);
        });
      });
    }),
    { numRuns: 150 },
  );
});
