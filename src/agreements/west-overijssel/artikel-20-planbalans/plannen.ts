import type { Row } from '../../../core/sheet/reading';
import { JAARKOLOMMEN } from '../bladen/plancapaciteit';
import type { Plankolommen } from '../bladen/plancapaciteit';
import { hardheidVan } from '../bladen/planstatus';
import type { Planhardheid } from '../bladen/planstatus';

export type Plan = Row<Plankolommen>;

/** A number of homes in a plan: a blank optional cell is none. */
export const aantalVan = (plan: Plan, kolom: Aantalkolom): number => plan.get(kolom) ?? 0;

type Aantalkolom = {
  [K in keyof Plankolommen]: Plankolommen[K]['type'] extends 'geheel' ? K : never;
}[keyof Plankolommen];

/** Homes still to be completed, by year, and after the last year of the outlook. */
export const PLANNINGKOLOMMEN = [...JAARKOLOMMEN, 'na2025'] as const;

/** How firm a plan is. A status that cannot be read blocks: it may be a hard one. */
export function hardheid(plan: Plan): Planhardheid {
  const status = plan.get('status');
  return status === null ? 'telt niet' : hardheidVan(status);
}

/** Is anything filled in for the years? If not, the plan counts with Bruto − Gerealiseerd. */
export const heeftPlanning = (plan: Plan): boolean => PLANNINGKOLOMMEN.some((kolom) => plan.isFilled(kolom));

const som = (plan: Plan, kolommen: readonly (typeof PLANNINGKOLOMMEN)[number][]): number =>
  kolommen.reduce((totaal, kolom) => totaal + aantalVan(plan, kolom), 0);

const nogTeBouwenZonderPlanning = (plan: Plan): number =>
  aantalVan(plan, 'bruto') - aantalVan(plan, 'gerealiseerd');

/** Homes of a plan still to be completed up to and including 2025: homes planned in a past year count too. */
export const resterendBruto = (plan: Plan): number =>
  heeftPlanning(plan) ? som(plan, JAARKOLOMMEN) : nogTeBouwenZonderPlanning(plan);

/** All homes of a plan still to be completed, those after 2025 included. */
export const nogTeBouwen = (plan: Plan): number =>
  heeftPlanning(plan) ? som(plan, PLANNINGKOLOMMEN) : nogTeBouwenZonderPlanning(plan);
