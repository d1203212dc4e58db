import type { EditResult } from '../../../../src/derive/edit';
import { area, type MemoryWorkbook } from '../../../../src/excel-emulator';
import { hostError, until } from '../open-workbook';
import { edit } from './edits';
import { LIMIT, open } from './failing';

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
