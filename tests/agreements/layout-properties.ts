import fc from 'fast-check';
import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import type { Outcome, Report } from '../../src/core/report';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';

const inWords = (text: string): string =>
  text
    .replace(/rij \d+(?:(?:, | en |–)\d+)*/g, 'rij …')
    .replace(/cel [A-Z]+\d+/g, 'cel …')
    .replace(/kolom [A-Z]+\b/g, 'kolom …');

/** Everything that a report says, without the places of cells and the numbers of rows. */
const said = (workbook: WorkbookSnapshot) => {
  const { outcomes, findings }: Report = check(workbook, CATALOGUE);
  return {
    outcomes: outcomes.map((outcome) => JSON.parse(inWords(JSON.stringify(outcome))) as Outcome),
    findings: findings
      .map(({ cell, ...rest }) => inWords(JSON.stringify({ ...rest, row: null, hasCell: cell !== null })))
      .sort(),
  };
};

const withoutReason = (outcome: Outcome): Outcome =>
  outcome.uitkomst === 'niet-te-bepalen' ? { ...outcome, reason: '' } : outcome;

const next = (draw: fc.Stream<number>): number => draw.take(1).getNthOrLast(0) ?? 0;

function shuffled<T>(items: readonly T[], draw: fc.Stream<number>): readonly T[] {
  return items
    .map((item) => ({ item, place: next(draw) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

const inEveryTab = (
  workbook: WorkbookSnapshot,
  change: (tab: TabSnapshot) => TabSnapshot,
): WorkbookSnapshot => ({ ...workbook, tabs: workbook.tabs.map(change) });

/** Workbooks to try, under a name, and how many of them. */
export type Kind = readonly [name: string, workbooks: fc.Arbitrary<WorkbookSnapshot>, runs: number];

/**
 * The tests that hold for every agreement: whatever a user does to the lay-out changes no finding but its address, and
 * no outcome at all.
 * @param followsColumns the rules of which the finding names or points at the first of several wrong cells of a row
 */
export function testLayout(kinds: readonly Kind[], followsColumns: RegExp | null = null): void {
  describe.each(kinds)('%s', (_name, workbooks, numRuns) => {
    test('blank rows, and rows above the header', () => {
      fc.assert(
        fc.property(workbooks, fc.infiniteStream(fc.nat(6)), fc.nat(20), (workbook, draw, firstRow) => {
          const spread = inEveryTab(workbook, (tab) => ({
            ...tab,
            firstRow,
            rows: tab.rows.flatMap((row) => [
              row,
              ...Array.from({ length: Math.max(0, next(draw) - 4) }, () => ['', ' ', '\u00a0']),
            ]),
          }));
          expect(said(spread)).toEqual(said(workbook));
        }),
        { numRuns },
      );
    });

    test('the order of columns, and foreign columns between them', () => {
      fc.assert(
        fc.property(
          workbooks,
          fc.infiniteStream(fc.nat()),
          fc.nat(3),
          fc.nat(5),
          (workbook, draw, foreign, firstColumn) => {
            const moved = inEveryTab(workbook, (tab) => {
              const [header = []] = tab.rows;
              if (tab.name === 'Gegevens') return { ...tab, firstColumn };
              const places = Array.from({ length: header.length + foreign }, (_, index) => index);
              const order = shuffled(places, draw);
              const cell = (row: readonly CellValue[], number: number) => (index: number) =>
                row[index] ?? (number === 0 && index >= header.length ? `Eigen kolom ${String(index)}` : '');
              return {
                ...tab,
                firstColumn,
                rows: tab.rows.map((row, number) => order.map(cell(row, number))),
              };
            });
            const [after, before] = [said(moved), said(workbook)];
            // Of several cells of one row that are wrong, which one is named or pointed at follows the columns.
            const byColumn = (text: string): boolean => followsColumns?.test(text) !== true;
            expect(after.findings.filter(byColumn)).toEqual(before.findings.filter(byColumn));
            expect(after.findings).toHaveLength(before.findings.length);
            expect(after.outcomes).toEqual(before.outcomes);
          },
        ),
        { numRuns },
      );
    });

    test('the order of rows', () => {
      fc.assert(
        fc.property(workbooks, fc.infiniteStream(fc.nat()), (workbook, draw) => {
          const sorted = inEveryTab(workbook, (tab) => {
            const [header = [], ...rows] = tab.rows;
            return { ...tab, rows: [header, ...shuffled(rows, draw)] };
          });
          const [after, before] = [said(sorted), said(workbook)];
          // Of two rows with one key the later one is reported, whichever that is; of several places that cannot be
          // read the first is the reason that is given.
          const anyRow = (text: string): boolean => !text.includes('sleutel-dubbel');
          expect(after.findings.filter(anyRow)).toEqual(before.findings.filter(anyRow));
          expect(after.findings).toHaveLength(before.findings.length);
          expect(after.outcomes.map(withoutReason)).toEqual(before.outcomes.map(withoutReason));
        }),
        { numRuns },
      );
    });

    test('the order of tabs', () => {
      fc.assert(
        fc.property(workbooks, (workbook) => {
          expect(said({ ...workbook, tabs: [...workbook.tabs].reverse() })).toEqual(said(workbook));
        }),
        { numRuns },
      );
    });
  });
}
