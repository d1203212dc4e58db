import { REMOVE_MARKS } from '../../../src/derive/plan';
import { area, type MemoryWorkbook } from '../../../src/excel-emulator';
import type { WorkbookChange } from '../../../src/hosts/port';
import { TestClock } from '../../pane/test-clock';
import { none, openWorkbook, until } from './open-workbook';
import { findings, mark, plan } from './plans';

let result = 1;

async function open() {
  const clock = new TestClock();
  const opened = await openWorkbook(
    {
      sheets: [
        { name: 'Data', rows: [[1]] },
        { name: 'Som', rows: [[{ formula: '=NU()' }]] },
      ],
      calculate: () => result,
    },
    { timer: clock },
  );
  const changes: WorkbookChange[] = [];
  const stop = await opened.port.watch((change) => changes.push(change));
  return { ...opened, clock, changes, stop };
}

const edit = (workbook: MemoryWorkbook, tab: string, address: string) =>
  workbook.sheetByName(tab).write(area(address), [[Math.random()]]);

test('edits, new results, and tabs that come and go are told', async () => {
  const { workbook, changes } = await open();
  edit(workbook, 'Data', 'B2');
  await until(() => changes.length === 1);
  result += 1;
  workbook.recalculate();
  await until(() => changes.length === 2);
  workbook.asRemote(() => workbook.addSheet('Nieuw'));
  await until(() => changes.length === 3);
  edit(workbook, 'Nieuw', 'A1');
  await until(() => changes.length === 4);
  workbook.sheetByName('Nieuw').delete();
  await until(() => changes.length === 5);
  expect(changes).toEqual([
    { kind: 'cells', tab: 'Data', area: area('B2') },
    { kind: 'calculated', tab: 'Som' },
    { kind: 'tabs' },
    // Nothing is known of the new tab until it is read.
    { kind: 'tabs' },
    { kind: 'tabs' },
  ]);
});

test('where rows or columns come or go, any cell of the tab may be another one', async () => {
  const { workbook, changes } = await open();
  const sheet = workbook.sheetByName('Data');
  sheet.shiftLines('RowInserted', 2, 1);
  sheet.shiftLines('RowDeleted', 2, 1);
  sheet.shiftLines('ColumnInserted', 1, 2);
  sheet.shiftLines('ColumnDeleted', 1, 2);
  await until(() => changes.length === 4);
  const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
  expect(changes).toEqual(Array(4).fill({ kind: 'cells', tab: 'Data', area: whole }));
});

test('after a reading a new tab is known by its name', async () => {
  const { port, workbook, changes } = await open();
  workbook.addSheet('Nieuw');
  await port.read({ select: none });
  edit(workbook, 'Nieuw', 'C3');
  await until(() => changes.length === 2);
  expect(changes[1]).toEqual({ kind: 'cells', tab: 'Nieuw', area: area('C3') });
});

test('what we write ourselves is not told, what others do meanwhile is', async () => {
  const { port, workbook, emulator, changes } = await open();
  await port.apply(plan(findings(3), mark('Data', 'fout', 'A1')));
  emulator.traffic.reset();
  emulator.faults.onRequest(2, { before: () => edit(workbook, 'Data', 'D4') });
  await port.apply(plan(findings(30), mark('Data', 'fout', 'A1')));
  await port.apply(REMOVE_MARKS);
  edit(workbook, 'Data', 'E5');
  await until(() => changes.length === 2);
  expect(changes).toEqual([
    { kind: 'cells', tab: 'Data', area: area('D4') },
    { kind: 'cells', tab: 'Data', area: area('E5') },
  ]);
});

test('the findings sheet is ours: what happens in it is not told', async () => {
  const { port, workbook, changes } = await open();
  await port.apply(plan(findings(3)));
  edit(workbook, 'Bevindingen', 'F2');
  workbook.sheetByName('Bevindingen').delete();
  edit(workbook, 'Data', 'E5');
  await until(() => changes.length === 1);
  expect(changes).toEqual([{ kind: 'cells', tab: 'Data', area: area('E5') }]);
});

test('formulas computed again by our writing alone are not told', async () => {
  const { port, emulator, changes, workbook, clock } = await open();
  const compute = () => {
    result += 1;
    workbook.recalculate();
  };
  emulator.faults.onRequest(2, { before: compute });
  await port.apply(plan(null, mark('Data', 'fout', 'A1')));
  compute();
  await emulator.idle();
  clock.advance(500);
  compute();
  await until(() => changes.length === 1);
  expect(changes).toEqual([{ kind: 'calculated', tab: 'Som' }]);
});

test('they are told when the user changed a cell as well', async () => {
  const { port, emulator, changes, workbook } = await open();
  emulator.faults.onRequest(2, {
    before: () => {
      result += 1;
      edit(workbook, 'Data', 'B9');
    },
  });
  await port.apply(plan(null, mark('Data', 'fout', 'A1')));
  await until(() => changes.length === 2);
  expect(changes.map(({ kind }) => kind)).toEqual(['cells', 'calculated']);
});

test('when the watching ends nothing is told any more', async () => {
  const { port, workbook, changes, stop } = await open();
  const others: WorkbookChange[] = [];
  await port.watch((change) => others.push(change));
  await stop();
  edit(workbook, 'Data', 'A1');
  await until(() => others.length === 1);
  expect(changes).toEqual([]);
});
