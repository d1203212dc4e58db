import { defineRule, nowhere } from '../../../core/article/rule';
import type { Verdict } from '../../../core/article/rule';
import type { Finding } from '../../../core/finding/finding';
import { valueOf } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { shareToNumber } from '../../../core/values/share';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import { GEMEENTENAMEN } from '../partijen';
import { beoordeelGemeenten, buitenLooptijd, plannenPerGemeente } from '../per-gemeente';
import { behoeftePerGemeente, leesBehoefte } from './behoefte';
import { hersteltermijnen } from './hersteltermijn';
import { alternatief, grensOp, planbalansen, samen } from './planbalans';
import type { Planbalans } from './planbalans';
import { hardheid, resterendBruto } from './plannen';
import type { Plan } from './plannen';
import { BALANS_GRONDSLAG, aandeelTekst, cijfers, grensTekst, telling, variant } from './weergave';

/** The counted plan with the largest remaining gross: the upper of equals. */
function grootste(plannen: readonly Plan[]): Plan | undefined {
  let keuze: { readonly plan: Plan; readonly woningen: number } | undefined;
  for (const plan of plannen) {
    const woningen = resterendBruto(plan);
    if (keuze === undefined || woningen > keuze.woningen) keuze = { plan, woningen };
  }
  return keuze?.plan;
}

const uitkomstVan = (balans: Planbalans, peildatum: number, over: string): Verdict => ({
  uitkomst: balans.inBalans ? 'voldoet' : 'voldoet-niet',
  ...(balans.aandeel === null ? {} : { value: shareToNumber(balans.aandeel) }),
  limit: shareToNumber(grensOp(peildatum)),
  reason: `${over}: ${formatNumber(balans.capaciteit)} woningen op een behoefte van ${formatNumber(balans.behoefte)} (${aandeelTekst(balans, peildatum)}). Ruimte: ${formatNumber(balans.ruimte)} woningen. ${telling(balans)}`,
});

const BALANS_MELDINGEN = {
  teVeel: {
    text: '{wie} heeft {aandeel} plancapaciteit. De grens is {grens}.',
    advice:
      'Haal {overschot} woningen uit de harde plannen tot en met 2025, of leg uit waarom het er meer zijn.',
  },
  geenBehoefte: {
    text: '{wie} heeft {capaciteit} woningen in harde plannen. De behoefte is {behoefte}, dus er is geen ruimte.',
    advice:
      'Haal {overschot} woningen uit de harde plannen tot en met 2025, of leg uit waarom het er meer zijn.',
  },
} as const;

export const PLANBALANS = defineRule({
  id: 'WO-20',
  article: '20',
  summary: 'De harde plannen van een gemeente zijn samen hoogstens 100 % van de behoefte.',
  quotes: 'WO-20',
  ernst: 'norm',
  sheets: [PLANCAPACITEIT, WONINGBEHOEFTE],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: BALANS_MELDINGEN,
  check(context) {
    beoordeelGemeenten(context, (gemeente, plannen, peildatum) => {
      const balans = valueOf(
        planbalansen(context).get(gemeente) ?? { known: false, reason: 'Er zijn geen plannen.' },
      );
      if (!balans.inBalans) {
        const behoefte = leesBehoefte(behoeftePerGemeente(context), gemeente, balans.venster);
        const termijn = hersteltermijnen(context).get(gemeente);
        const loopt = termijn === undefined || !termijn.known || peildatum <= termijn.value;
        const ernst: Finding['ernst'] = loopt ? 'signaal' : 'norm';
        const overschot = formatNumber(-balans.ruimte);
        const at = grootste(balans.plannen)?.at('gemeente');
        const plaats = { ...(at ?? nowhere(gemeente)), sleutel: gemeente };
        const alle = alternatief(
          plannen,
          balans,
          behoefte,
          peildatum,
          (plan) => hardheid(plan) !== 'telt niet',
        );
        const zonderUitwerking = alternatief(balans.plannen, balans, behoefte, peildatum, (plan) => {
          const status = plan.get('status');
          return status !== '1B' && status !== '2B';
        });
        const facts = [
          ...cijfers(balans, peildatum),
          variant('Met zachte plannen', alle, peildatum),
          variant('Zonder 1B en 2B', zonderUitwerking, peildatum),
        ];
        const rest = { at: plaats, ernst, facts, basis: BALANS_GRONDSLAG };
        if (balans.aandeel === null)
          context.report('geenBehoefte', {
            args: {
              wie: gemeente,
              capaciteit: formatNumber(balans.capaciteit),
              behoefte: formatNumber(balans.behoefte),
              overschot: formatNumber(balans.capaciteit),
            },
            ...rest,
          });
        else
          context.report('teVeel', {
            args: {
              wie: gemeente,
              aandeel: aandeelTekst(balans, peildatum),
              grens: grensTekst(peildatum),
              overschot,
            },
            ...rest,
          });
      }
      return uitkomstVan(balans, peildatum, gemeente);
    });
  },
});

