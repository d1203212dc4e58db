import { CATALOGUE } from '../../../src/agreements/catalogue';
import { check } from '../../../src/core/check';
import { cellAddress } from '../../../src/core/values/address';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { numberFormatOf } from '../../../src/derive/number-format';
import { openedByExcelJs, templatesOf } from './written';
import { choicesOf } from '../../../src/derive/template/choices';

const EVERY_SHEET = CATALOGUE.agreements.flatMap((agreement) =>
  agreement.sheets.map((schema) => [`${agreement.id} ${schema.name}`, agreement, schema] as const),
);

const CONTENTS = [
  ['empty', false],
  ['with an example', true],
] as const;

describe.each(CONTENTS)('the template %s', (_, example) => {
  test.each(EVERY_SHEET)(
    'of %s is written with table, header and frozen row',
    async (_name, agreement, schema) => {
      const sheets = templatesOf(agreement, { sheets: [schema], example });
      const sheet = (await openedByExcelJs(sheets)).getWorksheet(schema.name);
      if (sheet === undefined) throw new Error('no sheet');
      const headers =
        schema.kind === 'list'
          ? Object.values(schema.columns).map(({ header }) => header)
          : [schema.nameHeader, schema.valueHeader];
      expect(sheet.getRow(1).values).toEqual([undefined, ...headers]);
      expect(sheet.getRow(1).getCell(1).font.bold).toBe(true);
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(sheet.state).toBe('visible');
      const rows = sheets[0]?.rows.length ?? 0;
      expect(sheet.getTable(schema.table)).toMatchObject({
        table: {
          name: schema.table,
          tableRef: `A1:${cellAddress(rows - 1, headers.length - 1)}`,
          columns: headers.map((name) => ({ name })),
        },
      });
    },
  );

  test.each(EVERY_SHEET)(
    'of %s has a rule, a message and a format for each cell',
    async (_name, agreement, schema) => {
      const sheets = templatesOf(agreement, { sheets: [schema], example });
      const sheet = (await openedByExcelJs(sheets)).getWorksheet(schema.name);
      const columns = Object.values(schema.columns);
      columns.forEach((column, index) => {
        const address = schema.kind === 'list' ? cellAddress(1, index) : cellAddress(index + 1, 1);
        const cell = sheet?.getCell(address);
        const rule = cell?.dataValidation;
        const chosen = choicesOf(column) !== null;
        expect([column.header, rule?.type]).toEqual([column.header, chosen ? 'list' : 'custom']);
        expect(rule?.allowBlank).toBe(true);
        expect(rule?.promptTitle?.length).toBeLessThanOrEqual(32);
        expect(rule?.prompt?.length).toBeLessThanOrEqual(255);
        expect(rule?.prompt).toContain(column.help.slice(0, 40));
        const format = numberFormatOf(column);
        expect([column.header, cell?.numFmt]).toEqual([column.header, format ?? undefined]);
      });
    },
  );
});

test('every column is wide enough for its header and no wider than a screen', () => {
  for (const agreement of CATALOGUE.agreements)
    for (const { name, rows, columns = [] } of templatesOf(agreement))
      columns.forEach(({ width = 0 }, index) => {
        const header = rows[0]?.[index];
        const length = typeof header === 'string' ? header.length : 0;
        expect([name, width <= 40 && width >= length && length > 0]).toEqual([name, true]);
      });
});

describe('a dropdown', () => {
  const rules = async (name: string, address: string, agreement = CATALOGUE.agreements[0]) => {
    if (agreement === undefined) throw new Error('no agreement');
    const workbook = await openedByExcelJs(templatesOf(agreement));
    return { workbook, rule: workbook.getWorksheet(name)?.getCell(address).dataValidation };
  };

  test('refuses what is not on a list that is all there is', async () => {
    const { rule } = await rules('Plancapaciteit', 'A2');
    expect(rule).toMatchObject({ type: 'list', errorStyle: 'stop', showErrorMessage: true });
    expect(rule?.formulae[0]).toMatch(/^"Dalfsen,.*,Zwolle"$/);
  });

  test('only warns where other spellings are understood too', async () => {
    expect((await rules('Plancapaciteit', 'G2')).rule).toMatchObject({ errorStyle: 'warning' });
    const yesNo = CATALOGUE.agreements[0]?.sheets.find(({ name }) => name === 'Plancapaciteit');
    const column = Object.values(yesNo?.columns ?? {}).findIndex(({ type }) => type === 'ja/nee');
    const { rule } = await rules('Plancapaciteit', cellAddress(1, column));
    expect(rule).toMatchObject({ errorStyle: 'warning', formulae: ['"ja,nee"'] });
  });

  test('of more than 255 characters stands in a hidden sheet', async () => {
    const { workbook, rule } = await rules('Afsprakenregister', 'A2');
    expect(rule?.formulae).toEqual(["'Keuzelijsten'!$A$2:$A$37"]);
    const lists = workbook.getWorksheet('Keuzelijsten');
    expect(lists?.state).toBe('hidden');
    expect(lists?.getCell('A1').value).toBe('Keuzelijst Afspraak');
    expect(lists?.getCell('A2').value).toBe('WO-voortgang');
    expect(lists?.getCell('A37').value).toBe('WO-24');
    expect(lists?.getCell('A38').value).toBeNull();
  });

  test('of each property is that of its own row', async () => {
    const { rule, workbook } = await rules('Gegevens', 'B3');
    expect(rule?.formulae[0]).toMatch(/^"Dalfsen,.*,Regio"$/);
    const sheet = workbook.getWorksheet('Gegevens');
    expect(sheet?.getCell('B2').value).toBe('West-Overijssel');
    expect(sheet?.getCell('B4').numFmt).toBe('dd-mm-yyyy');
    expect(sheet?.getCell('B7').numFmt).toBeUndefined();
  });
});

describe.each(CATALOGUE.agreements.map((agreement) => [agreement.id, agreement] as const))(
  'a check of the templates of %s',
  (id, agreement) => {
    const reportOf = async (example: boolean, date1904 = false) => {
      const sheets = templatesOf(agreement, { example, workbook: { date1904, tabs: [] } });
      const file = await XlsxFile.open(await writeWorkbook({ sheets, date1904 }));
      return check(await file.read(), CATALOGUE);
    };

    test.each([false, true])('finds nothing wrong in the example (dates from 1904: %s)', async (date1904) => {
      const report = await reportOf(true, date1904);
      expect(report.agreement).toBe(id);
      expect(report.sheets.map(({ name, rows }) => [name, rows > 0])).toEqual(
        agreement.sheets.map(({ name }) => [name, true]),
      );
      expect(report.findings.filter(({ ernst, article }) => ernst === 'fout' || article === null)).toEqual(
        [],
      );
    });

    test('recognises the empty ones and asks only for what Gegevens needs', async () => {
      const report = await reportOf(false);
      expect(report.agreement).toBe(id);
      expect(report.sheets.map(({ name }) => name)).toEqual(agreement.sheets.map(({ name }) => name));
      const asked = report.findings.filter(({ ernst }) => ernst === 'fout');
      expect(asked.map(({ rule, sleutel }) => [rule, sleutel])).toEqual([
        ['veld-verplicht', 'Organisatie'],
        ['veld-verplicht', 'Peildatum'],
      ]);
      // The last day of an agreement that states none itself.
      const rest = report.findings.filter(({ ernst }) => ernst !== 'fout').map(({ sleutel }) => sleutel);
      expect(rest).toEqual(agreement.endProperty === undefined ? [] : ['Einddatum overeenkomst']);
    });
  },
);
