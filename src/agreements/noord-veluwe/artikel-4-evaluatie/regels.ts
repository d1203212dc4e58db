import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatDate, serialOf } from '../../../core/values/date';
import { PEILDATUM_ONBEKEND } from '../../algemeen/zonder-oordeel';
import { EVALUATIES } from '../bladen/evaluaties';
import { ALLEEN_REGIO, isVanEenPartner, zonderOordeel } from '../levering';
import { begonnenJaren, looptijdVan } from '../looptijd';
import { vensterVanJaar } from './data';
import { datumVan, evaluatiesOp, kanLiggenIn } from './evaluaties';
import type { Evaluatie } from './evaluaties';
import { MAANDEN_NA_JAAR } from './waarden';

/** Above the list of what is done and what is still to be done. */
export const KOP = 'Evaluaties';

/** Article 4a: each year there is an evaluation. Here the peildatum itself decides, also after the agreement. */
export const ELK_JAAR_GEEVALUEERD = defineRule({
  id: 'NV-4a',
  article: '4a',
  summary: 'Over elk jaar is er een evaluatie, uiterlijk op 30 juni van het jaar erna.',
  quotes: 'NV-4a',
  ernst: 'register',
  sheets: [EVALUATIES],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: 'Over {jaar} staat er geen evaluatie. Die moest er uiterlijk op {uiterlijk} zijn.',
      advice: 'Is er een evaluatie geweest? Zet die in Evaluaties, met de datum en het jaar.',
    },
    laat: {
      text: 'De evaluatie over {jaar} was op {datum}. Op tijd was uiterlijk {uiterlijk}.',
      advice: 'Controleer de datum. Plan de volgende evaluatie voor 1 juli.',
    },
  },
  check(context) {
    const { delivery } = context;
    const { peildatum } = delivery;
    const geenOordeel = zonderOordeel(context);
    if (geenOordeel !== null || peildatum === null) {
      context.outcome('Regio', null, geenOordeel ?? PEILDATUM_ONBEKEND);
      return;
    }
    const { tot } = looptijdVan(delivery);
    const jaren = begonnenJaren({ judgedOn: peildatum }).filter((jaar) => serialOf(jaar, 12, 31) <= tot);
    if (jaren.length === 0) context.outcome('Regio', null, GEEN_JAAR);
    for (const jaar of jaren)
      context.judge('Regio', String(jaar), () =>
        isVanEenPartner(delivery)
          ? eigenCijfers(context, jaar, peildatum)
          : oordeelOver(context, jaar, peildatum),
      );
  },
});

type Context = RuleContext<typeof ELK_JAAR_GEEVALUEERD.messages>;

const GEEN_JAAR: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'Er ligt nog geen heel jaar binnen de looptijd van de overeenkomst.',
};

/** What the evaluations of one year show. */
interface Jaarbeeld {
  /** Of those of which nothing is in doubt, the first that was in time and the first that was late. */
  readonly opTijd: Evaluatie | null;
  readonly laat: Evaluatie | null;
  /** Why there may be more than these; null when everything is read. */
  readonly onzeker: string | null;
}

/** May an evaluation be of this year? Held before the year it cannot be about it. */
const kanGaanOver = (rij: Evaluatie, jaar: number): boolean =>
  (rij.isFaulty('overJaar') || rij.get('overJaar') === jaar) &&
  kanLiggenIn(rij, { van: vensterVanJaar(jaar).van, tot: Infinity });

/** @throws Unreadable when there is no sheet to read */
function jaarbeeldVan(context: Context, jaar: number, peildatum: number): Jaarbeeld {
  const zeker: { readonly rij: Evaluatie; readonly datum: number }[] = [];
  let onzeker: string | null = null;
  for (const rij of evaluatiesOp(context, peildatum, ['datum', 'overJaar'])) {
    if (!kanGaanOver(rij, jaar)) continue;
    const datum = determine(() => {
      rij.get('overJaar');
      return datumVan(rij);
    });
    if (datum.known) zeker.push({ rij, datum: datum.value });
    else onzeker ??= datum.reason;
  }
  zeker.sort((een, ander) => een.datum - ander.datum);
  const { tot } = vensterVanJaar(jaar);
  return {
    opTijd: zeker.find(({ datum }) => datum <= tot)?.rij ?? null,
    laat: zeker.find(({ datum }) => datum > tot)?.rij ?? null,
    onzeker,
  };
}

/** One year: met by an evaluation in time; late is late, and open until the last day on which it is in time. */
function oordeelOver(context: Context, jaar: number, peildatum: number): Verdict {
  const { opTijd, laat, onzeker } = jaarbeeldVan(context, jaar, peildatum);
  const { tot } = vensterVanJaar(jaar);
  const args = { jaar: String(jaar), uiterlijk: formatDate(tot) };
  const mijlpaal = (doneOn: number | null): Pick<Verdict, 'milestone'> => ({
    milestone: { heading: KOP, what: `Evaluatie over ${String(jaar)}`, by: tot, doneOn },
  });
  const gehouden = opTijd ?? laat;
  if (gehouden !== null) {
    const datum = datumVan(gehouden);
    if (opTijd === null)
      context.report('laat', {
        args: { ...args, datum: formatDate(datum) },
        at: gehouden.at('datum'),
        ernst: 'signaal',
        basis: basisOf(MAANDEN_NA_JAAR),
      });
    return {
      uitkomst: 'voldoet',
      reason: `De evaluatie over ${args.jaar} was op ${formatDate(datum)}.${opTijd === null ? ` Op tijd was uiterlijk ${args.uiterlijk}.` : ''}`,
      ...mijlpaal(datum),
    };
  }
  if (onzeker !== null) throw new Unreadable(onzeker);
  if (peildatum < tot)
    return {
      uitkomst: 'niet-te-bepalen',
      reason: `Over ${args.jaar} is er nog geen evaluatie. Het kan tot en met ${args.uiterlijk}.`,
      ...mijlpaal(null),
    };
  context.report('geen', { args, at: nowhere(`Regio|${args.jaar}`), basis: basisOf(MAANDEN_NA_JAAR) });
  return { uitkomst: 'voldoet-niet', reason: `Over ${args.jaar} is er geen evaluatie.`, ...mijlpaal(null) };
}

/** What a delivery of one partner tells of a year, as information. */
function eigenCijfers(context: Context, jaar: number, peildatum: number): Verdict {
  const beeld = determine(() => jaarbeeldVan(context, jaar, peildatum));
  const gehouden = beeld.known ? (beeld.value.opTijd ?? beeld.value.laat) : null;
  const eigen = gehouden === null ? 'geen' : `op ${formatDate(datumVan(gehouden))}`;
  return {
    uitkomst: 'niet-te-bepalen',
    reason: `${ALLEEN_REGIO} Evaluatie over ${String(jaar)} in deze werkmap: ${eigen}.`,
  };
}
