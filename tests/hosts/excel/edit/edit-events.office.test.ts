import { area, type MemoryWorkbook } from '../../../../src/excel-emulator';
import type { WorkbookChange } from '../../../../src/hosts/port';
import { TestClock } from '../../../pane/test-clock';
import { openWorkbook, until } from '../open-workbook';
import { edit, summing } from './edits';

async function open() {
  const clock = new TestClock();
  let workbook: MemoryWorkbook | null = null;
  const opened = await openWorkbook(
    {
      sheets: [
        {
          name: 'Plannen',
          rows: [['1', 'x', { formula: '=SUM(A1:A9)' }], ['2']],
          numberFormats: { 'A:A': '@' },
        },
        { name: 'Ander', rows: [['Sleutel'], ['a']], tables: [{ name: 'tbl' }] },
      ],
      calculate: summing(() => workbook),
    },
    { timer: clock },
  );
  ({ workbook } = opened);
  workbook.recalculate();
  const changes: WorkbookChange[] = [];
  await opened.port.watch((change) => changes.push(change));
  opened.emulator.traffic.reset();
  /** Tells all that is to come: an event in another tab is the last. */
  const all = async (): Promise<readonly WorkbookChange[]> => {
    opened.workbook.sheetByName('Ander').write(area('Z99'), [['klaar']]);
    const isLast = (change: WorkbookChange | undefined): boolean =>
      change?.kind === 'cells' && change.area.row === 98;
    await until(() => isLast(changes.at(-1)));
    return changes.splice(0).slice(0, -1);
  };
  return { ...opened, clock, all };
}

const SUM = { kind: 'calculated', tab: 'Plannen' };
const cell = (tab: string, address: string) => ({ kind: 'cells', tab, area: area(address) });

test('what we write is not told, what it makes formulas come to is', async () => {
  const { port, all } = await open();
  const { written } = await port.edit([edit('A1', '1', 1), edit('A2', '2', 2)]);
  expect(await all()).toEqual([SUM]);
  await port.undo(written);
  expect(await all()).toEqual([SUM]);
  await port.addRow({ tab: 'Ander', table: 'tbl', values: ['b'], numberFormats: ['@'] });
  expect(await all()).toEqual([]);
});

test('what the user does meanwhile is told, also in a cell that we write', async () => {
  const { port, workbook, emulator, all } = await open();
  const type = (address: string, value: string): void => {
    workbook.sheetByName('Plannen').write(area(address), [[value]]);
  };
  emulator.faults.onRequest(2, { before: () => type('B2', 'van mij') });
  await port.edit([edit('A1', '1', 1)]);
  expect(await all()).toEqual([cell('Plannen', 'B2'), SUM]);
  emulator.traffic.reset();
  emulator.faults.onRequest(2, { before: () => type('A2', 'ook') });
  expect((await port.edit([edit('A2', '2', 2)])).refusals).toEqual(['changed']);
  expect(await all()).toEqual(expect.arrayContaining([cell('Plannen', 'A2')]));
});

test('what the user does in the same cell afterwards is told', async () => {
  const { port, workbook, all, clock } = await open();
  await port.edit([edit('A1', '1', 1)]);
  await all();
  clock.advance(500);
  workbook.sheetByName('Plannen').write(area('A1'), [['weer']]);
  expect(await all()).toEqual(expect.arrayContaining([cell('Plannen', 'A1')]));
});
