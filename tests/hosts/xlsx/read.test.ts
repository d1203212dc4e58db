import type { TabSnapshot } from '../../../src/core/sheet/snapshot';
import { HostError } from '../../../src/hosts/port';
import { cellAddress } from '../../../src/core/values/address';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { XlsxPort } from '../../../src/hosts/xlsx/port';
import { relationships, sheetXml, smallWorkbook, tableXml, type SmallWorkbook } from './files';

async function tabs(workbook: SmallWorkbook): Promise<readonly TabSnapshot[]> {
  const file = await XlsxFile.open(await smallWorkbook(workbook));
  return (await file.read()).tabs;
}

async function rows(rowsXml: string, strings?: readonly string[]): Promise<TabSnapshot['rows']> {
  const [tab] = await tabs({
    sheets: { Blad1: sheetXml(rowsXml) },
    ...(strings === undefined ? {} : { strings }),
  });
  return tab?.rows ?? [];
}

describe('values', () => {
  test('are what Excel holds: numbers, texts, booleans, errors and blanks', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="3"/><c r="F1" t="inlineStr"><is><t> in de cel </t></is></c>' +
      '<c r="G1" t="n"><v>-3E-2</v></c><c r="H1" t="b"><v>0</v></c></row>';
    expect(await rows(cells, ['<si><t>Zwolle &amp; Ommen</t></si>'])).toEqual([
      [12.5, 'Zwolle & Ommen', true, '#N/A', '', ' in de cel ', -0.03, false],
    ]);
  });

  test('of formulas are their last results, never computed', async () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f><v>3</v></c><c r="B1" t="str"><f>"a"</f><v>b &lt; c</v></c>' +
      '<c r="C1"><f>SUM(A1)</f></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f t="shared" si="0"/><v>#N/B</v></c>' +
      '<c r="F1" t="b"><f>TRUE()</f><v>1</v></c></row>';
    expect(await rows(cells)).toEqual([[3, 'b < c', '', '', '#N/B', true]]);
  });

  test('of rich text are its runs without phonetic help, and escapes are resolved', async () => {
    const strings = [
      '<si><r><rPr><b/></rPr><t>Plan</t></r><r><t xml:space="preserve"> A</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      '<si><t>regel_x000D_\n_x005F_x0041_</t></si>',
      '<si/>',
      '<si><t><![CDATA[<b>]]> &#233;&#x20AC;</t></si>',
    ];
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>';
    expect(await rows(cells, strings)).toEqual([['Plan A', 'regel\r\n_x0041_', '', '<b> é€']]);
  });

  test('keep every bit of a number', async () => {
    const numbers = [
      0.1,
      1 / 3,
      123456789012345,
      1234567890123456,
      5e-324,
      1.7976931348623157e308,
      -0.07,
      1e21,
      12.000000000000002,
    ];
    const cells = numbers.map((number) => `<c><v>${String(number)}</v></c>`).join('');
    expect(await rows(`<row>${cells}</row>`)).toEqual([numbers]);
  });

  test('of dates are serials in the system of the file', async () => {
    const cells =
      '<row r="1"><c r="A1" s="1"><v>43465.75</v></c><c r="B1" t="d"><v>2018-12-31T18:00:00</v></c></row>';
    const open = async (settings: string): Promise<XlsxFile> =>
      XlsxFile.open(await smallWorkbook({ sheets: { Blad1: sheetXml(cells) }, settings }));
    const usual = await (await open('<workbookPr/>')).read();
    expect(usual.date1904).toBe(false);
    expect(usual.tabs[0]?.rows).toEqual([[43465.75, 43465.75]]);
    const mac = await (await open('<workbookPr date1904="1"/>')).read();
    expect(mac.date1904).toBe(true);
    expect(mac.tabs[0]?.rows).toEqual([[43465.75, 42003.75]]);
  });

  test('are read with a namespace prefix, single quotes, comments and other elements too', async () => {
    const xml =
      `<?xml version='1.0'?><!-- <sheetData> --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>` +
      `<x:sheetData><!-- c --><x:row r='2'><x:c r='B2' t='str'><x:v>a</x:v></x:c><x:c r='C2'><x:v>4</x:v><x:extLst><x:ext/></x:extLst></x:c></x:row></x:sheetData></x:worksheet>`;
    const [tab] = await tabs({ sheets: { Blad1: xml } });
    expect(tab).toMatchObject({ firstRow: 1, firstColumn: 1, rows: [['a', 4]] });
  });

  test('are read from UTF-16 and after a byte order mark', async () => {
    const xml = `\ufeff${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>')}`;
    const utf16 = new Uint8Array(xml.length * 2);
    Array.from(xml).forEach((letter, index) => {
      utf16[index * 2] = letter.charCodeAt(0) & 255;
      utf16[index * 2 + 1] = letter.charCodeAt(0) >> 8;
    });
    const both = { sheets: { A: xml, B: '' }, extra: { 'xl/worksheets/sheet2.xml': utf16 } };
    expect((await tabs(both)).map((tab) => tab.rows)).toEqual([[['é']], [['é']]]);
  });
});

