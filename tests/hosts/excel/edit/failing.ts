import { workbookState } from '../../../../src/excel-emulator';
import type { ExcelPortOptions } from '../../../../src/hosts/excel/port';
import { TestClock } from '../../../pane/test-clock';
import { openWorkbook } from '../open-workbook';
import { edit } from './edits';

/** How long Excel is given to answer, in milliseconds. */
export const LIMIT = 30_000;

const COUNT = 60;

/** One by one in two sheets. */
export const EDITS = Array.from({ length: COUNT }, (_, row) => [
  edit(`A${row + 1}`, `${row}`, row),
  edit(`C${row + 1}`, row, `tekst ${row}`, { tab: 'Ander' }),
]).flat();

/** Two sheets with text where numbers should be, and a table. */
export async function open(options: ExcelPortOptions = {}) {
  const clock = new TestClock();
  const opened = await openWorkbook(
    {
      sheets: [
        {
          name: 'Plannen',
          rows: Array.from({ length: COUNT }, (_, row) => [`${row}`, 'x']),
          numberFormats: { 'A:A': '@' },
        },
        {
          name: 'Ander',
          rows: Array.from({ length: COUNT }, (_, row) => ['', '', row]),
        },
        {
          name: 'Toelichtingen',
          rows: [
            ['Sleutel', 'Datum'],
            ['a', 45_000],
          ],
          tables: [{ name: 'tblToelichtingen' }],
          numberFormats: { 'B2:B2': 'yyyy-mm-dd' },
        },
      ],
    },
    { timer: clock, ...options },
  );
  return { ...opened, clock };
}

const ROW = {
  tab: 'Toelichtingen',
  table: 'tblToelichtingen',
  values: ['=b', 45_001],
  numberFormats: ['@', 'yyyy-mm-dd'],
};

const FORMULA = {
  formula: '=WOON.COACHVERDELING(6532)',
  numberFormats: [
    [null, '0.00'],
    [null, '0.00'],
  ],
};
/** A cell with room to the right of what is there. */
const AT = { tab: 'Ander', cell: { row: 0, column: 4 } };

type Opened = Awaited<ReturnType<typeof open>>;

/** Each brings the workbook into the state to begin with, and answers with what is then done. */
const WORK = {
  edit:
    async ({ port }: Opened) =>
    async (): Promise<unknown> =>
      port.edit(EDITS),
  undo: async ({ port }: Opened) => {
    const { written } = await port.edit(EDITS);
    return async (): Promise<unknown> => port.undo(written);
  },
  addRow:
    async ({ port }: Opened) =>
    async (): Promise<unknown> =>
      port.addRow(ROW),
  putFormula:
    async ({ port }: Opened) =>
    async (): Promise<unknown> =>
      port.putFormula(FORMULA, { at: AT }),
  takeOutFormula: async ({ port }: Opened) => {
    const outcome = await port.putFormula(FORMULA, { at: AT });
    if (outcome.kind !== 'placed') throw new Error(outcome.why);
    return async (): Promise<unknown> => port.takeOutFormula(outcome.placed);
  },
};

export type Name = keyof typeof WORK;

/** The workbook in the state to begin with, and what is then done. */
export async function prepared(name: Name, options: ExcelPortOptions) {
  const opened = await open(options);
  const work = await WORK[name](opened);
  opened.emulator.traffic.reset();
  return { ...opened, work, before: workbookState(opened.workbook) };
}
