import { defineRule, nowhere } from '../../../core/article/rule';
import { valueOf } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { AFSPRAKENREGISTER } from '../bladen';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { LOOPTIJD } from '../looptijd';
import { beoordeelGemeenten } from '../per-gemeente';
import { hersteltermijnen } from './hersteltermijn';
import { planbalansen } from './planbalans';
import { BEGIN_HERSTEL } from './waarden';
import { aandeelTekst, cijfers, grondslag } from './weergave';

const DAGEN_PER_JAAR = 365;

/**
 * The surplus to remove per year to be in balance on the last day of the term, rounded up and never more than
 * the surplus itself. The peildatum counts as a day left.
 */
export const perJaar = (overschot: number, peildatum: number, einde: number): number =>
  Math.min(overschot, Math.ceil((overschot * DAGEN_PER_JAAR) / (einde - peildatum + 1)));

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
      text: '{gemeente} is niet in balans. De hersteltermijn is voorbij sinds {einde}.',
      advice:
        'Herstel de balans, of leg uit waarom dat niet lukte. Het college van GS kan hierop handelen (artikel 30).',
    },
    loopt: {
      text: '{gemeente} is niet in balans. De hersteltermijn loopt tot en met {einde}: haal {perJaar} woningen per jaar uit de plannen.',
      advice: 'Maak een plan om de {overschot} woningen te veel uit de harde plannen te halen.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente, _plannen, peildatum) => {
      const balans = valueOf(
        planbalansen(context).get(gemeente) ?? { known: false, reason: 'Er zijn geen plannen.' },
      );
      if (balans.inBalans) return { uitkomst: 'voldoet', reason: `${gemeente} is in balans.` };
      const einde = valueOf(
        hersteltermijnen(context).get(gemeente) ?? { known: false, reason: 'De termijn is niet bekend.' },
      );
      const overschot = balans.aandeel === null ? balans.capaciteit : -balans.ruimte;
      const rest = {
        at: nowhere(gemeente),
        facts: [...cijfers(balans, peildatum), { label: 'Termijn tot en met', value: formatDate(einde) }],
        basis: grondslag(BEGIN_HERSTEL),
      };
      if (peildatum > einde) {
        context.report('voorbij', { args: { gemeente, einde: formatDate(einde) }, ...rest });
        return {
          uitkomst: 'voldoet-niet',
          reason: `${gemeente} heeft ${aandeelTekst(balans, peildatum)} plancapaciteit. De hersteltermijn liep tot en met ${formatDate(einde)}.`,
        };
      }
      context.report('loopt', {
        args: {
          gemeente,
          einde: formatDate(einde),
          perJaar: formatNumber(perJaar(overschot, peildatum, einde)),
          overschot: formatNumber(overschot),
        },
        ...rest,
        ernst: 'signaal',
      });
      return {
        uitkomst: 'niet-te-bepalen',
        reason:
          einde > LOOPTIJD.to
            ? `De termijn eindigt na de looptijd: ${formatDate(einde)}.`
            : `De hersteltermijn loopt tot en met ${formatDate(einde)}.`,
      };
    });
  },
});
