import { area, createWorkbook, workbookState } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { refusal } from './refusal';

function open() {
  return createWorkbook({ sheets: [{ name: 'Data', rows: [[1]] }, { name: 'Ander' }] });
}

async function writeTwice(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Data');
  sheet.getRange('A1').values = [['een']];
  await context.sync();
  sheet.getRange('A2').values = [['twee']];
  await context.sync();
}

test('the n-th request fails with the code asked for, and nothing of it is done', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  emulator.faults.onRequest(2, { code: 'GeneralException' });
  const { code, message } = await refusal(writeTwice);
  expect([code, message]).toEqual([
    'GeneralException',
    'There was an internal error while processing the request.',
  ]);
  expect(workbookState(workbook).sheets[0]?.cells).toEqual({ A1: 'een' });
  await Excel.run(writeTwice);
  expect(workbookState(workbook).sheets[0]?.cells).toEqual({ A1: 'een', A2: 'twee' });
});

test('a request can be carried out and fail all the same', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  emulator.faults.onRequest(2, { code: 'InternalError', carriedOut: true });
  expect((await refusal(writeTwice)).code).toBe('InternalError');
  expect(workbookState(workbook).sheets[0]?.cells).toEqual({ A1: 'een', A2: 'twee' });
});

test('a code of a test’s own passes too', async () => {
  const emulator = await startOffice(open());
  emulator.faults.onEvery({ code: 'ActivityLimitReached' });
  expect((await refusal(writeTwice)).code).toBe('ActivityLimitReached');
  emulator.faults.clear();
  await expect(Excel.run(writeTwice)).resolves.toBeUndefined();
});

test('a delayed request holds up those after it, and all come in order', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  let release: () => void = () => undefined;
  const delay = new Promise<void>((resolve) => {
    release = resolve;
  });
  emulator.faults.onRequest(1, { delay });
  const order: string[] = [];
  const slow = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [['langzaam']];
    await context.sync();
  }).then(() => order.push('langzaam'));
  const fast = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [['snel']];
    await context.sync();
  }).then(() => order.push('snel'));
  expect(emulator.traffic.totals.requests).toBe(0);
  release();
  await Promise.all([slow, fast]);
  expect(order).toEqual(['langzaam', 'snel']);
  expect(workbookState(workbook).sheets[0]?.cells).toEqual({ A1: 'snel' });
});

test('a delay in milliseconds follows the clock', async () => {
  const emulator = await startOffice(open());
  emulator.faults.onRequest(1, { delay: 60_000 });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  try {
    const work = Excel.run(writeTwice);
    await jest.advanceTimersByTimeAsync(59_999);
    expect(emulator.traffic.totals.requests).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    await work;
    expect(emulator.traffic.totals.requests).toBe(2);
  } finally {
    jest.useRealTimers();
  }
});

test('a silent request is done and never answered; later ones are answered', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  emulator.faults.onRequest(1, { silent: true });
  let answered = false;
  void Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [['stil']];
    await context.sync();
  }).then(() => {
    answered = true;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A2').values = [['luid']];
    await context.sync();
  });
  expect(answered).toBe(false);
  expect(workbookState(workbook).sheets[0]?.cells).toEqual({ A1: 'stil', A2: 'luid' });
});

test('a fault in the emulator itself is no answer of Excel, and the next request works', async () => {
  let broken = false;
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [[{ formula: '=A2', result: 1 }]], at: 'C1' }],
    calculate: () => {
      if (broken) throw new Error('stuk');
      return 1;
    },
  });
  await startOffice(workbook);
  broken = true;
  expect(await refusal(writeTwice)).toMatchObject({
    code: 'EmulatorFault',
    message: 'Error: stuk',
  });
  broken = false;
  await expect(Excel.run(writeTwice)).resolves.toBeUndefined();
});

test('the workbook can change between two requests', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  emulator.faults.onRequest(2, {
    before: () => {
      workbook.sheetByName('Data').delete();
    },
  });
  expect((await refusal(writeTwice)).code).toBe('ItemNotFound');

  const second = open();
  const other = await startOffice(second);
  other.faults.onRequest(2, {
    before: () => {
      second.sheetByName('Data').setProtected(true);
      second.sheetByName('Data').write(area('B1'), [['gebruiker']]);
    },
  });
  expect((await refusal(writeTwice)).code).toBe('AccessDenied');
  expect(workbookState(second).sheets[0]?.cells).toEqual({ A1: 'een', B1: 'gebruiker' });
});

test('requests, bytes and proxies are counted', async () => {
  const emulator = await startOffice(open());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    range.values = [['é€😀']];
    await context.sync();
  });
  const [read, write] = emulator.traffic.roundTrips;
  expect(emulator.traffic.totals.requests).toBe(2);
  // The workbook, its sheets, the sheet and the range.
  expect(read).toMatchObject({ number: 1, objectPaths: 4, error: null });
  expect(write?.bytesOut).toBeGreaterThan(9);
  expect(emulator.traffic.totals.bytesIn).toBe((read?.bytesIn ?? 0) + (write?.bytesIn ?? 0));
  emulator.traffic.reset();
  expect(emulator.traffic.totals).toEqual({ requests: 0, bytesOut: 0, bytesIn: 0, objectPaths: 0 });
});

test('the requests that office.js makes for itself are neither counted nor disturbed', async () => {
  const emulator = await startOffice(open());
  emulator.faults.onRequest(2, { code: 'GeneralException' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
    await context.sync();
  });
  // After this run office.js releases the range, in a request of its own.
  expect((await refusal(writeTwice)).code).toBe('GeneralException');
  expect(emulator.traffic.roundTrips.map((trip) => trip.number)).toEqual([1, 2]);
});

test('bytes are those of UTF-8', async () => {
  const emulator = await startOffice(open());
  const send = async (text: string) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[text]];
      await context.sync();
    });
    return emulator.traffic.roundTrips.at(-1)?.bytesOut ?? 0;
  };
  expect((await send('é€😀')) - (await send('abcd'))).toBe(2 + 3 + 4 - 4);
});
