import { basisOf, requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { valueOf } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { AFSPRAKENREGISTER } from '../bladen';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { LOOPTIJD } from '../looptijd';
import { beoordeelGemeenten } from '../plannen-per-gemeente';
import { woningen } from '../woningen';
import { hersteltermijnen } from './hersteltermijn';
import { balansVoor } from './planbalans';
import { BEGIN_HERSTEL, DAGEN_PER_JAAR } from './waarden';
import { aandeelTekst, balansGrondslag, cijfers, overschotVan, telling } from './weergave';

/**
 * The surplus to remove per year to be in balance on the last day of the term, rounded up and never more than
 * the surplus itself. The peildatum counts as a day left.
 */
export function perJaar(overschot: number, peildatum: number, einde: number): number {
  const dagen = requireValue(DAGEN_PER_JAAR, LOOPTIJD.from);
  return Math.min(overschot, Math.ceil((overschot * dagen) / (einde - peildatum + 1)));
}

/** Article 22: balance within three years. */
export const HERSTEL_BALANS = defineRule({
  id: 'WO-22',
  article: '22',
  summary: 'Een gemeente die niet in balans is, herstelt dat binnen drie jaar.',
  quotes: 'WO-22',
  ernst: 'norm',
  sheets: [PLANCAPACITEIT, AFSPRAKENREGISTER],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    voorbij: {
      text: '{gemeente} is niet in balans. De hersteltermijn liep tot en met {einde}.',
      advice:
        'Herstel de balans, of leg uit waarom dat niet lukte. Het college van GS kan hierop handelen (artikel 30).',
    },
    loopt: {
      text: '{gemeente} is niet in balans. De hersteltermijn loopt tot en met {einde}: haal {perJaar} per jaar uit de plannen.',
      advice: 'Maak een plan om {overschot} uit de harde plannen te halen.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente, _plannen, peildatum) => {
      const balans = balansVoor(context, gemeente);
      const hoe = telling(balans);
      if (balans.inBalans) return { uitkomst: 'voldoet', reason: `${gemeente} is in balans. ${hoe}` };
      const einde = valueOf(hersteltermijnen(context)(gemeente));
      const overschot = overschotVan(balans);
      const rest = {
        at: nowhere(gemeente),
        facts: [...cijfers(balans, peildatum), { label: 'Termijn tot en met', value: formatDate(einde) }],
        basis: [...balansGrondslag(balans), ...basisOf(BEGIN_HERSTEL)],
      };
      if (peildatum > einde) {
        context.report('voorbij', { args: { gemeente, einde: formatDate(einde) }, ...rest });
        return {
          uitkomst: 'voldoet-niet',
          reason: `${gemeente} heeft ${aandeelTekst(balans, peildatum)} plancapaciteit. De hersteltermijn liep tot en met ${formatDate(einde)}. ${hoe}`,
        };
      }
      context.report('loopt', {
        args: {
          gemeente,
          einde: formatDate(einde),
          perJaar: woningen(perJaar(overschot, peildatum, einde)),
          overschot: woningen(overschot),
        },
        ...rest,
        basis: [...rest.basis, ...basisOf(DAGEN_PER_JAAR)],
        ernst: 'signaal',
      });
      return {
        uitkomst: 'niet-te-bepalen',
        reason:
          einde > LOOPTIJD.to
            ? `De termijn eindigt na de looptijd: ${formatDate(einde)}. ${hoe}`
            : `De hersteltermijn loopt tot en met ${formatDate(einde)}. ${hoe}`,
      };
    });
  },
});
