import fc from 'fast-check';
import { defineRule } from '../../src/core/article/rule';
import { check, checkInSteps } from '../../src/core/check';
import { patchTab } from '../../src/core/sheet/patch';
import type { Area, CellValue, TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { finish } from '../../src/core/steps';
import { METINGEN, catalogueWith, gegevens, metingen } from '../fixtures/core/trial';
import type { Meting } from '../fixtures/core/trial';
import { tab, table } from '../fixtures/core/workbooks';

/* After an edit only the rows that changed are read again: the report must be that of a workbook read anew. */

const cell = fc.constantFrom<CellValue>(
  ...['', ' ', 'zwolle', 'Zwolle', 'Zwole', 'P-1', 'p-1 ', 'P-2', '#N/B', 'ja', 'J', '12', '1.234', 'x'],
  ...['31-12-2018', 'zie 123456782', 'Plan-ID', 'BSN', 0, 1, 12, -3, 2.5, 2018, 43465, true],
);
const meting: fc.Arbitrary<Meting> = fc.dictionary(
  fc.constantFrom('gemeente', 'plan', 'aantal', 'dag', 'klaar', 'opmerking'),
  cell,
  { maxKeys: 3 },
);

interface Edit {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Is the workbook checked before the next edit? */
  readonly checked: boolean;
}

const values = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const someCells = fc.record({
  area: fc.record({
    row: fc.nat(16),
    column: fc.nat(18),
    rowCount: fc.integer({ min: 1, max: 3 }),
    columnCount: fc.integer({ min: 1, max: 3 }),
  }),
  values,
});
const rowsCleared = fc.record({
  area: fc.record({
    row: fc.nat(12),
    column: fc.constant(0),
    rowCount: fc.integer({ min: 1, max: 2 }),
    columnCount: fc.constant(20),
  }),
  values: fc.constant([]),
});
const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: someCells }, { weight: 1, arbitrary: rowsCleared }), fc.boolean())
  .map(([change, checked]) => ({ ...change, checked }));

/** A list somewhere in a tab, under a title, in a table or not, with a column of the user's own beside it. */
const anyTab: fc.Arbitrary<TabSnapshot> = fc
  .record({
    rows: fc.array(meting, { minLength: 1, maxLength: 9 }),
    titles: fc.nat(2),
    from: fc.constantFrom('A1', 'C2'),
    inTable: fc.boolean(),
    own: fc.constantFrom('Eigen', 'BSN', ''),
  })
  .map(({ rows, titles, from, inTable, own }) => {
    const cells = metingen(...rows).map((row, i) => [...row, i === 0 ? own : '']);
    const list = tab('Metingen', [...Array.from({ length: titles }, () => ['Woningbouw']), ...cells], {
      from,
    });
    const top = list.firstRow + titles;
    const area = { row: top, column: list.firstColumn, rowCount: 6, columnCount: cells[0]?.length ?? 0 };
    return inTable ? { ...list, tables: [{ ...table('tblMetingen', 'A1', 'A1'), area }] } : list;
  });

/** Reads of every row what a rule would. */
const reads = defineRule({
  id: 'WO-1-leest',
  article: '1',
  summary: 'Elke rij wordt gelezen.',
  quotes: null,
  ernst: 'signaal',
  sheets: [METINGEN],
  outcomes: ['voldoet'],
  messages: { rij: { text: '{wat}', advice: '' } },
  check({ sheet, report, judge }) {
    const rows = sheet(METINGEN)?.rows() ?? [];
    for (const row of rows) report('rij', { args: { wat: String(row.isDuplicate) }, at: row.at('aantal') });
    judge('Regio', null, () => {
      const total = rows.reduce((sum, row) => sum + (row.get('aantal') ?? 0), 0);
      return { uitkomst: 'voldoet', reason: 'Geteld.', value: total };
    });
  },
});
const CATALOGUE = catalogueWith(reads);

const bookOf = (sheet: TabSnapshot): WorkbookSnapshot => ({ date1904: false, tabs: [gegevens(), sheet] });

test('a workbook that was patched is judged as one that was read anew', () => {
  fc.assert(
    fc.property(anyTab, fc.array(edit, { minLength: 1, maxLength: 4 }), (first, edits) => {
      check(bookOf(first), CATALOGUE);
      let sheet = first;
      for (const { area, values, checked } of edits) {
        sheet = patchTab(sheet, area, values);
        if (checked) check(bookOf(sheet), CATALOGUE);
      }
      const report = finish(checkInSteps(bookOf(sheet), CATALOGUE));
      expect(report).toEqual(check(structuredClone(bookOf(sheet)), CATALOGUE));
    }),
    { numRuns: 400 },
  );
});

test('what was patched last may go, and the one before it is judged as before', () => {
  fc.assert(
    fc.property(anyTab, edit, ({ ...first }, { area, values }) => {
      const before = check(bookOf(first), CATALOGUE);
      check(bookOf(patchTab(first, area, values)), CATALOGUE);
      expect(check(bookOf(first), CATALOGUE)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
