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
import { patchTab } from '../../../src/core/sheet/patch';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

/* What is remembered of a plan over several checks never makes a report other than it would be without. */

const aantal = fc.constantFrom<CellValue>('', 0, 1, 10, 11, '10', 'tien', -1);
const plan: fc.Arbitrary<Planrij> = fc.record({
  gemeente: fc.constantFrom('Zwolle', 'Deventer', 'Zwole'),
  planId: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
  plannaam: fc.constant('Plan'),
  status: fc.constantFrom('1A', '2B', '3', '5A', '9Z'),
  bruto: aantal,
  sloop: aantal,
  sloopGerealiseerd: aantal,
  gerealiseerd: aantal,
  jaar2016: aantal,
  na2025: aantal,
  eengezins: aantal,
  doelgroep: fc.constantFrom('', 'zorg', 'statushouders', 'anders'),
  bestaandeVoorraad: fc.constantFrom('', 'ja', 'nee'),
  overlegBestemming: fc.constantFrom<CellValue>('', 42400, 'ooit'),
  prioriteit: fc.constantFrom('', 'hoog', 'urgent'),
  saldoGeborgd: fc.constantFrom('', 'ja'),
  nieuwOfGewijzigd: fc.constantFrom('', 'ja', 'misschien'),
  afgestemdMet: fc.constantFrom('', 'Zwolle', 'Kampen', 'Atlantis'),
});
const bookOf = (plannen: readonly Planrij[], perJaar: number, organisatie: string): WorkbookSnapshot =>
  workbookOf(
    bladenVan({
      plannen,
      organisatie,
      behoefte: [...behoefte(perJaar), ...behoefte(perJaar, { gemeente: 'Deventer', verwachteSloop: 1 })],
      register: [onbalansVastgesteld(DAGEN.begin)],
    }),
  );

test('plans that are changed one after the other are judged as if they had always been so', () => {
  fc.assert(
    fc.property(
      fc.array(plan, { minLength: 3, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(7), plan), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 1, 2),
      fc.constantFrom('Regio', 'Zwolle', ''),
      (plannen, edits, perJaar, organisatie) => {
        let book = bookOf(plannen, perJaar, organisatie);
        check(book, CATALOGUE);
        for (const [which, other] of edits) {
          // As a host would read it: with the columns of the sheet, in its own order.
          const row = bookOf([other], 1, '').tabs[1]?.rows[1] ?? [];
          const area = { row: 1 + which, column: 0, rowCount: 1, columnCount: row.length };
          const tabs = book.tabs.map((tab) =>
            tab.name === 'Plancapaciteit' ? patchTab(tab, area, [row]) : tab,
          );
          book = { ...book, tabs };
          expect(check(book, CATALOGUE)).toEqual(check(structuredClone(book), CATALOGUE));
        }
      },
    ),
    { numRuns: 150 },
  );
});