describe('the used range', () => {
  test('begins at the first cell with a value, and a wrong dimension plays no part', async () => {
    const cells =
      '<row r="3"><c r="A3" s="1"/><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>';
    const [tab] = await tabs({ sheets: { Blad1: sheetXml(cells, '<dimension ref="A1:B1"/>') } });
    expect(tab).toMatchObject({ firstRow: 2, firstColumn: 1, rows: [['', 1], [], [2]] });
  });

  test('of a sheet without values is empty', async () => {
    const [blank, none] = await tabs({
      sheets: { A: sheetXml('<row r="4"><c r="B4" s="2"/></row>'), B: sheetXml('') },
    });
    expect([blank?.rows, none?.rows]).toEqual([[], []]);
  });

  test('with one far cell costs no memory: blank rows are one and the same', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const [tab] = await tabs({ sheets: { Blad1: sheetXml(cells) } });
    expect(tab?.rows).toHaveLength(1_048_576);
    expect(tab?.rows[1048575]?.[16383]).toBe(2);
    expect(new Set(tab?.rows.slice(1, -1)).size).toBe(1);
  });

  test('does not grow with a million blank cells', async () => {
    const line = (row: number): string => {
      const cells = Array.from({ length: 1000 }, (_, column) => `<c r="${cellAddress(row, column)}" s="1"/>`);
      return `<row r="${String(row + 1)}">${cells.join('')}</row>`;
    };
    const blanks = Array.from({ length: 1000 }, (_, row) => line(row)).join('');
    const [tab] = await tabs({
      sheets: { Blad1: sheetXml(`${blanks}<row r="1001"><c r="B1001"><v>7</v></c></row>`) },
    });
    expect(tab).toMatchObject({ firstRow: 1000, firstColumn: 1, rows: [[7]] });
  });

  test('puts cells in their place when a file holds them out of order or rows in two pieces', async () => {
    const cells =
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    expect(await rows(cells)).toEqual([[0], [1, 2, 3]]);
  });
});

describe('tabs', () => {
  test('have their tables with header and totals row, hidden ones too, and chart sheets are none', async () => {
    const workbook = {
      sheets: {
        Plannen: sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>Gemeente</t></is></c></row>'),
        Grafiek: '<chartsheet/>',
      },
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
        'xl/tables/table1.xml': tableXml(
          'tblPlancapaciteit',
          'A1:C9',
          ['Gemeente', 'Plan-ID', 'Plannaam'],
          'totalsRowCount="1"',
        ),
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets>' +
          '<sheet name="Plannen" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Grafiek" sheetId="2" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'worksheets/sheet2.xml'],
        ]),
      },
    };
    const [plans, ...others] = await tabs(workbook);
    expect(plans?.tables).toEqual([
      {
        name: 'tblPlancapaciteit',
        area: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
        headerRow: true,
        totalsRow: true,
      },
    ]);
    expect(plans?.rows).toEqual([['Gemeente']]);
    expect(others).toEqual([]);
    const port = await XlsxPort.open(await smallWorkbook(workbook));
    for (const work of [port.readTab('Grafiek'), port.show('Grafiek', 'A1')])
      await expect(work).rejects.toMatchObject({ kind: 'tab-gone', tab: 'Grafiek' });
  });

  const long = Array.from(
    { length: 40 },
    (_, index) => `<row r="${String(index + 1)}"><c><v>${String(index)}</v></c></row>`,
  ).join('');

  test('that are not selected stay as their head', async () => {
    const file = await XlsxFile.open(
      await smallWorkbook({ sheets: { A: sheetXml(long), B: sheetXml(long) } }),
    );
    const progress: string[] = [];
    const snapshot = await file.read({
      select: (head) => {
        expect(head.tabs.map((tab) => [tab.rows.length, tab.read])).toEqual([
          [25, false],
          [25, false],
        ]);
        return new Set(['B']);
      },
      onProgress: (done, total) => progress.push(`${String(done)}/${String(total)}`),
    });
    expect(snapshot.tabs.map((tab) => [tab.name, tab.rows.length, tab.read])).toEqual([
      ['A', 25, false],
      ['B', 40, true],
    ]);
    expect(progress).toEqual(['1/2', '2/2']);
    expect((await file.readTab('A')).rows).toHaveLength(40);
  });

  test('that do not exist, and a reading that is cancelled, are refused', async () => {
    const file = await XlsxFile.open(await smallWorkbook({ sheets: { A: sheetXml(long) } }));
    await expect(file.readTab('Weg')).rejects.toEqual(new HostError('tab-gone', 'Weg'));
    await expect(file.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('a file with macros is read, with a notice', async () => {
  const parts = {
    sheets: { A: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
    extra: {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'vbaProject', 'vbaProject.bin'],
      ]),
    },
  };
  const file = await XlsxFile.open(await smallWorkbook(parts));
  expect(file.notices).toEqual([expect.objectContaining({ kind: 'macros' })]);
  expect((await file.read()).tabs[0]?.rows).toEqual([[1]]);
});
