import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import {
  DAGEN,
  behoefte,
  bladenVan,
  onbalansVastgesteld,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import type { CellValue, TabSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

/* Whatever a user does to the lay-out of a sheet changes no finding but its address, and no outcome at all. */

const aantal = fc.constantFrom<CellValue>('', 0, 1, 10, 11, 12, '10', 'tien', -1);
const anyPlan: fc.Arbitrary<Planrij> = fc.record({
  gemeente: fc.constantFrom('Zwolle', 'Deventer', 'Zwole', 'Atlantis'),
  planId: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
  plannaam: fc.constant('Plan'),
  status: fc.constantFrom('1A', '2B', '3', '5A', '9Z', '1a'),
  bruto: aantal,
  sloop: aantal,
  sloopGerealiseerd: aantal,
  gerealiseerd: aantal,
  jaar2016: aantal,
  jaar2020: aantal,
  na2025: aantal,
  eengezins: aantal,
  doelgroep: fc.constantFrom('', 'zorg', 'statushouders', 'anders'),
  bestaandeVoorraad: fc.constantFrom('', 'ja', 'nee', 'J'),
  prioriteit: fc.constantFrom('', 'hoog', '2', 'urgent'),
  saldoGeborgd: fc.constantFrom('', 'ja'),
  nieuwOfGewijzigd: fc.constantFrom('', 'ja'),
  afgestemdMet: fc.constantFrom('', 'Zwolle', 'Kampen', 'Atlantis'),
});

const anyWorkbook = fc
  .record({
    plannen: fc.array(anyPlan, { minLength: 1, maxLength: 8 }),
    organisatie: fc.constantFrom('Zwolle', 'Regio', ''),
    peildatum: fc.constantFrom(...Object.values(DAGEN)),
    perJaar: fc.constantFrom(0, 1, 2),
  })
  .map(({ perJaar, ...rest }) =>
    workbookOf(
      bladenVan({
        ...rest,
        behoefte: [...behoefte(perJaar), ...behoefte(perJaar, { gemeente: 'Deventer', verwachteSloop: 1 })],
        register: [onbalansVastgesteld(DAGEN.begin)],
      }),
    ),
  );

const plans = ({ name }: TabSnapshot): boolean => name === 'Plancapaciteit';
const withPlans = (
  workbook: WorkbookSnapshot,
  change: (tab: TabSnapshot) => TabSnapshot,
): WorkbookSnapshot => ({
  ...workbook,
  tabs: workbook.tabs.map((tab) => (plans(tab) ? change(tab) : tab)),
});

const next = (draw: fc.Stream<number>): number => draw.take(1).getNthOrLast(0) ?? 0;

/** Everything that a report says, without the places of cells and the numbers of rows. */
function withoutAddresses({ outcomes, findings }: Report) {
  const inWords = (text: string): string =>
    text
      .replace(/rij \d+/g, 'rij …')
      .replace(/cel [A-Z]+\d+/g, 'cel …')
      .replace(/kolom [A-Z]+/g, 'kolom …');
  return {
    outcomes: outcomes.map((outcome) => ({ ...outcome, reason: inWords(outcome.reason) })),
    findings: findings
      .map(({ cell, message, ...rest }) =>
        JSON.stringify({ ...rest, row: null, hasCell: cell !== null, message: inWords(message) }),
      )
      .sort(),
  };
}
const said = (workbook: WorkbookSnapshot) => withoutAddresses(check(workbook, CATALOGUE));

/** The new place of each old row, blank rows among them. */
const spread = (tab: TabSnapshot, blanks: readonly number[]): TabSnapshot => {
  const rows = tab.rows.flatMap((row, index) => [
    row,
    ...Array.from({ length: index === 0 ? 0 : (blanks[index % blanks.length] ?? 0) }, () => [
      '',
      ' ',
      '\u00a0',
    ]),
  ]);
  return { ...tab, rows };
};

test('blank rows, and rows above the table', () => {
  fc.assert(
    fc.property(
      anyWorkbook,
      fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
      fc.nat(20),
      (workbook, blanks, firstRow) => {
        expect(said(withPlans(workbook, (tab) => ({ ...spread(tab, blanks), firstRow })))).toEqual(
          said(workbook),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('the order of columns, and foreign columns between them', () => {
  fc.assert(
    fc.property(
      anyWorkbook,
      fc.infiniteStream(fc.nat()),
      fc.nat(3),
      fc.nat(5),
      (workbook, draw, foreign, firstColumn) => {
        const shuffled = withPlans(workbook, (tab) => {
          const width = tab.rows[0]?.length ?? 0;
          const order = Array.from({ length: width + foreign }, (_, index) => ({
            index,
            place: next(draw),
          }))
            .sort((a, b) => a.place - b.place)
            .map(({ index }) => index);
          const rows = tab.rows.map((row, number) =>
            order.map((index) => row[index] ?? (number === 0 ? `Eigen kolom ${String(index)}` : '')),
          );
          return { ...tab, rows, firstColumn };
        });
        const { findings, outcomes } = said(shuffled);
        const original = said(workbook);
        // Of several cells of one row that are wrong, which one is named or pointed at follows the columns.
        const byColumn = (text: string): boolean => !/WO-plan-(jaren|woningtype|prijs)/.test(text);
        expect(findings.filter(byColumn)).toEqual(original.findings.filter(byColumn));
        expect(findings).toHaveLength(original.findings.length);
        expect(outcomes).toEqual(original.outcomes);
      },
    ),
    { numRuns: 60 },
  );
});

test('the order of rows', () => {
  fc.assert(
    fc.property(anyWorkbook, fc.infiniteStream(fc.nat()), (workbook, draw) => {
      const sorted = withPlans(workbook, (tab) => {
        const [header = [], ...rows] = tab.rows;
        const order = rows
          .map((row) => ({ row, place: next(draw) }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row);
        return { ...tab, rows: [header, ...order] };
      });
      // Of two rows with one key the later one is reported, whichever that is; of several unreadable places the
      // first is the reason that is given.
      const lastly = (texts: readonly string[]): string[] =>
        texts.filter((text) => !text.includes('sleutel-dubbel'));
      const verdicts = (one: ReturnType<typeof said>) =>
        one.outcomes.map(({ rule, subject, tijdvak, uitkomst, value }) => ({
          rule,
          subject,
          tijdvak,
          uitkomst,
          value,
        }));
      const [a, b] = [said(sorted), said(workbook)];
      expect(verdicts(a)).toEqual(verdicts(b));
      expect(lastly(a.findings)).toEqual(lastly(b.findings));
      expect(a.findings).toHaveLength(b.findings.length);
    }),
    { numRuns: 60 },
  );
});

test('the order of tabs', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(said({ ...workbook, tabs: [...workbook.tabs].reverse() })).toEqual(said(workbook));
    }),
    { numRuns: 30 },
  );
});
