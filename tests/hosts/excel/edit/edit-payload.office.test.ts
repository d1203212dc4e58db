import fc from 'fast-check';
import { area, type EmulatorOptions, type SheetData, workbookState } from '../../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../../src/hosts/excel/port';
import { openWorkbook } from '../open-workbook';
import { edit } from './edits';

const KB = 1024;

async function editing(
  sheet: Partial<SheetData>,
  edits: Parameters<Awaited<ReturnType<typeof openWorkbook>>['port']['edit']>[0],
  options: ExcelPortOptions = {},
  emulation: EmulatorOptions = {},
) {
  const opened = await openWorkbook({ sheets: [{ name: 'Plannen', ...sheet }] }, options, emulation);
  const before = workbookState(opened.workbook);
  const result = await opened.port.edit(edits);
  const { roundTrips } = opened.emulator.traffic;
  const sizes = roundTrips.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut));
  return { ...opened, before, result, trips: roundTrips.length, roundTrips, largest: Math.max(...sizes) };
}

test('five thousand edits take a look and a request, without an object for each cell', async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [`${row}`, 'x', row]);
  const { result, trips, roundTrips, workbook, port, before } = await editing(
    { rows },
    rows.map(([text], row) => edit(`A${row + 1}`, text ?? '', row)),
  );
  expect(result.written).toHaveLength(5_000);
  expect(trips).toBe(2);
  expect(Math.max(...roundTrips.map(({ objectPaths }) => objectPaths))).toBeLessThan(100);
  expect(workbook.sheetByName('Plannen').values(area('A5000'))).toEqual([[4_999]]);
  await port.undo(result.written);
  expect(workbookState(workbook)).toEqual(before);
});

test('cells between those that are written keep what they hold, formulas too', async () => {
  const rows = Array.from({ length: 60 }, (_, row) => [row % 3 === 0 ? `${row}` : row]);
  const { workbook, roundTrips } = await editing(
    { rows: rows.map(([cell], row) => [row === 1 ? { formula: '=A3', result: 2 } : (cell ?? '')]) },
    rows.flatMap(([cell], row) => (row % 3 === 0 ? [edit(`A${row + 1}`, cell ?? '', row)] : [])),
  );
  const sheet = workbook.sheetByName('Plannen');
  expect(sheet.values(area('A1:A60')).flat().slice(2)).toEqual(rows.map((_, row) => row).slice(2));
  expect(sheet.formulas(area('A1:A2'))).toEqual([[0], ['=A3']]);
  expect(Math.max(...roundTrips.map(({ objectPaths }) => objectPaths))).toBeLessThan(20);
});

test('more than a request holds goes in several, with the limits of Excel itself', async () => {
  const text = (row: number): string => `${row} ${'tekst '.repeat(400)}`;
  const rows = Array.from({ length: 2_000 }, (_, row) => [text(row)]);
  const { result, workbook, largest, roundTrips } = await editing(
    { rows },
    rows.map(([cell], row) => edit(`A${row + 1}`, cell ?? '', `${cell ?? ''}.`)),
  );
  expect(result.written).toHaveLength(2_000);
  expect(roundTrips.filter(({ error }) => error !== null).length).toBeLessThanOrEqual(4);
  expect(largest).toBeLessThan(5 * KB * KB);
  expect(workbook.sheetByName('Plannen').values(area('A2000'))).toEqual([[`${text(1_999)}.`]]);
});

test('whatever is edited comes to be, and undoing makes it what it was', async () => {
  const value = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('', '12', '1-2-2024', '=A1', "'x", 'mei 5', '#N/A', 'TRUE'),
    // Excel has no negative zero.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
  );
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 120 }),
    column: fc.integer({ min: 0, max: 3 }),
    now: value,
    becomes: value.filter((each) => each !== '#N/A'),
    format: fc.constantFrom('General', '@', '0.00', 'dd-mm-yyyy'),
    wanted: fc.constantFrom('General', 'yyyy-mm-dd', '0%'),
  });
  const cells = fc.uniqueArray(cell, {
    selector: ({ row, column }) => `${row} ${column}`,
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (chosen) => {
      const opened = await openWorkbook(
        { sheets: [{ name: 'Plannen' }] },
        { bytesPerTrip: 16 * KB },
        { payloadLimit: 20 * KB },
      );
      const sheet = opened.workbook.sheetByName('Plannen');
      for (const { row, column, now, format } of chosen) {
        const place = { row, column, rowCount: 1, columnCount: 1 };
        sheet.setNumberFormat(place, format);
        sheet.write(place, [[now]]);
      }
      const before = workbookState(opened.workbook);
      const edits = chosen.map(({ row, column, now, becomes, wanted }) => ({
        ...edit('A1', now, becomes, { numberFormat: wanted }),
        cell: { row, column },
      }));
      const { refusals, written } = await opened.port.edit(edits);
      expect(refusals).toEqual(chosen.map(() => null));
      expect(written.map(({ after }) => after.value)).toEqual(chosen.map(({ becomes }) => becomes));
      await opened.port.undo(written);
      expect(workbookState(opened.workbook)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
