import ExcelJS from 'exceljs';
import fc from 'fast-check';
import {
  PLAIN_LOOK,
  type CellContent,
  type CellLook,
  type ConditionalFormatContent,
  type SheetContent,
  type ValidationContent,
  type WorkbookContent,
} from '../../../src/hosts/xlsx/content';
import { shiftFormula } from '../../../src/hosts/xlsx/content/formulas';
import { openContent } from '../../../src/hosts/xlsx/open-content';
import { saveContent } from '../../../src/hosts/xlsx/save-content';
import { Archive } from '../../../src/hosts/xlsx/zip/archive';
import { PLATFORM_ENGINE } from '../../../src/hosts/xlsx/zip/engine';
import { relationships, sheetXml, smallWorkbook } from './files';

async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const archive = Archive.open(bytes, PLATFORM_ENGINE);
  const texts: Record<string, string> = {};
  for (const entry of archive.entries) texts[entry.name] = await archive.text(entry.name);
  return texts;
}

async function excelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

async function example(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Plannen', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addTable({
    name: 'tblPlannen',
    ref: 'A1',
    totalsRow: true,
    columns: [
      { name: 'Plan', totalsRowLabel: 'Totaal' },
      { name: 'Aantal', totalsRowFunction: 'sum' },
    ],
    rows: [
      ['A', 1],
      ['B', 2],
    ],
    style: { theme: 'TableStyleLight9', showRowStripes: true },
  });
  sheet.getCell('D2').value = { formula: 'B2*2', result: 2 };
  sheet.getCell('E2').value = 43465;
  sheet.getCell('E2').style = {
    numFmt: 'dd-mm-yyyy',
    font: { bold: true, color: { argb: 'FFAA0000' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } },
    border: { top: { style: 'double' } },
  };
  sheet.getCell('F2').value = { error: '#N/A' };
  sheet.getCell('F3').dataValidation = {
    type: 'list',
    formulae: ['"ja,nee"'],
    allowBlank: true,
    showErrorMessage: true,
  };
  sheet.getCell('D2').note = 'Een opmerking';
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [
      {
        type: 'expression',
        formulae: ['B2>1'],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF00FF00' } } },
      },
    ],
  });
  sheet.getColumn(1).width = 31;
  sheet.getRow(9).hidden = true;
  sheet.getCell('A9').value = 'verborgen';
  sheet.mergeCells('H1:I2');
  sheet.getCell('K1').value = { text: 'Site', hyperlink: 'https://example.org/' };
  const codes = workbook.addWorksheet('Codes', { state: 'hidden' });
  codes.getCell('A1').value = 'a';
  await codes.protect('geheim', { spinCount: 1000 });
  workbook.definedNames.add('Plannen!$B$2:$B$3', 'Aantallen');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function withSheet(
  content: WorkbookContent,
  index: number,
  change: (sheet: SheetContent) => Partial<SheetContent>,
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet, place) => (place === index ? { ...sheet, ...change(sheet) } : sheet)),
  };
}

function withCell(
  content: WorkbookContent,
  cell: Omit<CellContent, 'error' | 'formula' | 'look'> & Partial<CellContent>,
): WorkbookContent {
  return withSheet(content, 0, ({ cells }) => {
    const old = cells.find(({ row, column }) => row === cell.row && column === cell.column);
    const next = { error: false, formula: null, look: old?.look ?? 0, ...cell };
    return { cells: [...cells.filter((each) => each !== old), next] };
  });
}

test('a workbook is opened with all that a grid shows', async () => {
  const content = await openContent(await example());
  const [plans, codes] = content.sheets;
  expect(plans).toMatchObject({
    name: 'Plannen',
    state: 'visible',
    frozenRows: 1,
    frozenColumns: 0,
    hiddenRows: [8],
    merges: [{ row: 0, column: 7, rowCount: 2, columnCount: 2 }],
    tables: [
      {
        name: 'tblPlannen',
        style: 'TableStyleLight9',
        totalsRow: true,
        area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
      },
    ],
    links: [],
    protected: false,
  });
  expect(plans?.columns).toContainEqual({ column: 0, width: 31, hidden: false });
  expect(plans?.validations[0]).toMatchObject({
    kind: 'list',
    formula1: '"ja,nee"',
    allowBlank: true,
    showError: true,
  });
  expect(plans?.conditionalFormats[0]).toMatchObject({
    kind: 'formula',
    formulas: ['B2>1'],
    look: { fill: '#00FF00' },
  });
  const cell = (row: number, column: number): CellContent | undefined =>
    plans?.cells.find((each) => each.row === row && each.column === column);
  expect(cell(1, 3)).toMatchObject({ value: 2, formula: 'B2*2' });
  expect(cell(1, 5)).toMatchObject({ value: '#N/A', error: true });
  expect(content.looks[cell(1, 4)?.look ?? -1]).toEqual({
    numberFormat: 'dd-mm-yyyy',
    bold: true,
    italic: false,
    wrap: false,
    color: '#AA0000',
    fill: '#FFFF00',
  });
  expect(codes).toMatchObject({ state: 'hidden', protected: true });
  expect(content.names).toContainEqual({ name: 'Aantallen', refersTo: 'Plannen!$B$2:$B$3', sheet: null });
});

test('saved without a change, every part of the file is the same', async () => {
  const original = await example();
  expect(await parts(await saveContent(original, await openContent(original)))).toEqual(
    await parts(original),
  );
});

