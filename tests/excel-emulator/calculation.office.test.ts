import { area, createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';

let calculations = 0;

/** B1 is twice A1; every time that it is worked out is counted. */
function open() {
  const data: { sheet?: ReturnType<ReturnType<typeof createWorkbook>['sheetByName']> } = {};
  const workbook = createWorkbook({
    sheets: [{ name: 'Data', rows: [[1, { formula: '=A1*2', result: 2 }]] }],
    calculate: () => {
      calculations += 1;
      return Number(data.sheet?.values(area('A1'))[0]?.[0] ?? 1) * 2;
    },
  });
  data.sheet = workbook.sheetByName('Data');
  calculations = 0;
  return workbook;
}

async function writeAndRead(times: number, readBetween: boolean): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const between: Excel.Range[] = [];
    for (let value = 1; value <= times; value += 1) {
      sheet.getRange('A1').values = [[value]];
      if (readBetween) between.push(sheet.getRange('B1').load('values'));
    }
    const last = sheet.getRange('B1').load('values');
    await context.sync();
    return [...between, last].map(({ values }) => values[0]?.[0] as unknown);
  });
}

test('formulas are worked out once for all writes of a request', async () => {
  await startOffice(open());
  expect(await writeAndRead(5, false)).toEqual([10]);
  expect(calculations).toBe(1);
});

test('what is read between two writes has been worked out', async () => {
  await startOffice(open());
  expect(await writeAndRead(3, true)).toEqual([2, 4, 6, 6]);
});

test('what a request leaves is worked out when it ends, and at once when it is the user who writes', async () => {
  const workbook = open();
  const emulator = await startOffice(workbook);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[4]];
    await context.sync();
  });
  await emulator.idle();
  const sheet = workbook.sheetByName('Data');
  expect(sheet.values(area('B1'))).toEqual([[8]]);
  sheet.write(area('A1'), [[5]]);
  expect(sheet.values(area('B1'))).toEqual([[10]]);
});
