import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { EINDE_VOOR_BEGIN } from '../../algemeen/zonder-oordeel';
import { EVALUATIES } from '../bladen/evaluaties';
import { EINDDATUM_ONBEKEND, oordeelOverRegio } from '../levering';
import { BEGIN } from '../looptijd';
import { evaluatiedatum, vensterVoorEinde } from './data';
import { datumVan, evaluatiesOp, kanLiggenIn } from './evaluaties';
import { KOP } from './regels';
import { MAANDEN_SPELING } from './waarden';

/** Article 4a: three months before the agreement ends there is an evaluation as well. */
export const VOOR_HET_EINDE_GEEVALUEERD = defineRule({
  id: 'NV-4a-einde',
  article: '4a',
  summary: 'Rond de dag drie maanden voor de einddatum is er een evaluatie.',
  quotes: 'NV-4a',
  ernst: 'register',
  sheets: [EVALUATIES],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: 'Er staat geen evaluatie rond {dag}: drie maanden voor de einddatum. Op tijd was van {van} tot en met {tot}.',
      advice: 'Is er een evaluatie geweest? Zet die in Evaluaties, met de datum.',
    },
  },
  check(context) {
    context.judge('Regio', null, () =>
      oordeelOverRegio(context, (peildatum) => {
        const { lastDay } = context.delivery;
        if (lastDay === null) return EINDDATUM_ONBEKEND;
        return lastDay < BEGIN ? EINDE_VOOR_BEGIN : oordeel(context, lastDay, peildatum);
      }),
    );
  },
});

type Context = RuleContext<typeof VOOR_HET_EINDE_GEEVALUEERD.messages>;

/** Met by an evaluation around the day, and open until the last day on which it is in time. @throws Unreadable */
function oordeel(context: Context, einde: number, peildatum: number): Verdict {
  const venster = vensterVoorEinde(einde);
  const data: number[] = [];
  let onzeker: string | null = null;
  for (const rij of evaluatiesOp(context, peildatum)) {
    if (!kanLiggenIn(rij, venster)) continue;
    const datum = determine(() => datumVan(rij));
    if (datum.known) data.push(datum.value);
    else onzeker ??= datum.reason;
  }
  const [datum = null] = data.sort((een, ander) => een - ander);
  const milestone = { heading: KOP, what: 'Evaluatie voor het einde', by: venster.tot, doneOn: datum };
  if (datum !== null)
    return {
      uitkomst: 'voldoet',
      reason: `De evaluatie voor het einde was op ${formatDate(datum)}.`,
      milestone,
    };
  if (onzeker !== null) throw new Unreadable(onzeker);
  const args = {
    dag: formatDate(evaluatiedatum(einde)),
    van: formatDate(venster.van),
    tot: formatDate(venster.tot),
  };
  if (peildatum < venster.tot)
    return {
      uitkomst: 'niet-te-bepalen',
      reason: `De evaluatie voor het einde kan van ${args.van} tot en met ${args.tot}.`,
      milestone,
    };
  context.report('geen', { args, at: nowhere('Regio'), basis: basisOf(MAANDEN_SPELING) });
  return { uitkomst: 'voldoet-niet', reason: `Er was geen evaluatie rond ${args.dag}.`, milestone };
}
