import fc from 'fast-check';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import type { CellDescription } from '../../../src/derive/description';
import { wholeExampleDescription } from '../../../src/workbench/example/heel';

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

const GOOD = tabsOf(false);
const FAULTY = tabsOf(true);

/** What people leave in a cell of whatever column. */
const anyValue = fc.constantFrom<CellValue>(
  ...['', ' ', 'ja', 'J', 'nee', 'onbekend', '#N/B', true],
  ...[0, 1, -1, 4.5, 12, '12', '1.250', '€ 60.000,-', 'tien'],
  ...[serialOf(2015, 6, 1), serialOf(2018, 6, 1), serialOf(2020, 6, 1), '31-12-2018', '31-2-2018'],
  ...['Zwolle', 'Zwole', 'Gemeente Zwolle', 'Regio', 'GS', 'Hellendoorn'],
  ...['1A', '3', 'hoog', '2', 'zorg', 'statushouders', 'uitgevoerd', 'art. 5.3', 'WO-23', 'pilot'],
);

interface Change {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Gegevens stays readable: without it nothing else would be checked. */
const anyChange: fc.Arbitrary<Change> = fc.record({
  tab: fc.integer({ min: 1, max: FAULTY.length - 1 }),
  row: fc.nat(1_000),
  column: fc.nat(100),
  value: anyValue,
});

function changed(tab: TabSnapshot, { row, column, value }: Change): TabSnapshot {
  const [header = [], ...body] = tab.rows;
  if (body.length === 0) return tab;
  const [y, x] = [row % body.length, column % header.length];
  return {
    ...tab,
    rows: [
      header,
      ...body.map((cells, at) => (at === y ? cells.map((cell, z) => (z === x ? value : cell)) : cells)),
    ],
  };
}

function withChanges(tabs: readonly TabSnapshot[], changes: readonly Change[]): WorkbookSnapshot {
  return {
    date1904: false,
    tabs: tabs.map((tab, index) =>
      changes.filter((change) => change.tab === index).reduce<TabSnapshot>(changed, tab),
    ),
  };
}

/** Another deliverer and another day. */
function deliveredBy(
  tabs: readonly TabSnapshot[],
  organisatie: string,
  peildatum: number,
): readonly TabSnapshot[] {
  const known: Readonly<Record<string, CellValue>> = { Organisatie: organisatie, Peildatum: peildatum };
  return tabs.map((tab, index) =>
    index > 0
      ? tab
      : { ...tab, rows: tab.rows.map(([name = '', value = '']) => [name, known[String(name)] ?? value]) },
  );
}

const anyDelivery = fc.record({
  organisatie: fc.constantFrom('Regio', 'Provincie Overijssel', 'Zwolle', 'Kampen'),
  peildatum: fc.constantFrom(
    serialOf(2016, 1, 1),
    serialOf(2018, 1, 1),
    serialOf(2019, 12, 31),
    serialOf(2020, 12, 31),
    serialOf(2021, 6, 30),
  ),
});

/** The whole example, good or with its mistakes, with some more of them. */
export const anyWholeWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    tabs: fc.constantFrom(GOOD, FAULTY),
    changes: fc.array(anyChange, { maxLength: 12 }),
    delivery: anyDelivery,
  })
  .map(({ tabs, changes, delivery: { organisatie, peildatum } }) =>
    withChanges(deliveredBy(tabs, organisatie, peildatum), changes),
  );

const MOST_ROWS = 7;

/** A few rows of some of its sheets, with mistakes. */
export const anySmallWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    kept: fc.array(
      fc.record({
        keep: fc.boolean(),
        rows: fc.array(fc.nat(1_000), { minLength: 1, maxLength: MOST_ROWS }),
      }),
      { minLength: FAULTY.length, maxLength: FAULTY.length },
    ),
    changes: fc.array(anyChange, { maxLength: 10 }),
    delivery: anyDelivery,
  })
  .map(({ kept, changes, delivery: { organisatie, peildatum } }) => {
    const tabs = deliveredBy(FAULTY, organisatie, peildatum).map((tab, index): TabSnapshot => {
      const [header = [], ...body] = tab.rows;
      const chosen = kept[index]?.rows.flatMap((row) => body.slice(row % body.length).slice(0, 1)) ?? [];
      return index === 0 ? tab : { ...tab, rows: [header, ...chosen] };
    });
    const { date1904, tabs: faulty } = withChanges(tabs, changes);
    return { date1904, tabs: faulty.filter((_tab, index) => index === 0 || kept[index]?.keep === true) };
  });
