import type { Finding } from '../finding/finding';
import type { Steps } from '../steps';
import { cellFinding } from './cell-finding';
import { keyColumns } from './key';
import type { KeyCells } from './key';
import { KeyTable } from './key-table';
import type { Layout } from './layout';
import { Overlaps } from './overlaps';
import type { ReadRows } from './read-rows';
import { REGULAR } from './row';
import type { Irregular } from './row';
import type { TabSnapshot } from './snapshot';

/** Rows of which the keys are compared without a pause. */
const PACE = 8192;

const NONE: readonly number[] = [];

/** The key cells of the row that is looked at. */
type Cursor = { -readonly [K in keyof KeyCells]: KeyCells[K] };

/** The headers of the key columns, for a sentence. */
const keyNames = (layout: Layout): string =>
  keyColumns(layout.schema)
    .map(([, column]) => column.header)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' en ');

/** What is wrong with a row of which an earlier one has the same key, or tells of the same numbers. */
function wordsOf({ schema }: Layout, names: string) {
  const headerOf = (key: string | undefined): string => schema.columns[key ?? '']?.header ?? '';
  const [from, until] = [headerOf(schema.span?.from), headerOf(schema.span?.until)];
  return {
    sameKey: (row: number) => ({
      text: `Deze rij heeft dezelfde sleutel als rij ${String(row)} (${names}).`,
      advice: 'Haal één van de rijen weg, of verbeter de sleutel.',
    }),
    overlap: (row: number) => ({
      text: `Deze rij overlapt met rij ${String(row)} (${from} en ${until}).`,
      advice: `Haal één van de rijen weg, of verbeter ${from} of ${until}.`,
    }),
  };
}

/**
 * Compares the keys of all rows, and their spans where they tell one. Every second and later row with the same key, or
 * with a number of an earlier span, is reported, and none of them can be relied on: what is said of those rows
 * (`irregular`) says so from then on.
 */
export function* checkKeys(
  layout: Layout,
  { rows, firstRow }: TabSnapshot,
  { filled, irregular }: ReadRows,
): Steps<Finding[]> {
  const [first] = keyColumns(layout.schema);
  const place = first === undefined ? undefined : layout.places.get(first[0]);
  if (place === undefined) return [];
  const { keys, span, tab } = layout;
  const words = wordsOf(layout, keyNames(layout));
  const overlaps = span === null ? null : new Overlaps(span, keys);
  const duplicates = new Set<number>();
  const findings: Finding[] = [];
  const table = new KeyTable(filled.length);
  // Two rows that are gone through, rather than an object for each of very many.
  const row: Cursor = { cells: [], exceptions: null };
  const other: Cursor = { cells: [], exceptions: null };
  const goTo = (cursor: Cursor, position: number): void => {
    const index = filled[position] ?? 0;
    cursor.cells = rows[index - firstRow] ?? [];
    cursor.exceptions = irregular.size === 0 ? null : (irregular.get(index)?.exceptions ?? null);
  };
  const isSame = (position: number): boolean => {
    goTo(other, position);
    return keys.isEqual(other, row);
  };
  for (let position = 0; position < filled.length; position++) {
    if (position % PACE === PACE - 1) yield;
    goTo(row, position);
    const hash = keys.hash(row);
    if (hash === null) continue;
    const sameKey = table.claim(position, hash, isSame);
    const overlapping = overlaps === null ? NONE : overlaps.claim(position, row);
    const [overlapped = Infinity] = overlapping;
    const earlier = Math.min(sameKey ?? Infinity, overlapped);
    if (earlier === Infinity) continue;
    const [index = 0, before = 0] = [filled[position], filled[earlier]];
    duplicates.add(index).add(filled[sameKey ?? earlier] ?? 0);
    for (const one of overlapping) duplicates.add(filled[one] ?? 0);
    const { personal } = irregular.get(index) ?? REGULAR;
    const mayShow = !place.secret && !personal.includes(place.column);
    findings.push(
      cellFinding('sleutel-dubbel', {
        tab,
        cell: { row: index, column: place.column },
        column: place.header,
        sleutel: keys.written(row, personal),
        ...(earlier === sameKey ? words.sameKey(before + 1) : words.overlap(before + 1)),
        ...(mayShow ? { found: row.cells[place.offset] ?? '' } : {}),
      }),
    );
  }
  mark(irregular, duplicates);
  return findings;
}

/** Says of exactly these rows that their key stands elsewhere too. */
function mark(irregular: Map<number, Irregular>, duplicates: ReadonlySet<number>): void {
  for (const [index, said] of irregular) {
    if (!said.isDuplicate || duplicates.has(index)) continue;
    if (said.exceptions.size === 0 && said.findings.length === 0) irregular.delete(index);
    else irregular.set(index, { ...said, isDuplicate: false });
  }
  for (const index of duplicates) {
    const said = irregular.get(index) ?? REGULAR;
    if (!said.isDuplicate) irregular.set(index, { ...said, isDuplicate: true });
  }
}
