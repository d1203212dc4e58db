import fc from 'fast-check';
import {
  PLAIN_LOOK,
  type CellContent,
  type SheetContent,
  type WorkbookContent,
} from '../../../src/hosts/xlsx/content';
import { shiftFormula } from '../../../src/hosts/xlsx/content/formulas';
import { openContent } from '../../../src/hosts/xlsx/open-content';
import { saveContent } from '../../../src/hosts/xlsx/save-content';
import { partsOf, relationships, sheetXml, smallWorkbook } from './files';
import { exampleWorkbook, excelJs, withCell, withSheet } from './workbooks';

test('tables can grow, get another name, come and go', async () => {
  const original = await exampleWorkbook();
  const content = await openContent(original);
  const grown = {
    name: 'tblPlancapaciteit',
    area: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
    headerRow: true,
    totalsRow: false,
    style: null,
  };
  const saved = await saveContent(
    original,
    withSheet(withCell(content, { row: 0, column: 2, value: 'Extra & meer' }), 0, ({ tables }) => ({
      tables: [
        {
          ...(tables[0] ?? grown),
          name: 'tblPlannen',
          area: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
        },
        { ...grown, area: { row: 30, column: 0, rowCount: 3, columnCount: 2 }, style: 'TableStyleMedium2' },
      ],
    })),
  );
  const files = await partsOf(saved);
  expect(files['xl/tables/table1.xml']).toContain('name="Extra &amp; meer"');
  expect(files['xl/tables/table1.xml']).toContain('ref="A1:C4"');
  expect(files['xl/tables/table2.xml']).toContain('name="Kolom1"');
  expect((await openContent(saved)).sheets[0]?.tables.map(({ name }) => name)).toEqual([
    'tblPlannen',
    'tblPlancapaciteit',
  ]);
  // Other programs find a new table too: they know only the way in which Excel itself names it.
  expect((await excelJs(saved)).worksheets[0]?.getTable('tblPlancapaciteit')).toMatchObject({
    table: { tableRef: 'A31:B33' },
  });
  const without = await saveContent(
    saved,
    withSheet(await openContent(saved), 0, () => ({ tables: [] })),
  );
  const left = await partsOf(without);
  expect(Object.keys(left).filter((name) => name.startsWith('xl/tables/table'))).toEqual([]);
  expect(left['xl/worksheets/sheet1.xml']).not.toContain('tableParts');
  expect((await openContent(without)).sheets[0]?.tables).toEqual([]);
});

test('sheets can be renamed, moved, hidden, added and removed', async () => {
  const original = await exampleWorkbook();
  const content = await openContent(original);
  const [plans, codes] = content.sheets;
  if (plans === undefined || codes === undefined) throw new Error('two sheets expected');
  const added: SheetContent = {
    ...codes,
    origin: null,
    name: 'Nieuw & meer',
    state: 'visible',
    protected: false,
  };
  const sheets: SheetContent[] = [added, codes, { ...plans, name: "Plan 'A'", state: 'visible' }];
  const saved = await saveContent(original, { ...content, sheets, activeSheet: 0 });
  const again = await openContent(saved);
  expect(again.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['Nieuw & meer', 'visible'],
    ['Codes', 'hidden'],
    ["Plan 'A'", 'visible'],
  ]);
  expect(again.names).toContainEqual({ name: 'Aantallen', refersTo: "'Plan ''A'''!$B$2:$B$3", sheet: null });
  expect(again.activeSheet).toBe(0);
  const removed = await saveContent(saved, { ...again, sheets: again.sheets.slice(0, 2) });
  expect((await excelJs(removed)).worksheets.map(({ name }) => name)).toEqual(['Nieuw & meer', 'Codes']);
  expect(Object.keys(await partsOf(removed)).filter((name) => name.startsWith('xl/tables/table'))).toEqual(
    [],
  );
});

test('a locked structure refuses new tabs', async () => {
  const locked = await smallWorkbook({
    sheets: { A: sheetXml('') },
    settings: '<workbookProtection lockStructure="1"/>',
  });
  const content = await openContent(locked);
  const renamed = withSheet(content, 0, () => ({ name: 'B' }));
  await expect(saveContent(locked, renamed)).rejects.toMatchObject({ kind: 'protected' });
  await expect(saveContent(locked, content)).resolves.toBeInstanceOf(Uint8Array);
});

test('shared formulas are shown for each cell, and written out when one of them changes', async () => {
  const cells =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
  const original = await smallWorkbook({
    sheets: { A: sheetXml(cells) },
    extra: {
      'xl/calcChain.xml': chain,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'calcChain', 'calcChain.xml'],
      ]),
    },
  });
  const content = await openContent(original);
  const formulas = (each: WorkbookContent): (string | null)[] | undefined =>
    each.sheets[0]?.cells.filter(({ column }) => column === 1).map(({ formula }) => formula);
  expect(formulas(content)).toEqual(['A1*$A$1', 'A2*$A$1', 'A3*$A$1']);
  const saved = await saveContent(original, withCell(content, { row: 0, column: 1, value: 9 }));
  expect(formulas(await openContent(saved))).toEqual([null, 'A2*$A$1', 'A3*$A$1']);
  const files = await partsOf(saved);
  expect(files['xl/worksheets/sheet1.xml']).not.toContain('shared');
  expect(files['xl/calcChain.xml']).toBeUndefined();
});

test.each([
  ['A1+$B$2&"A1"', 1, 1, 'B2+$B$2&"A1"'],
  ["'A1'!C3*Blad2!$D4", 2, 0, "'A1'!C5*Blad2!$D6"],
  ['SUM(A1:B2)+LOG10(A$1)', 1, 1, 'SUM(B2:C3)+LOG10(B$1)'],
  ['tblA1[Kolom A1]', 0, 0, 'tblA1[Kolom A1]'],
])('%s shifted by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

const anyCell = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  value: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  ),
  formula: fc.option(fc.constantFrom('A1&"<"', 'SUM(A1:B2)'), { nil: null, freq: 5 }),
  look: fc.nat(1),
});

test('a new workbook is saved and opened the same', async () => {
  const looks = [PLAIN_LOOK, { ...PLAIN_LOOK, bold: true, numberFormat: '0.0' }];
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyCell, { selector: ({ row, column }) => row * 100 + column }),
      async (list) => {
        const cells = list
          .map((cell): CellContent => ({ ...cell, error: false, value: cell.value === 0 ? 0 : cell.value }))
          .filter(({ value, formula, look }) => value !== '' || formula !== null || look !== 0)
          .sort((a, b) => a.row - b.row || a.column - b.column);
        const sheet = (await openContent(await smallWorkbook({ sheets: { A: sheetXml('') } }))).sheets[0];
        if (sheet === undefined) throw new Error('a sheet expected');
        const content = {
          date1904: true,
          sheets: [{ ...sheet, origin: null, cells }],
          looks,
          names: [],
          activeSheet: 0,
        };
        const again = await openContent(await saveContent(null, content));
        expect(again.date1904).toBe(true);
        expect(again.sheets[0]?.cells.map((cell) => ({ ...cell, look: again.looks[cell.look] }))).toEqual(
          cells.map((cell) => ({ ...cell, look: looks[cell.look] })),
        );
      },
    ),
    { numRuns: 60 },
  );
});
