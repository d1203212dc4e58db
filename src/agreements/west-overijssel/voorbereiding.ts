import type { CalculationContext } from '../../core/article/rule';
import type { SheetReading } from '../../core/sheet/reading';
import type { Steps } from '../../core/steps';
import { planbalansen } from './artikel-20-planbalans/planbalans';
import { onthoudKenmerken } from './artikel-20-planbalans/plannen';
import { plannenPerHardheid } from './artikel-20-planbalans/plannen-per-hardheid';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plankolommen } from './bladen/plancapaciteit';
import { plannenPerGemeente } from './plannen-per-gemeente';

/** Plans of which the characteristics are worked out without a pause. */
const PAS = 4096;

/** What nearly every rule asks of the plans, in steps: the first rule that asks would take too long at one go. */
export function* bereidVoor(context: CalculationContext): Steps<void> {
  const blad: SheetReading<Plankolommen> | null = context.sheet(PLANCAPACITEIT);
  const plannen = blad?.rows() ?? [];
  for (let van = 0; van < plannen.length; van += PAS) {
    plannen.slice(van, van + PAS).forEach(onthoudKenmerken);
    yield;
  }
  const { gemeenten } = plannenPerGemeente(context);
  yield;
  for (const gemeente of gemeenten) {
    plannenPerHardheid(context)(gemeente);
    yield;
    planbalansen(context)(gemeente);
    yield;
  }
}
