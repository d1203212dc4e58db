import { basisOf, requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { formatDate } from '../../../core/values/date';
import { beoordeelElkePartij } from '../../algemeen/per-partij';
import { AFSPRAKENREGISTER } from '../bladen';
import { EVALUATIES } from '../bladen/evaluaties';
import { BEGIN } from '../looptijd';
import { naamVan } from '../partijen';
import type { Partij } from '../partijen';
import { GRONDEN, grondenIn } from './gronden';
import { opzegbaarSinds } from './negatief';
import { opzeggingenIn } from './opzeggingen';
import { vroegsteEinde } from './opzegtermijn';
import { NEGATIEVE_ASPECTEN, OPZEGMAANDEN } from './waarden';

/** Article 5a: after two evaluations that came out badly the agreement can be ended. */
export const OPZEGBAAR = defineRule({
  id: 'NV-5a',
  article: '5a',
  summary: 'Na twee evaluaties met meerdere negatieve aspecten kan de overeenkomst worden opgezegd.',
  quotes: 'NV-5a',
  ernst: 'signaal',
  sheets: [EVALUATIES],
  outcomes: [],
  messages: {
    mogelijk: {
      text: 'De evaluatie van {datum} is de tweede met minstens {aspecten} negatieve aspecten. De overeenkomst kan worden opgezegd.',
      advice: 'Bespreek met de partners wat er moet gebeuren.',
    },
  },
  check(context) {
    const tweede = opzegbaarSinds(context);
    if (tweede === null) return;
    context.report('mogelijk', {
      args: { datum: formatDate(tweede.datum), aspecten: requireValue(NEGATIEVE_ASPECTEN, BEGIN) },
      at: tweede.rij.at('datum'),
      basis: basisOf(NEGATIEVE_ASPECTEN),
    });
  },
});

/** Article 5c: between a notice and the end there are two months at least. */
export const OPZEGTERMIJN = defineRule({
  id: 'NV-5c',
  article: '5c',
  summary: 'Tussen de opzegging en het einde zitten minstens twee maanden.',
  quotes: 'NV-5c',
  ernst: 'norm',
  sheets: [AFSPRAKENREGISTER],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    kort: {
      text: '{wie} heeft op {opzegging} opgezegd. Het einde is op {einde}. Dat kan op zijn vroegst op {vroegste}: de opzegtermijn is minstens {maanden} maanden.',
      advice: 'Spreek een later einde af, of verbeter de datum.',
    },
  },
  check(context) {
    const partijen = opzeggingenIn(context).partijenMet('NV-5c-opzegging', 'NV-5c-einde');
    beoordeelElkePartij(context, partijen, (partij) => oordeelOverTermijn(context, partij));
  },
});

/** @throws Unreadable when one of the two is not there */
function oordeelOverTermijn(context: RuleContext<typeof OPZEGTERMIJN.messages>, partij: Partij): Verdict {
  const opzeggingen = opzeggingenIn(context);
  const opzegging = opzeggingen.eerste('NV-5c-opzegging', partij);
  const einde = opzeggingen.eerste('NV-5c-einde', partij);
  const vroegste = vroegsteEinde(opzegging.datum);
  const args = {
    wie: naamVan(partij),
    opzegging: formatDate(opzegging.datum),
    einde: formatDate(einde.datum),
    vroegste: formatDate(vroegste),
    maanden: requireValue(OPZEGMAANDEN, BEGIN),
  };
  const reason = `${args.wie} heeft op ${args.opzegging} opgezegd. Het einde is op ${args.einde}. Dat kan op zijn vroegst op ${args.vroegste}.`;
  if (vroegste <= einde.datum) return { uitkomst: 'voldoet', reason };
  opzeggingen.vereisLeesbaar(['NV-5c-opzegging', 'NV-5c-einde'], partij);
  context.report('kort', { args, at: einde.rij.at('datum') });
  return { uitkomst: 'voldoet-niet', reason };
}

/** Articles 5a and 5b: who gives notice names the ground for it. */
export const OPZEGGROND = defineRule({
  id: 'NV-5-grond',
  article: '5b',
  summary: 'Bij een opzegging staat om welke grond het gaat.',
  quotes: 'NV-5b',
  ernst: 'register',
  sheets: [AFSPRAKENREGISTER, EVALUATIES],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: '{wie} zegt op en noemt geen grond uit artikel 5.',
      advice: `Noem bij Omschrijving de grond: ${GRONDEN.slice(0, -1).join(', ')} of ${GRONDEN.at(-1) ?? ''}.`,
    },
    evaluaties: {
      text: '{wie} zegt op en noemt evaluaties. Er zijn geen twee evaluaties met minstens {aspecten} negatieve aspecten.',
      advice: 'Controleer de grond en de evaluaties.',
    },
  },
  check(context) {
    const partijen = opzeggingenIn(context).partijenMet('NV-5c-opzegging');
    beoordeelElkePartij(context, partijen, (partij) => oordeelOverGrond(context, partij));
  },
});

/** @throws Unreadable when there is no notice that can be read */
function oordeelOverGrond(context: RuleContext<typeof OPZEGGROND.messages>, partij: Partij): Verdict {
  const opzeggingen = opzeggingenIn(context);
  const { rij } = opzeggingen.eerste('NV-5c-opzegging', partij);
  const gronden = grondenIn(rij.get('omschrijving') ?? '');
  const wie = naamVan(partij);
  const at = rij.at('omschrijving');
  if (gronden.length === 0) {
    opzeggingen.vereisLeesbaar(['NV-5c-opzegging'], partij);
    context.report('geen', { args: { wie }, at });
    return { uitkomst: 'voldoet-niet', reason: `${wie} zegt op en noemt geen grond uit artikel 5.` };
  }
  if (gronden.includes('evaluaties') && opzegbaarSinds(context) === null)
    context.report('evaluaties', {
      args: { wie, aspecten: requireValue(NEGATIEVE_ASPECTEN, BEGIN) },
      at,
      ernst: 'signaal',
      article: '5a',
      basis: basisOf(NEGATIEVE_ASPECTEN),
    });
  return { uitkomst: 'voldoet', reason: `${wie} zegt op en noemt: ${gronden.join(', ')}.` };
}
