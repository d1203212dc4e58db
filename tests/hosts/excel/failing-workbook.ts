import { workbookState } from '../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../src/hosts/excel/port';
import { TestClock } from '../../pane/test-clock';
import { none, openWorkbook } from './open-workbook';
import { findings, mark, plan } from './plans';

export const LONG = Array.from({ length: 100 }, (_, row) => [row, `rij ${row}`]);
export const PLAN = plan(findings(300), mark('Data', 'fout', 'A2'), mark('Ander', 'norm', 'B2'));
/** So small that the plan takes a number of requests. */
export const SMALL = { bytesPerTrip: 16 * 1024 };
/** How long Excel may take. */
export const LIMIT = 30_000;

/** A workbook with marks of an earlier check, after a reading. */
export async function open(options: ExcelPortOptions = {}) {
  const clock = new TestClock();
  const opened = await openWorkbook(
    {
      sheets: [
        { name: 'Data', rows: LONG },
        { name: 'Ander', rows: [[1]] },
      ],
    },
    { timer: clock, ...options },
  );
  const clean = workbookState(opened.workbook);
  await opened.port.apply(plan(findings(2), mark('Data', 'streven', 'A5'), mark('Ander', 'fout', 'A1')));
  await opened.port.read({ select: none });
  opened.emulator.traffic.reset();
  return { ...opened, clock, clean, before: workbookState(opened.workbook) };
}
