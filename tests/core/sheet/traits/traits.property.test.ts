import fc from 'fast-check';
import { patchTab } from '../../../../src/core/sheet/patch';
import type { SheetReading } from '../../../../src/core/sheet/reading';
import type { Row } from '../../../../src/core/sheet/row';
import type { CellValue, TabSnapshot } from '../../../../src/core/sheet/snapshot';
import { divide } from '../../../../src/core/sheet/traits/divided-rows';
import { defineTraits } from '../../../../src/core/sheet/traits/traits';
import { determine } from '../../../../src/core/sheet/unreadable';
import { METINGEN, metingen, readMetingen } from '../../../fixtures/core/trial';
import type { Meting } from '../../../fixtures/core/trial';
import { tab, workbook } from '../../../fixtures/core/workbooks';

/* What is asked of whole columns at once is what would be asked of each row, and rows in groups are those very rows. */

type Kolommen = typeof METINGEN.columns;
type Meetrij = Row<Kolommen>;

const LAAT = 1;
const KLAAR = 2;
const NIVEAU = 4;
const OPMERKING = 8;
const GEVULD = 16;
const ALL = [LAAT, KLAAR, NIVEAU, OPMERKING, GEVULD];
const LEVELS = { hoog: NIVEAU, laag: NIVEAU, '2': 0, plint: NIVEAU, plank: NIVEAU, 'A+': 0, 'A++': NIVEAU };
const BOTH = ['aantal', 'jaar2018'] as const;

const TRAITS = defineTraits(METINGEN, {
  party: 'gemeente',
  bits: { klaar: KLAAR, niveau: LEVELS, opmerking: OPMERKING },
  sums: { both: BOTH, jaar: ['jaar'] },
  answer: ({ length, bits, amounts, sums }) => {
    for (let i = 0; i < length; i++) {
      bits[i] =
        (bits[i] ?? 0) |
        ((sums.jaar.totals[i] ?? 0) > 2018 ? LAAT : 0) |
        (sums.both.filled[i] === 1 ? GEVULD : 0);
      amounts[i] = sums.both.totals[i] ?? 0;
    }
  },
});

/** The same answers, asked of the row itself; null when one of them cannot be given or the row stands there twice. */
function answersOf(row: Meetrij): { readonly bits: number; readonly amount: number } | null {
  const answers = determine(() => {
    row.requireUnique();
    if (row.isFaulty('gemeente')) row.get('gemeente');
    const niveau = row.get('niveau');
    return {
      bits:
        ((row.get('jaar') ?? 0) > 2018 ? LAAT : 0) |
        (row.get('klaar') === true ? KLAAR : 0) |
        (niveau === null ? 0 : LEVELS[niveau]) |
        (row.isFilled('opmerking') ? OPMERKING : 0) |
        (row.get('aantal') !== null || row.get('jaar2018') !== null ? GEVULD : 0),
      amount: row.sum(BOTH),
    };
  });
  return answers.known ? answers.value : null;
}

const number = fc.constantFrom<CellValue>('', ' ', 0, -0, 3, 12, 3e9, '7', '1.234', 'veel', -1, 2.5);
const meting: fc.Arbitrary<Meting> = fc.record({
  gemeente: fc.constantFrom<CellValue>('Zwolle', 'zwolle', 'Putten', 'Atlantis', 'Zwole', ''),
  plan: fc.constantFrom<CellValue>('P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6', 'P-7', 'P-8', ''),
  aantal: number,
  jaar2018: number,
  jaar: fc.constantFrom<CellValue>('', 2016, 2020, '2019', 1999),
  klaar: fc.constantFrom<CellValue>('', 'ja', 'J', 'nee', true, false, 'soms'),
  niveau: fc.constantFrom<CellValue>('', 'hoog', 'rood', '2', 2, 'midden', 'A++', 'heel hoog'),
  opmerking: fc.constantFrom<CellValue>('', ' ', 'zie 123456782', 0),
});
const blank: Meting = Object.fromEntries(Object.keys(METINGEN.columns).map((key) => [key, '']));
/** Blank rows among them; sometimes with a column of ours twice or gone. */
const sheet: fc.Arbitrary<TabSnapshot> = fc
  .record({
    rows: fc.array(fc.oneof({ weight: 6, arbitrary: meting }, { weight: 1, arbitrary: fc.constant(blank) }), {
      minLength: 1,
      maxLength: 12,
    }),
    header: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(13) }),
    other: fc.constantFrom('Klaar', 'Niveau', 'Eigen'),
  })
  .map(({ rows, header, other }) => {
    const [headers = [], ...body] = metingen(...rows);
    return tab('Metingen', [headers.map((text, i) => (i === header && i > 2 ? other : text)), ...body], {
      from: 'B3',
    });
  });
