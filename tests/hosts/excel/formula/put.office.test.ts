import { area, workbookState } from '../../../../src/excel-emulator';
import type { FormulaOutcome, PlacedFormula } from '../../../../src/derive/formula-entry';
import { findings, plan } from '../plans';
import { formatsOf, ONE, open, select, TABLE, valuesOf } from './entries';

function placedOf(outcome: FormulaOutcome): PlacedFormula {
  if (outcome.kind !== 'placed') throw new Error(`${outcome.why} at ${JSON.stringify(outcome.obstacle)}`);
  return outcome.placed;
}

describe('in a blank cell', () => {
  test('stands where the user selected, is computed, and is shown as it should', async () => {
    const { port, workbook } = await open();
    select(workbook, 'Leeg', 'C3');
    const outcome = await port.putFormula(ONE);
    expect(outcome).toMatchObject({ kind: 'placed', hidden: false });
    expect(placedOf(outcome)).toMatchObject({
      tab: 'Leeg',
      cell: { row: 2, column: 2 },
      formula: ONE.formula,
    });
    expect(valuesOf(workbook, 'Leeg', 'C3')).toEqual([[1.04]]);
    expect(formatsOf(workbook, 'Leeg', 'C3')).toEqual([['0.00%']]);
  });

  test('of a larger selection it is the first cell', async () => {
    const { port, workbook } = await open();
    select(workbook, 'Leeg', 'B2:D9');
    expect(placedOf(await port.putFormula(ONE)).cell).toEqual({ row: 1, column: 1 });
  });

  test('the result spills, and its numbers get their format', async () => {
    const { port, workbook } = await open();
    select(workbook, 'Leeg', 'A1');
    const { area: filled } = placedOf(await port.putFormula(TABLE));
    expect(filled).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
    expect(valuesOf(workbook, 'Leeg', 'A1:B3')).toEqual([
      ['Partij', 'Aandeel'],
      ['Elburg', 6532],
      ['Totaal', 6532],
    ]);
    expect(formatsOf(workbook, 'Leeg', 'A1:B3')).toEqual([
      ['General', 'General'],
      ['General', '#,##0.00'],
      ['General', '#,##0.00'],
    ]);
  });

  test('a format of the user stays, and one of text makes room for the formula', async () => {
    const { port, workbook } = await open({
      name: 'Opmaak',
      rows: [],
      tables: [],
      numberFormats: { A1: '@', B2: '0', B3: '@' },
    });
    select(workbook, 'Opmaak', 'A1');
    await port.putFormula(TABLE);
    expect(workbook.sheetByName('Opmaak').formulas(area('A1'))).toEqual([[TABLE.formula]]);
    expect(formatsOf(workbook, 'Opmaak', 'A1:B3')).toEqual([
      ['General', 'General'],
      ['General', '0'],
      ['General', '#,##0.00'],
    ]);
  });

  test('a part that cannot be seen is told, and gets no formats', async () => {
    const { port, workbook } = await open();
    workbook.sheetByName('Leeg').filtered = new Set([1]);
    select(workbook, 'Leeg', 'A1');
    expect(await port.putFormula(TABLE)).toMatchObject({ kind: 'placed', hidden: true });
    expect(formatsOf(workbook, 'Leeg', 'B1:B3').flat()).toEqual(['General', 'General', 'General']);
  });

  test('takes three round trips', async () => {
    const { port, workbook, emulator } = await open();
    select(workbook, 'Leeg', 'A1');
    await port.putFormula(TABLE);
    expect(emulator.traffic.totals.requests).toBe(3);
  });

  test('who watches is told of it, and of its going', async () => {
    const { port, workbook, emulator } = await open();
    const told: string[] = [];
    const stop = await port.watch((change) => told.push(JSON.stringify(change)));
    select(workbook, 'Leeg', 'C3');
    const placed = placedOf(await port.putFormula(ONE));
    await emulator.idle();
    const edit = { kind: 'cells', tab: 'Leeg', area: { row: 2, column: 2, rowCount: 1, columnCount: 1 } };
    expect(told).toContain(JSON.stringify(edit));
    told.length = 0;
    await port.takeOutFormula(placed);
    await emulator.idle();
    expect(told).toContain(JSON.stringify(edit));
    await stop();
  });
});

describe('where there is no room nothing is changed', () => {
  const CASES = [
    ['the cell holds something', 'A2', ONE, 'filled', { row: 1, column: 0 }],
    ['the cell has a formula that shows nothing', 'G1', ONE, 'filled', { row: 0, column: 6 }],
    ['the result would cover a cell', 'F4', TABLE, 'filled', { row: 4, column: 6 }],
    ['the cell is below a table, which would take it in', 'A4', ONE, 'table', { row: 3, column: 0 }],
    ['the cell is beside a table, which would take it in', 'C2', ONE, 'table', { row: 1, column: 2 }],
    ['the sheet ends', 'XFD9', TABLE, 'edge', { row: 10, column: 16_383 }],
    ['the cells are merged', 'J2', ONE, 'merged', { row: 1, column: 9 }],
  ] as const;

  test.each(CASES)('%s', async (_name, cell, entry, why, obstacle) => {
    const { port, workbook } = await open({
      rows: [
        ['Plan', 'Aantal', null, null, null, null, { formula: '=""', result: '' }],
        ['Noord', 3],
        ['Zuid', 4],
        [],
        [null, null, null, null, null, null, 'bezet'],
      ],
      tables: [{ name: 'tblPlannen', area: 'A1:B3' }],
      merged: ['I2:J2'],
    });
    select(workbook, 'Plannen', cell);
    const before = workbookState(workbook);
    expect(await port.putFormula(entry)).toMatchObject({ kind: 'no-room', tab: 'Plannen', why, obstacle });
    expect(workbookState(workbook)).toEqual(before);
  });

  test('a sheet that we make anew at every check takes none, and there is none to offer', async () => {
    const { port, workbook } = await open();
    await port.apply(plan(findings(2)));
    select(workbook, 'Bevindingen', 'Z40');
    const before = workbookState(workbook);
    expect(await port.putFormula(ONE)).toMatchObject({ kind: 'no-room', why: 'own-sheet', free: null });
    expect(workbookState(workbook)).toEqual(before);
  });

  test('another place is offered, and there it can be put', async () => {
    const { port, workbook } = await open();
    select(workbook, 'Plannen', 'B2');
    const outcome = await port.putFormula(TABLE);
    if (outcome.kind !== 'no-room' || outcome.free === null) throw new Error('Nothing is offered');
    expect(outcome.free).toEqual({ row: 1, column: 3 });
    const { tab, free } = outcome;
    expect(placedOf(await port.putFormula(TABLE, { at: { tab, cell: free } })).cell).toEqual(free);
    expect(valuesOf(workbook, 'Plannen', 'D3:E3')).toEqual([['Elburg', 6532]]);
  });

  test('in a sheet that is full to its last column it is below what is there', async () => {
    const { port, workbook } = await open();
    workbook.sheetByName('Plannen').write(area('XFD2'), [['vol']]);
    select(workbook, 'Plannen', 'B2');
    expect(await port.putFormula(TABLE)).toMatchObject({ free: { row: 4, column: 1 } });
  });
});
