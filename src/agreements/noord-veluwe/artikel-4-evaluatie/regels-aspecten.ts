import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { EVALUATIES } from '../bladen/evaluaties';
import { oordeelOverRegio } from '../levering';
import { ASPECTEN, datumVan, evaluatiesOp } from './evaluaties';
import type { Evaluatie } from './evaluaties';

/** Article 4c: an evaluation treats four aspects at least. */
export const ALLE_ASPECTEN = defineRule({
  id: 'NV-4c',
  article: '4c',
  summary: 'Elke evaluatie gaat in op de vier aspecten van artikel 4c.',
  quotes: 'NV-4c',
  ernst: 'norm',
  sheets: [EVALUATIES],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    leeg: {
      text: 'De evaluatie van {datum} heeft geen oordeel over {aspect}.',
      advice: 'Vul positief, neutraal of negatief in. Is het niet besproken? Bespreek het alsnog.',
    },
  },
  check(context) {
    context.judge('Regio', null, () =>
      oordeelOverRegio(context, (peildatum) => oordeel(context, evaluatiesOp(context, peildatum))),
    );
  },
});

type Context = RuleContext<typeof ALLE_ASPECTEN.messages>;

/** Each blank cell is a finding. One that is certainly blank decides, whatever cannot be read. @throws Unreadable */
function oordeel(context: Context, evaluaties: readonly Evaluatie[]): Verdict {
  if (evaluaties.length === 0)
    return { uitkomst: 'niet-van-toepassing', reason: 'Er is nog geen evaluatie.' };
  let onzeker: string | null = null;
  let besproken = 0;
  let leeg = 0;
  for (const rij of evaluaties) {
    const datum = determine(() => datumVan(rij));
    const uniek = determine(() => {
      rij.requireUnique();
    });
    if (!uniek.known) onzeker ??= uniek.reason;
    for (const aspect of ASPECTEN) {
      const isLeeg = determine(() => rij.get(aspect) === null);
      if (!isLeeg.known) onzeker ??= isLeeg.reason;
      else if (!isLeeg.value) continue;
      else if (!datum.known) onzeker ??= datum.reason;
      else {
        leeg++;
        context.report('leeg', {
          args: { datum: formatDate(datum.value), aspect: EVALUATIES.columns[aspect].header },
          at: rij.at(aspect),
        });
      }
    }
    if (datum.known) besproken++;
  }
  if (leeg > 0) return { uitkomst: 'voldoet-niet', reason: `Oordelen die ontbreken: ${formatNumber(leeg)}.` };
  if (onzeker !== null) throw new Unreadable(onzeker);
  // Of which no date can be read may be planned still.
  for (const rij of besproken === 0 ? evaluaties : []) datumVan(rij);
  return {
    uitkomst: 'voldoet',
    reason: `Evaluaties met een oordeel over alle vier de aspecten: ${formatNumber(besproken)}.`,
  };
}
