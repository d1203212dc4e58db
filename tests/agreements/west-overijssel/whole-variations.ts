import type { CellValue, TabSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import type { CellDescription } from '../../../src/derive/description';
import { wholeExampleDescription } from '../../../src/workbench/example/heel';
import { variationsOf } from '../variations';

/* Workbooks of the whole agreement: the example with random mistakes in it, whole or with few of its rows. */

const valueOf = (cell: CellDescription): CellValue => (typeof cell === 'object' ? cell.result : cell);

/** The sheets of the example as a host reads them. A table is where the sheet has its cells. */
const tabsOf = (fouten: boolean): readonly TabSnapshot[] =>
  wholeExampleDescription(fouten)
    .sheets.filter(({ hidden }) => hidden !== true)
    .map(({ name, rows }) => ({
      name,
      firstRow: 0,
      firstColumn: 0,
      rows: rows.map((row) => row.map(valueOf)),
      tables: [],
      read: true,
    }));

export const { anyWholeWorkbook, anySmallWorkbook } = variationsOf({
  good: tabsOf(false),
  faulty: tabsOf(true),
  values: [
    ...['', ' ', 'ja', 'J', 'nee', 'onbekend', '#N/B', true],
    ...[0, 1, -1, 4.5, 12, '12', '1.250', '€ 60.000,-', 'tien'],
    ...[serialOf(2015, 6, 1), serialOf(2018, 6, 1), serialOf(2020, 6, 1), '31-12-2018', '31-2-2018'],
    ...['Zwolle', 'Zwole', 'Gemeente Zwolle', 'Regio', 'GS', 'Hellendoorn'],
    ...['1A', '3', 'hoog', '2', 'zorg', 'statushouders', 'uitgevoerd', 'art. 5.3', 'WO-23', 'pilot'],
  ],
  organisations: ['Regio', 'Provincie Overijssel', 'Zwolle', 'Kampen'],
  days: [
    serialOf(2016, 1, 1),
    serialOf(2018, 1, 1),
    serialOf(2019, 12, 31),
    serialOf(2020, 12, 31),
    serialOf(2021, 6, 30),
  ],
});
