import { REMOVE_MARKS } from '../../../src/derive/plan';
import { workbookState } from '../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../src/hosts/excel/port';
import { TestClock } from '../../pane/test-clock';
import { hostError, none, only, openWorkbook, until } from './open-workbook';
import { findings, formatsIn, mark, plan } from './plans';

const LONG = Array.from({ length: 100 }, (_, row) => [row, `rij ${row}`]);
const PLAN = plan(findings(300), mark('Data', 'fout', 'A2'), mark('Ander', 'norm', 'B2'));
/** So small that the plan takes a number of requests. */
const SMALL = { bytesPerTrip: 16 * 1024 };
const LIMIT = 30_000;

/** A workbook with marks of an earlier check, after a reading. */
async function open(options: ExcelPortOptions = {}) {
  const clock = new TestClock();
  const opened = await openWorkbook(
    {
      sheets: [
        { name: 'Data', rows: LONG },
        { name: 'Ander', rows: [[1]] },
      ],
    },
    { timer: clock, ...options },
  );
  const clean = workbookState(opened.workbook);
  await opened.port.apply(plan(findings(2), mark('Data', 'streven', 'A5'), mark('Ander', 'fout', 'A1')));
  await opened.port.read({ select: none });
  opened.emulator.traffic.reset();
  return { ...opened, clock, clean, before: workbookState(opened.workbook) };
}

async function requestsOf(options: ExcelPortOptions): Promise<number> {
  const { port, emulator } = await open(options);
  await port.apply(PLAN);
  return emulator.traffic.totals.requests;
}