const read = (list: TabSnapshot): SheetReading<Kolommen> => readMetingen(workbook(list), TRAITS);
const answers = (reading: SheetReading<Kolommen>) => {
  const divided = divide(reading, TRAITS);
  return ALL.map((mask) => [
    divided.all
      .having(mask)
      .rows()
      .map((row) => row.number),
    divided.all.lacking(mask).total(0, (row) => row.number),
  ]);
};

test('every answer is that of the row itself, and a row that cannot be relied on has none', () => {
  fc.assert(
    fc.property(sheet, (list) => {
      const reading = read(list);
      const { all } = divide(reading, TRAITS);
      const known = new Map(reading.rows().map((row) => [row, answersOf(row)]));
      expect(all.rows()).toEqual(reading.rows());
      for (const mask of ALL) {
        const isYes = (row: Meetrij): boolean => ((known.get(row)?.bits ?? mask) & mask) !== 0;
        const isNo = (row: Meetrij): boolean => ((known.get(row)?.bits ?? 0) & mask) === 0;
        expect(all.having(mask).rows()).toEqual(reading.rows().filter(isYes));
        expect(all.lacking(mask).rows()).toEqual(reading.rows().filter(isNo));
      }
      const sum = [...known.values()].reduce((total, answer) => total + (answer?.amount ?? 0), 0);
      expect(all.total(0, () => 0)).toBe(sum);
    }),
    { numRuns: 300 },
  );
});

test('rows are divided by whose they are', () => {
  fc.assert(
    fc.property(sheet, (list) => {
      const reading = read(list);
      const divided = divide(reading, TRAITS);
      const of = (gemeente: string | null) =>
        reading.rows().filter((row) => (row.isFaulty('gemeente') ? null : row.get('gemeente')) === gemeente);
      expect(divided.of('Zwolle').rows()).toEqual(of('Zwolle'));
      expect(divided.of('Putten').count).toBe(of('Putten').length);
      expect(divided.unclaimed.rows()).toEqual(of(null));
      expect(divided.of('Nergens').rows()).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('choosing, adding up and the largest are by group what they are row by row', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(0, ...ALL), fc.nat(3), (list, mask, which) => {
      const reading = read(list);
      const { all } = divide(reading, TRAITS);
      const isOdd = ({ number }: Meetrij): boolean => number % 2 === which % 2;
      const isAsked = (row: Meetrij): boolean => ((answersOf(row)?.bits ?? GEVULD | mask) & mask) !== 0;
      const asked: number[] = [];
      const chosen = all.filter(mask, (row) => {
        asked.push(row.number);
        return isOdd(row);
      });
      const isConcerned = (row: Meetrij): boolean => answersOf(row) === null || isAsked(row);
      expect(asked).toEqual(
        reading
          .rows()
          .filter(isConcerned)
          .map(({ number }) => number),
      );
      const left = reading.rows().filter((row) => !isConcerned(row) || isOdd(row));
      expect(chosen.rows()).toEqual(left);
      expect(chosen.count).toBe(left.length);
      expect(chosen.total(mask, () => 1000)).toBe(
        left.reduce((sum, row) => sum + (isConcerned(row) ? 1000 : (answersOf(row)?.amount ?? 0)), 0),
      );
      const amountOf = (row: Meetrij): number => answersOf(row)?.amount ?? 5;
      const most = Math.max(...left.map(amountOf));
      expect(chosen.largest(() => 5) ?? undefined).toBe(left.find((row) => amountOf(row) === most));
    }),
    { numRuns: 300 },
  );
});

test('after edits the answers are those of a list that is read anew', () => {
  const edit = fc.record({
    row: fc.integer({ min: 3, max: 16 }),
    meting: fc.oneof({ weight: 4, arbitrary: meting }, { weight: 1, arbitrary: fc.constant(blank) }),
    isRead: fc.boolean(),
  });
  fc.assert(
    fc.property(sheet, fc.array(edit, { minLength: 1, maxLength: 4 }), (list, edits) => {
      read(list);
      let patched = list;
      for (const { row, meting: values, isRead } of edits) {
        const [, cells = []] = metingen(values);
        const area = { row, column: 1, rowCount: 1, columnCount: cells.length };
        patched = patchTab(patched, area, [cells]);
        if (isRead) read(patched);
      }
      expect(answers(read(patched))).toEqual(answers(read(structuredClone(patched))));
    }),
    { numRuns: 300 },
  );
});

test('what was not asked while a sheet was read is asked afterwards, with the same answers', () => {
  fc.assert(
    fc.property(sheet, (list) => {
      expect(answers(readMetingen(workbook({ ...list })))).toEqual(answers(read(list)));
    }),
    { numRuns: 60 },
  );
});
