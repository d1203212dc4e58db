import { defineCalculation } from '../../../core/article/calculation';
import type { Gemeente } from '../partijen';
import { vanElkeGemeente } from '../per-gemeente';
import { plannenPerGemeente } from '../plannen-per-gemeente';
import type { Plangroepen } from '../plannen-per-gemeente';
import { KENMERK } from './kenmerken';
import { doelgroepVan, hardheid } from './plannen';
import type { Plan } from './plannen';

/** The plans of one municipality by how firm they are. What does not count is left out. */
export interface PlannenPerHardheid {
  /** Hard, or perhaps: a status that cannot be read blocks whoever asks for it. */
  readonly hard: Plangroepen;
  readonly zacht: Plangroepen;
  /** Those of the hard plans that are for a special group, or of which status or group cannot be read. */
  readonly bijzonder: readonly Plan[];
}

const isMisschienHard = (plan: Plan): boolean => plan.isFaulty('status') || hardheid(plan) === 'hard';
const isZacht = (plan: Plan): boolean => !plan.isFaulty('status') && hardheid(plan) === 'zacht';
const isMisschienBijzonder = (plan: Plan): boolean =>
  plan.isFaulty('status') || plan.isFaulty('doelgroep') || doelgroepVan(plan) !== null;

/** The plans of each municipality by how firm they are: asked by many rules, and sorted out once. */
export const plannenPerHardheid = defineCalculation((context): ((gemeente: Gemeente) => PlannenPerHardheid) =>
  vanElkeGemeente((gemeente) => {
    const plannen = plannenPerGemeente(context).groepen(gemeente);
    const hard = plannen.having(KENMERK.hard).filter(0, isMisschienHard);
    return {
      hard,
      zacht: plannen.having(KENMERK.zacht).filter(0, isZacht),
      bijzonder: hard.having(KENMERK.bijzonder).filter(0, isMisschienBijzonder).rows(),
    };
  }),
);
