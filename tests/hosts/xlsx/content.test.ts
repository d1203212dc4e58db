import type {
  CellContent,
  CellLook,
  ConditionalFormatContent,
  SheetContent,
  ValidationContent,
} from '../../../src/hosts/xlsx/content';
import { openContent } from '../../../src/hosts/xlsx/open-content';
import { saveContent } from '../../../src/hosts/xlsx/save-content';
import { partsOf, sheetXml, smallWorkbook } from './files';
import { exampleWorkbook, excelJs, withCell, withSheet } from './workbooks';

test('a workbook is opened with all that a grid shows', async () => {
  const content = await openContent(await exampleWorkbook());
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
  const original = await exampleWorkbook();
  expect(await partsOf(await saveContent(original, await openContent(original)))).toEqual(
    await partsOf(original),
  );
});

test('a changed cell keeps the rest of its format, and everything else stays', async () => {
  const original = await exampleWorkbook();
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
  const [before, after] = [await partsOf(original), await partsOf(saved)];
  const differing = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(differing).toEqual(['xl/worksheets/sheet1.xml']);
  expect(await openContent(saved)).toEqual(await openContent(await saveContent(saved, changed)));
});

test('of a row in which nothing changed the text stays, its span of columns included', async () => {
  const original = await exampleWorkbook();
  const changed = withCell(await openContent(original), { row: 1, column: 4, value: 43466 });
  const saved = await saveContent(original, changed);
  const [before, after] = await Promise.all(
    [original, saved].map(async (bytes) => {
      const { 'xl/worksheets/sheet1.xml': sheet = '' } = await partsOf(bytes);
      return sheet.match(/<row .*?<\/row>/gs) ?? [];
    }),
  );
  const isOther = (row: string): boolean => !row.startsWith('<row r="2"');
  expect(before?.filter(isOther).every((row) => row.includes(' spans="'))).toBe(true);
  expect(after?.filter(isOther)).toEqual(before?.filter(isOther));
});

test('a changed look is added to the formats, made from the one before', async () => {
  const original = await exampleWorkbook();
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
  const original = await exampleWorkbook();
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
  const original = await exampleWorkbook();
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

test('a rule that gets another place in the order stays as it is, also of a kind that is not shown', async () => {
  const rules =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/>' +
    '<cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>' +
    '<cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
  const original = await smallWorkbook({ sheets: { A: sheetXml('', '', rules) } });
  const saved = await saveContent(
    original,
    withSheet(await openContent(original), 0, ({ conditionalFormats }) => ({
      conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, priority: rule.priority + 3 })),
    })),
  );
  const wanted = rules.replace('priority="2"', 'priority="5"').replace('priority="1"', 'priority="4"');
  expect((await partsOf(saved))['xl/worksheets/sheet1.xml']).toContain(wanted);
});
