import type { Basis } from '../finding/finding';
import { Unreadable } from '../sheet/unreadable';
import { parseIsoDate } from '../values/date';

/** Where a number comes from: it stands in the agreement, is a reading of it, or is our own choice. */
export type Herkomst = 'afspraak' | 'leeswijze' | 'uitvoeringskeuze';

export type Unit =
  | 'woningen'
  | 'aandeel'
  | 'jaren'
  | 'jaartal'
  | 'eurocent'
  | 'uren'
  | 'aantal'
  | 'maanden'
  | 'dagen'
  | 'keuze';

/** A value from a date on; null ends it. */
export interface DatedValue {
  readonly from: `${number}-${number}-${number}`;
  readonly value: number | null;
  /** The article, by its number in the agreement. */
  readonly source: string;
}

export interface Parameter {
  readonly id: string;
  /** What it is, in plain Dutch. */
  readonly label: string;
  readonly unit: Unit;
  readonly herkomst: Herkomst;
  /** Why this value was chosen; required for all but `afspraak`. */
  readonly motive?: string;
  /** In ascending order of date. */
  readonly values: readonly DatedValue[];
}

export type InForce =
  | { readonly kind: 'in-force'; readonly value: number; readonly source: string }
  | { readonly kind: 'not-in-force' };

/** Defines a parameter; its type keeps the literal id. */
export const defineParameter = <const P extends Parameter>(parameter: P): P => parameter;

const firstDays = new WeakMap<DatedValue, number>();

/** The day from which a value is in force, as a serial. */
function firstDay(entry: DatedValue): number {
  let day = firstDays.get(entry);
  if (day === undefined) firstDays.set(entry, (day = parseIsoDate(entry.from) ?? Infinity));
  return day;
}

/**
 * The value in force on a date (serial). Outside the parameter's period the answer says so:
 * it is never 0 and never the nearest value.
 */
export function valueOn(parameter: Parameter, date: number): InForce {
  let hit: DatedValue | undefined;
  for (const entry of parameter.values) if (firstDay(entry) <= date) hit = entry;
  return hit === undefined || hit.value === null
    ? { kind: 'not-in-force' }
    : { kind: 'in-force', value: hit.value, source: hit.source };
}

/** The value in force on a date, for a calculation that cannot do without: outside its period it cannot be determined. */
export function requireValue(parameter: Parameter, date: number): number {
  const inForce = valueOn(parameter, date);
  if (inForce.kind === 'in-force') return inForce.value;
  throw new Unreadable(`Niet van kracht op deze dag: ${parameter.label}.`);
}

/** What a finding says of a number that it rests on: nothing when the number stands in the agreement itself. */
export const basisOf = ({ herkomst, motive, label }: Parameter): readonly Basis[] =>
  herkomst === 'afspraak' ? [] : [{ herkomst, text: motive ?? label }];
