import type { EditResult } from '../../../../src/derive/edit';
import { area, type MemoryWorkbook, workbookState } from '../../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../../src/hosts/excel/port';
import { TestClock } from '../../../pane/test-clock';
import { hostError, openWorkbook, until } from '../open-workbook';
import { edit } from './edits';

const LIMIT = 30_000;
/** So small that what is asked takes a number of requests. */
const SMALL = { bytesPerTrip: 12 * 1024 };

const COUNT = 60;
const EDITS = Array.from({ length: COUNT }, (_, row) => [
  edit(`A${row + 1}`, `${row}`, row),
  edit(`C${row + 1}`, row, `tekst ${row}`, { tab: 'Ander' }),
]).flat();

/** Two sheets with text where numbers should be, and a table. */
async function open(options: ExcelPortOptions = {}) {
  const clock = new TestClock();
  const opened = await openWorkbook(
    {
      sheets: [
        {
          name: 'Plannen',
          rows: Array.from({ length: COUNT }, (_, row) => [`${row}`, 'x']),
          numberFormats: { 'A:A': '@' },
        },
        {
          name: 'Ander',
          rows: Array.from({ length: COUNT }, (_, row) => ['', '', row]),
        },
        {
          name: 'Toelichtingen',
          rows: [
            ['Sleutel', 'Datum'],
            ['a', 45_000],
          ],
          tables: [{ name: 'tblToelichtingen' }],
          numberFormats: { 'B2:B2': 'yyyy-mm-dd' },
        },
      ],
    },
    { timer: clock, ...options },
  );
  return { ...opened, clock };
}

const ROW = {
  tab: 'Toelichtingen',
  table: 'tblToelichtingen',
  values: ['=b', 45_001],
  numberFormats: ['@', 'yyyy-mm-dd'],
};

type Opened = Awaited<ReturnType<typeof open>>;

/** Each brings the workbook into the state to begin with, and answers with what is then done. */
const WORK = {
  edit:
    async ({ port }: Opened) =>
    async (): Promise<unknown> =>
      port.edit(EDITS),
  undo: async ({ port }: Opened) => {
    const { written } = await port.edit(EDITS);
    return async (): Promise<unknown> => port.undo(written);
  },
  addRow:
    async ({ port }: Opened) =>
    async (): Promise<unknown> =>
      port.addRow(ROW),
};
type Name = keyof typeof WORK;

async function prepared(name: Name, options: ExcelPortOptions) {
  const opened = await open(options);
  const work = await WORK[name](opened);
  opened.emulator.traffic.reset();
  return { ...opened, work, before: workbookState(opened.workbook) };
}

async function requestsOf(name: Name, options: ExcelPortOptions): Promise<number> {
  const { work, emulator } = await prepared(name, options);
  await work();
  return emulator.traffic.totals.requests;
}

const CASES = [
  ['edit', {}, [1, 2]],
  ['edit', SMALL, [1, 2, 3, 4, 5, 6, 7, 8]],
  ['undo', {}, [1, 2]],
  ['undo', SMALL, [1, 2, 3, 4, 5, 6]],
  ['addRow', {}, [1, 2]],
] as const;
const EACH = CASES.flatMap(([name, options, numbers]) =>
  numbers.map((number) => [name, number, options] as const),
);

test.each(CASES)('%s takes the requests that are made to fail', async (name, options, numbers) => {
  expect(await requestsOf(name, options)).toBeGreaterThanOrEqual(numbers.length);
});

