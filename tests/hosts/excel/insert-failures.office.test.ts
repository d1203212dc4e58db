import { CATALOGUE } from '../../../src/agreements/catalogue';
import type { SheetDescription } from '../../../src/derive/description';
import { templatePlan } from '../../../src/derive/template/template-plan';
import { workbookState, type MemoryWorkbook } from '../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../src/hosts/excel/port';
import type { EditingPort } from '../../../src/hosts/port';
import { TestClock } from '../../pane/test-clock';
import { hostError, openWorkbook, until } from './open-workbook';

const LIMIT = 30_000;
/** So small that inserting takes a number of requests. */
const SMALL = { bytesPerTrip: 24 * 1024 };

function templates(): readonly SheetDescription[] {
  const [agreement] = CATALOGUE.agreements;
  if (agreement === undefined) throw new Error('no agreement');
  const sheets = agreement.sheets.filter(({ name }) => /^(Gegevens|Afsprakenregister)$/.test(name));
  return templatePlan({
    agreement,
    version: '1',
    sheets,
    example: false,
    workbook: { date1904: false, tabs: [] },
  });
}

async function open(options: ExcelPortOptions = {}) {
  const clock = new TestClock();
  const opened = await openWorkbook(
    { sheets: [{ name: 'Blad1', rows: [['x']] }, { name: 'Blad2' }] },
    { timer: clock, ...options },
  );
  const port: EditingPort = opened.port;
  return { ...opened, port, clock, before: workbookState(opened.workbook) };
}

async function requestsOf(options: ExcelPortOptions): Promise<number> {
  const { port, emulator } = await open(options);
  await port.insert(templates());
  return emulator.traffic.totals.requests;
}

const namesOf = (workbook: MemoryWorkbook): readonly string[] => workbook.sheets().map(({ name }) => name);

describe('when something fails', () => {
  test('many small requests are needed for these tests', async () => {
    expect(await requestsOf({})).toBe(2);
    expect(await requestsOf(SMALL)).toBeGreaterThanOrEqual(5);
  });

  test.each([1, 2, 3, 4, 5])(
    'at request %d, nothing is left behind and it can be done again',
    async (number) => {
      const { port, emulator, workbook, before } = await open(SMALL);
      emulator.faults.onRequest(number, { code: 'GeneralException' });
      expect((await hostError(port.insert(templates()))).kind).toBe('internal');
      expect(workbookState(workbook)).toEqual(before);
      expect((await port.insert(templates())).tabs).toEqual([
        'Gegevens',
        'Afsprakenregister',
        'Keuzelijsten',
      ]);
    },
  );

  test('at the last request, nothing is left behind', async () => {
    const last = await requestsOf(SMALL);
    const { port, emulator, workbook, before } = await open(SMALL);
    emulator.faults.onRequest(last, { code: 'GeneralException' });
    expect((await hostError(port.insert(templates()))).kind).toBe('internal');
    expect(workbookState(workbook)).toEqual(before);
  });

  test('what Excel refuses halfway a request is taken back', async () => {
    const { port, workbook, before } = await open();
    const long = {
      area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      title: 'x'.repeat(33),
      text: '',
    };
    const sheets = [...templates(), { name: 'Te lang', rows: [['a']], prompts: [long] }];
    expect((await hostError(port.insert(sheets))).kind).toBe('internal');
    expect(workbookState(workbook)).toEqual(before);
  });

  test('what no template has is refused before anything is done', async () => {
    const { port, emulator } = await open();
    const sheets = [{ name: 'Vast', rows: [['a']], frozenColumns: 1 }];
    expect((await hostError(port.insert(sheets))).kind).toBe('internal');
    expect(emulator.traffic.totals.requests).toBe(0);
  });
});

describe('an Excel that does not answer', () => {
  test.each([2, 3, 4, 5])('to request %d, but does carry it out, gets it taken back', async (number) => {
    const { port, emulator, workbook, clock, before } = await open(SMALL);
    emulator.faults.onRequest(number, { silent: true });
    const inserting = hostError(port.insert(templates()));
    await until(() => emulator.traffic.totals.requests === number);
    clock.advance(LIMIT);
    expect((await inserting).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === 2);
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });

  test('when all was done, still gets it taken back, and the user is where they were', async () => {
    const { port, emulator, workbook, clock, before } = await open();
    emulator.faults.onRequest(2, { silent: true });
    const inserting = hostError(port.insert(templates()));
    await until(() => namesOf(workbook).includes('Keuzelijsten'));
    clock.advance(LIMIT);
    expect((await inserting).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === 2);
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });
});

