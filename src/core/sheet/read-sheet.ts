import { finish } from '../steps';
import type { Steps } from '../steps';
import type { Finding } from '../finding/finding';
import { checkHeaders } from './check-headers';
import { checkKeys } from './check-keys';
import { layoutOf } from './layout';
import { originOf, settle } from './patch';
import { RowReader } from './read-rows';
import type { ReadRows } from './read-rows';
import { SheetReading, isReadingOf } from './reading';
import type { SheetData } from './reading';
import type { Recognised } from './recognise';
import { REGULAR } from './row';
import type { Columns, SheetSchema } from './schema';
import type { CellValue, TabSnapshot } from './snapshot';
import { mergeTraits } from './traits/collector';
import type { Traits } from './traits/traits';

const memory = new WeakMap<TabSnapshot, SheetReading[]>();

const isSameSource = (a: Recognised, b: Recognised): boolean =>
  a.search === b.search &&
  a.headerRow === b.headerRow &&
  JSON.stringify(a.limits) === JSON.stringify(b.limits);

function remembered<C extends Columns>(
  tab: TabSnapshot,
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
  traits: Traits | null,
): SheetReading<C> | null {
  for (const reading of memory.get(tab) ?? [])
    if (
      isReadingOf(reading, schema) &&
      reading.date1904 === date1904 &&
      reading.traits === traits &&
      isSameSource(reading.source, source)
    )
      return reading;
  return null;
}

/** The findings of the header row: those about columns that nobody asked for depend on what stands there. */
function headerFindings(source: Recognised, filled: Int32Array): Finding[] {
  const { rows, firstRow, firstColumn } = source.tab;
  return checkHeaders(source, (column, isOfKind) =>
    filled.some((row) => isOfKind(rows[row - firstRow]?.[column - firstColumn] ?? '')),
  );
}

function* readWhole<C extends Columns>(
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
  traits: Traits | null,
): Steps<SheetData<C>> {
  const layout = layoutOf(schema, source, date1904);
  const read = yield* new RowReader(layout, source, traits).all();
  const keyFindings = yield* checkKeys(layout, source.tab, read);
  return { layout, ...read, headerFindings: headerFindings(source, read.filled), keyFindings };
}

/** Reads again the rows that changed since an earlier reading; keys only where one of theirs did. */
function* readChanges<C extends Columns>(
  earlier: SheetReading<C>,
  changed: ReadonlySet<number>,
  source: Recognised,
): Steps<SheetData<C>> {
  const { layout, keyFindings } = earlier.data;
  const fresh = yield* new RowReader(layout, source, earlier.traits).some(changed);
  const isSame = hasSameKeys(earlier, changed, fresh, source);
  const read = merged(earlier.data, changed, fresh, isSame);
  return {
    layout,
    ...read,
    headerFindings: headerFindings(source, read.filled),
    keyFindings: isSame ? keyFindings : yield* checkKeys(layout, source.tab, read),
  };
}

/** Did no key or span come, go or change with the rows that changed? */
function hasSameKeys<C extends Columns>(
  { data, source: before }: SheetReading<C>,
  changed: ReadonlySet<number>,
  fresh: ReadRows,
  source: Recognised,
): boolean {
  const { keys, span } = data.layout;
  const now = new Set(fresh.filled);
  const cellsIn = ({ tab }: Recognised, index: number): readonly CellValue[] =>
    tab.rows[index - tab.firstRow] ?? [];
  const wasFilled = (index: number): boolean => holds(data.filled, index);
  const isSame = (before: readonly CellValue[], after: readonly CellValue[]): boolean =>
    keys.isSame(before, after) && (span === null || span.isSame(before, after));
  return [...changed].every(
    (index) =>
      now.has(index) === wasFilled(index) &&
      (!now.has(index) || isSame(cellsIn(before, index), cellsIn(source, index))),
  );
}

/** Is a number among numbers in ascending order? */
function holds(numbers: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

/** Puts rows that were read again in the place of the earlier ones. With the same keys, the same ones are doubles. */
function merged(
  { filled, irregular, traits }: Pick<SheetData, 'filled' | 'irregular' | 'traits'>,
  changed: ReadonlySet<number>,
  fresh: ReadRows,
  sameKeys: boolean,
): ReadRows {
  const said = new Map(irregular);
  for (const index of changed) said.delete(index);
  for (const [index, one] of fresh.irregular) said.set(index, one);
  if (sameKeys)
    for (const index of fresh.filled)
      if (irregular.get(index)?.isDuplicate === true)
        said.set(index, { ...(said.get(index) ?? REGULAR), isDuplicate: true });
  const kept = filled.filter((index) => !changed.has(index));
  const all = new Int32Array(kept.length + fresh.filled.length);
  all.set(kept);
  all.set(fresh.filled, kept.length);
  all.sort();
  return {
    filled: all,
    irregular: said,
    traits: traits && fresh.traits && mergeTraits(all, changed, filled, traits, fresh.traits),
  };
}

/**
 * Reads a sheet that was recognised, in steps. The reading is remembered by the tab's snapshot, so that only a changed
 * tab is read again; of a tab that was patched only the rows that changed, and then with the same result.
 * @param traits what the rules ask of every row: answered on the way
 */
export function* readSheetInSteps<C extends Columns>(
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
  traits: Traits | null = null,
): Steps<SheetReading<C>> {
  const { tab, headerRow } = source;
  const known = remembered(tab, schema, source, date1904, traits);
  if (known !== null) return known;
  const origin = originOf(tab);
  const earlier =
    origin === null || origin.rows.has(headerRow)
      ? null
      : remembered(origin.tab, schema, source, date1904, traits);
  const data =
    origin === null || earlier === null
      ? yield* readWhole(schema, source, date1904, traits)
      : yield* readChanges(earlier, origin.rows, source);
  const reading = new SheetReading(schema, source, date1904, traits, data);
  const readings = memory.get(tab);
  if (readings === undefined) memory.set(tab, [reading]);
  else readings.push(reading);
  settle(tab);
  return reading;
}

/** The same at once. */
export const readSheet = <C extends Columns>(
  schema: SheetSchema<C>,
  source: Recognised,
  date1904: boolean,
  traits: Traits | null = null,
): SheetReading<C> => finish(readSheetInSteps(schema, source, date1904, traits));
