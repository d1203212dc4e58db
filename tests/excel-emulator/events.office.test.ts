import { area, createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';

function open() {
  return createWorkbook({
    sheets: [
      { name: 'Data', rows: [[1, { formula: '=A1*2', result: 2 }]] },
      { name: 'Ander', rows: [[1]] },
    ],
    calculate: (formula) => (formula === '=A1*2' ? calculated : undefined),
  });
}

let calculated: number | undefined;

beforeEach(() => {
  calculated = undefined;
});

/** Collects events, and lets a test wait for one: no event is ever waited for by time. */
class Collected<T> {
  readonly events: T[] = [];
  #waiting: (() => void)[] = [];

  readonly handler = (event: T): Promise<void> => {
    this.events.push(event);
    for (const check of this.#waiting) check();
    return Promise.resolve();
  };

  until(count: number): Promise<readonly T[]> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.events.length >= count) resolve(this.events);
      };
      this.#waiting.push(check);
      check();
    });
  }
}

async function onChanged() {
  const changes = new Collected<Excel.WorksheetChangedEventArgs>();
  const handle = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(changes.handler);
    await context.sync();
    return result;
  });
  return { changes, handle };
}

test('an edit by the user comes in with its sheet and address', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  workbook.sheetByName('Ander').write(area('B2:C2'), [[1, 2]]);
  const [event] = await changes.until(1);
  expect(event).toMatchObject({
    type: 'WorksheetChanged',
    worksheetId: workbook.sheetByName('Ander').id,
    address: 'B2:C2',
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'Unknown',
  });
});

test('an edit by the add-in itself can be told apart, and comes after its answer', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  const order: string[] = [];
  const seen = changes.until(1).then(() => order.push('event'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A5').values = [[1]];
    await context.sync();
  });
  await seen;
  expect(order).toEqual(['event']);
  expect(changes.events.map((event) => [event.address, event.triggerSource])).toEqual([
    ['A5', 'ThisLocalAddin'],
  ]);
});

test('rows and columns that come or go are told as such', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  workbook.sheetByName('Data').shiftLines('RowInserted', 4, 2);
  workbook.sheetByName('Data').shiftLines('ColumnDeleted', 1, 1);
  const events = await changes.until(2);
  expect(events.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '5:6'],
    ['ColumnDeleted', 'B:B'],
  ]);
});

test('an edit by somebody else is remote', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  workbook.asRemote(() => {
    workbook.sheetByName('Data').write(area('D1'), [['x']]);
  });
  const [event] = await changes.until(1);
  expect(event?.source).toBe('Remote');
});

test('the range of an event can be read, and is a null object when its sheet is gone', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  workbook.sheetByName('Ander').write(area('B2'), [['x']]);
  const [event] = await changes.until(1);
  const found = await Excel.run(async (context) => {
    const range = event?.getRangeOrNullObject(context).load('values,address');
    await context.sync();
    const before = [range?.values, range?.address];
    workbook.sheetByName('Ander').delete();
    const after = event?.getRangeOrNullObject(context);
    await context.sync();
    return [...before, after?.isNullObject];
  });
  expect(found).toEqual([[['x']], 'Ander!B2', true]);
});

test('a recalculated cell is calculated, not changed', async () => {
  const workbook = open();
  await startOffice(workbook);
  const { changes } = await onChanged();
  const calculations = new Collected<Excel.WorksheetCalculatedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(calculations.handler);
    await context.sync();
  });
  calculated = 10;
  workbook.sheetByName('Data').write(area('A1'), [[5]]);
  await calculations.until(1);
  expect(calculations.events.map((event) => event.worksheetId)).toEqual([workbook.sheetByName('Data').id]);
  expect(changes.events.map((event) => event.address)).toEqual(['A1']);
  expect(workbook.sheetByName('Data').cells.get(0, 1)?.value).toBe(10);
});

