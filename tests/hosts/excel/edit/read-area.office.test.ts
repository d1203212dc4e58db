import { area } from '../../../../src/excel-emulator';
import { hostError, openWorkbook } from '../open-workbook';

const KB = 1024;

test('a part of a tab comes in one round trip, blank where nothing is', async () => {
  const { port, emulator } = await openWorkbook({
    sheets: [{ name: 'Data', rows: [[1, 'a'], [{ formula: '=1', result: true }]] }],
  });
  expect(await port.readArea('Data', area('B1:C3'))).toEqual([
    ['a', ''],
    ['', ''],
    ['', ''],
  ]);
  expect(await port.readArea('Data', area('A2'))).toEqual([[true]]);
  expect(emulator.traffic.totals.requests).toBe(2);
});

test('whole columns cost what is in them', async () => {
  const { port, emulator } = await openWorkbook({
    sheets: [{ name: 'Data', rows: [[5, 'x'], [6]], at: 'C4' }],
  });
  const rows = await port.readArea('Data', area('B:D'));
  expect(rows).toHaveLength(1_048_576);
  expect([rows[2], rows[3], rows[4], rows[1_048_575]]).toEqual([
    ['', '', ''],
    ['', 5, 'x'],
    ['', 6, ''],
    ['', '', ''],
  ]);
  expect(emulator.traffic.totals.requests).toBe(2);
  expect((await port.readArea('Data', area('F:Z')))[0]).toHaveLength(21);
});

test('what is too much for one answer is read in pieces', async () => {
  const rows = Array.from({ length: 400 }, (_, row) => [`rij ${row} ${'x'.repeat(100)}`, row]);
  const { port, emulator } = await openWorkbook(
    { sheets: [{ name: 'Data', rows }] },
    { bytesPerTrip: 10 * KB },
    { payloadLimit: 16 * KB },
  );
  expect(await port.readArea('Data', area('A1:B400'))).toEqual(rows);
  expect(emulator.traffic.totals.requests).toBeGreaterThan(4);
});

test.each(['A1', 'A:Z'])('%s of a tab that is gone', async (address) => {
  const { port } = await openWorkbook({ sheets: [{ name: 'Data' }] });
  expect(await hostError(port.readArea('Weg', area(address)))).toMatchObject({
    kind: 'tab-gone',
    tab: 'Weg',
  });
});

test('it can be cancelled', async () => {
  const { port } = await openWorkbook({ sheets: [{ name: 'Data' }] });
  expect((await hostError(port.readArea('Data', area('A1'), AbortSignal.abort()))).kind).toBe('cancelled');
});
