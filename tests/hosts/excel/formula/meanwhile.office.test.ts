import { area, workbookState, type CellContent, type MemoryWorkbook } from '../../../../src/excel-emulator';
import { hostError } from '../open-workbook';
import { open, select, TABLE, valuesOf } from './entries';

/** The request with which it is written. */
const WRITING = 3;

type Opened = Awaited<ReturnType<typeof open>>;

/** Puts a formula at the top left of a blank sheet, while something happens just before a request. */
function putWhile({ port, workbook, emulator }: Opened, request: number, happens: () => void) {
  select(workbook, 'Leeg', 'A1');
  emulator.traffic.reset();
  emulator.faults.onRequest(request, { before: happens });
  return port.putFormula(TABLE);
}

const write = (workbook: MemoryWorkbook, cell: string, content: CellContent): void =>
  workbook.sheetByName('Leeg').write(area(cell), [[content]]);

describe('just before it is written', () => {
  test.each([
    ['A1', 'van een collega'],
    ['A1', 7],
    ['A1', '1-2'],
    ['A1', { formula: '=1+1' }],
    ['B3', 'van een collega'],
  ] as const)('%s gets %j: that stays, and nothing is put over it', async (cell, content) => {
    const opened = await open();
    const { workbook } = opened;
    let state: unknown = null;
    const outcome = await putWhile(opened, WRITING, () => {
      workbook.asRemote(() => write(workbook, cell, content));
      state = workbookState(workbook);
    });
    expect(outcome).toMatchObject({ kind: 'no-room', why: 'filled' });
    expect(workbookState(workbook)).toEqual(state);
  });

  test('a cell gets a format of its own: that stays, and the formula comes', async () => {
    const opened = await open();
    const { workbook } = opened;
    const outcome = await putWhile(opened, WRITING, () =>
      workbook.sheetByName('Leeg').setNumberFormat(area('B2'), '0.0'),
    );
    expect(outcome).toMatchObject({ kind: 'placed' });
    expect(workbook.sheetByName('Leeg').numberFormats(area('B2:B3')).flat()).toEqual(['0.0', '#,##0.00']);
  });

  test('the sheet is protected: it is told, and nothing is changed', async () => {
    const opened = await open();
    const { workbook } = opened;
    const work = putWhile(opened, WRITING, () => workbook.sheetByName('Leeg').setProtected(true));
    expect(await hostError(work)).toMatchObject({ kind: 'protected', tab: 'Leeg' });
    expect(valuesOf(workbook, 'Leeg', 'A1:B3').flat().join('')).toBe('');
  });

  test('the sheet is deleted: it is told', async () => {
    const opened = await open();
    const { workbook } = opened;
    const work = putWhile(opened, WRITING, () => workbook.sheetByName('Leeg').delete());
    expect(await hostError(work)).toMatchObject({ kind: 'tab-gone', tab: 'Leeg' });
  });

  test('the sheet is renamed: it is the same one', async () => {
    const opened = await open();
    const outcome = await putWhile(opened, WRITING, () => opened.workbook.sheetByName('Leeg').rename('Vol'));
    expect(outcome).toMatchObject({ kind: 'placed' });
    expect(valuesOf(opened.workbook, 'Vol', 'B2')).toEqual([[6532]]);
  });
});

describe('before it began', () => {
  test('a protected sheet is told', async () => {
    const { port, workbook } = await open();
    workbook.sheetByName('Plannen').setProtected(true);
    select(workbook, 'Plannen', 'F1');
    expect(await hostError(port.putFormula(TABLE))).toMatchObject({ kind: 'protected', tab: 'Plannen' });
  });

  test('a workbook that is read-only is told', async () => {
    const { port, workbook } = await open();
    workbook.readOnly = true;
    expect(await hostError(port.putFormula(TABLE))).toMatchObject({ kind: 'read-only' });
  });

  test('a tab that is not there is told', async () => {
    const { port } = await open();
    const at = { tab: 'Weg', cell: { row: 0, column: 0 } };
    expect(await hostError(port.putFormula(TABLE, { at }))).toMatchObject({ kind: 'tab-gone', tab: 'Weg' });
  });

  test('a user who types in a cell is waited for: nothing was done', async () => {
    const { port, workbook } = await open();
    workbook.editingCell = true;
    expect(await hostError(port.putFormula(TABLE))).toMatchObject({ kind: 'cell-edit' });
  });

  test('what was cancelled is not begun', async () => {
    const { port, emulator } = await open();
    emulator.traffic.reset();
    const signal = AbortSignal.abort();
    expect(await hostError(port.putFormula(TABLE, { signal }))).toMatchObject({ kind: 'cancelled' });
    expect(emulator.traffic.totals.requests).toBe(0);
  });
});

test('a formula of which somebody changed the cell just before is not taken out', async () => {
  const { port, workbook, emulator } = await open();
  select(workbook, 'Leeg', 'A1');
  const outcome = await port.putFormula(TABLE);
  if (outcome.kind !== 'placed') throw new Error(outcome.why);
  emulator.traffic.reset();
  emulator.faults.onRequest(2, { before: () => write(workbook, 'A1', { formula: '=2+2' }) });
  expect(await port.takeOutFormula(outcome.placed)).toBe('changed');
  expect(workbook.sheetByName('Leeg').formulas(area('A1'))).toEqual([['=2+2']]);
});
