import { workbookState } from '../../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../../src/hosts/excel/port';
import { hostError, until } from '../open-workbook';
import { edit } from './edits';
import { EDITS, LIMIT, type Name, prepared } from './failing';

/** So small that what is asked takes a number of requests. */
const SMALL = { bytesPerTrip: 12 * 1024 };

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
  ['putFormula', {}, [1, 2, 3]],
  ['takeOutFormula', {}, [1, 2]],
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
