import type { Messages } from '../../../core/article/message';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { zonderOordeel } from '../levering';
import { begonnenWeekjaren } from './weken';

const NOG_GEEN_WEEK: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'Er is nog geen hele week van de overeenkomst voorbij.',
};

/** How a subject is judged. */
interface Beoordeling {
  /** What is said when no week has passed; null when it depends on the peildatum alone. */
  readonly zonderJaar: Verdict | null;
  /** Gets the ISO year, and the day as at which is judged. */
  readonly oordeel: (jaar: number, dag: number) => Verdict;
}

/** Judges a subject over each ISO year of which a whole week passed; when there is none, it has one outcome. */
export function beoordeelElkWeekjaar<M extends Messages>(
  context: RuleContext<M>,
  onderwerp: string,
  { zonderJaar, oordeel }: Beoordeling,
): void {
  const { judgedOn } = context.delivery;
  const jaren = begonnenWeekjaren(context.delivery);
  if (judgedOn === null || jaren.length === 0)
    context.outcome(onderwerp, null, zonderJaar ?? zonderOordeel(context) ?? NOG_GEEN_WEEK);
  else for (const jaar of jaren) context.judge(onderwerp, String(jaar), () => oordeel(jaar, judgedOn));
}
