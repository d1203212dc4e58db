import { valueOn } from '../../../core/article/parameter';
import { doelgroepVan } from '../artikel-20-planbalans/plannen';
import type { Plan } from '../artikel-20-planbalans/plannen';
import { BOUW_STATUSHOUDERS } from './waarden';

export type Uitsluiting = 'zorg' | 'statushouders';

/** Homes for statushouders that are not plainly in the existing stock: article 29 names "bouw" too. */
export const isBouwVoorStatushouders = (plan: Plan): boolean =>
  doelgroepVan(plan) === 'statushouders' && plan.get('bestaandeVoorraad') !== true;

/**
 * Which special group keeps a hard plan out of the balance, or null when it counts. Care homes only within the
 * existing stock (article 28); homes for statushouders by the parameter WO-29-bouw outside it too (article 29).
 */
export function uitsluitingVan(plan: Plan, peildatum: number): Uitsluiting | null {
  const doelgroep = doelgroepVan(plan);
  if (doelgroep === 'zorg') return plan.get('bestaandeVoorraad') === true ? 'zorg' : null;
  if (doelgroep !== 'statushouders') return null;
  const bouw = valueOn(BOUW_STATUSHOUDERS, peildatum);
  const ookBouw = bouw.kind === 'in-force' && bouw.value === 1;
  return ookBouw || plan.get('bestaandeVoorraad') === true ? 'statushouders' : null;
}