export const PLANBALANS_REGIO = defineRule({
  id: 'WO-20-regio',
  article: '20',
  summary: 'De harde plannen van alle gemeenten samen zijn hoogstens 100 % van hun behoefte.',
  quotes: 'WO-20',
  ernst: 'signaal',
  sheets: [PLANCAPACITEIT, WONINGBEHOEFTE],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: BALANS_MELDINGEN,
  check(context) {
    const { delivery } = context;
    context.judge('Regio', null, () => {
      const buiten = buitenLooptijd(context);
      if (delivery.peildatum === null || buiten !== null)
        return buiten ?? { uitkomst: 'niet-te-bepalen', reason: 'De peildatum is niet bekend.' };
      const { peildatum } = delivery;
      if (delivery.organisation?.kind === 'party')
        return { uitkomst: 'niet-te-bepalen', reason: 'Dit is alleen te bepalen over de hele regio.' };
      const alle = plannenPerGemeente(context);
      alle.vereisLeesbaar(null);
      if (alle.gemeenten.length === 0)
        return { uitkomst: 'niet-te-bepalen', reason: 'Er staan geen plannen in Plancapaciteit.' };
      const balansen = alle.gemeenten.map((gemeente) =>
        valueOf(
          planbalansen(context).get(gemeente) ?? { known: false, reason: `${gemeente} heeft geen plannen.` },
        ),
      );
      const telwijzen = new Set(balansen.map((balans) => balans.telwijze));
      const [eerste] = balansen;
      const totaal = samen(balansen, peildatum);
      const over = `${String(balansen.length)} van ${String(GEMEENTENAMEN.length)} gemeenten`;
      const [telwijze] = telwijzen;
      const regio: Planbalans | null =
        eerste === undefined || telwijze === undefined
          ? null
          : { ...eerste, ...totaal, telwijze, plannen: [] };
      if (regio === null)
        return { uitkomst: 'niet-te-bepalen', reason: 'Er staan geen plannen in Plancapaciteit.' };
      const hoe =
        telwijzen.size === 1 ? telling(regio) : `Deels bruto en deels netto geteld. ${telling(regio)}`;
      if (!regio.inBalans) {
        const facts = [
          ...cijfers(regio, peildatum).slice(0, -1),
          { label: 'Telwijze', value: hoe },
          { label: 'Over', value: over },
        ];
        const rest = { at: nowhere('Regio'), facts, basis: BALANS_GRONDSLAG };
        const overschot = formatNumber(regio.aandeel === null ? regio.capaciteit : -regio.ruimte);
        if (regio.aandeel === null)
          context.report('geenBehoefte', {
            args: {
              wie: 'De regio',
              capaciteit: formatNumber(regio.capaciteit),
              behoefte: formatNumber(regio.behoefte),
              overschot,
            },
            ...rest,
          });
        else
          context.report('teVeel', {
            args: {
              wie: 'De regio',
              aandeel: aandeelTekst(regio, peildatum),
              grens: grensTekst(peildatum),
              overschot,
            },
            ...rest,
          });
      }
      return uitkomstVan(regio, peildatum, over);
    });
  },
});
