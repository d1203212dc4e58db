import type { WorkbookName } from '../../../src/derive/names/workbook-name';
import { workbookState } from '../../../src/excel-emulator';
import { TestClock } from '../../pane/test-clock';
import { hostError, openWorkbook } from './open-workbook';

const nameOf = (name: string): WorkbookName => ({
  name,
  formula: `=LAMBDA(x,WOON.${name}(x))`,
  comment: `hetzelfde als WOON.${name}`,
});
const NAMES = ['COACHKOSTEN', 'COACHUREN', 'PLANBALANS'].map(nameOf);

async function open(bytesPerTrip?: number) {
  const opened = await openWorkbook(
    { sheets: [{ name: 'Blad1', rows: [[1]] }] },
    { timer: new TestClock(), ...(bytesPerTrip === undefined ? {} : { bytesPerTrip }) },
  );
  opened.workbook.setName({
    name: 'coachuren',
    formula: '=Blad1!$A$1',
    sheetId: null,
    visible: true,
    comment: '',
  });
  return { ...opened, before: workbookState(opened.workbook) };
}

test('names that are free are defined; one of somebody else stays as it is', async () => {
  const { port, workbook } = await open();
  expect(await port.findNames(NAMES)).toEqual({ own: [], others: ['COACHUREN'] });
  expect(await port.defineNames(NAMES)).toEqual({
    own: ['COACHKOSTEN', 'PLANBALANS'],
    others: ['COACHUREN'],
  });
  const formulas = workbook.names().map(({ name, formula }) => [name, formula]);
  expect(formulas).toEqual([
    ['coachuren', '=Blad1!$A$1'],
    ['COACHKOSTEN', '=LAMBDA(x,WOON.COACHKOSTEN(x))'],
    ['PLANBALANS', '=LAMBDA(x,WOON.PLANBALANS(x))'],
  ]);
});

test('defining them once more changes nothing, and removing takes only ours away', async () => {
  const { port, workbook, before } = await open();
  await port.defineNames(NAMES);
  const defined = workbookState(workbook);
  await port.defineNames(NAMES);
  expect(workbookState(workbook)).toEqual(defined);
  expect(await port.removeNames(NAMES)).toEqual({ own: [], others: ['COACHUREN'] });
  expect(workbookState(workbook)).toEqual(before);
});

test('it takes two round trips', async () => {
  const { port, emulator } = await open();
  await port.defineNames(NAMES);
  expect(emulator.traffic.totals.requests).toBe(2);
});

test.each([1, 2, 3])('when request %d fails, no name is there', async (request) => {
  const { port, emulator, workbook, before } = await open(1024);
  emulator.faults.onRequest(request, { code: 'GeneralException' });
  expect((await hostError(port.defineNames(NAMES))).kind).toBe('internal');
  expect(workbookState(workbook)).toEqual(before);
});

test.each([1, 2, 3])('when request %d of removing fails, every name is there still', async (request) => {
  const { port, emulator, workbook } = await open(1024);
  await port.defineNames(NAMES);
  const sorted = () =>
    workbook
      .names()
      .map(({ name, formula }) => `${name} ${formula}`)
      .sort();
  const defined = sorted();
  emulator.traffic.reset();
  emulator.faults.onRequest(request, { code: 'GeneralException' });
  expect((await hostError(port.removeNames(NAMES))).kind).toBe('internal');
  expect(sorted()).toEqual(defined);
});

test('an Excel that does not understand LAMBDA says so, and nothing is there', async () => {
  const { port, emulator, workbook, before } = await open();
  emulator.faults.onRequest(2, { code: 'InvalidArgument' });
  expect((await hostError(port.defineNames(NAMES))).kind).toBe('no-lambda');
  expect(workbookState(workbook)).toEqual(before);
});

test('a name that somebody made meanwhile is not overwritten', async () => {
  const { port, emulator, workbook } = await open();
  const theirs = { name: 'PLANBALANS', formula: '=7', sheetId: null, visible: true, comment: 'van mij' };
  emulator.faults.onRequest(2, {
    before: () => {
      workbook.setName(theirs);
    },
  });
  expect(await port.defineNames(NAMES)).toEqual({
    own: ['COACHKOSTEN'],
    others: ['COACHUREN', 'PLANBALANS'],
  });
  expect(workbook.names().find(({ name }) => name === 'PLANBALANS')).toEqual(theirs);
});
