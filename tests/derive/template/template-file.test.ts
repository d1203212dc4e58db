import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { Agreement } from '../../../src/core/article/agreement';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import type { SheetDescription } from '../../../src/derive/description';
import { organisationsOf, templateFile } from '../../../src/derive/template/template-file';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { openedByExcelJs } from './written';

const { version, agreements } = CATALOGUE;

const agreementOf = (id: string): Agreement => {
  const found = agreements.find((agreement) => agreement.id === id);
  if (found === undefined) throw new Error('no agreement');
  return found;
};

const sheetsOf = (id: string, organisation: string | null, example = false): readonly SheetDescription[] =>
  templateFile({ agreement: agreementOf(id), organisation, example, version }).workbook.sheets;

const reportOf = async (sheets: readonly SheetDescription[]): Promise<Report> =>
  check(await (await XlsxFile.open(await writeWorkbook({ sheets }))).read(), CATALOGUE);

const namesOf = (sheets: readonly SheetDescription[]): readonly string[] => sheets.map(({ name }) => name);

const EVERYONE = agreements.flatMap((agreement) =>
  [...organisationsOf(agreement), null].map((organisation) => [agreement.id, organisation] as const),
);

describe.each(EVERYONE)('the template of %s for %s', (id, organisation) => {
  test('asks, when it is empty, only for what is really missing', async () => {
    const report = await reportOf(sheetsOf(id, organisation));
    expect(report.agreement).toBe(id);
    expect(report.organisation).toBe(organisation);
    const gegevens = agreementOf(id).endProperty === undefined ? [] : ['Einddatum overeenkomst'];
    const wanted = [...(organisation === null ? ['Organisatie'] : []), 'Peildatum', ...gegevens];
    expect(report.findings.map(({ sleutel }) => sleutel).sort()).toEqual(wanted.sort());
  });

  test('has an example in which no cell is wrong, and no row is of another party', async () => {
    const sheets = sheetsOf(id, organisation, true);
    const report = await reportOf(sheets);
    expect(report.findings.filter(({ ernst, article }) => ernst === 'fout' || article === null)).toEqual([]);
    expect(report.sheets.map(({ name, rows }) => [name, rows > 0])).toEqual(
      namesOf(sheets)
        .filter((name) => !['Uitleg', 'Keuzelijsten'].includes(name))
        .map((name) => [name, true]),
    );
  });
});

test('each party gets the sheets that it delivers, and the region all of them', () => {
  const common = ['Uitleg', 'Gegevens', 'Afsprakenregister', 'Toelichtingen'];
  const costs = ['Loonschaal', 'Verrekening'];
  const own = (organisation: string): readonly string[] => namesOf(sheetsOf('NV', organisation)).slice(0, -1);
  expect(own('Uwoon')).toEqual([...common, 'Coachresultaten', 'Coachuren', ...costs, 'Seniorenwoningen']);
  expect(own('Putten')).toEqual([...common, ...costs]);
  expect(own('Regio')).toEqual(['Uitleg', ...agreementOf('NV').sheets.map(({ name }) => name)]);
  expect(namesOf(sheetsOf('WO', 'Ommen'))).toEqual(namesOf(sheetsOf('WO', 'Provincie Overijssel')));
});

test('the name of the file tells what it is', () => {
  const nameOf = (id: string, organisation: string | null, example: boolean): string =>
    templateFile({ agreement: agreementOf(id), organisation, example, version }).name;
  expect(nameOf('NV', 'Woningstichting Putten', false)).toBe(
    'sjabloon-noord-veluwe-woningstichting-putten.xlsx',
  );
  expect(nameOf('WO', null, true)).toBe('voorbeeld-west-overijssel.xlsx');
});

test('Gegevens says whose it is', async () => {
  const workbook = await openedByExcelJs(sheetsOf('NV', 'deltaWonen'));
  const gegevens = workbook.getWorksheet('Gegevens');
  expect(['B2', 'B3', 'B4', 'B8'].map((address) => gegevens?.getCell(address).value)).toEqual([
    'Noord-Veluwe',
    'deltaWonen',
    null,
    version,
  ]);
});

