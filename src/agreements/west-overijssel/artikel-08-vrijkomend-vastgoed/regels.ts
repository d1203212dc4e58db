import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { nowhere } from '../../../core/finding/place';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { serialOf } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { ANDERE_PARTIJ, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../../algemeen/zonder-oordeel';
import { AFSPRAKENREGISTER } from '../bladen';
import { VRIJKOMEND_VASTGOED } from '../bladen/vrijkomend-vastgoed';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { isVermeld, peiljarenOp, registerVan, waaromNietGevraagd } from './deelname';
import { jaarbeeldVan } from './vastgoed';
import type { Gebrek } from './vastgoed';

/** Article 8.3: who takes part in the approach lists its real estate every two years, and says what needs attention. */
export const VASTGOED_IN_KAART = defineRule({
  id: 'WO-8.3',
  article: '8.3',
  summary: 'Een gemeente die meedoet aan de aanpak brengt om de twee jaar haar vrijkomend vastgoed in kaart.',
  quotes: 'WO-8.3',
  ernst: 'register',
  sheets: [VRIJKOMEND_VASTGOED, AFSPRAKENREGISTER],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: '{gemeente} toont geen vrijkomend vastgoed van {jaar}.',
      advice:
        'Zet de gebouwen in Vrijkomend vastgoed. Was er in dat jaar niets? Zet dan WO-8.3 in het Afsprakenregister.',
    },
    prioriteit: {
      text: 'Dit gebouw heeft bijzondere aandacht nodig. Er staat geen prioriteit.',
      advice: 'Vul hoog, midden of laag in.',
    },
    uitvoeringsstrategie: {
      text: 'Dit gebouw heeft bijzondere aandacht nodig. Er staat geen uitvoeringsstrategie.',
      advice: 'Vul in hoe u dit gebouw aanpakt.',
    },
  },
  check(context) {
    for (const gemeente of GEMEENTENAMEN) beoordeel(context, gemeente);
  },
});

type Context = RuleContext<typeof VASTGOED_IN_KAART.messages>;

/** Of who is not asked there is one outcome; of who is asked, one for each year that has begun. */
function beoordeel(context: Context, gemeente: Gemeente): void {
  const { judgedOn: dag } = context.delivery;
  const nietGevraagd = determine(() => nietGevraagdVan(context, gemeente));
  if (!nietGevraagd.known)
    context.outcome(gemeente, null, { uitkomst: 'niet-te-bepalen', reason: nietGevraagd.reason });
  else if (nietGevraagd.value !== null || dag === null)
    context.outcome(gemeente, null, nietGevraagd.value ?? PEILDATUM_ONBEKEND);
  else
    for (const jaar of peiljarenOp(dag))
      context.judge(gemeente, String(jaar), () => oordeelOver(context, gemeente, jaar, dag));
}

/** Why a municipality is not judged, or null when it is. @throws Unreadable */
function nietGevraagdVan(context: Context, gemeente: Gemeente): Verdict | null {
  const { delivery } = context;
  if (!isJudged(delivery, gemeente)) return ANDERE_PARTIJ;
  if (delivery.state === 'before') return VOOR_HET_BEGIN;
  if (delivery.judgedOn === null) return PEILDATUM_ONBEKEND;
  return waaromNietGevraagd(context, gemeente, delivery.judgedOn);
}

/**
 * One year: something is listed, or the register says that there is nothing, and what needs attention is dealt with.
 * Until the year is over it is met or still open. @throws Unreadable
 */
function oordeelOver(context: Context, gemeente: Gemeente, jaar: number, dag: number): Verdict {
  const { objecten, gebreken, objectOnzeker, aandachtOnzeker } = jaarbeeldVan(context, gemeente, jaar);
  meld(context, gebreken);
  const van = serialOf(jaar, 1, 1);
  const tot = serialOf(jaar, 12, 31);
  const isGetoond =
    objecten > 0 || isVermeld(registerVan(context), 'WO-8.3', gemeente, { van, tot: Math.min(tot, dag) });
  const loopt = dag < tot ? ` Het jaar ${String(jaar)} loopt nog.` : null;
  if (!isGetoond) {
    if (objectOnzeker !== null) throw new Unreadable(objectOnzeker);
    const reason = `${gemeente} toont nog geen vrijkomend vastgoed van ${String(jaar)}.`;
    if (loopt !== null) return { uitkomst: 'niet-te-bepalen', reason: `${reason}${loopt}` };
    context.report('geen', {
      args: { gemeente, jaar: String(jaar) },
      at: nowhere(`${gemeente}|${String(jaar)}`),
    });
    return { uitkomst: 'voldoet-niet', reason };
  }
  if (gebreken.length > 0) {
    const reason = `Van gebouwen met bijzondere aandacht ontbreekt een prioriteit of uitvoeringsstrategie: ${formatNumber(gebreken.length)} keer.`;
    return loopt === null
      ? { uitkomst: 'voldoet-niet', reason }
      : { uitkomst: 'niet-te-bepalen', reason: `${reason}${loopt}` };
  }
  if (aandachtOnzeker !== null) throw new Unreadable(aandachtOnzeker);
  return {
    uitkomst: 'voldoet',
    reason:
      objecten > 0
        ? `Gebouwen van ${String(jaar)} in kaart: ${formatNumber(objecten)}.`
        : `Volgens het register was er in ${String(jaar)} geen vrijkomend vastgoed.`,
  };
}

/** Each blank cell of a building with special attention is a finding of its own, at that cell. */
function meld(context: Context, gebreken: readonly Gebrek[]): void {
  for (const { rij, kolom } of gebreken) context.report(kolom, { args: {}, at: rij.at(kolom) });
}
