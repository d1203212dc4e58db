import type ExcelJS from 'exceljs';
import { REMOVE_MARKS, type Mark, type OwnSheet, type Plan } from '../../../src/derive/plan';
import { XlsxPort } from '../../../src/hosts/xlsx/port';
import { Archive } from '../../../src/hosts/xlsx/zip/archive';
import { PLATFORM_ENGINE } from '../../../src/hosts/xlsx/zip/engine';
import { partsOf, relationships, sheetXml, smallWorkbook, workbookParts, zip } from './files';
import { excelJs, RICH_TAB, richWorkbook } from './workbooks';

const STYLE = { fill: '#fde7e9', border: '#a4262c', line: 'solid' } as const;
const SOFT = { fill: '#fff4ce', border: '#8a6d00', line: 'dashed' } as const;

function mark(tab: string, more: Partial<Mark> = {}): Mark {
  return {
    tab,
    ernst: 'fout',
    style: STYLE,
    areas: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
    ...more,
  };
}

const FINDINGS: OwnSheet = {
  name: 'Bevindingen',
  rows: [
    ['Blad', 'Cel', 'Melding'],
    ['Plannen', 'A2', '=HYPERLINK("http://x")'],
    ['Plannen', 'A3', 12],
    ['Plannen', 'A4', true],
  ],
  links: [
    { row: 1, column: 1, tab: "Plan 'A' 2018", cell: 'A2' },
    { row: 2, column: 1, tab: "Plan 'A' 2018", cell: 'A3' },
  ],
  columnWidths: [20, 8, 60],
  frozenRows: 1,
};

const PLAN: Plan = {
  marks: [
    mark(RICH_TAB),
    mark(RICH_TAB, {
      ernst: 'signaal',
      style: SOFT,
      areas: [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }],
    }),
  ],
  findingsSheet: FINDINGS,
};

test('marks are conditional formats of our own, over those of the user', async () => {
  const port = await XlsxPort.open(await richWorkbook());
  expect(await port.apply(PLAN)).toEqual({ protectedTabs: [] });
  const source = (await partsOf(await port.save()))['xl/worksheets/sheet1.xml'] ?? '';
  expect(source).toContain(
    '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" dxfId="1" priority="2">',
  );
  expect(source).toContain(
    '<conditionalFormatting sqref="B4"><cfRule type="expression" dxfId="2" priority="1">',
  );
  expect(source).toMatch(/sqref="B2:B3"><cfRule [^>]*priority="5"/);
  expect((await partsOf(await port.save()))['xl/styles.xml']).toContain('<bgColor rgb="FFFDE7E9"/>');
});

test('the findings sheet is readable by others, with links, and its texts are texts', async () => {
  const port = await XlsxPort.open(await richWorkbook());
  await port.apply(PLAN);
  const sheet = (await excelJs(await port.save())).getWorksheet('Bevindingen');
  expect(sheet?.getCell('C2').value).toBe('=HYPERLINK("http://x")');
  expect(sheet?.getCell('C3').value).toBe(12);
  expect(sheet?.getCell('C4').value).toBe(true);
  expect(sheet?.getColumn(3).width).toBe(60);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  const source = (await partsOf(await port.save()))['xl/worksheets/sheet3.xml'];
  expect(source).toContain(`<hyperlink ref="B2" location="'Plan ''A'' 2018'!A2"/>`);
  const tab = await port.readTab('Bevindingen');
  expect(tab.rows).toEqual(FINDINGS.rows);
});

test('removing the marks gives every part of the file back character for character', async () => {
  const original = await richWorkbook();
  const port = await XlsxPort.open(original);
  await port.apply(PLAN);
  await port.apply({ ...PLAN, marks: [mark(RICH_TAB, { style: SOFT })] });
  // As if another session removes them: nothing is remembered but what the file holds.
  const later = await XlsxPort.open(await port.save());
  await later.apply(REMOVE_MARKS);
  expect(await partsOf(await later.save())).toEqual(await partsOf(original));
});