test('a changed cell keeps the rest of its format, and everything else stays', async () => {
  const original = await example();
  const content = await openContent(original);
  const changed = withCell(withCell(content, { row: 1, column: 4, value: 43466 }), {
    row: 20,
    column: 2,
    value: '=1+1',
  });
  const saved = await saveContent(original, changed);
  const sheet = (await excelJs(saved)).getWorksheet('Plannen');
  expect(sheet?.getCell('E2').style).toMatchObject({
    numFmt: 'dd-mm-yyyy',
    border: { top: { style: 'double' } },
  });
  expect(sheet?.getCell('C21').value).toBe('=1+1');
  expect(sheet?.getCell('D2').note).toBe('Een opmerking');
  expect(sheet?.getCell('K1').value).toMatchObject({ hyperlink: 'https://example.org/' });
  const [before, after] = [await parts(original), await parts(saved)];
  const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  expect(await openContent(saved)).toEqual(await openContent(await saveContent(saved, changed)));
});

test('a changed look is added to the formats, made from the one before', async () => {
  const original = await example();
  const content = await openContent(original);
  const look: CellLook = {
    numberFormat: '0.000',
    bold: false,
    italic: true,
    wrap: true,
    color: '#112233',
    fill: null,
  };
  const looks = [...content.looks, look];
  const saved = await saveContent(
    original,
    withCell({ ...content, looks }, { row: 1, column: 4, value: 1.5, look: looks.length - 1 }),
  );
  const style = (await excelJs(saved)).getWorksheet('Plannen')?.getCell('E2').style;
  expect(style).toMatchObject({
    numFmt: '0.000',
    font: { italic: true, color: { argb: 'FF112233' } },
    alignment: { wrapText: true },
    border: { top: { style: 'double' } },
  });
  expect(style?.font?.bold).toBeUndefined();
  const again = await openContent(saved);
  const cell = again.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 4);
  expect(again.looks[cell?.look ?? -1]).toEqual(look);
});

test('cells that were cleared are gone, and rows can be hidden and shown', async () => {
  const original = await example();
  const content = await openContent(original);
  const saved = await saveContent(
    original,
    withSheet(content, 0, ({ cells }) => ({ cells: cells.filter(({ row }) => row !== 8), hiddenRows: [1] })),
  );
  const again = (await openContent(saved)).sheets[0];
  expect(again?.hiddenRows).toEqual([1]);
  expect(again?.cells.some(({ row }) => row === 8)).toBe(false);
});

test('widths, panes, merged cells, dropdowns, rules and links can be changed', async () => {
  const original = await example();
  const content = await openContent(original);
  const validation: ValidationContent = {
    areas: [{ row: 5, column: 5, rowCount: 3, columnCount: 1 }],
    kind: 'list',
    operator: 'between',
    formula1: 'Codes!$A$1:$A$3',
    formula2: '',
    allowBlank: false,
    errorStyle: 'warning',
    showError: true,
    errorTitle: 'Let op',
    errorText: 'Kies & klaar',
    showPrompt: true,
    promptTitle: 'Keuze',
    promptText: 'Kies\nuit de lijst',
  };
  const rule: ConditionalFormatContent = {
    areas: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
    kind: 'compare',
    operator: 'greaterThan',
    formulas: ['3'],
    priority: 7,
    stopIfTrue: true,
    look: { fill: '#FDE7E9', color: '#112233', bold: true, border: { color: '#A4262C', line: 'dashed' } },
  };
  const changes: Partial<SheetContent> = {
    columns: [
      { column: 0, width: 12, hidden: false },
      { column: 3, width: 20, hidden: true },
    ],
    frozenRows: 2,
    frozenColumns: 1,
    merges: [],
    validations: [validation],
    conditionalFormats: [rule],
    links: [{ row: 2, column: 0, location: "'Codes'!A1" }],
  };
  const saved = await saveContent(
    original,
    withSheet(content, 0, () => changes),
  );
  expect((await openContent(saved)).sheets[0]).toMatchObject(changes);
  expect((await excelJs(saved)).getWorksheet('Plannen')?.getCell('K1').value).toMatchObject({
    hyperlink: 'https://example.org/',
  });
  const none = {
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    validations: [],
    conditionalFormats: [],
    links: [],
  };
  const bare = await saveContent(
    saved,
    withSheet(await openContent(saved), 0, () => none),
  );
  expect((await openContent(bare)).sheets[0]).toMatchObject(none);
});

test('tables can grow, get another name, come and go', async () => {
  const original = await example();
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
  const files = await parts(saved);
  expect(files['xl/tables/table1.xml']).toContain('name="Extra &amp; meer"');
  expect(files['xl/tables/table1.xml']).toContain('ref="A1:C4"');
  expect(files['xl/tables/table2.xml']).toContain('name="Kolom1"');
  expect((await openContent(saved)).sheets[0]?.tables.map(({ name }) => name)).toEqual([
    'tblPlannen',
    'tblPlancapaciteit',
  ]);
  const without = await saveContent(
    saved,
    withSheet(await openContent(saved), 0, () => ({ tables: [] })),
  );
  const left = await parts(without);
  expect(Object.keys(left).filter((name) => name.startsWith('xl/tables/table'))).toEqual([]);
  expect(left['xl/worksheets/sheet1.xml']).not.toContain('tableParts');
  expect((await openContent(without)).sheets[0]?.tables).toEqual([]);
});

test('sheets can be renamed, moved, hidden, added and removed', async () => {
  const original = await example();
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
  expect(Object.keys(await parts(removed)).filter((name) => name.startsWith('xl/tables/table'))).toEqual([]);
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
  const files = await parts(saved);
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