describe('a workbook that changes in between', () => {
  test('with a sheet of the same name of the user: theirs stays, ours gets a number', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, { before: () => void workbook.addSheet('Gegevens') });
    const { tabs } = await port.insert(templates());
    expect(tabs).toEqual(['Gegevens (2)', 'Afsprakenregister', 'Keuzelijsten']);
    expect(namesOf(workbook)).toEqual(['Blad1', 'Blad2', 'Gegevens', ...tabs]);
    expect(workbookState(workbook).sheets[2]?.cells).toEqual({});
  });

  test('with a table of the same name of the user: theirs stays, ours gets a number', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, {
      before: () =>
        workbook.setName({ name: 'tblGegevens', formula: '=1', sheetId: null, visible: true, comment: '' }),
    });
    await port.insert(templates());
    expect(workbook.tables().map(({ name }) => name)).toEqual(['tblGegevens_2', 'tblAfsprakenregister']);
  });

  test('in which the user made a sheet of the same name while it fails, keeps that sheet', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, {
      before: () => void workbook.addSheet('Gegevens'),
      code: 'GeneralException',
    });
    expect((await hostError(port.insert(templates()))).kind).toBe('internal');
    expect(namesOf(workbook)).toEqual(['Blad1', 'Blad2', 'Gegevens']);
  });

  test('in which the user goes to another sheet and deletes the first one', async () => {
    const { port, emulator, workbook, clock } = await open();
    emulator.faults.onRequest(2, {
      before() {
        workbook.activateSheet(workbook.sheetByName('Blad2').id);
        workbook.sheetByName('Blad1').delete();
      },
      silent: true,
    });
    const inserting = hostError(port.insert(templates()));
    await until(() => namesOf(workbook).includes('Keuzelijsten'));
    clock.advance(LIMIT);
    expect((await inserting).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === 1);
    expect(namesOf(workbook)).toEqual(['Blad2']);
  });
});

describe('a workbook in which no sheet can be added', () => {
  test('because its structure is protected', async () => {
    const { port, emulator, workbook } = await open();
    workbook.structureProtected = true;
    expect(await hostError(port.insert(templates()))).toMatchObject({ kind: 'protected', tab: null });
    expect(emulator.traffic.totals.requests).toBe(1);
  });

  test('because it is read-only', async () => {
    const { port, emulator, workbook } = await open();
    workbook.readOnly = true;
    expect((await hostError(port.insert(templates()))).kind).toBe('read-only');
    expect(emulator.traffic.totals.requests).toBe(1);
  });

  test('because it gets protected in between', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, { before: () => (workbook.structureProtected = true) });
    expect((await hostError(port.insert(templates()))).kind).toBe('protected');
    expect(namesOf(workbook)).toEqual(['Blad1', 'Blad2']);
  });

  test('because the user is typing: nothing is done yet', async () => {
    const { port, workbook, before } = await open();
    workbook.editingCell = true;
    expect((await hostError(port.insert(templates()))).kind).toBe('cell-edit');
    workbook.editingCell = false;
    expect(workbookState(workbook)).toEqual(before);
  });
});

describe('cancelling', () => {
  test.each([1, 2])('before request %d leaves the workbook as it was', async (number) => {
    const { port, emulator, workbook, before } = await open();
    const cancelling = new AbortController();
    if (number === 1) cancelling.abort();
    else emulator.faults.onRequest(1, { before: () => cancelling.abort() });
    expect((await hostError(port.insert(templates(), cancelling.signal))).kind).toBe('cancelled');
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });

  test('between two requests takes back what was done', async () => {
    const { port, emulator, workbook, before } = await open(SMALL);
    const cancelling = new AbortController();
    emulator.faults.onRequest(3, { before: () => cancelling.abort() });
    expect((await hostError(port.insert(templates(), cancelling.signal))).kind).toBe('cancelled');
    expect(workbookState(workbook)).toEqual(before);
  });
});
