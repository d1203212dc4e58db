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

/** How firm a plan is. A status that cannot be read blocks: it may be a hard one. */
export function hardheid(plan: Plan): Planhardheid {
  const status = plan.get('status');
  return status === null ? 'telt niet' : hardheidVan(status);
}

/** The special group that all homes of a plan are for, or null. */
export const doelgroepVan = (plan: Plan): Doelgroep | null => plan.get('doelgroep');

/** Homes that are demolished for a plan, also what is demolished already. */
export const sloopVan = (plan: Plan): number => aantalVan(plan, 'sloop');

/** When nothing is filled in for the years, the plan counts with Bruto − Gerealiseerd. */
const telBouw = (plan: Plan, kolommen: readonly Aantalkolom[]): number =>
  plan.isAnyFilled(PLANNINGKOLOMMEN)
    ? plan.sum(kolommen)
    : aantalVan(plan, 'bruto') - aantalVan(plan, 'gerealiseerd');

/** Homes of a plan still to be completed up to and including 2025: homes planned in a past year count too. */
export const resterendBruto = (plan: Plan): number => telBouw(plan, JAARKOLOMMEN);

/** Does a plan still have homes to be completed, those after 2025 included? */
export const bouwtNog = (plan: Plan): boolean => telBouw(plan, PLANNINGKOLOMMEN) > 0;

/** Do the numbers of a plan perhaps contradict each other? Also when that cannot be told. */
export function isVerdacht(plan: Plan): boolean {
  const wijktAf = (groep: readonly Aantalkolom[]): boolean => {
    const vergelijking = vergelijk(plan, groep);
    if (vergelijking === null || vergelijking.som === vergelijking.rest) return false;
    return groep === PLANNINGKOLOMMEN || vergelijking.som !== vergelijking.bruto;
  };
  const uitkomst = determine(
    () =>
      isMeerGerealiseerd(plan) ||
      isMeerGesloopt(plan) ||
      wijktAf(PLANNINGKOLOMMEN) ||
      wijktAf(WONINGTYPEN) ||
      wijktAf(PRIJZEN),
  );
  return !uitkomst.known || uitkomst.value;
}
