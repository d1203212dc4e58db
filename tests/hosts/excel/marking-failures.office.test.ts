import { REMOVE_MARKS } from '../../../src/derive/plan';
import { workbookState } from '../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../src/hosts/excel/port';
import { LIMIT, open, PLAN, SMALL } from './failing-workbook';
import { hostError, until } from './open-workbook';
import { findings, formatsIn, mark, plan } from './plans';

async function requestsOf(options: ExcelPortOptions): Promise<number> {
  const { port, emulator } = await open(options);
  await port.apply(PLAN);
  return emulator.traffic.totals.requests;
}

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

  /** Marks in an Excel that carries out this request without ever answering it, and waits until that is taken back. */
  async function unanswered(number: number, tabs: number, options?: ExcelPortOptions) {
    const opened = await open(options);
    const { port, emulator, workbook, clock } = opened;
    emulator.faults.onRequest(number, { silent: true });
    const marking = hostError(port.apply(PLAN));
    await until(() => emulator.traffic.totals.requests === number);
    clock.advance(LIMIT);
    expect((await marking).kind).toBe('no-answer');
    await until(() => workbook.sheets().length === tabs);
    await emulator.idle();
    return opened;
  }

  test.each([2, 3, 4])('request %d that is done without an answer is taken back', async (number) => {
    const { workbook, before } = await unanswered(number, 3, SMALL);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('when the last request was done without an answer, nothing of ours stays', async () => {
    const { workbook, clean } = await unanswered(2, 2);
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

  test('a sheet of the user that takes the name in between stays, and the marks come all the same', async () => {
    const { port, emulator, workbook } = await open();
    emulator.faults.onRequest(2, { before: () => void workbook.addSheet('Bevindingen (2)') });
    await port.apply(PLAN);
    expect(workbook.sheets().map(({ name }) => name)).toEqual([
      'Data',
      'Ander',
      'Bevindingen',
      'Bevindingen (2)',
    ]);
    expect(workbookState(workbook).sheets[3]?.cells).toEqual({});
    expect(formatsIn(workbook, 'Data')).toEqual(['fout 1,0']);
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
