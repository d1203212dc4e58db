import type { CellEdit } from '../../src/derive/edit';
import { HostError, type WorkbookChange } from '../../src/hosts/port';
import { shownPort } from '../../src/pane/state/shown-port';
import { HandPort } from './hand-port';

/* A bridge on this side of which no name of a tab holds personal data. */

const REAL = 'Bewoner 123456782';
const SHOWN = 'blad 2';
const CELL = { row: 1, column: 0 };

async function opened() {
  const hand = new HandPort();
  hand.tabs = ['Gegevens', REAL, 'Plancapaciteit'];
  hand.put(REAL, 1, 0, 'x');
  const port = shownPort(hand);
  const heads: string[] = [];
  const workbook = await port.read({
    select: (head) => {
      heads.push(...head.tabs.map(({ name }) => name));
      return new Set(heads);
    },
  });
  return { hand, port, heads, workbook };
}

const edit = (tab: string): CellEdit => ({
  tab,
  cell: CELL,
  now: 'x',
  becomes: 'y',
  numberFormat: 'General',
  witnesses: [],
});

test('reads the tabs under names that may be shown, and asks for them by their own', async () => {
  const { hand, port, heads, workbook } = await opened();
  expect(heads).toEqual(['Gegevens', SHOWN, 'Plancapaciteit']);
  expect(hand.wholeTabs).toEqual([['Gegevens', REAL, 'Plancapaciteit']]);
  expect(workbook.tabs.map(({ name }) => name)).toEqual(heads);
  expect((await port.readTab(SHOWN)).name).toBe(SHOWN);
  expect(await port.readArea(SHOWN, { ...CELL, rowCount: 1, columnCount: 1 })).toEqual([['x']]);
  expect(hand.asked.slice(1)).toEqual([REAL, `${REAL} 1,0 1×1`]);
});

test('goes to a cell, writes it and puts it back in the real tab', async () => {
  const { hand, port } = await opened();
  await port.show(SHOWN, 'A2');
  expect(hand.shown).toEqual([`${REAL}!A2`]);
  const { written } = await port.edit([edit(SHOWN), edit('Gegevens')]);
  expect(written.map(({ tab }) => tab)).toEqual([SHOWN, 'Gegevens']);
  expect(hand.valueAt(REAL, 1, 0)).toBe('y');
  await port.undo(written);
  expect(hand.valueAt(REAL, 1, 0)).toBe('x');
  await port.addRow({ tab: SHOWN, table: 'tbl', values: ['z'], numberFormats: ['General'] });
  expect(hand.addedRows.map(({ tab }) => tab)).toEqual([REAL]);
});

test('puts a formula in the real tab, and says where there is no room', async () => {
  const { hand, port } = await opened();
  const entry = { formula: '=1', numberFormats: [[null]] };
  const outcome = await port.putFormula(entry, { at: { tab: SHOWN, cell: CELL } });
  expect(hand.formulas.map(({ options }) => options.at?.tab)).toEqual([REAL]);
  if (outcome.kind !== 'placed') throw new Error('It was not placed');
  expect(outcome.placed.tab).toBe(SHOWN);
  hand.onTakeOut = async ({ tab }) => (tab === REAL ? null : 'tab-gone');
  expect(await port.takeOutFormula(outcome.placed)).toBeNull();
  const area = { ...CELL, rowCount: 1, columnCount: 1 };
  hand.onPutFormula = async () => ({
    kind: 'no-room',
    why: 'filled',
    tab: REAL,
    cell: CELL,
    area,
    obstacle: CELL,
    free: null,
  });
  expect(await port.putFormula(entry)).toMatchObject({ kind: 'no-room', tab: SHOWN });
  expect(hand.formulas[1]?.options.at).toBeUndefined();
});

test('asks for names as they are', async () => {
  const { hand, port } = await opened();
  const name = { name: 'PLANBALANS', formula: '=LAMBDA(x,x)', comment: 'Woonafspraken' };
  expect(await port.findNames([name])).toEqual({ own: [], others: [] });
  expect(await port.defineNames([name])).toEqual({ own: ['PLANBALANS'], others: [] });
  expect([...hand.names.keys()]).toEqual(['PLANBALANS']);
  expect(await port.removeNames([name])).toEqual({ own: [], others: [] });
});