test('marking again replaces the earlier marks and sheet', async () => {
  const port = await XlsxPort.open(await richWorkbook());
  await port.apply(PLAN);
  const once = await partsOf(await port.save());
  await port.apply(PLAN);
  expect(await partsOf(await port.save())).toEqual(once);
});

/** All that the other reader knows of a sheet, as plain data, but for conditional formats. */
function withoutMarks(sheet: ExcelJS.Worksheet | undefined): object {
  const model: unknown = JSON.parse(JSON.stringify(sheet?.model));
  if (typeof model !== 'object' || model === null) throw new Error('a sheet expected');
  return { ...model, conditionalFormattings: [] };
}

test('another reader sees everything of the user unchanged in a marked file', async () => {
  const original = await richWorkbook();
  const port = await XlsxPort.open(original);
  await port.apply(PLAN);
  const [before, after] = [await excelJs(original), await excelJs(await port.save())];
  expect(after.worksheets.map(({ name, state }) => [name, state])).toEqual([
    [RICH_TAB, 'visible'],
    ['Codes', 'hidden'],
    ['Bevindingen', 'visible'],
  ]);
  for (const name of [RICH_TAB, 'Codes']) {
    const [was, is] = [before.getWorksheet(name), after.getWorksheet(name)];
    expect(is?.getSheetValues()).toEqual(was?.getSheetValues());
    expect(is?.views).toEqual(was?.views);
    expect(withoutMarks(is)).toEqual(withoutMarks(was));
    expect(is?.getCell('D2').note).toEqual(was?.getCell('D2').note);
    expect(is?.getCell('E2').numFmt).toBe(was?.getCell('E2').numFmt);
  }
  expect(after.definedNames.model).toEqual(before.definedNames.model);
});

test('a protected sheet is not marked but named', async () => {
  const port = await XlsxPort.open(await richWorkbook());
  const before = (await partsOf(await port.save()))['xl/worksheets/sheet2.xml'];
  expect(await port.apply({ marks: [mark('Codes'), mark(RICH_TAB)], findingsSheet: null })).toEqual({
    protectedTabs: ['Codes'],
  });
  expect((await partsOf(await port.save()))['xl/worksheets/sheet2.xml']).toBe(before);
});

const CELL = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

test('a plan that cannot be carried out changes nothing', async () => {
  const locked = await smallWorkbook({
    sheets: { A: CELL },
    settings: '<workbookProtection lockStructure="1"/>',
  });
  const port = await XlsxPort.open(locked);
  await expect(port.apply({ marks: [mark('A')], findingsSheet: FINDINGS })).rejects.toMatchObject({
    kind: 'protected',
  });
  await expect(port.apply({ marks: [mark('Weg')], findingsSheet: null })).rejects.toMatchObject({
    kind: 'tab-gone',
    tab: 'Weg',
  });
  await expect(port.apply(PLAN, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
  expect(await partsOf(await port.save())).toEqual(await partsOf(locked));
});

test('a sheet of the user that has our name stays, ours gets a number', async () => {
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { bevindingen: CELL } }));
  await port.apply({ marks: [], findingsSheet: FINDINGS });
  const names = (await port.read({ select: () => new Set() })).tabs.map(({ name }) => name);
  expect(names).toEqual(['bevindingen', 'Bevindingen (2)']);
  await port.apply(REMOVE_MARKS);
  expect((await port.read({ select: () => new Set() })).tabs.map(({ name }) => name)).toEqual([
    'bevindingen',
  ]);
});

