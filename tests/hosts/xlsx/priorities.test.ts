import { MARK_STYLES } from '../../../src/derive/marking/styles';
import { REMOVE_MARKS, type Plan } from '../../../src/derive/plan';
import { XlsxPort } from '../../../src/hosts/xlsx/port';
import { partsOf, relationships, sheetXml, smallWorkbook, type Parts } from './files';

const SHEET = 'xl/worksheets/sheet1.xml';
const PLAN: Plan = {
  marks: (['fout', 'norm'] as const).map((ernst, row) => ({
    tab: 'A',
    ernst,
    style: MARK_STYLES[ernst],
    areas: [{ row, column: 0, rowCount: 1, columnCount: 1 }],
  })),
  findingsSheet: null,
};

async function marked(sheet: string, extra: Parts = {}): Promise<XlsxPort> {
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: sheet }, extra }));
  await port.apply(PLAN);
  return port;
}

/** The rules of a sheet from the one on top down, by their formula or kind. */
async function order(port: XlsxPort): Promise<readonly string[]> {
  const source = (await partsOf(await port.save()))[SHEET] ?? '';
  return [...source.matchAll(/<(?:x14:)?cfRule ([^>]*)>(?:<formula>(.*?)<\/formula>)?/g)]
    .map(([, attributes = '', formula]) => ({
      priority: Number(/priority\s*=\s*["'](\d+)/.exec(attributes)?.[1]),
      what: /&quot;(\w+)&quot;\)/.exec(formula ?? '')?.[1] ?? formula ?? 'other',
    }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ what, priority }) => `${priority} ${what}`);
}

async function removed(port: XlsxPort): Promise<string | undefined> {
  const later = await XlsxPort.open(await port.save());
  await later.apply(REMOVE_MARKS);
  return (await partsOf(await later.save()))[SHEET];
}

const rule = (priority: number, formula: string): string =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

test('rules of the user are moved up, gaps between them included, and get their own numbers back', async () => {
  const sheet = sheetXml('', '', rule(9, 'drie') + rule(1, 'een') + rule(4, 'twee'));
  const port = await marked(sheet);
  expect(await order(port)).toEqual(['1 norm', '2 fout', '3 een', '6 twee', '11 drie']);
  expect(await removed(port)).toBe(sheet);
});

test('so are rules that are written in another way, and the newer kinds in the extensions', async () => {
  const sheet = sheetXml(
    '',
    '',
    `<conditionalFormatting sqref="A1">\n<cfRule text=">" type='containsText'  priority = '2' operator="containsText"><formula>twee</formula></cfRule></conditionalFormatting>` +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x14">' +
      '<x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting>' +
      '<x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{2}"/></x14:conditionalFormatting>' +
      '</x14:conditionalFormattings></ext></extLst>',
  );
  const port = await marked(sheet);
  const source = (await partsOf(await port.save()))[SHEET];
  expect(source).toContain(`text=">" type='containsText'  priority = '4' operator`);
  expect(source).toContain('<x14:cfRule type="dataBar" id="{1}"/>');
  expect(source).toContain('<x14:cfRule type="iconSet" priority="3" id="{2}"/>');
  expect(await removed(port)).toBe(sheet);
});

test('a pivot table goes on naming the same rules', async () => {
  const pivot =
    '<pivotTableDefinition><conditionalFormats count="1"><conditionalFormat priority="3"><pivotAreas count="0"/>' +
    '</conditionalFormat></conditionalFormats></pivotTableDefinition>';
  const part = 'xl/pivotTables/pivotTable1.xml';
  const port = await marked(sheetXml('', '', rule(3, 'draai')), {
    [part]: pivot,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
  });
  expect(await order(port)).toEqual(['1 norm', '2 fout', '5 draai']);
  const found = async () => (await partsOf(await port.save()))[part];
  expect(await found()).toBe(pivot.replace('priority="3"', 'priority="5"'));
  await port.apply(PLAN);
  expect(await found()).toBe(pivot.replace('priority="3"', 'priority="5"'));
  await port.apply(REMOVE_MARKS);
  expect(await found()).toBe(pivot);
});

test('when a user laid rules over ours or took one of ours away, the order of the rest stays', async () => {
  const port = await marked(sheetXml('', '', rule(1, 'een') + rule(2, 'twee')));
  const source = (await partsOf(await port.save()))[SHEET] ?? '';
  const own =
    /<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="\d" priority="2">.*?<\/conditionalFormatting>/;
  expect(source).toMatch(own);
  const changed = source.replace(own, '').replace('priority="3"', 'priority="0"');
  const later = await XlsxPort.open(await smallWorkbook({ sheets: { A: changed } }));
  await later.apply(REMOVE_MARKS);
  expect(await order(later)).toEqual(['0 een', '3 twee']);
});

test('rules of ours that lay under those of the user, as another program may leave them, are replaced', async () => {
  const ours = rule(2, 'OR(TRUE,&quot;woonafspraken&quot;=&quot;fout&quot;)');
  const sheet = sheetXml('', '', rule(1, 'een') + ours + rule(3, 'twee'));
  const port = await XlsxPort.open(await smallWorkbook({ sheets: { A: sheet } }));
  await port.apply(PLAN);
  expect(await order(port)).toEqual(['1 norm', '2 fout', '3 een', '4 twee']);
});
