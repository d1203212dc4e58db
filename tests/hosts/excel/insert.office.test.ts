import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { SheetDescription } from '../../../src/derive/description';
import { templatePlan } from '../../../src/derive/template/template-plan';
import { area, workbookState, type MemoryWorkbook, type WorkbookData } from '../../../src/excel-emulator';
import type { EditingPort } from '../../../src/hosts/port';
import { none, openWorkbook } from './open-workbook';

const [WEST] = CATALOGUE.agreements;

/** The templates of the first agreement, or the sheets of these names. */
function templates(...names: readonly string[]): readonly SheetDescription[] {
  if (WEST === undefined) throw new Error('no agreement');
  const sheets = WEST.sheets.filter(({ name }) => names.length === 0 || names.includes(name));
  const workbook = { date1904: false, tabs: [] };
  return templatePlan({ agreement: WEST, version: '1', sheets, example: true, workbook });
}

async function open(data: Partial<WorkbookData> = {}) {
  const opened = await openWorkbook({ sheets: [{ name: 'Blad1', rows: [['van de gebruiker']] }], ...data });
  const port: EditingPort = opened.port;
  return { ...opened, port };
}

const tabsOf = (workbook: MemoryWorkbook): readonly string[] =>
  workbook.sheets().map(({ name, visibility }) => (visibility === 'Visible' ? name : `${name} (verborgen)`));
const tablesOf = (workbook: MemoryWorkbook): readonly string[] => workbook.tables().map(({ name }) => name);

describe('inserting every template of an agreement', () => {
  const inserted = async () => {
    const opened = await open();
    const { tabs } = await opened.port.insert(templates());
    return { ...opened, tabs };
  };

  test('adds the sheets at the end, and goes to the first', async () => {
    const { workbook, tabs } = await inserted();
    const names = WEST?.sheets.map(({ name }) => name) ?? [];
    expect(names).toContain('Vrijkomend vastgoed');
    expect(tabs).toEqual([...names, 'Keuzelijsten']);
    expect(tabsOf(workbook)).toEqual(['Blad1', ...names, 'Keuzelijsten (verborgen)']);
    expect(workbook.sheet(workbook.activeSheetId())?.name).toBe('Gegevens');
  });

  test('takes two round trips', async () => {
    const { emulator } = await inserted();
    expect(emulator.traffic.totals.requests).toBe(2);
    expect(emulator.traffic.roundTrips[1]?.bytesOut).toBeLessThan(4 * 1024 * 1024);
  });

  test('gives every sheet its table, cells, formats, widths and frozen row', async () => {
    const { workbook } = await inserted();
    for (const sheet of templates().filter(({ hidden }) => hidden !== true)) {
      const found = workbook.sheetByName(sheet.name);
      const [table] = sheet.tables ?? [];
      if (table === undefined) throw new Error('no table');
      expect(workbook.tables()).toContainEqual(
        expect.objectContaining({ name: table.name, sheetId: found.id, area: table.area, showHeaders: true }),
      );
      expect(found.values(table.area)).toEqual(sheet.rows);
      expect(found.frozenRows).toBe(1);
      expect(found.format({ ...table.area, rowCount: 1 }).bold).toBe(true);
      sheet.columns?.forEach(({ numberFormat, width = 0 }, column) => {
        if (numberFormat !== undefined) {
          const body = { row: 1, column, rowCount: table.area.rowCount - 1, columnCount: 1 };
          expect(new Set(found.numberFormats(body).flat())).toEqual(new Set([numberFormat]));
        }
        expect(found.columnWidth({ ...table.area, column, columnCount: 1 })).toBe((width * 7 + 5) * 0.75);
      });
      expect(new Set(found.numberFormats({ ...table.area, rowCount: 1 }).flat())).toEqual(
        new Set(['General']),
      );
    }
    expect(workbook.sheetByName('Gegevens').numberFormats(area('B2:B5')).flat()).toEqual([
      'General',
      'General',
      'dd-mm-yyyy',
      'dd-mm-yyyy',
    ]);
  });

  test('gives every cell its dropdown or its message', async () => {
    const { workbook } = await inserted();
    for (const { name, dropdowns = [], prompts = [] } of templates()) {
      const sheet = workbook.sheetByName(name);
      for (const { area: cells, choices, strict, prompt } of dropdowns) {
        const source = 'range' in choices ? '=Keuzelijsten!$A$2:$A$37' : choices.join(',');
        expect(sheet.validation(cells)).toMatchObject({
          rule: { kind: 'list', source, inCellDropDown: true },
          ignoreBlanks: true,
          prompt: { showPrompt: true, title: prompt?.title, message: prompt?.text },
          errorAlert: { showAlert: true, style: strict === true ? 'Stop' : 'Warning' },
        });
      }
      for (const { area: cells, title, text } of prompts) {
        expect(sheet.validation(cells)).toMatchObject({
          rule: { kind: 'custom', formula: '=TRUE' },
          prompt: { showPrompt: true, title, message: text },
        });
      }
    }
    expect(workbook.sheetByName('Keuzelijsten').values(area('A1:A2')).flat()).toEqual([
      'Keuzelijst Afspraak',
      'WO-voortgang',
    ]);
  });

  test('gives every list its conditional formats, the first over the others', async () => {
    const { workbook } = await inserted();
    for (const { name, conditionalFormats = [] } of templates()) {
      const found = workbook.sheetByName(name).conditionalFormats();
      expect(found.map(({ areas, formula, style }) => ({ areas, formula, style }))).toEqual(
        conditionalFormats.map(({ area: cells, formula, look }) => ({
          areas: [cells],
          formula: `=${formula}`,
          style: { fill: look.fill, ...(look.bold === true ? { bold: true } : {}) },
        })),
      );
    }
  });

  test('leaves what was there as it was', async () => {
    const opened = await open();
    const [before] = workbookState(opened.workbook).sheets;
    await opened.port.insert(templates());
    expect(workbookState(opened.workbook).sheets[0]).toEqual(before);
  });

  test('is told to whoever watches, as what was checked before knows nothing of it', async () => {
    const { port, emulator } = await open();
    const told: string[] = [];
    await port.watch(({ kind }) => told.push(kind));
    await port.insert(templates('Woningbehoefte'));
    await emulator.idle();
    expect(told).toContain('tabs');
  });

  test('is read back with its hidden sheet', async () => {
    const { port } = await inserted();
    const { tabs } = await port.read({ select: none });
    expect(tabs.map(({ name, hidden }) => [name, hidden === true]).at(-1)).toEqual(['Keuzelijsten', true]);
    expect((await port.readTab('Keuzelijsten')).hidden).toBe(true);
    expect((await port.readTab('Gegevens')).hidden).toBeUndefined();
  });
});