test('marks the real tab, and gives no sheet of ours a link to it', async () => {
  const { hand, port } = await opened();
  hand.onApply = async (plan) => {
    hand.applied.push(plan);
    return { protectedTabs: [REAL] };
  };
  const style = { fill: '#ffffff', border: '#000000', line: 'solid' } as const;
  const area = { ...CELL, rowCount: 1, columnCount: 1 };
  const link = { row: 1, column: 2, cell: 'A2' };
  const plan = {
    marks: [{ tab: SHOWN, ernst: 'fout', style, areas: [area] }] as const,
    findingsSheet: {
      name: 'Bevindingen',
      rows: [[SHOWN]],
      links: [
        { ...link, tab: SHOWN },
        { ...link, tab: 'Gegevens' },
      ],
      columnWidths: [],
      frozenRows: 1,
    },
  };
  expect(await port.apply(plan)).toEqual({ protectedTabs: [SHOWN] });
  expect(hand.applied).toEqual([
    {
      marks: [{ tab: REAL, ernst: 'fout', style, areas: [area] }],
      findingsSheet: { ...plan.findingsSheet, links: [{ ...link, tab: 'Gegevens' }] },
    },
  ]);
  await port.apply({ marks: [], findingsSheet: null });
  expect(hand.applied[1]).toEqual({ marks: [], findingsSheet: null });
});

test('tells of changes and failures under the name that may be shown', async () => {
  const { hand, port } = await opened();
  const heard: WorkbookChange[] = [];
  const stop = await port.watch((change) => heard.push(change));
  hand.changeCells(REAL, 1, 0);
  hand.change({ kind: 'calculated', tab: 'Gegevens' });
  hand.change({ kind: 'tabs' });
  expect(heard.map((change) => ('tab' in change ? change.tab : change.kind))).toEqual([
    SHOWN,
    'Gegevens',
    'tabs',
  ]);
  await stop();
  expect(hand.watched).toBe(0);
  hand.onShow = () => Promise.reject(new HostError('tab-gone', REAL, 'hidden'));
  await expect(port.show(SHOWN, 'A1')).rejects.toMatchObject({
    kind: 'tab-gone',
    tab: SHOWN,
    detail: 'hidden',
    message: 'tab-gone (blad 2): hidden',
  });
  hand.onShow = () => Promise.reject(new HostError('no-answer'));
  await expect(port.show(SHOWN, 'A1')).rejects.toMatchObject({ kind: 'no-answer', tab: null });
});

test('a tab keeps the name under which it is shown when it moves, unless another is really called so', async () => {
  const { hand, port } = await opened();
  const names = async () => (await port.read({ select: () => new Set() })).tabs.map(({ name }) => name);
  hand.tabs = [REAL, 'Gegevens'];
  expect(await names()).toEqual([SHOWN, 'Gegevens']);
  hand.tabs = [REAL, 'Gegevens', '0612345678'];
  expect(await names()).toEqual([SHOWN, 'Gegevens', 'blad 3']);
  hand.tabs = ['Gegevens', SHOWN, REAL];
  expect(await names()).toEqual(['Gegevens', SHOWN, 'blad 3 (2)']);
  await port.show(SHOWN, 'A1');
  await port.show('blad 3 (2)', 'A1');
  expect(hand.shown).toEqual([`${SHOWN}!A1`, `${REAL}!A1`]);
});

test('of a tab that came since nothing is told under its own name', async () => {
  const { hand, port } = await opened();
  const heard: WorkbookChange[] = [];
  await port.watch((change) => heard.push(change));
  hand.changeCells('jan@voorbeeld.nl', 0, 0);
  expect(JSON.stringify(heard)).not.toContain('jan@');
  hand.onInsert = async () => ({ tabs: ['Evaluaties'] });
  expect(await port.insert([])).toEqual({ tabs: ['Evaluaties'] });
});
