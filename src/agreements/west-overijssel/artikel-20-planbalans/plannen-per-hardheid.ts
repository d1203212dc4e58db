import { defineCalculation } from '../../../core/article/calculation';
import type { Gemeente } from '../partijen';
import { vanElkeGemeente } from '../per-gemeente';
import { plannenPerGemeente } from '../plannen-per-gemeente';
import { doelgroepVan, hardheid } from './plannen';
import type { Plan } from './plannen';

/** The plans of one municipality by how firm they are, in the order of the sheet. What does not count is left out. */
export interface PlannenPerHardheid {
  /** Hard, or perhaps: a status that cannot be read blocks whoever asks for it. */
  readonly hard: readonly Plan[];
  readonly zacht: readonly Plan[];
  /** Those of the hard plans that are for a special group, or of which status or group cannot be read. */
  readonly bijzonder: readonly Plan[];
}

/** The plans of each municipality by how firm they are: asked by many rules, and sorted out once. */
export const plannenPerHardheid = defineCalculation((context): ((gemeente: Gemeente) => PlannenPerHardheid) =>
  vanElkeGemeente((gemeente) => {
    const hard: Plan[] = [];
    const zacht: Plan[] = [];
    const bijzonder: Plan[] = [];
    for (const plan of plannenPerGemeente(context).rijen(gemeente)) {
      const isOnleesbaar = plan.isFaulty('status');
      const hoeHard = isOnleesbaar ? 'hard' : hardheid(plan);
      if (hoeHard === 'zacht') zacht.push(plan);
      if (hoeHard !== 'hard') continue;
      hard.push(plan);
      if (isOnleesbaar || plan.isFaulty('doelgroep') || doelgroepVan(plan) !== null) bijzonder.push(plan);
    }
    return { hard, zacht, bijzonder };
  }),
);
