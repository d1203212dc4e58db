import { fault } from './judge/reader';
import type { CellReader, Judged } from './judge/reader';
import type { KeyCells } from './key';
import type { SheetSchema } from './schema';
import type { CellValue } from './snapshot';

/** The numbers that a row tells of: from the first up to and including the last. */
export interface Numbers {
  readonly first: number;
  readonly last: number;
}

/** How the spans of one sheet are read from its rows. */
export interface SpanReader {
  /** The column of the first number. */
  readonly from: string;
  /** What is wrong with the cells of a span beside each other, where each of them is good by itself. */
  faults(row: KeyCells): readonly { readonly key: string; readonly judged: Judged }[];
  /** The span of a row; null when a cell that it needs is blank or has no value that can be used. */
  read(row: KeyCells): Numbers | null;
  /** Do the cells of the spans of two rows hold exactly the same? */
  isSame(a: readonly CellValue[], b: readonly CellValue[]): boolean;
}

/** How a column of a span stands in the rows of the tab. */
interface EndPlace {
  readonly key: string;
  readonly offset: number;
  readonly reader: CellReader;
}

/** What a cell of a span holds: null when it is blank, undefined when it has no value that can be used. */
type End = number | null | undefined;

function endOf({ key, offset, reader }: EndPlace, { cells, exceptions }: KeyCells): End {
  const exception = exceptions?.get(key);
  if (exception?.faulty === true) return undefined;
  const value = exception === undefined ? reader.plain(cells[offset] ?? '') : exception.value;
  return typeof value === 'number' ? value : null;
}

/**
 * Makes the reader of the spans of a sheet; null when its rows tell none.
 * @param ambiguous columns that several headers claim
 */
export function spanOf(
  schema: SheetSchema,
  places: ReadonlyMap<string, EndPlace>,
  ambiguous: ReadonlySet<string>,
): SpanReader | null {
  if (schema.span === undefined) return null;
  const { from, until, last } = schema.span;
  const [fromPlace, untilPlace, byPlace] = [places.get(from), places.get(until), places.get(last.by)];
  if (fromPlace === undefined) return null;
  const header = (key: string): string => schema.columns[key]?.header ?? key;
  const withoutUntil: End = ambiguous.has(until) ? undefined : null;
  const endsOf = (row: KeyCells) => ({
    first: endOf(fromPlace, row),
    until: untilPlace === undefined ? withoutUntil : endOf(untilPlace, row),
    by: byPlace === undefined ? undefined : endOf(byPlace, row),
  });
  const beyond = (key: string, most: number, by: number): Judged =>
    fault(
      'veld-bereik',
      `${header(key)} is hoger dan ${String(most)}. Dat kan niet bij ${header(last.by)} ${String(by)}.`,
      `Vul ${String(most)} of minder in, of verbeter ${header(last.by)}.`,
    );
  const tooLow = (first: number): Judged =>
    fault(
      'veld-bereik',
      `${header(until)} is lager dan ${header(from)}. Dat kan niet.`,
      `Vul ${String(first)} of meer in, of verbeter ${header(from)}.`,
    );
  return {
    from,
    faults: (row) => {
      const { first, until: end, by } = endsOf(row);
      const most = typeof by === 'number' ? last.of(by) : Infinity;
      const isBeyond = (value: End): boolean => typeof value === 'number' && value > most;
      const found = [
        { key: from, value: first },
        { key: until, value: end },
      ]
        .filter(({ value }) => isBeyond(value))
        .map(({ key }) => ({ key, judged: beyond(key, most, Number(by)) }));
      // What lies beyond the last number is no number to compare the other one with.
      const isTooLow = typeof first === 'number' && typeof end === 'number' && end < first;
      return isTooLow && !isBeyond(first) ? [...found, { key: until, judged: tooLow(first) }] : found;
    },
    read: (row) => {
      const { first, until: end, by } = endsOf(row);
      if (typeof by !== 'number' || typeof first !== 'number' || end === undefined) return null;
      return { first, last: end ?? first };
    },
    isSame: (a, b) =>
      [fromPlace, untilPlace, byPlace].every(
        (place) => place === undefined || (a[place.offset] ?? '') === (b[place.offset] ?? ''),
      ),
  };
}
