import { patchTab } from '../../../src/core/sheet/patch';
import { readSheetInSteps } from '../../../src/core/sheet/read-sheet';
import { recognise } from '../../../src/core/sheet/recognise';
import type { TabSnapshot } from '../../../src/core/sheet/snapshot';
import { METINGEN, metingen, readMetingen } from '../../fixtures/core/trial';
import type { Meting } from '../../fixtures/core/trial';
import { shortly, tab, workbook } from '../../fixtures/core/workbooks';

const list = (...rows: readonly Meting[]): TabSnapshot => tab('Metingen', metingen(...rows));
const read = (sheet: TabSnapshot) => readMetingen(workbook(sheet));
/** A row of which there is something to say, so that it shows whether it was read again. */
const ODD: Meting = { klaar: 'J' };
/** Of each row of a patched list: is what is said of it still what was said when it was read before? */
const kept = (before: TabSnapshot, after: TabSnapshot): boolean[] => {
  const earlier = new Set(read(before).data.irregular.values());
  return read(after)
    .rows()
    .map(({ irregular }) => irregular !== null && earlier.has(irregular));
};
const change = (sheet: TabSnapshot, row: number, column: number, value: string | number): TabSnapshot =>
  patchTab(sheet, { row, column, rowCount: 1, columnCount: 1 }, [[value]]);

describe('after an edit', () => {
  test('only the row that changed is read again', () => {
    const sheet = list(ODD, ODD, { aantal: -1 });
    expect(kept(sheet, change(sheet, 2, 2, 5))).toEqual([true, false, true]);
  });

  test('of the header row the whole list is', () => {
    const sheet = list(ODD, ODD);
    expect(kept(sheet, change(sheet, 0, 2, 'Huizen'))).toEqual([false, false]);
  });

  test('of a key only rows of which the key is no longer their own, or is again, are others', () => {
    const sheet = list(...['A', 'B', 'C', 'D'].map((plan) => ({ ...ODD, plan })));
    const double = change(sheet, 2, 1, 'a');
    expect(kept(sheet, double)).toEqual([false, false, true, true]);
    expect(shortly(read(double).findings)).toContain('sleutel-dubbel A3');
    const single = change(double, 1, 1, 'E');
    expect(kept(double, single)).toEqual([false, false, true, true]);
    expect(shortly(read(single).findings)).not.toContain('sleutel-dubbel A3');
  });

  test('a row can come and go', () => {
    const sheet = list({ plan: 'A' }, { plan: 'B' });
    expect(read(sheet).rowCount).toBe(2);
    const width = metingen()[0]?.length ?? 0;
    const blank = patchTab(sheet, { row: 1, column: 0, rowCount: 1, columnCount: width }, []);
    expect(read(blank).rowCount).toBe(1);
    const [, values = []] = metingen({ plan: 'b' });
    const again = patchTab(blank, { row: 3, column: 0, rowCount: 1, columnCount: width }, [values]);
    expect(
      read(again)
        .rows()
        .map(({ number }) => number),
    ).toEqual([3, 4]);
    expect(shortly(read(again).findings)).toEqual(['sleutel-dubbel A4']);
  });

  test('several edits that nobody looked at in between count together', () => {
    const sheet = list(ODD, ODD, ODD, ODD);
    const twice = change(change(sheet, 1, 2, 5), 3, 2, 'veel');
    expect(kept(sheet, twice)).toEqual([false, true, false, true]);
    expect(shortly(read(twice).findings)).toContain('veld-type C4');
  });

  test('of more than half of the list all of it is read again', () => {
    const sheet = list(ODD, ODD, ODD, ODD);
    const most = patchTab(sheet, { row: 1, column: 2, rowCount: 3, columnCount: 1 }, [[1], [2], [3]]);
    expect(kept(sheet, most)).toEqual([false, false, false, false]);
  });
});

test('the same snapshot gives the same reading', () => {
  const sheet = list({});
  expect(read(sheet)).toBe(read(sheet));
  expect(read({ ...sheet })).not.toBe(read(sheet));
});

test('a reading that is left halfway is not remembered', () => {
  const sheet = list(...Array.from({ length: 600 }, () => ({})));
  const [source] = recognise(workbook(sheet), [METINGEN]).sheets;
  if (source === undefined) throw new Error('Metingen is not recognised');
  const steps = readSheetInSteps(METINGEN, source, false);
  expect(steps.next().done).toBe(false);
  expect(read(sheet).rowCount).toBe(600);
});
