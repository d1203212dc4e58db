import fc from 'fast-check';
import type { EmulatorOptions, WorkbookData } from '../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../src/hosts/excel/port';
import { hostError, none, only, openWorkbook } from './open-workbook';

const KB = 1024;
/** Requests of at most 40 kB, to an Excel that takes 50: the same as 4 and 5 MB, on a smaller scale. */
const SMALL = { bytesPerTrip: 40 * KB };
const EXCEL = { payloadLimit: 50 * KB };

const table = (rows: number, columns: number, text: (row: number) => string = (row) => `tekst ${row}`) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => text(row)));

async function readWhole(
  data: WorkbookData,
  options: ExcelPortOptions = SMALL,
  emulation: EmulatorOptions = EXCEL,
) {
  const opened = await openWorkbook(data, options, emulation);
  const names = new Set(data.sheets.map(({ name }) => name));
  const { tabs } = await opened.port.read({ select: () => names });
  const { roundTrips } = opened.emulator.traffic;
  return { rows: tabs.map((tab) => tab.rows), trips: roundTrips.length, roundTrips };
}

test('a large tab takes one round trip for every 4 MB', async () => {
  const rows = table(2000, 10);
  const size = JSON.stringify(rows).length;
  const read = await readWhole({ sheets: [{ name: 'Groot', rows }] });
  expect(read.rows).toEqual([rows]);
  expect(read.trips).toBeLessThanOrEqual(2 + Math.ceil(size / SMALL.bytesPerTrip) + 1);
  expect(read.roundTrips.every(({ error }) => error === null)).toBe(true);
});

test('with the limits of Excel itself', async () => {
  const rows = table(30_000, 10, (row) => `tekst van twintig ${row}`);
  const size = JSON.stringify(rows).length;
  const read = await readWhole({ sheets: [{ name: 'Groot', rows }] }, {}, {});
  expect(read.rows[0]).toHaveLength(30_000);
  expect(read.trips).toBe(2 + Math.ceil(size / (4 * KB * KB)));
  expect(Math.max(...read.roundTrips.map(({ bytesIn }) => bytesIn))).toBeLessThan(5 * KB * KB);
});

test('whatever its size and its texts, a tab comes in whole', async () => {
  const size = fc.record({
    rows: fc.integer({ min: 26, max: 80 }),
    columns: fc.integer({ min: 1, max: 40 }),
    lengths: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 7 }),
  });
  await fc.assert(
    fc.asyncProperty(size, async ({ rows, columns, lengths }) => {
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) =>
          'é'.repeat(lengths[(row * 3 + column) % lengths.length] ?? 1),
        ),
      );
      const read = await readWhole(
        { sheets: [{ name: 'Data', rows: cells }] },
        { bytesPerTrip: 4 * KB },
        { payloadLimit: 5 * KB },
      );
      expect(read.rows).toEqual([cells]);
    }),
    { numRuns: 15 },
  );
});

test('small tabs share a round trip', async () => {
  const sheets = Array.from({ length: 8 }, (_, index) => ({ name: `Blad${index}`, rows: table(60, 3) }));
  const read = await readWhole({ sheets });
  expect(read.rows).toEqual(sheets.map(({ rows }) => rows));
  expect(read.trips).toBe(3);
});

test('rows that are longer than the first ones make Excel refuse, and are read all the same', async () => {
  const rows = table(400, 4, (row) => (row < 100 ? 'x' : 'é'.repeat(200)));
  const read = await readWhole({ sheets: [{ name: 'Groei', rows }] });
  expect(read.rows).toEqual([rows]);
  const refused = read.roundTrips.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(8);
});

test('a row that is too long for one round trip is read in pieces', async () => {
  const rows = [...table(30, 1), ...table(2, 600, () => 'z'.repeat(150))];
  const read = await readWhole({ sheets: [{ name: 'Breed', rows }] });
  expect(read.rows[0]?.[30]).toEqual(rows[30]);
  expect(read.rows[0]?.[31]).toEqual(rows[31]);
});

test('heads that are too much for one answer are read in pieces', async () => {
  const rows = table(20, 300, () => 'kop van een kolom');
  const { port } = await openWorkbook({ sheets: [{ name: 'Breed', rows }] }, SMALL, EXCEL);
  const { tabs } = await port.read({ select: none });
  expect(tabs[0]?.rows).toEqual(rows);
});

test('a single cell that is too long is refused with the name of its tab', async () => {
  const { port } = await openWorkbook(
    { sheets: [{ name: 'Lap', rows: [['q'.repeat(30_000)]], at: 'A40' }] },
    { bytesPerTrip: 5 * KB },
    { payloadLimit: 20 * KB },
  );
  expect(await hostError(port.read({ select: only('Lap') }))).toMatchObject({
    kind: 'too-large',
    tab: 'Lap',
  });
});

test('cells that lie very far apart are refused', async () => {
  const { port, workbook } = await openWorkbook({ sheets: [{ name: 'Ver', rows: [[1]] }] });
  workbook.sheetByName('Ver').write({ row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }, [[2]]);
  expect(await hostError(port.read({ select: only('Ver') }))).toMatchObject({
    kind: 'too-large',
    tab: 'Ver',
  });
});