describe('as another program reads it', () => {
  test('there is room for a thousand rows, with dropdowns, messages and formats in all of them', async () => {
    const workbook = await openedByExcelJs(sheetsOf('NV', 'Uwoon', true));
    const sheet = workbook.getWorksheet('Coachuren');
    expect(sheet?.getTable('tblCoachuren')).toMatchObject({ table: { tableRef: 'A1:E1001' } });
    expect(sheet?.getCell('A1001').dataValidation).toMatchObject({ type: 'list', promptTitle: 'Corporatie' });
    expect(sheet?.getCell('B1001').numFmt).toBe('0');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('a long list is looked for by a name, as a format cannot point at another sheet', async () => {
    const workbook = await openedByExcelJs(sheetsOf('WO', null));
    const [format] = (workbook.getWorksheet('Afsprakenregister') as unknown as HasFormats)
      .conditionalFormattings;
    expect(format).toMatchObject({
      ref: 'A2:A1001',
      rules: [
        {
          type: 'expression',
          formulae: ['IFERROR(0+LEN(TRIM(A2))*ISERROR(MATCH(A2&"",lijst_1,0)),1)>0'],
          style: { font: { bold: true }, fill: { bgColor: { argb: 'FFFFE699' } } },
        },
      ],
    });
    expect(workbook.definedNames.getRanges('lijst_1').ranges).toEqual(['Keuzelijsten!$A$2:$A$37']);
  });
});

/** The types of exceljs leave it out. */
interface HasFormats {
  readonly conditionalFormattings: readonly unknown[];
}

describe('the explanation', () => {
  const explanation = async (id: string, organisation: string | null) =>
    (await openedByExcelJs(sheetsOf(id, organisation))).getWorksheet('Uitleg');

  test('comes first, and tells whose the template is and what is not in it', async () => {
    const workbook = await openedByExcelJs(sheetsOf('NV', 'Putten'));
    const [sheet] = workbook.worksheets;
    expect(sheet?.name).toBe('Uitleg');
    expect([1, 2, 3, 4].map((row) => sheet?.getCell(row, 1).value)).toEqual([
      'Uitleg bij dit sjabloon',
      'Samenwerkingsovereenkomst stimulering doorstroming sociale huur Noord-Veluwe',
      'Voor Putten.',
      'Uw organisatie vult niet in: Coachresultaten, Coachuren, Seniorenwoningen, Evaluaties.',
    ]);
  });

  test('tells of each column what to fill in, what fits, and how many cells do not', async () => {
    const sheet = await explanation('NV', null);
    const rows = (sheet?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []));
    const rowOf = (name: string, column: string) =>
      rows.find(([first, second]) => first === name && second === column);
    const columns = agreementOf('NV').sheets.flatMap((schema) =>
      Object.values(schema.columns).map(({ header }) => [schema.name, header] as const),
    );
    for (const [name, header] of columns) expect([header, rowOf(name, header)?.[3]]).not.toContain(undefined);
    expect(rowOf('Coachuren', 'Uren per week')).toEqual([
      'Coachuren',
      'Uren per week',
      'ja',
      expect.stringMatching(/^De uren in het contract/),
      'Getal: 0 tot en met 168.',
      {
        formula:
          "SUM(--(IFERROR(0+IF(ISNUMBER('Coachuren'!$E$2:$E$2000),('Coachuren'!$E$2:$E$2000<0)+('Coachuren'!$E$2:$E$2000>168),LEN(TRIM('Coachuren'!$E$2:$E$2000))),1)>0))",
        ref: expect.stringMatching(/^F\d+$/) as unknown,
        shareType: 'array',
      },
    ]);
    expect(rowOf('Coachuren', 'Corporatie')?.[4]).toBe(
      'Kies uit: deltaWonen, Omnia Wonen, Uwoon, Woningstichting Putten.',
    );
    expect(rowOf('Afsprakenregister', 'Bewijs')?.[5]).toBeUndefined();
  });

  test('leaves a list of choices that is too long to read to the sheet itself', async () => {
    const sheet = await explanation('WO', null);
    const texts = (sheet?.getColumn(5).values ?? []).filter((text) => typeof text === 'string');
    expect(texts).toContain('Kies uit de lijst. 36 keuzes.');
  });

  test('tells of each list what may stand in it once, and counts what stands twice', async () => {
    const sheet = await explanation('NV', null);
    const rows = (sheet?.getSheetValues() ?? []).flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : []));
    const [, , , , unique, count] = rows.find(([name, column]) => name === 'Verrekening' && !column) ?? [];
    expect(unique).toBe('Jaar + Partij.');
    expect(count).toMatchObject({
      formula:
        "SUM(IFERROR((LEN(TRIM('Verrekening'!$A$2:$A$2000))>0)*(LEN(TRIM('Verrekening'!$B$2:$B$2000))>0)*" +
        "(MATCH('Verrekening'!$A$2:$A$2000&\"|\"&'Verrekening'!$B$2:$B$2000,'Verrekening'!$A$2:$A$2000&\"|\"&'Verrekening'!$B$2:$B$2000,0)<ROW('Verrekening'!$A$2:$A$2000)-1),0))",
    });
  });

  test('is in plain words: no line is longer than what can be seen of it', async () => {
    const sheet = await explanation('WO', null);
    const lines = sheet?.getColumn(1).values ?? [];
    for (const line of lines) expect(typeof line === 'string' ? line.length : 0).toBeLessThanOrEqual(190);
  });
});
