import type { CalculationContext } from '../../core/article/rule';
import type { Steps } from '../../core/steps';
import { coachtelling } from './artikel-3-resultaten/huishoudens';

/** What the rules ask of every household, in steps: the first rule that asks would take too long at one go. */
export const bereidVoor = (context: CalculationContext): Steps<void> => coachtelling.inSteps(context);
