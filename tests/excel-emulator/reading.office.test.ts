import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';
import { loaded, open } from './one-sheet';

describe('reading', () => {
  test('values, text and formulas are three views of a cell', async () => {
    await open({
      rows: [[{ formula: '=A2*2', result: 84 }, 0.125, true, '#N/A', null, 45_382]],
      numberFormats: { B1: '0.0%', F1: 'd-m-yyyy' },
    });
    expect(await loaded('A1:F1', 'values')).toEqual([[84, 0.125, true, '#N/A', '', 45_382]]);
    expect(await loaded('A1:F1', 'formulas')).toEqual([['=A2*2', 0.125, true, '#N/A', '', 45_382]]);
    expect(await loaded('A1:F1', 'text')).toEqual([['84', '12,5%', 'WAAR', '#N/A', '', '31-3-2024']]);
    expect(await loaded('A1:F1', 'valueTypes')).toEqual([
      ['Double', 'Double', 'Boolean', 'Error', 'Empty', 'Double'],
    ]);
  });

  test('a range tells where it is', async () => {
    await open({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      at: 'B3',
    });
    const found = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Data').getUsedRange(true);
      used.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      return used.toJSON();
    });
    expect(found).toEqual({
      address: 'Data!B3:C4',
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
    });
  });

  test('a sheet name that is no plain word stands between quotes', async () => {
    await startOffice(createWorkbook({ sheets: [{ name: "Plan '24", rows: [[1]] }] }));
    const address = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getFirst().getUsedRange().load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe("'Plan ''24'!A1");
  });

  test('the used range with formats is larger than the one with values; an empty sheet has none', async () => {
    await open({ rows: [[1]], formats: { C5: { fill: '#FF0000' } } });
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const ranges = [sheet.getUsedRange(true), sheet.getUsedRange(false)].map((range) =>
        range.load('address'),
      );
      const empty = context.workbook.worksheets.add('Leeg').getUsedRangeOrNullObject(true);
      await context.sync();
      return [...ranges.map((range) => range.address), empty.isNullObject];
    });
    expect(addresses).toEqual(['Data!A1', 'Data!A1:C5', true]);
  });

  test('a defined name can stand where an address does', async () => {
    const workbook = createWorkbook({
      sheets: [{ name: 'Data', rows: [[1, 2]] }],
      names: { Tweede: '=Data!$B$1' },
    });
    await startOffice(workbook);
    expect(await loaded('Tweede', 'values')).toEqual([[2]]);
  });
});

describe('the language of the workbook', () => {
  test('local formulas and number formats are Dutch', async () => {
    await open({ rows: [[{ formula: '=IF(A2>1.5,SUM(B1,"a,b"),TODAY())', result: 1 }]] });
    const local = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.numberFormat = [['yyyy-mm-dd']];
      range.load('formulasLocal,numberFormatLocal');
      await context.sync();
      return [range.formulasLocal, range.numberFormatLocal];
    });
    expect(local).toEqual([[['=ALS(A2>1,5;SOM(B1;"a,b");VANDAAG())']], [['jjjj-mm-dd']]]);
  });

  test('a Dutch formula that is written is kept in English', async () => {
    await open({});
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B1').formulasLocal = [['=AANTAL.ALS(A1:A3;1,5)']];
      await context.sync();
    });
    expect(await loaded('B1', 'formulas')).toEqual([['=COUNTIF(A1:A3,1.5)']]);
  });
});
