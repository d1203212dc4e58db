import fc from 'fast-check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { CORPORATIENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { bladenVan, coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Urenrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import { patchTab } from '../../../src/core/sheet/patch';
import type { CellValue, TabSnapshot } from '../../../src/core/sheet/snapshot';
import { serialOf } from '../../../src/core/values/date';
import { weeksInYear } from '../../../src/core/values/iso-week';

/* What may change in Coachuren without changing what is said of the hours. */

const PEILDATUM = serialOf(2027, 1, 10);

const bladen = (uren: readonly Urenrij[]) =>
  bladenVan({ uren, resultaten: [coachrij('H-1')], peildatum: PEILDATUM });

const uurregels = /^NV-(1[ab]-uren|1b-coach|plausibel)$/;
const gezegd = ({ outcomes, findings }: Report) => ({
  outcomes: outcomes.filter(({ rule }) => uurregels.test(rule)),
  findings: findings.filter(({ rule }) => uurregels.test(rule)),
});
const over = (uren: readonly Urenrij[]) => gezegd(check(workbookOf(bladen(uren)), CATALOGUE));

const enkeleUren = fc.constantFrom(0, 0.1, 5.5, 6, 20, 35.5, 35.49, 36, 168);

/** A year of a corporation in spans that follow each other, some of them left out. */
const jaarInReeksen = (corporatie: string, jaar: number): fc.Arbitrary<readonly Urenrij[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2, max: weeksInYear(jaar) }), { maxLength: 5 }),
      fc.array(fc.tuple(enkeleUren, fc.nat(9)), { minLength: 6, maxLength: 6 }),
    )
    .map(([grenzen, uren]) => {
      const van = [1, ...[...grenzen].sort((a, b) => a - b)];
      return van.flatMap((week, i): Urenrij[] => {
        const [aantal = 0, weglaten = 0] = uren[i] ?? [];
        const totWeek = (van[i + 1] ?? weeksInYear(jaar) + 1) - 1;
        return weglaten === 0 ? [] : [{ corporatie, jaar, week, totWeek, uren: aantal }];
      });
    });

const reeksen: fc.Arbitrary<readonly Urenrij[]> = fc
  .tuple(...CORPORATIENAMEN.flatMap((naam) => [2024, 2025, 2026].map((jaar) => jaarInReeksen(naam, jaar))))
  .map((delen) => delen.flat());

/** Rows with which something is wrong now and then. */
const rij: fc.Arbitrary<Urenrij> = fc.record({
  corporatie: fc.constantFrom<CellValue>('Uwoon', 'UWOON', 'Omnia Wonen', 'Uwoom', 'Vivare', ''),
  jaar: fc.constantFrom<CellValue>(2024, 2024, 2025, 2026, '2024', 2023, 2030, ''),
  week: fc.constantFrom<CellValue>(1, 2, 20, 52, 53, '3', 'x', ''),
  totWeek: fc.constantFrom<CellValue>('', '', 1, 19, 52, 53, 'x'),
  uren: fc.constantFrom<CellValue>(0, 36, 35.5, '36,5', 'x', '', 169),
});

test('a span is as good as its weeks one by one', () => {
  fc.assert(
    fc.property(reeksen, (uren) => {
      const perWeek = uren.flatMap((reeks) => {
        const [van, tot] = [Number(reeks.week), Number(reeks.totWeek)];
        return Array.from({ length: tot - van + 1 }, (_, i) => ({ ...reeks, week: van + i, totWeek: '' }));
      });
      expect(over(perWeek)).toEqual(over(uren));
    }),
    { numRuns: 20 },
  );
});

test('the rows may stand in any order', () => {
  const metVolgorde = fc
    .array(rij, { maxLength: 8 })
    .chain((rijen) => fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length })));
  const zonderReden = (uren: readonly Urenrij[]) => {
    const { outcomes, findings } = over(uren);
    // Of several places that cannot be read the first is the reason that is given.
    return {
      findings,
      outcomes: outcomes.map(({ reason, ...rest }) =>
        rest.uitkomst === 'niet-te-bepalen' ? rest : { ...rest, reason },
      ),
    };
  };
  fc.assert(
    fc.property(metVolgorde, ([rijen, anders]) => {
      expect(zonderReden(anders)).toEqual(zonderReden(rijen));
    }),
    { numRuns: 60 },
  );
});

test('after edits the whole report is that of a workbook that is read anew', () => {
  const waarde = fc.constantFrom<CellValue>(
    '',
    'Uwoon',
    'Omnia Wonen',
    2024,
    2026,
    1,
    2,
    20,
    52,
    53,
    36,
    'x',
    '3',
  );
  const wijziging = fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.nat(4),
    waarde,
  });
  fc.assert(
    fc.property(
      fc.array(rij, { minLength: 3, maxLength: 8 }),
      fc.array(wijziging, { minLength: 1, maxLength: 4 }),
      (rijen, wijzigingen) => {
        let werkmap = workbookOf(bladen(rijen));
        check(werkmap, CATALOGUE);
        for (const { row, column, waarde: value } of wijzigingen) {
          const tabs = werkmap.tabs.map((tab): TabSnapshot =>
            tab.name === 'Coachuren'
              ? patchTab(tab, { row, column, rowCount: 1, columnCount: 1 }, [[value]])
              : tab,
          );
          werkmap = { ...werkmap, tabs };
          expect(check(werkmap, CATALOGUE)).toEqual(check(structuredClone(werkmap), CATALOGUE));
        }
      },
    ),
    { numRuns: 40 },
  );
});
