import { LIMIT, LONG, open, PLAN } from './failing-workbook';
import { hostError, none, only, until } from './open-workbook';

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
