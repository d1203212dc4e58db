import { createWorkbook } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';

/** A workbook with a table, a hidden sheet and two names, opened in Excel. */
export async function openExample() {
  const workbook = createWorkbook({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['id', 'naam'],
          [1, 'a'],
          [2, 'b'],
        ],
        tables: [{ name: 'tbl' }],
      },
      { name: 'Verborgen', visibility: 'Hidden' },
    ],
    names: { plek: '=Data!$A$2', aantal: '=12' },
  });
  await startOffice(workbook);
  return workbook;
}

/** Runs on the sheet with data and gives what comes out. */
export function onData<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('Data'), context));
}
