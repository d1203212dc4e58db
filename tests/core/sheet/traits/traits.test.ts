import { patchTab } from '../../../../src/core/sheet/patch';
import type { CellValue, TabSnapshot } from '../../../../src/core/sheet/snapshot';
import { divide, divideInSteps } from '../../../../src/core/sheet/traits/divided-rows';
import { noRows } from '../../../../src/core/sheet/traits/row-groups';
import { defineTraits } from '../../../../src/core/sheet/traits/traits';
import type { Traits } from '../../../../src/core/sheet/traits/traits';
import { METINGEN, metingen, readMetingen } from '../../../fixtures/core/trial';
import { tab, workbook } from '../../../fixtures/core/workbooks';

/** Traits that remember of how many rows they were asked. */
function counting(): { readonly traits: Traits; readonly asked: number[] } {
  const asked: number[] = [];
  const traits = defineTraits(METINGEN, {
    party: 'gemeente',
    bits: {},
    sums: { aantal: ['aantal'] },
    answer: ({ length, bits, amounts, sums: { aantal } }) => {
      asked.push(length);
      for (let i = 0; i < length; i++) {
        bits[i] = (aantal.totals[i] ?? 0) > 5 ? 1 : 0;
        amounts[i] = aantal.totals[i] ?? 0;
      }
    },
  });
  return { traits, asked };
}
const list = (count: number): TabSnapshot =>
  tab(
    'Metingen',
    metingen(...Array.from({ length: count }, (_, i) => ({ plan: `P-${String(i)}`, aantal: i }))),
  );
const change = (sheet: TabSnapshot, row: number, column: number, value: CellValue): TabSnapshot =>
  patchTab(sheet, { row, column, rowCount: 1, columnCount: 1 }, [[value]]);
/** Reads a list with these traits, and adds up the amounts; a row that cannot be relied on counts as 1000. */
const total = (sheet: TabSnapshot, traits: Traits): number =>
  divide(readMetingen(workbook(sheet), traits), traits).all.total(0, () => 1000);

test('the rows of a reading are divided once', () => {
  const { traits, asked } = counting();
  const reading = readMetingen(workbook(list(4)), traits);
  expect(divide(reading, traits)).toBe(divide(reading, traits));
  expect(asked).toEqual([4]);
  expect(divide(reading, counting().traits)).not.toBe(divide(reading, traits));
});

test('many rows are asked block by block while they are read, and put in groups with a pause between', () => {
  const { traits, asked } = counting();
  const reading = readMetingen(workbook(list(20_000)), traits);
  expect(asked.slice(0, 2)).toEqual([512, 512]);
  expect(asked.reduce((sum, rows) => sum + rows)).toBe(20_000);
  const steps = divideInSteps(reading, traits);
  expect(steps.next().done).toBe(false);
  expect([...steps].length).toBeGreaterThan(0);
  expect(asked.reduce((sum, rows) => sum + rows)).toBe(20_000);
});

test('after an edit only the rows are asked that changed', () => {
  const { traits, asked } = counting();
  const sheet = list(6);
  expect(total(sheet, traits)).toBe(0 + 1 + 2 + 3 + 4 + 5);
  const changed = change(sheet, 2, 2, 50);
  expect(total(changed, traits)).toBe(0 + 50 + 2 + 3 + 4 + 5);
  // The key of row 5 now stands in row 2 too: neither can be relied on, and after the next edit both can again.
  const double = change(changed, 4, 1, 'P-0');
  expect(total(double, traits)).toBe(1000 + 50 + 2 + 1000 + 4 + 5);
  expect(total(change(double, 1, 1, 'P-8'), traits)).toBe(0 + 50 + 2 + 3 + 4 + 5);
  expect(asked).toEqual([6, 1, 1, 1]);
});

test('a row that comes or goes leaves the answers of the others', () => {
  const { traits, asked } = counting();
  const sheet = list(6);
  expect(total(sheet, traits)).toBe(15);
  const width = metingen()[0]?.length ?? 0;
  const blank = patchTab(sheet, { row: 2, column: 0, rowCount: 1, columnCount: width }, []);
  expect(total(blank, traits)).toBe(0 + 2 + 3 + 4 + 5);
  const [, cells = []] = metingen({ plan: 'P-9', aantal: 90 });
  const added = patchTab(blank, { row: 9, column: 0, rowCount: 1, columnCount: width }, [cells]);
  expect(total(added, traits)).toBe(0 + 2 + 3 + 4 + 5 + 90);
  expect(asked).toEqual([6, 0, 1]);
});

test('a column that is there twice can be relied on in no row', () => {
  const { traits } = counting();
  const headers = ['Gemeente', 'Plan-ID', 'Aantal', 'Aantal'];
  const rows = [headers, ['Zwolle', 'P-1', 1, 1], ['Zwolle', 'P-2', 2, 2]];
  expect(total(tab('Metingen', rows), traits)).toBe(2000);
});

test('without rows there is nothing to choose from', () => {
  const none = noRows<typeof METINGEN.columns>();
  expect([none.count, none.having(1).rows(), none.total(1, () => 1), none.largest(() => 1)]).toEqual([
    0,
    [],
    0,
    null,
  ]);
});

test('rows are found in which one of several columns holds something other than 0', () => {
  const rows = metingen(
    { aantal: 0, jaar2018: '', plan: 'A' },
    { aantal: 0, jaar2018: 4, plan: 'B' },
    { aantal: 'veel', jaar2018: 0, plan: 'C' },
    { aantal: 7, jaar2018: 8, plan: 'D' },
  );
  const reading = readMetingen(workbook(tab('Metingen', rows)));
  const numbers = (keys: readonly ('aantal' | 'jaar2018')[]) =>
    reading.rowsWith(keys).map(({ number }) => number);
  expect(numbers(['aantal', 'jaar2018'])).toEqual([3, 4, 5]);
  expect(numbers(['aantal'])).toEqual([4, 5]);
  expect(numbers([])).toEqual([]);
  expect(reading.rowsWith(['aantal'])[0]).toBe(reading.rows()[2]);
});
