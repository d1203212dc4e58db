import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { area, type MemoryWorkbook, workbookState } from '../../../../src/excel-emulator';
import { openWorkbook, type Opened } from '../open-workbook';
import { edit, summing } from './edits';

/* Two rows that hold the very same, but for their key. */
const ROWS = [
  ['Plan', 'Aantal', 'Bouw'],
  ['Noord', '12', 1],
  ['Zuid', '12', 1],
];
const IN_ZUID = edit('B3', '12', 12, { beside: { B1: 'Aantal', A3: 'Zuid' } });

const plannen = (workbook: MemoryWorkbook) => workbook.sheetByName('Plannen');
const sort = (workbook: MemoryWorkbook): void => {
  const sheet = plannen(workbook);
  const [first = [], second = []] = sheet.values(area('A2:C3'));
  sheet.write(area('A2:C3'), [second, first]);
};
const insertRow = (workbook: MemoryWorkbook): void => plannen(workbook).shiftLines('RowInserted', 1, 1);
const insertColumn = (workbook: MemoryWorkbook): void => plannen(workbook).shiftLines('ColumnInserted', 1, 1);
const MOVES = [
  ['rows are sorted', sort],
  ['a row is inserted', insertRow],
  ['a column is inserted', insertColumn],
] as const;

const open = (rows: readonly (readonly CellValue[])[] = ROWS): Promise<Opened> =>
  openWorkbook({ sheets: [{ name: 'Plannen', rows }] });

/** Moves cells just before Excel gets to a request from now on; answers with how the workbook was just after that. */
function movedAt(
  request: number,
  { emulator, workbook }: Opened,
  move: (workbook: MemoryWorkbook) => void,
): () => unknown {
  let moved: unknown = null;
  emulator.traffic.reset();
  emulator.faults.onRequest(request, {
    before() {
      move(workbook);
      moved = workbookState(workbook);
    },
  });
  return () => moved;
}

describe.each(MOVES)('when %s', (_name, move) => {
  test.each([1, 2])('before request %d of an edit, no other cell gets the value', async (request) => {
    const opened = await open();
    const moved = movedAt(request, opened, move);
    expect(await opened.port.edit([IN_ZUID])).toMatchObject({ refusals: ['changed'], written: [] });
    expect(workbookState(opened.workbook)).toEqual(moved());
  });

  test.each([1, 2])('before request %d of an undo, no other cell gets the value', async (request) => {
    const opened = await open([
      ['Plan', 'Aantal', 'Bouw'],
      ['Noord', 12, 1],
      ['Zuid', '12', 1],
    ]);
    const { written } = await opened.port.edit([IN_ZUID]);
    const moved = movedAt(request, opened, move);
    expect(await opened.port.undo(written)).toMatchObject({ refusals: ['changed'], written: [] });
    expect(workbookState(opened.workbook)).toEqual(moved());
  });
});

test('an edit and its undo take the trips that they take without witnesses, also of thousands of rows', async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [`plan ${row}`, `${row}`, 'x']);
  const { port, workbook, emulator } = await open([['Plan', 'Aantal'], ...rows]);
  const before = workbookState(workbook);
  const { written } = await port.edit(
    rows.map(([plan = ''], row) =>
      edit(`B${row + 2}`, `${row}`, row, { beside: { B1: 'Aantal', [`A${row + 2}`]: plan } }),
    ),
  );
  expect(written).toHaveLength(5_000);
  await port.undo(written);
  expect(workbookState(workbook)).toEqual(before);
  expect(emulator.traffic.totals.requests).toBe(4);
});

test('rows that are hidden between cells of which only the key is looked at need no second look', async () => {
  const { port, workbook, emulator } = await openWorkbook({
    sheets: [{ name: 'Plannen', rows: [...ROWS, ['West', '12', 1], ['Oost', 3, '5']], filteredRows: [4] }],
  });
  const edits = [IN_ZUID, edit('C5', '5', 5, { beside: { A5: 'Oost' } })];
  expect((await port.edit(edits)).refusals).toEqual([null, null]);
  expect(plannen(workbook).values(area('B3:C5'))).toEqual([
    [12, 1],
    ['12', 1],
    [3, 5],
  ]);
  expect(emulator.traffic.totals.requests).toBe(2);
});

describe('a witness', () => {
  test('that is edited too does not stand in the way, nor does its undo', async () => {
    const { port, workbook } = await open();
    const before = workbookState(workbook);
    const { refusals, written } = await port.edit([
      edit('A3', 'Zuid', 'Zuid-Oost', { beside: { A1: 'Plan' } }),
      IN_ZUID,
    ]);
    expect(refusals).toEqual([null, null]);
    expect(written[1]?.witnesses).toEqual([
      { cell: { row: 0, column: 1 }, value: 'Aantal' },
      { cell: { row: 2, column: 0 }, value: 'Zuid-Oost' },
    ]);
    expect((await port.undo(written)).refusals).toEqual([null, null]);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('that is the result of a formula over what is written does not stand in the way, nor does its undo', async () => {
    let workbook: MemoryWorkbook | null = null;
    const opened = await openWorkbook({
      sheets: [
        {
          name: 'Plannen',
          rows: [
            ['Som', 'Aantal'],
            [{ formula: '=SUM(B2:B3)', result: 0 }, '12'],
            ['', '1'],
          ],
        },
      ],
      calculate: summing(() => workbook),
    });
    ({ workbook } = opened);
    const before = workbookState(workbook);
    const { refusals, written } = await opened.port.edit([
      edit('B2', '12', 12, { beside: { A2: 0 } }),
      edit('B3', '1', 1, { beside: { A2: 0 } }),
    ]);
    expect(refusals).toEqual([null, null]);
    expect(plannen(workbook).values(area('A2'))).toEqual([[13]]);
    expect((await opened.port.undo(written)).refusals).toEqual([null, null]);
    expect(workbookState(workbook)).toEqual(before);
  });

  test('that the user changed leaves the cell as it is', async () => {
    const { port, workbook } = await open();
    const { written } = await port.edit([IN_ZUID]);
    plannen(workbook).write(area('A3'), [['Ander plan']]);
    expect((await port.undo(written)).refusals).toEqual(['changed']);
    expect(plannen(workbook).values(area('B3'))).toEqual([[12]]);
  });
});