describe('reading', () => {
  test.each([
    ['GeneralException', 'internal'],
    ['AccessDenied', 'protected'],
    ['ApiNotFound', 'old-excel'],
    ['NotImplemented', 'old-excel'],
    ['InvalidReference', 'tab-gone'],
    ['ItemNotFound', 'tab-gone'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ] as const)('%s is %s', async (code, kind) => {
    const { port, emulator } = await open();
    emulator.faults.onRequest(1, { code });
    const error = await hostError(port.read({ select: none }));
    expect([error.kind, error.detail]).toEqual([kind, code]);
  });

  test.each([1, 2, 3])('round trip %d that gets no answer ends after half a minute', async (number) => {
    const { port, emulator, clock } = await open();
    emulator.faults.onRequest(number, { silent: true });
    const reading = hostError(port.read({ select: only('Data') }));
    await until(() => emulator.traffic.totals.requests === number);
    clock.advance(LIMIT - 1);
    clock.advance(1);
    expect((await reading).kind).toBe('no-answer');
    expect((await port.read({ select: none })).tabs).toHaveLength(3);
  });

  test.each([1, 2, 3])('round trip %d is tried again when Excel was too busy', async (number) => {
    const { port, emulator, clock } = await open();
    emulator.faults.onRequest(number, { code: 'ServiceNotAvailable' });
    const reading = port.read({ select: only('Data') });
    await until(() => emulator.traffic.totals.requests === number);
    await emulator.idle();
    await until(() => {
      clock.advance(500);
      return emulator.traffic.totals.requests === 4;
    });
    expect((await reading).tabs[0]?.rows).toEqual(LONG);
  });

  test('an Excel that stays too busy is an error', async () => {
    const { port, emulator, clock } = await open();
    emulator.faults.onEvery({ code: 'ActivityLimitReached' });
    const reading = hostError(port.read({ select: none }));
    await until(() => {
      clock.advance(1000);
      return emulator.traffic.totals.requests === 3;
    });
    expect((await reading).kind).toBe('internal');
  });

  test.each([1, 2, 3])('round trip %d that the user cancels ends at once', async (number) => {
    const { port, emulator } = await open();
    let release = (): void => undefined;
    const delay = new Promise<void>((resolve) => (release = resolve));
    const cancelling = new AbortController();
    emulator.faults.onRequest(number, { before: () => cancelling.abort(), delay });
    expect((await hostError(port.read({ select: only('Data'), signal: cancelling.signal }))).kind).toBe(
      'cancelled',
    );
    release();
    await emulator.idle();
    expect(emulator.traffic.totals.requests).toBe(number);
  });

  test('while the user types in a cell nothing is read, and it says so', async () => {
    const { port, workbook } = await open();
    workbook.editingCell = true;
    expect((await hostError(port.read({ select: none }))).kind).toBe('cell-edit');
    expect((await hostError(port.apply(PLAN))).kind).toBe('cell-edit');
    expect((await hostError(port.show('Data', 'A1'))).kind).toBe('cell-edit');
    workbook.editingCell = false;
    expect((await port.read({ select: none })).tabs).toHaveLength(3);
  });

  test('an error never repeats what a cell holds', async () => {
    const { port } = await open();
    const failing = port.read({
      select: () => {
        throw new RangeError('123456782 is geen kolom');
      },
    });
    const error = await hostError(failing);
    expect([error.kind, error.detail]).toEqual(['internal', 'RangeError']);
    expect(error.message).not.toContain('123456782');
  });
});

describe('marking', () => {
  test('a plan that is large enough takes several requests', async () => {
    expect(await requestsOf({})).toBe(2);
    expect(await requestsOf(SMALL)).toBeGreaterThanOrEqual(4);
  });

  test.each([1, 2, 3, 4])('request %d that fails leaves the workbook as it was', async (number) => {
    const { port, emulator, workbook, before, clean } = await open(SMALL);
    emulator.faults.onRequest(number, { code: 'GeneralException' });
    expect((await hostError(port.apply(PLAN))).kind).toBe('internal');
    expect(workbookState(workbook)).toEqual(before);
    await port.apply(PLAN);
    expect(formatsIn(workbook, 'Data')).toEqual(['fout 1,0']);
    await port.apply(REMOVE_MARKS);
    expect(workbookState(workbook)).toEqual(clean);
  });

  test.each([2, 3, 4])('request %d that is done without an answer is taken back', async (number) => {
    const { port, emulator, workbook, before, clock } = await open(SMALL);
    emulator.faults.onRequest(number, { silent: true });
    const marking = hostError(port.apply(PLAN));
    await until(() => emulator.traffic.totals.requests === number);
    clock.advance(LIMIT);
    expect((await marking).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === 3);
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });

  test('when the last request was done without an answer, nothing of ours stays', async () => {
    const { port, emulator, workbook, clean, clock } = await open();
    emulator.faults.onRequest(2, { silent: true });
    const marking = hostError(port.apply(PLAN));
    await until(() => emulator.traffic.totals.requests === 2);
    clock.advance(LIMIT);
    expect((await marking).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === 2);
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(clean);
  });

  test('a request that Excel carries out long after is taken back then, before anything else', async () => {
    const { port, emulator, workbook, clean, clock } = await open();
    let release = (): void => undefined;
    const delay = new Promise<void>((resolve) => (release = resolve));
    emulator.faults.onRequest(2, { delay });
    const marking = hostError(port.apply(PLAN));
    await until(() => emulator.traffic.totals.requests === 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    clock.advance(LIMIT);
    expect((await marking).kind).toBe('no-answer');
    const removing = port.apply(REMOVE_MARKS);
    release();
    expect(await removing).toEqual({ protectedTabs: [] });
    expect(workbookState(workbook)).toEqual(clean);
  });

  test('a tab that gets protected in between is named, and nothing is changed', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, { before: () => workbook.sheetByName('Ander').setProtected(true) });
    const before = () =>
      workbookState(workbook).sheets.map(({ cells, rest }) => [cells, { ...rest, protected: false }]);
    const then = before();
    expect(await hostError(port.apply(PLAN))).toMatchObject({ kind: 'protected', tab: 'Ander' });
    expect(before()).toEqual(then);
  });

  test('when taking earlier marks away fails halfway, none of ours stay where they can be removed', async () => {
    const { port, emulator, workbook, clean } = await open();
    emulator.faults.onRequest(2, { before: () => workbook.sheetByName('Ander').setProtected(true) });
    const error = await hostError(port.apply(plan(findings(5), mark('Data', 'fout', 'A2'))));
    expect(error.kind).toBe('protected');
    expect(formatsIn(workbook, 'Data')).toEqual([]);
    expect(formatsIn(workbook, 'Ander')).toEqual(['fout 0,0']);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Data', 'Ander']);
    workbook.sheetByName('Ander').setProtected(false);
    await port.apply(REMOVE_MARKS);
    expect(workbookState(workbook)).toEqual(clean);
  });

  test('a tab that is deleted in between is named, and the others keep their earlier marks', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, { before: () => workbook.sheetByName('Data').delete() });
    expect(await hostError(port.apply(PLAN))).toMatchObject({ kind: 'tab-gone', tab: 'Data' });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Ander', 'Bevindingen']);
  });

  test('a document that turns read-only in between is left as it was', async () => {
    const { port, emulator, workbook, before } = await open();
    emulator.faults.onRequest(2, { before: () => (workbook.readOnly = true) });
    expect((await hostError(port.apply(PLAN))).kind).toBe('protected');
    workbook.readOnly = false;
    expect(workbookState(workbook)).toEqual(before);
  });

  test.each([1, 2])('cancelled before request %d, nothing is changed', async (number) => {
    const { port, emulator, workbook, before } = await open();
    const cancelling = new AbortController();
    if (number === 1) cancelling.abort();
    else emulator.faults.onRequest(1, { before: () => cancelling.abort() });
    expect((await hostError(port.apply(PLAN, cancelling.signal))).kind).toBe('cancelled');
    await emulator.idle();
    expect(workbookState(workbook)).toEqual(before);
  });

  test('cancelled while its only request is under way, the plan is carried out', async () => {
    const { port, emulator, workbook } = await open();
    const cancelling = new AbortController();
    emulator.faults.onRequest(2, { before: () => cancelling.abort() });
    expect(await port.apply(PLAN, cancelling.signal)).toEqual({ protectedTabs: [] });
    expect(formatsIn(workbook, 'Data')).toEqual(['fout 1,0']);
  });

  test('cancelled between two requests, what was done is taken back', async () => {
    const { port, emulator, workbook, before } = await open(SMALL);
    const cancelling = new AbortController();
    emulator.faults.onRequest(3, { before: () => cancelling.abort() });
    expect((await hostError(port.apply(PLAN, cancelling.signal))).kind).toBe('cancelled');
    expect(workbookState(workbook)).toEqual(before);
  });

  test('a plan that was begun waits for a user who starts to type', async () => {
    const { port, emulator, workbook, clock } = await open(SMALL);
    emulator.faults.onRequest(3, { before: () => (workbook.editingCell = true) });
    const marking = port.apply(PLAN);
    await until(() => emulator.traffic.totals.requests === 3);
    await emulator.idle();
    workbook.editingCell = false;
    await until(() => {
      clock.advance(1000);
      return formatsIn(workbook, 'Data')[0] === 'fout 1,0';
    });
    expect(await marking).toEqual({ protectedTabs: [] });
  });

  test('plans are carried out one after the other', async () => {
    const { port, workbook, clean } = await open(SMALL);
    const both = [port.apply(PLAN), port.apply(REMOVE_MARKS)];
    await Promise.all(both);
    expect(workbookState(workbook)).toEqual(clean);
  });
});