test('sheets that come, go and are looked at are reported', async () => {
  const workbook = open();
  await startOffice(workbook);
  const events = new Collected<{ readonly type: string; readonly worksheetId: string }>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(events.handler);
    worksheets.onDeleted.add(events.handler);
    worksheets.onActivated.add(events.handler);
    worksheets.onDeactivated.add(events.handler);
    await context.sync();
  });
  const [data, other] = workbook.sheets().map((sheet) => sheet.id);
  const added = workbook.addSheet('Nieuw');
  workbook.activateSheet(added);
  workbook.sheetByName('Nieuw').delete();
  await events.until(5);
  expect(events.events.map(({ type, worksheetId }) => [type, worksheetId])).toEqual([
    ['WorksheetAdded', added],
    ['WorksheetDeactivated', data],
    ['WorksheetActivated', added],
    // The new sheet is gone already: nothing says that it was left.
    ['WorksheetActivated', other],
    ['WorksheetDeleted', added],
  ]);
});

test('a moved selection is reported to the workbook and to the document', async () => {
  const workbook = open();
  await startOffice(workbook);
  const selections = new Collected<Excel.SelectionChangedEventArgs>();
  const onSheets = new Collected<Excel.WorksheetSelectionChangedEventArgs>();
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(selections.handler);
    context.workbook.worksheets.onSelectionChanged.add(onSheets.handler);
    await context.sync();
  });
  workbook.select({ sheetId: workbook.sheetByName('Ander').id, area: area('C3:D4') });
  await selections.until(1);
  const [event] = await onSheets.until(1);
  expect(event).toMatchObject({ address: 'C3:D4', worksheetId: workbook.sheetByName('Ander').id });
});

test('events of one sheet leave those of another out', async () => {
  const workbook = open();
  await startOffice(workbook);
  const changes = new Collected<Excel.WorksheetChangedEventArgs>();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ander');
    // office.js needs the id to know whose events these are.
    sheet.load('id');
    await context.sync();
    sheet.onChanged.add(changes.handler);
    await context.sync();
  });
  workbook.sheetByName('Data').write(area('A9'), [[1]]);
  workbook.sheetByName('Ander').write(area('A9'), [[1]]);
  await changes.until(1);
  expect(changes.events.map((event) => event.worksheetId)).toEqual([workbook.sheetByName('Ander').id]);
});

test('after removal nothing comes any more, and a dropped event never comes', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  const first = await onChanged();
  const second = await onChanged();
  await Excel.run(first.handle.context, async (context) => {
    first.handle.remove();
    await context.sync();
  });
  emulator.faults.dropEvent('cells-changed');
  workbook.sheetByName('Data').write(area('A9'), [['verloren']]);
  workbook.sheetByName('Data').write(area('A10'), [['bericht']]);
  await second.changes.until(1);
  expect(second.changes.events.map((event) => event.address)).toEqual(['A10']);
  expect(first.changes.events).toEqual([]);
});

test('every event can be asked for and given up again', async () => {
  const workbook = open();
  await startOffice(workbook);
  const events = new Collected<unknown>();
  const witness = await onChanged();
  const handles = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data').load('id');
    await context.sync();
    const results = [sheet, context.workbook.worksheets].flatMap((source) => [
      source.onChanged.add(events.handler),
      source.onCalculated.add(events.handler),
      source.onActivated.add(events.handler),
      source.onDeactivated.add(events.handler),
      source.onSelectionChanged.add(events.handler),
    ]);
    results.push(context.workbook.worksheets.onAdded.add(events.handler));
    results.push(context.workbook.worksheets.onDeleted.add(events.handler));
    results.push(context.workbook.onSelectionChanged.add(events.handler));
    await context.sync();
    return results;
  });
  const [first] = handles;
  if (first === undefined) throw new Error('There is no handle');
  await Excel.run(first.context, async (context) => {
    for (const handle of handles) handle.remove();
    await context.sync();
  });
  calculated = 7;
  workbook.activateSheet(workbook.addSheet('Nieuw'));
  workbook.select({ sheetId: workbook.sheetByName('Data').id, area: area('B2') });
  workbook.sheetByName('Nieuw').delete();
  workbook.sheetByName('Data').write(area('A1'), [[3]]);
  await witness.changes.until(1);
  expect(events.events).toEqual([]);
});
