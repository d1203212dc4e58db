import { REMOVE_MARKS } from '../../../src/derive/plan';
import { area, workbookState } from '../../../src/excel-emulator';
import { createExcelPort } from '../../../src/hosts/excel/port';
import { hostError, none, openWorkbook } from './open-workbook';
import { findings, formatsIn, mark, plan, scattered } from './plans';

const OWN = { type: 'Custom', areas: ['A1:A9'], formula: '=A1>1', style: { fill: '#00FF00' } };
const SCALE = { type: 'ColorScale', areas: ['A1:B9'] };
const DATA = {
  name: 'Data',
  rows: [
    ['a', 'b'],
    [1, 2],
  ],
  conditionalFormats: [OWN, SCALE],
};
const open = () => openWorkbook({ sheets: [DATA, { name: "Plan 'A'" }, { name: 'Ander', rows: [[1]] }] });

test('a mark is a fill and four lines, always on, over the formats of the user', async () => {
  const { port, workbook } = await open();
  await port.apply(
    plan(
      null,
      mark('Data', 'fout', 'A2', 'B1:B2'),
      mark("Plan 'A'", 'norm', 'C3'),
      mark('Data', 'signaal', 'D4'),
    ),
  );
  expect(formatsIn(workbook, 'Data')).toEqual([
    'signaal 3,3',
    'fout 1,0 0,1 2x1',
    '=A1>1 0,0 9x1',
    ' 0,0 9x2',
  ]);
  const [format] = workbook.sheetByName("Plan 'A'").conditionalFormats();
  const line = { style: 'Dash', color: '#BC4B09' };
  expect(format).toMatchObject({
    formula: '=OR(TRUE,"woonafspraken"="norm")',
    style: { fill: '#FDDCC7', borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } },
    stopIfTrue: false,
  });
});

