import { createWorkbook, type MemoryWorkbook, type SheetData } from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';

/** Excel with a workbook of one sheet, `Data`. */
export async function open(sheet: Omit<SheetData, 'name'>): Promise<MemoryWorkbook> {
  const workbook = createWorkbook({ sheets: [{ name: 'Data', ...sheet }] });
  await startOffice(workbook);
  return workbook;
}

/** A part of a range of `Data`. */
export async function loaded<K extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes'>(
  address: string,
  part: K,
) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address).load(part);
    await context.sync();
    return range[part];
  });
}

/** Also values that the types of office.js do not let through. */
export async function write(address: string, values: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    Reflect.set(range, 'values', values);
    await context.sync();
  });
}