test('a file without styles, with prefixes and with white space can be marked too', async () => {
  const prefixed =
    `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\n  <x:sheetData>` +
    `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>\n  <x:pageMargins left="1"/>\n</x:worksheet>`;
  const original = await smallWorkbook({ sheets: { A: prefixed } });
  const port = await XlsxPort.open(original);
  await port.apply({ marks: [mark('A')], findingsSheet: null });
  const source = (await partsOf(await port.save()))['xl/worksheets/sheet1.xml'] ?? '';
  expect(source).toMatch(
    /<\/x:sheetData>\n {2}<x:conditionalFormatting .*<\/x:conditionalFormatting><x:pageMargins/,
  );
  await port.apply(REMOVE_MARKS);
  expect((await partsOf(await port.save()))['xl/worksheets/sheet1.xml']).toBe(prefixed);
});

test('rules that another program put together with the user’s own are taken apart', async () => {
  const own = `<cfRule type="expression" dxfId="0" priority="2"><formula>OR(TRUE,"woonafspraken"="fout")</formula></cfRule>`;
  const user = '<cfRule type="expression" dxfId="1" priority="1"><formula>A1&gt;1</formula></cfRule>';
  const sheet = sheetXml('', '', `<conditionalFormatting sqref="A1">${user}${own}</conditionalFormatting>`);
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: sheet } }));
  await port.apply(REMOVE_MARKS);
  expect((await partsOf(await port.save()))['xl/worksheets/sheet1.xml']).toBe(sheet.replace(own, ''));
});

test('when the findings sheet was moved, names and the tab in front keep pointing right', async () => {
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: CELL, B: CELL } }));
  await port.apply({ marks: [], findingsSheet: FINDINGS });
  const marked = await partsOf(await port.save());
  const moved = (marked['xl/workbook.xml'] ?? '')
    .replace(
      /(<sheet [^>]*name="A"[^>]*>)(<sheet [^>]*name="B"[^>]*>)(<sheet [^>]*name="Bevindingen"[^>]*>)/,
      '$3$1$2',
    )
    .replace('<sheets>', '<bookViews><workbookView activeTab="2"/></bookViews><sheets>')
    .replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="x" localSheetId="0">1</definedName><definedName name="y" localSheetId="2">2</definedName></definedNames>',
    );
  const later = await XlsxPort.open(await zip({ ...marked, 'xl/workbook.xml': moved }));
  await later.apply(REMOVE_MARKS);
  const workbook = (await partsOf(await later.save()))['xl/workbook.xml'];
  expect(workbook).toContain('activeTab="1"');
  expect(workbook).toContain(
    '<definedNames><definedName name="y" localSheetId="1">2</definedName></definedNames>',
  );
});

test('macros stay in the file', async () => {
  const extra = {
    'xl/vbaProject.bin': new Uint8Array([9, 8, 7]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'vbaProject', 'vbaProject.bin'],
    ]),
  };
  const port = await XlsxPort.open(await zip(workbookParts({ sheets: { A: CELL }, extra })));
  await port.apply({ marks: [mark('A')], findingsSheet: FINDINGS });
  const archive = Archive.open(await port.save(), PLATFORM_ENGINE);
  expect(await archive.bytes('xl/vbaProject.bin')).toEqual(new Uint8Array([9, 8, 7]));
  expect(port.notices).toHaveLength(1);
});

test('show remembers the cell, and refuses a tab that is not there; watching ends without a trace', async () => {
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: CELL } }));
  await port.show('A', 'B2');
  expect(port.shown).toEqual({ tab: 'A', cell: 'B2' });
  await expect(port.show('B', 'B2')).rejects.toMatchObject({ kind: 'tab-gone' });
  const stop = await port.watch();
  await expect(stop()).resolves.toBeUndefined();
});

test('very many cells are marked by several rules', async () => {
  const areas = Array.from({ length: 1000 }, (_, index) => ({
    row: index * 2,
    column: 0,
    rowCount: 1,
    columnCount: 1,
  }));
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: CELL } }));
  await port.apply({ marks: [mark('A', { areas })], findingsSheet: null });
  const source = (await partsOf(await port.save()))['xl/worksheets/sheet1.xml'] ?? '';
  expect(source.match(/<cfRule /g)).toHaveLength(3);
});
