import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { formatDate, partsOf } from '../../../core/values/date';
import { keyText } from '../../../core/values/text';
import { GEGEVENS } from '../bladen';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import { beoordeelGemeenten } from '../plannen-per-gemeente';
import { behoeftePerGemeente, leesBehoefte, tekstVan, vensterOp } from './behoefte';

/** Article 21: the need comes from the prognosis that the programmeringsdocument names. */
export const TE_HANTEREN_PROGNOSE = defineRule({
  id: 'WO-21',
  article: '21',
  summary: 'De behoefte komt voor alle jaren uit de te hanteren prognose.',
  quotes: 'WO-21',
  ernst: 'norm',
  sheets: [WONINGBEHOEFTE, PLANCAPACITEIT],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    andere: {
      text: '{gemeente} gebruikt een andere prognose dan de te hanteren prognose in Gegevens.',
      advice:
        'Gebruik de prognose uit het programmeringsdocument, of verbeter Te hanteren prognose in Gegevens.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente, _plannen, peildatum) => {
      const venster = vensterOp(peildatum);
      const jaren = tekstVan(venster);
      const { rijen, prognose } = leesBehoefte(behoeftePerGemeente(context), gemeente, venster);
      const teHanteren = context.delivery.properties['teHanterenPrognose'];
      if (typeof teHanteren !== 'string')
        return { uitkomst: 'niet-te-bepalen', reason: 'In Gegevens staat geen Te hanteren prognose.' };
      if (keyText(prognose) === keyText(teHanteren))
        return { uitkomst: 'voldoet', reason: `${gemeente} gebruikt de te hanteren prognose over ${jaren}.` };
      const at = rijen[0]?.at('prognose') ?? nowhere(gemeente);
      context.report('andere', {
        args: { gemeente },
        at: { ...at, sleutel: gemeente },
        facts: [{ label: 'Jaren', value: jaren }],
      });
      return {
        uitkomst: 'voldoet-niet',
        reason: `${gemeente} gebruikt over ${jaren} een andere prognose dan in Gegevens staat.`,
      };
    });
  },
});

/** The window counts whole years: on another day a year that has begun is counted whole. */
export const PEILDATUM_MIDDEN_IN_JAAR = defineRule({
  id: 'WO-21-peildatum',
  article: '21',
  summary: 'De peildatum is 1 januari of 31 december.',
  quotes: null,
  ernst: 'signaal',
  sheets: [GEGEVENS],
  outcomes: [],
  messages: {
    midden: {
      text: 'De peildatum is {peildatum}. De behoefte telt per heel jaar: het begonnen jaar telt helemaal mee.',
      advice: 'Gebruik liever 1 januari of 31 december als peildatum.',
    },
  },
  check({ delivery, report }) {
    const { peildatum, state } = delivery;
    if (peildatum === null || state !== 'within') return;
    const { day, month } = partsOf(peildatum);
    const isGrens = (day === 1 && month === 1) || (day === 31 && month === 12);
    if (!isGrens) report('midden', { args: { peildatum: formatDate(peildatum) }, at: nowhere('Peildatum') });
  },
});