describe('a name that is taken', () => {
  test.each(['Visible', 'Hidden', 'VeryHidden'] as const)(
    'by a sheet that is %s is kept',
    async (visibility) => {
      const { port, workbook } = await open({
        sheets: [{ name: 'Blad1' }, { name: 'WONINGBEHOEFTE', rows: [['eigen']], visibility }],
      });
      const [, before] = workbookState(workbook).sheets;
      expect(await port.insert(templates('Woningbehoefte'))).toEqual({ tabs: ['Woningbehoefte (2)'] });
      expect(workbookState(workbook).sheets[1]).toEqual(before);
      expect(await port.insert(templates('Woningbehoefte'))).toEqual({ tabs: ['Woningbehoefte (3)'] });
      expect(tablesOf(workbook)).toEqual(['tblWoningbehoefte', 'tblWoningbehoefte_2']);
    },
  );

  test('by a table or a defined name of the workbook or of a sheet is kept', async () => {
    const { port, workbook } = await open({
      sheets: [{ name: 'Blad1', rows: [['a'], [1]], tables: [{ name: 'TBLWONINGBEHOEFTE' }] }],
      names: { tblwoningbehoefte_2: '=Blad1!$A$1' },
    });
    const local = { name: 'tblWoningbehoefte_3', formula: '=1', visible: true, comment: '' };
    workbook.setName({ ...local, sheetId: workbook.sheetByName('Blad1').id });
    await port.insert(templates('Woningbehoefte'));
    expect(tablesOf(workbook)).toEqual(['TBLWONINGBEHOEFTE', 'tblWoningbehoefte_4']);
  });

  test('by the lists of another makes the dropdowns point at our own', async () => {
    const { port, workbook } = await open({ sheets: [{ name: 'Keuzelijsten', rows: [['eigen lijst']] }] });
    const sheets = templates('Afsprakenregister');
    expect((await port.insert(sheets)).tabs).toEqual(['Afsprakenregister', 'Keuzelijsten (2)']);
    const { rule } = workbook.sheetByName('Afsprakenregister').validation(area('A2')) as { rule: unknown };
    expect(rule).toMatchObject({ source: "='Keuzelijsten (2)'!$A$2:$A$37" });
    const [format] = workbook.sheetByName('Afsprakenregister').conditionalFormats();
    expect(format?.formula).toContain('MATCH(A2&"",\'Keuzelijsten (2)\'!$A$2:$A$37,0)');
  });
});

test('texts are text, whatever they look like', async () => {
  const { port, workbook } = await open();
  const texts = ['=1+1', '+31', '-', '@x', "'x", '#N/A', '1-2-2024', '007', 'WAAR'];
  await port.insert([
    {
      name: 'Teksten',
      rows: [texts.map((text) => `kop ${text}`), texts],
      tables: [{ name: 'tblTeksten', area: { row: 0, column: 0, rowCount: 2, columnCount: texts.length } }],
    },
    { name: 'Koppen', rows: [['=1+1', '2018']] },
  ]);
  expect(workbook.sheetByName('Teksten').formulas(area('A2:I2'))).toEqual([texts]);
  expect(workbook.sheetByName('Koppen').formulas(area('A1:B1'))).toEqual([['=1+1', '2018']]);
});

test('a formula is one where the description says so', async () => {
  const { port, workbook } = await open();
  await port.insert([{ name: 'Som', rows: [[1, { formula: 'A1*2', result: 2 }]] }]);
  expect(workbook.sheetByName('Som').formulas(area('A1:B1'))).toEqual([[1, '=A1*2']]);
});

test('nothing to insert asks for nothing to be changed', async () => {
  const { port, emulator } = await open();
  expect(await port.insert([])).toEqual({ tabs: [] });
  expect(emulator.traffic.totals.requests).toBe(1);
});
