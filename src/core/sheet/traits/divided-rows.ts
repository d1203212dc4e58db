import { finish } from '../../steps';
import type { Steps } from '../../steps';
import { RowReader } from '../read-rows';
import type { SheetReading } from '../reading';
import type { Columns } from '../schema';
import { UNKNOWN, partyNumbers } from './collector';
import type { TraitArrays } from './collector';
import { RowGroups } from './row-groups';
import type { RowGroup, RowSource } from './row-groups';
import type { Traits } from './traits';

/** Rows that are put in groups without a pause. */
const PACE = 16384;

/** The rows of a sheet by whose they are. */
export class DividedRows<C extends Columns> {
  /** @param groups by the place of the party among the codes, as in `TraitArrays` */
  constructor(
    private readonly parties: Readonly<Record<string, number>>,
    private readonly source: RowSource<C>,
    private readonly groups: ReadonlyMap<number, readonly RowGroup[]>,
  ) {}

  /** The rows of one party. */
  of(party: string): RowGroups<C> {
    return this.at(this.parties[party] ?? -1);
  }

  /** The rows of which the party is blank or cannot be read. */
  get unclaimed(): RowGroups<C> {
    return this.at(0);
  }

  get all(): RowGroups<C> {
    return new RowGroups(this.source, [...this.groups.values()].flat());
  }

  private at(place: number): RowGroups<C> {
    return new RowGroups(this.source, this.groups.get(place) ?? []);
  }
}

/** The answers of a reading: as it was read, or else asked now. */
function* answersOf<C extends Columns>(reading: SheetReading<C>, traits: Traits): Steps<TraitArrays> {
  const { layout, traits: known } = reading.data;
  if (known !== null && reading.traits === traits) return known;
  const again = yield* new RowReader(layout, reading.source, traits).all();
  if (again.traits === null) throw new Error('What was asked was not answered');
  return again.traits;
}

/** Puts rows, from one up to but not including another, in the group of those with the same answers. */
function group(
  groups: Map<number, RowGroup>,
  { parties, bits, amounts }: TraitArrays,
  doubles: ReadonlySet<number>,
  from: number,
  end: number,
): void {
  for (let i = from; i < end; i++) {
    const answers = doubles.size > 0 && doubles.has(i) ? UNKNOWN : (bits[i] ?? 0);
    const key = ((parties[i] ?? 0) << 16) | answers;
    let own = groups.get(key);
    if (own === undefined) groups.set(key, (own = { bits: answers, positions: [], total: 0 }));
    own.positions.push(i);
    own.total += amounts[i] ?? 0;
  }
}

/** The positions of rows of which the key stands in another row too. */
function doublesIn({ data: { filled, irregular } }: SheetReading): ReadonlySet<number> {
  const doubles = new Set<number>();
  for (const [index, { isDuplicate }] of irregular) if (isDuplicate) doubles.add(positionOf(filled, index));
  return doubles;
}

/** Where a number stands among numbers in ascending order. */
function positionOf(numbers: Int32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const memory = new WeakMap<SheetReading, Map<unknown, unknown>>();

/** The rows of a sheet by whose they are and by what was answered of them, in steps; once for a reading. */
export function* divideInSteps<C extends Columns>(
  reading: SheetReading<C>,
  traits: Traits,
): Steps<DividedRows<C>> {
  const known = memory.get(reading)?.get(traits);
  // What is remembered under these traits was made by them.
  if (known !== undefined) return known as DividedRows<C>;
  const answers = yield* answersOf(reading, traits);
  const doubles = doublesIn(reading);
  const groups = new Map<number, RowGroup>();
  for (let from = 0; from < answers.bits.length; from += PACE) {
    group(groups, answers, doubles, from, Math.min(answers.bits.length, from + PACE));
    yield;
  }
  const byParty = new Map<number, RowGroup[]>();
  for (const [key, one] of groups) {
    const own = byParty.get(key >> 16);
    if (own === undefined) byParty.set(key >> 16, [one]);
    else own.push(one);
  }
  const source = { amounts: answers.amounts, row: (position: number) => reading.row(position) };
  const divided = new DividedRows(partyNumbers(traits), source, byParty);
  memory.set(reading, (memory.get(reading) ?? new Map<unknown, unknown>()).set(traits, divided));
  return divided;
}

/** The same at once. */
export const divide = <C extends Columns>(reading: SheetReading<C>, traits: Traits): DividedRows<C> =>
  finish(divideInSteps(reading, traits));
