import fc from 'fast-check';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';

/* Workbooks of a whole agreement: an example with random mistakes in it, whole or with few of its rows. */

/** What the workbooks of an agreement are made of. */
export interface Material {
  /** The sheets of an example without mistakes, Gegevens first. */
  readonly good: readonly TabSnapshot[];
  /** The same sheets with mistakes. */
  readonly faulty: readonly TabSnapshot[];
  /** What people leave in a cell of whatever column. */
  readonly values: readonly CellValue[];
  readonly organisations: readonly string[];
  /** Serials. */
  readonly days: readonly number[];
}

interface Change {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

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

interface Delivered {
  readonly organisatie: string;
  readonly peildatum: number;
}

/** Another deliverer and another day. */
function deliveredBy(
  tabs: readonly TabSnapshot[],
  { organisatie, peildatum }: Delivered,
): readonly TabSnapshot[] {
  const known: Readonly<Record<string, CellValue>> = { Organisatie: organisatie, Peildatum: peildatum };
  return tabs.map((tab, index) =>
    index > 0
      ? tab
      : { ...tab, rows: tab.rows.map(([name = '', value = '']) => [name, known[String(name)] ?? value]) },
  );
}

const MOST_ROWS = 7;

/** Makes the random workbooks of an agreement. */
export function variationsOf({ good, faulty, values, organisations, days }: Material) {
  /* Gegevens stays readable: without it nothing else would be checked. */
  const anyChange: fc.Arbitrary<Change> = fc.record({
    tab: fc.integer({ min: 1, max: faulty.length - 1 }),
    row: fc.nat(1_000),
    column: fc.nat(100),
    value: fc.constantFrom(...values),
  });
  const anyDelivery: fc.Arbitrary<Delivered> = fc.record({
    organisatie: fc.constantFrom(...organisations),
    peildatum: fc.constantFrom(...days),
  });
  const anyChoice = fc.record({
    keep: fc.boolean(),
    rows: fc.array(fc.nat(1_000), { minLength: 1, maxLength: MOST_ROWS }),
  });

  /** The whole example, good or with its mistakes, with some more of them. */
  const anyWholeWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
    .record({
      tabs: fc.constantFrom(good, faulty),
      changes: fc.array(anyChange, { maxLength: 12 }),
      delivery: anyDelivery,
    })
    .map(({ tabs, changes, delivery }) => withChanges(deliveredBy(tabs, delivery), changes));

  /** A few rows of some of its sheets, with mistakes. */
  const anySmallWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
    .record({
      kept: fc.array(anyChoice, { minLength: faulty.length, maxLength: faulty.length }),
      changes: fc.array(anyChange, { maxLength: 10 }),
      delivery: anyDelivery,
    })
    .map(({ kept, changes, delivery }) => {
      const tabs = deliveredBy(faulty, delivery).map((tab, index): TabSnapshot => {
        const [header = [], ...body] = tab.rows;
        const chosen = kept[index]?.rows.flatMap((row) => body.slice(row % body.length).slice(0, 1)) ?? [];
        return index === 0 ? tab : { ...tab, rows: [header, ...chosen] };
      });
      const { date1904, tabs: some } = withChanges(tabs, changes);
      return { date1904, tabs: some.filter((_tab, index) => index === 0 || kept[index]?.keep === true) };
    });

  return { anyWholeWorkbook, anySmallWorkbook };
}