test('marks are replaced, and removing them leaves the workbook as it was', async () => {
  const { port, workbook } = await open();
  workbook.select({ sheetId: workbook.sheetByName('Ander').id, area: area('C7') });
  const before = workbookState(workbook);
  await port.apply(plan(findings(2), mark('Data', 'fout', 'A2')));
  await port.apply(plan(findings(1), mark('Data', 'norm', 'B2'), mark('Ander', 'fout', 'A1')));
  expect(formatsIn(workbook, 'Data')).toEqual(['norm 1,1', '=A1>1 0,0 9x1', ' 0,0 9x2']);
  expect(formatsIn(workbook, 'Ander')).toEqual(['fout 0,0']);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Data', "Plan 'A'", 'Ander', 'Bevindingen']);
  expect(workbookState(workbook).view).toEqual(before.view);
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('a pane that was opened anew knows the marks of an earlier one', async () => {
  const { port, workbook } = await open();
  const before = workbookState(workbook);
  await port.apply(plan(findings(2), mark('Data', 'fout', 'A2')));
  await createExcelPort().apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('marks that went along with copied cells are removed too, marks that the user deleted are not missed', async () => {
  const { port, workbook } = await open();
  const before = workbookState(workbook);
  await port.apply(plan(null, mark('Data', 'fout', 'A2'), mark('Data', 'norm', 'A3')));
  const [copied, deleted] = workbook.sheetByName('Data').conditionalFormats();
  workbook.sheetByName('Ander').addConditionalFormat({
    ...DATA,
    ...copied,
    type: 'Custom',
    areas: [area('F6')],
    formula: copied?.formula ?? '',
    style: {},
    stopIfTrue: false,
  });
  workbook.sheetByName('Data').deleteConditionalFormat(deleted?.id ?? '');
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('a tab that came after the reading costs one round trip more', async () => {
  const { port, workbook, emulator } = await open();
  await port.read({ select: none });
  workbook.addSheet('Nieuw');
  emulator.traffic.reset();
  await port.apply(plan(null, mark('Nieuw', 'fout', 'A2')));
  expect(emulator.traffic.totals.requests).toBe(3);
  expect(formatsIn(workbook, 'Nieuw')).toEqual(['fout 1,0']);
});

test('ten findings and ten thousand take the same two round trips, and no object for each', async () => {
  const traffic = [];
  for (const count of [10, 10_000]) {
    const { port, emulator } = await open();
    await port.read({ select: none });
    emulator.traffic.reset();
    await port.apply(plan(findings(count), scattered('Data', count)));
    traffic.push(emulator.traffic.totals);
  }
  const [few, many] = traffic;
  expect([few?.requests, many?.requests]).toEqual([2, 2]);
  expect(many?.objectPaths).toBeLessThan(600);
  expect(few?.objectPaths).toBeLessThan(100);
});

test('findings that are too many for one request are written in several', async () => {
  const bytesPerTrip = 100 * 1024;
  const { port, workbook, emulator } = await openWorkbook(
    { sheets: [DATA] },
    { bytesPerTrip },
    { payloadLimit: 125 * 1024 },
  );
  await port.apply(plan(findings(10), mark('Data', 'norm', 'A2')));
  await port.read({ select: none });
  emulator.traffic.reset();
  await port.apply(plan(findings(4000), scattered('Data', 4000)));
  const { requests, bytesOut } = emulator.traffic.totals;
  // Pieces are small beside 4 MB, but not beside what is sent at once here.
  expect(requests).toBeLessThanOrEqual(1 + Math.ceil(bytesOut / (0.8 * bytesPerTrip)));
  expect(emulator.traffic.roundTrips.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  expect(workbook.sheetByName('Bevindingen').usedArea(true)?.rowCount).toBe(4001);
  expect(formatsIn(workbook, 'Bevindingen')).toEqual(['bevindingen 0,0 1x5', 'verwijzing 1,2 4000x1']);
});

test('of a protected tab nothing is changed; it is named when it had or would get marks', async () => {
  const { port, workbook } = await open();
  await port.apply(plan(null, mark('Ander', 'fout', 'A1')));
  workbook.sheetByName('Ander').setProtected(true);
  workbook.sheetByName("Plan 'A'").setProtected(true);
  expect(
    await port.apply(plan(findings(1), mark('Data', 'fout', 'A2'), mark("Plan 'A'", 'fout', 'A2'))),
  ).toEqual({
    protectedTabs: ["Plan 'A'", 'Ander'],
  });
  expect(formatsIn(workbook, 'Ander')).toEqual(['fout 0,0']);
  expect(formatsIn(workbook, "Plan 'A'")).toEqual([]);
  expect(formatsIn(workbook, 'Data')[0]).toBe('fout 1,0');
  workbook.sheetByName('Ander').setProtected(false);
  expect(await port.apply(REMOVE_MARKS)).toEqual({ protectedTabs: [] });
  expect(formatsIn(workbook, 'Ander')).toEqual([]);
});

test('nothing is changed in a workbook that can only be read, or that has not the tab', async () => {
  const { port, workbook, emulator } = await open();
  const before = workbookState(workbook);
  expect(await hostError(port.apply(plan(findings(1), mark('Weg', 'fout', 'A1'))))).toMatchObject({
    kind: 'tab-gone',
    tab: 'Weg',
  });
  workbook.readOnly = true;
  expect(await hostError(port.apply(plan(findings(1), mark('Data', 'fout', 'A1'))))).toMatchObject({
    kind: 'read-only',
  });
  workbook.readOnly = false;
  expect(workbookState(workbook)).toEqual(before);
  expect(emulator.traffic.roundTrips.map(({ error }) => error)).not.toContain('AccessDenied');
});

test('in a workbook of which the structure is protected no sheet can be added, so nothing is changed', async () => {
  const { port, workbook } = await open();
  const before = workbookState(workbook);
  workbook.structureProtected = true;
  expect(await hostError(port.apply(plan(findings(1), mark('Data', 'fout', 'A1'))))).toMatchObject({
    kind: 'protected',
    tab: null,
  });
  expect(workbookState(workbook)).toEqual(before);
  await port.apply(plan(null, mark('Data', 'fout', 'A1')));
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('formats of others that are too many for one answer cost round trips, nothing else', async () => {
  const conditionalFormats = Array.from({ length: 60 }, () => OWN);
  const sheets = ['Een', 'Twee', 'Drie', 'Vier'].map((name) => ({ name, conditionalFormats }));
  const { port, workbook, emulator } = await openWorkbook({ sheets }, {}, { payloadLimit: 25 * 1024 });
  const before = workbookState(workbook);
  await port.read({ select: none });
  await port.apply(plan(null, mark('Drie', 'fout', 'A1')));
  expect(emulator.traffic.roundTrips.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
  expect(formatsIn(workbook, 'Drie')[0]).toBe('fout 0,0');
  await port.apply(REMOVE_MARKS);
  expect(workbookState(workbook)).toEqual(before);
});

test('with nothing of ours in the workbook, removing it writes nothing', async () => {
  const { port, emulator } = await open();
  await port.read({ select: none });
  emulator.traffic.reset();
  await port.apply(REMOVE_MARKS);
  expect(emulator.traffic.totals.requests).toBe(1);
});
