import type { CalculationContext } from '../../core/article/rule';
import type { SheetReading } from '../../core/sheet/reading';
import { divideInSteps } from '../../core/sheet/traits/divided-rows';
import type { Steps } from '../../core/steps';
import { PLANKENMERKEN } from './artikel-20-planbalans/kenmerken';
import { planbalansen } from './artikel-20-planbalans/planbalans';
import { plannenPerHardheid } from './artikel-20-planbalans/plannen-per-hardheid';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plankolommen } from './bladen/plancapaciteit';
import { plannenPerGemeente } from './plannen-per-gemeente';

/** What nearly every rule asks of the plans, in steps: the first rule that asks would take too long at one go. */
export function* bereidVoor(context: CalculationContext): Steps<void> {
  const blad: SheetReading<Plankolommen> | null = context.sheet(PLANCAPACITEIT);
  if (blad !== null) yield* divideInSteps(blad, PLANKENMERKEN);
  const { partijen } = plannenPerGemeente(context);
  yield;
  for (const gemeente of partijen) {
    plannenPerHardheid(context)(gemeente);
    planbalansen(context)(gemeente);
    yield;
  }
}
