import type { BitSink, Sink, SumSink, Value } from '../judge/reader';
import type { Layout } from '../layout';
import type { RowAnswers, Sums, Traits } from './traits';

/** Set instead of all answers in a row that cannot be relied on. */
export const UNKNOWN = 1 << 15;

/** What was answered of rows, one place for each. */
export interface TraitArrays {
  /** Whose it is: the place of that code on its list, from 1; 0 when it is blank or cannot be read. */
  readonly parties: Uint8Array;
  readonly bits: Uint16Array;
  readonly amounts: Float64Array;
}

export const arraysFor = (rows: number): TraitArrays => ({
  parties: new Uint8Array(rows),
  bits: new Uint16Array(rows),
  amounts: new Float64Array(rows),
});

/** The answers of the first rows. */
export const firstOf = ({ parties, bits, amounts }: TraitArrays, rows: number): TraitArrays => ({
  parties: parties.subarray(0, rows),
  bits: bits.subarray(0, rows),
  amounts: amounts.subarray(0, rows),
});

/**
 * The answers of rows of which some were read again. All rows are given by their indices in the tab, in order: those of
 * now, those of which something changed, and those of before, with what was answered of them.
 */
export function mergeTraits(
  now: Int32Array,
  changed: ReadonlySet<number>,
  before: Int32Array,
  known: TraitArrays,
  fresh: TraitArrays,
): TraitArrays {
  const merged = arraysFor(now.length);
  let old = 0;
  let read = 0;
  for (let i = 0; i < now.length; i++) {
    const index = now[i] ?? 0;
    const isFresh = changed.has(index);
    while ((before[old] ?? index) < index) old++;
    const from = isFresh ? fresh : known;
    const place = isFresh ? read++ : old;
    merged.parties[i] = from.parties[place] ?? 0;
    merged.bits[i] = from.bits[place] ?? 0;
    merged.amounts[i] = from.amounts[place] ?? 0;
  }
  return merged;
}

const NOTHING: ReadonlyMap<Value, number> = new Map();

/**
 * Answers what is asked of every row, block by block, from what the readers of the columns hand over while they look at
 * each cell: no row is looked at a second time. A reader hands over the plain cells; the others are handed over here.
 */
export class Collector {
  private readonly sinks = new Map<string, Sink>();
  private readonly answers: RowAnswers<string> & { length: number };
  private readonly parties: Int32Array;
  /** Places in the block of rows of which a cell cannot be read. */
  private doubtful: number[] = [];
  /** Is there a column that can be read in no row at all? */
  private readonly isBlind: boolean;

  /** @param block how many rows are read together at most */
  constructor(
    private readonly traits: Traits,
    layout: Layout,
    block: number,
  ) {
    const bits = new Int32Array(block);
    const sums: Record<string, Sums> = {};
    this.parties = new Int32Array(block);
    this.sinks.set(traits.party, bitSink(layout, traits.party, this.parties, partyNumbers(traits)));
    for (const [key, asked] of Object.entries(traits.bits))
      this.sinks.set(key, bitSink(layout, key, bits, asked));
    for (const [name, keys] of Object.entries(traits.sums)) {
      const sum: SumSink = { totals: new Float64Array(block), filled: new Uint8Array(block) };
      sums[name] = sum;
      for (const key of keys) this.sinks.set(key, sum);
    }
    this.answers = { length: 0, bits, sums, amounts: new Float64Array(block) };
    this.isBlind = [...this.sinks.keys()].some(
      (key) =>
        !layout.places.has(key) &&
        (layout.ambiguous.has(key) || layout.schema.columns[key]?.required === true),
    );
  }

  /** Where the reader of a column hands its cells over, or null when nothing is asked of it. */
  sinkOf(key: string): Sink | null {
    return this.sinks.get(key) ?? null;
  }

  /** Goes to the next block of as many rows. */
  start(length: number): void {
    const { bits, sums } = this.answers;
    bits.fill(0);
    this.parties.fill(0);
    for (const { totals, filled } of Object.values(sums)) {
      totals.fill(0);
      filled.fill(0);
    }
    this.doubtful = [];
    this.answers.length = length;
  }

  /** Hands over a cell that is not plain. */
  put(key: string, i: number, faulty: boolean, value: Value): void {
    const sink = this.sinks.get(key);
    if (sink === undefined) return;
    if (faulty) this.doubtful.push(i);
    else if (value === null) return;
    else if ('totals' in sink) {
      sink.totals[i] = (sink.totals[i] ?? 0) + Number(value);
      sink.filled[i] = 1;
    } else if (value !== false) sink.bits[i] = (sink.bits[i] ?? 0) | (sink.byValue.get(value) ?? sink.bit);
  }

  /** Puts down the answers of the block, from a place on. */
  finish(into: TraitArrays, place: number): void {
    const { answers, doubtful } = this;
    const { length, bits, amounts } = answers;
    this.traits.answer(answers);
    for (const i of doubtful) bits[i] = UNKNOWN;
    if (this.isBlind) bits.fill(UNKNOWN);
    into.parties.set(this.parties.subarray(0, length), place);
    into.bits.set(bits.subarray(0, length), place);
    into.amounts.set(amounts.subarray(0, length), place);
  }
}

/** By code: its place on its list, from 1. */
export function partyNumbers({ schema, party }: Traits): Readonly<Record<string, number>> {
  const column = schema.columns[party];
  const codes = column?.type === 'code' ? column.codes.entries : [];
  return Object.fromEntries(codes.map(({ code }, index) => [code, index + 1]));
}

/** A code sets its own bits, by every text that is spelled right; of another column all that counts sets the same. */
function bitSink(
  { schema }: Layout,
  key: string,
  bits: Int32Array,
  asked: number | Readonly<Record<string, number>>,
): BitSink {
  const column = schema.columns[key];
  if (typeof asked === 'number' || column?.type !== 'code')
    return { bits, bit: Number(asked), byValue: NOTHING };
  const byValue = new Map<Value, number>();
  for (const [text, code] of column.codes.exact) byValue.set(text, asked[code] ?? 0);
  return { bits, bit: 0, byValue };
}
