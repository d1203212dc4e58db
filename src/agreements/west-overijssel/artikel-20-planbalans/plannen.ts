import type { ValueOf } from '../../../core/sheet/columns';
import type { NumberKey, Row } from '../../../core/sheet/row';
import { determine } from '../../../core/sheet/unreadable';
import { JAARKOLOMMEN } from '../bladen/plancapaciteit';
import type { Plankolommen } from '../bladen/plancapaciteit';
import { hardheidVan } from '../bladen/planstatus';
import type { Planhardheid } from '../bladen/planstatus';

export type Plan = Row<Plankolommen>;
export type Aantalkolom = NumberKey<Plankolommen>;
type Doelgroep = ValueOf<Plankolommen['doelgroep']>;

/** A number of homes in a plan: a blank optional cell is none. */
export const aantalVan = (plan: Plan, kolom: Aantalkolom): number => plan.get(kolom) ?? 0;

/** Homes still to be completed, by year, and after the last year of the outlook. */
export const PLANNINGKOLOMMEN = [...JAARKOLOMMEN, 'na2025'] as const;
export const WONINGTYPEN = ['eengezins', 'meergezins', 'woningtypeOnbekend'] as const;
export const PRIJZEN = [
  'socialeHuur',
  'middenhuur',
  'dureHuur',
  'betaalbareKoop',
  'dureKoop',
  'prijsOnbekend',
] as const;

/** A sum of columns of a plan beside what it should come to. */
export interface Vergelijking {
  readonly som: number;
  readonly bruto: number;
  readonly rest: number;
}

/** More homes completed than the plan has: then its sums say nothing. */
export const isMeerGerealiseerd = (plan: Plan): boolean =>
  aantalVan(plan, 'gerealiseerd') > aantalVan(plan, 'bruto');

/** More homes demolished than the plan demolishes. */
export const isMeerGesloopt = (plan: Plan): boolean =>
  aantalVan(plan, 'sloopGerealiseerd') > aantalVan(plan, 'sloop');

/**
 * The group's sum beside Bruto and Bruto − Gerealiseerd; null when nothing of the group is filled in, or more is
 * completed than the plan has.
 */
export function vergelijk(plan: Plan, groep: readonly Aantalkolom[]): Vergelijking | null {
  if (!plan.isAnyFilled(groep) || isMeerGerealiseerd(plan)) return null;
  const bruto = aantalVan(plan, 'bruto');
  return { som: plan.sum(groep), bruto, rest: bruto - aantalVan(plan, 'gerealiseerd') };
}

/* What many rules ask of a plan, worked out together while its cells are at hand and remembered as bits (`Row.flags`). */
const HARD = 1;
const ZACHT = 2;
const BIJZONDER = 4;
const SLOOPT = 8;
const BOUWT = 16;
const VERDACHT = 32;
const PRIORITEIT = 64;
const AFSTEMMING = 128;

function kenmerken(plan: Plan): number {
  const hoeHard = leesHardheid(plan);
  return (
    (hoeHard === 'hard' ? HARD : 0) |
    (hoeHard === 'zacht' ? ZACHT : 0) |
    (plan.get('doelgroep') === null ? 0 : BIJZONDER) |
    (aantalVan(plan, 'sloop') === 0 ? 0 : SLOOPT) |
    (telBouw(plan, PLANNINGKOLOMMEN) > 0 ? BOUWT : 0) |
    (zoekTegenstrijdig(plan) ? VERDACHT : 0) |
    (plan.get('prioriteit') === null ? 0 : PRIORITEIT) |
    (leesAfstemming(plan) ? AFSTEMMING : 0)
  );
}

/** Works out what is remembered of a plan, so that no rule has to. */
export function onthoudKenmerken(plan: Plan): void {
  plan.flags(kenmerken);
}

function leesHardheid(plan: Plan): Planhardheid {
  const status = plan.get('status');
  return status === null ? 'telt niet' : hardheidVan(status);
}

/** How firm a plan is. A status that cannot be read blocks: it may be a hard one. */
export function hardheid(plan: Plan): Planhardheid {
  const bekend = plan.flags(kenmerken);
  if (bekend === null) return leesHardheid(plan);
  if ((bekend & HARD) !== 0) return 'hard';
  return (bekend & ZACHT) !== 0 ? 'zacht' : 'telt niet';
}

/** The special group that all homes of a plan are for, or null. */
export function doelgroepVan(plan: Plan): Doelgroep | null {
  const bekend = plan.flags(kenmerken);
  return bekend !== null && (bekend & BIJZONDER) === 0 ? null : plan.get('doelgroep');
}

/** Homes that are demolished for a plan, also what is demolished already. */
export function sloopVan(plan: Plan): number {
  const bekend = plan.flags(kenmerken);
  return bekend !== null && (bekend & SLOOPT) === 0 ? 0 : aantalVan(plan, 'sloop');
}

/** When nothing is filled in for the years, the plan counts with Bruto − Gerealiseerd. */
const telBouw = (plan: Plan, kolommen: readonly Aantalkolom[]): number =>
  plan.isAnyFilled(PLANNINGKOLOMMEN)
    ? plan.sum(kolommen)
    : aantalVan(plan, 'bruto') - aantalVan(plan, 'gerealiseerd');

/** Homes of a plan still to be completed up to and including 2025: homes planned in a past year count too. */
export const resterendBruto = (plan: Plan): number => telBouw(plan, JAARKOLOMMEN);

/** Does a plan still have homes to be completed, those after 2025 included? */
export function bouwtNog(plan: Plan): boolean {
  const bekend = plan.flags(kenmerken);
  return bekend === null ? telBouw(plan, PLANNINGKOLOMMEN) > 0 : (bekend & BOUWT) !== 0;
}

function zoekTegenstrijdig(plan: Plan): boolean {
  const wijktAf = (groep: readonly Aantalkolom[]): boolean => {
    const vergelijking = vergelijk(plan, groep);
    return vergelijking !== null && vergelijking.som !== vergelijking.rest;
  };
  return (
    isMeerGerealiseerd(plan) ||
    isMeerGesloopt(plan) ||
    wijktAf(PLANNINGKOLOMMEN) ||
    wijktAf(WONINGTYPEN) ||
    wijktAf(PRIJZEN)
  );
}

/** Did the municipality give a plan a priority (article 19)? */
export function heeftPrioriteit(plan: Plan): boolean {
  const bekend = plan.flags(kenmerken);
  return bekend === null ? plan.get('prioriteit') !== null : (bekend & PRIORITEIT) !== 0;
}

const leesAfstemming = (plan: Plan): boolean =>
  plan.isFilled('afgestemdMet') || plan.get('nieuwOfGewijzigd') === true;

/** Is a plan perhaps new or changed, or does it say with whom it was agreed? */
export function vraagtAfstemming(plan: Plan): boolean {
  const bekend = plan.flags(kenmerken);
  return bekend === null || (bekend & AFSTEMMING) !== 0;
}

/** Do the numbers of a plan perhaps contradict each other? Nearly never, and then nothing more has to be compared. */
export function isVerdacht(plan: Plan): boolean {
  const bekend = plan.flags(kenmerken);
  if (bekend !== null) return (bekend & VERDACHT) !== 0;
  const uitkomst = determine(() => zoekTegenstrijdig(plan));
  return !uitkomst.known || uitkomst.value;
}