describe.each(EACH)('%s, request %d', (name, number, options) => {
  test('fails: nothing is left of it, and it can be done again', async () => {
    const { work, emulator, workbook, before } = await prepared(name, options);
    emulator.faults.onRequest(number, { code: 'GeneralException' });
    expect((await hostError(work())).kind).toBe('internal');
    expect(workbookState(workbook)).toEqual(before);
    await work();
    expect(workbookState(workbook)).not.toEqual(before);
  });

  test('is never answered: what Excel did is taken back', async () => {
    const { work, emulator, workbook, before, clock } = await prepared(name, options);
    emulator.faults.onRequest(number, { silent: true });
    const working = hostError(work());
    await until(() => emulator.traffic.totals.requests === number);
    clock.advance(LIMIT);
    expect((await working).kind).toBe('no-answer');
    await until(() => JSON.stringify(workbookState(workbook)) === JSON.stringify(before));
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });

  test('is answered long after: what Excel did then is taken back before anything else', async () => {
    const { work, emulator, workbook, port, before, clock } = await prepared(name, options);
    let release = (): void => undefined;
    emulator.faults.onRequest(number, { delay: new Promise<void>((resolve) => (release = resolve)) });
    const working = hostError(work());
    await until(() => emulator.traffic.totals.requests === number - 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    clock.advance(LIMIT);
    expect((await working).kind).toBe('no-answer');
    const next = port.edit([edit('D1', '', 'later', { tab: 'Ander' })]);
    release();
    const { written } = await next;
    await port.undo(written);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('finds the user typing in a cell: it is not begun, or goes on when they are done', async () => {
    const { work, emulator, workbook, before, clock } = await prepared(name, options);
    emulator.faults.onRequest(number, { before: () => (workbook.editingCell = true) });
    const working = work().then(
      () => 'done',
      () => 'refused',
    );
    await until(() => emulator.traffic.totals.requests === number);
    await emulator.idle();
    workbook.editingCell = false;
    let ended = '';
    void working.then((outcome) => (ended = outcome));
    await until(() => {
      clock.advance(1000);
      return ended !== '';
    });
    const changed = JSON.stringify(workbookState(workbook)) !== JSON.stringify(before);
    expect(ended).toBe(changed ? 'done' : 'refused');
  });
});

test.each(
  CASES.filter(([name]) => name === 'edit').flatMap(([, options, numbers]) =>
    numbers.map((number) => [number, options] as const),
  ),
)('an edit that was cancelled before request %d leaves everything as it was', async (number, options) => {
  const { emulator, workbook, port, before } = await prepared('edit', options);
  const cancelling = new AbortController();
  if (number === 1) cancelling.abort();
  else emulator.faults.onRequest(number - 1, { before: () => cancelling.abort() });
  expect((await hostError(port.edit(EDITS, { signal: cancelling.signal }))).kind).toBe('cancelled');
  await emulator.idle();
  expect(workbookState(workbook)).toEqual(before);
});

describe('between looking and writing', () => {
  const FIRST = edit('A1', '0', 0);
  const SECOND = edit('C1', 0, 1, { tab: 'Ander' });
  const valueOf = (workbook: MemoryWorkbook, tab: string, address: string) =>
    workbook.sheetByName(tab).formulas(area(address))[0]?.[0];

  /** Edits both, with something done to the workbook just before the writing request. */
  async function meanwhile(change: (workbook: MemoryWorkbook) => void, whole = false) {
    const opened = await open();
    opened.emulator.faults.onRequest(2, { before: () => change(opened.workbook) });
    const work = opened.port.edit([FIRST, SECOND], { whole });
    return { ...opened, work };
  }

  test('a sheet is protected: it is named, and the other one is as it was', async () => {
    const { work, workbook } = await meanwhile((book) => book.sheetByName('Ander').setProtected(true));
    expect(await hostError(work)).toMatchObject({ kind: 'protected', tab: 'Ander' });
    expect(valueOf(workbook, 'Plannen', 'A1')).toBe('0');
    expect(workbook.sheetByName('Plannen').numberFormats(area('A1'))).toEqual([['@']]);
  });

  test('a sheet is deleted: it is named, and the other one is as it was', async () => {
    const { work, workbook } = await meanwhile((book) => book.sheetByName('Ander').delete());
    expect(await hostError(work)).toMatchObject({ kind: 'tab-gone', tab: 'Ander' });
    expect(valueOf(workbook, 'Plannen', 'A1')).toBe('0');
  });

  test('a sheet is renamed: it is the same one', async () => {
    const { work, workbook } = await meanwhile((book) => book.sheetByName('Ander').rename('Nieuw'));
    expect((await work).refusals).toEqual([null, null]);
    expect(valueOf(workbook, 'Nieuw', 'C1')).toBe(1);
  });

  test('the document turns read-only: nothing is changed', async () => {
    const { work, workbook } = await meanwhile((book) => (book.readOnly = true));
    expect((await hostError(work)).kind).toBe('protected');
    expect(valueOf(workbook, 'Plannen', 'A1')).toBe('0');
  });

  test.each([
    ['another value', 'eigen'],
    ['a formula', { formula: '=B1' }],
    ['text that looks like a number', '0012'],
  ])('a cell gets %s: that stays, and the other cell is written', async (_name, content) => {
    const { work, workbook } = await meanwhile((book) =>
      book.sheetByName('Ander').write(area('C1'), [[content]]),
    );
    const { refusals, written } = await work;
    expect(refusals).toEqual([null, typeof content === 'object' ? 'formula' : 'changed']);
    expect(written).toHaveLength(1);
    expect(valueOf(workbook, 'Ander', 'C1')).toBe(typeof content === 'object' ? '=B1' : content);
    expect(workbook.sheetByName('Ander').values(area('C1'))[0]?.[0]).toBe(
      typeof content === 'object' ? '#NAME?' : content,
    );
    expect(valueOf(workbook, 'Plannen', 'A1')).toBe(0);
  });

  test('a cell gets another value: with the whole or nothing, nothing is written', async () => {
    const { work, workbook } = await meanwhile(
      (book) => book.sheetByName('Ander').write(area('C1'), [['eigen']]),
      true,
    );
    expect(await work).toMatchObject({ refusals: [null, 'changed'], written: [] });
    expect([valueOf(workbook, 'Plannen', 'A1'), valueOf(workbook, 'Ander', 'C1')]).toEqual(['0', 'eigen']);
  });

  test('a cell gets another format: that is the one to put back', async () => {
    const { work, workbook, port } = await meanwhile((book) =>
      book.sheetByName('Plannen').setNumberFormat(area('A1'), '0.00'),
    );
    const { written } = await work;
    expect(written[0]).toMatchObject({ before: { value: '0', numberFormat: '0.00' } });
    await port.undo(written);
    expect(workbook.sheetByName('Plannen').numberFormats(area('A1'))).toEqual([['0.00']]);
    expect(valueOf(workbook, 'Plannen', 'A1')).toBe('0');
  });

  test('rows are sorted: no cell gets what was meant for another row', async () => {
    const { work, workbook } = await meanwhile((book) =>
      book.sheetByName('Ander').write(area('C1:C2'), [[1], [0]]),
    );
    const { refusals }: EditResult = await work;
    expect(refusals).toEqual([null, 'changed']);
    expect(workbook.sheetByName('Ander').values(area('C1:C2')).flat()).toEqual([1, 0]);
  });

  test('Excel answers long after, and the user wrote in a cell before it got to it: that is put back', async () => {
    const { port, emulator, workbook, clock } = await open();
    let release = (): void => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    emulator.faults.onRequest(2, {
      before: async () => {
        await late;
        workbook.sheetByName('Ander').write(area('C1'), [['eigen']]);
      },
    });
    const work = hostError(port.edit([FIRST, SECOND]));
    await until(() => emulator.traffic.totals.requests === 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    clock.advance(LIMIT);
    expect((await work).kind).toBe('no-answer');
    release();
    await port.edit([edit('D1', '', 'later', { tab: 'Ander' })]);
    expect([valueOf(workbook, 'Plannen', 'A1'), valueOf(workbook, 'Ander', 'C1')]).toEqual(['0', 'eigen']);
  });

  test('a cell that is formatted as text gets a formula: that stays one', async () => {
    const { work, workbook } = await meanwhile((book) => {
      const sheet = book.sheetByName('Plannen');
      sheet.setNumberFormat(area('A1'), 'General');
      sheet.write(area('A1'), [[{ formula: '=B1' }]]);
      sheet.setNumberFormat(area('A1'), '@');
    });
    expect((await work).refusals).toEqual(['formula', null]);
    expect(workbook.sheetByName('Plannen').values(area('A1'))).toEqual([['#NAME?']]);
    expect(workbook.sheetByName('Plannen').numberFormats(area('A1'))).toEqual([['@']]);
  });

  test('somebody always gets in between: then it is given up, and nothing is lost', async () => {
    const { port, emulator, workbook } = await open();
    let count = 0;
    emulator.faults.onEvery({
      before: () => workbook.sheetByName('Plannen').setNumberFormat(area('A1'), `0.${'0'.repeat(++count)}`),
    });
    expect(await hostError(port.edit([FIRST, SECOND]))).toMatchObject({
      kind: 'internal',
      detail: 'overtaken',
    });
    expect([valueOf(workbook, 'Plannen', 'A1'), valueOf(workbook, 'Ander', 'C1')]).toEqual(['0', 0]);
  });
});
