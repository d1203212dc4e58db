import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Place } from '../../../core/finding/place';
import type { Ernst } from '../../../core/finding/finding';
import { determine } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { shareToNumber } from '../../../core/values/share';
import { PEILDATUM_ONBEKEND } from '../../algemeen/zonder-oordeel';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { beoordeelGemeenten, buitenLooptijd, plannenPerGemeente } from '../plannen-per-gemeente';
import { woningen } from '../woningen';
import { behoeftePerGemeente } from './behoefte';
import { hersteltermijnen } from './hersteltermijn';
import { balansVoor, grensOp } from './planbalans';
import type { Planbalans } from './planbalans';
import { resterendBruto } from './plannen';
import { regiobalans } from './regiobalans';
import {
  aandeelTekst,
  balansGrondslag,
  balansTekst,
  cijfers,
  grensTekst,
  overschotVan,
  varianten,
  woningcijfers,
} from './weergave';

const uitkomstVan = (
  balans: Planbalans,
  peildatum: number,
  over: string,
  van: Verdict['balance'] = 'party',
): Verdict => ({
  balance: van,
  uitkomst: balans.inBalans ? 'voldoet' : 'voldoet-niet',
  ...(balans.aandeel === null ? {} : { value: shareToNumber(balans.aandeel) }),
  limit: shareToNumber(grensOp(peildatum)),
  reason: [
    `${over}: ${balansTekst(balans, peildatum)}`,
    ...varianten(balans, peildatum).map(({ label, value }) => `${label}: ${value}.`),
  ].join(' '),
  facts: woningcijfers(balans),
});

const BALANS_MELDINGEN = {
  teVeel: {
    text: '{wie} heeft {aandeel} plancapaciteit. De grens is {grens}.',
    advice: 'Haal {overschot} uit de harde plannen tot en met 2025, of leg uit waarom het er meer zijn.',
  },
  geenBehoefte: {
    text: '{wie} heeft {capaciteit} in harde plannen. De behoefte is {behoefte}, dus er is geen ruimte.',
    advice: 'Haal {overschot} uit de harde plannen tot en met 2025, of leg uit waarom het er meer zijn.',
  },
} as const;

/** Reports a balance that is exceeded. */
function meldOnbalans(
  context: RuleContext<typeof BALANS_MELDINGEN>,
  balans: Planbalans,
  peildatum: number,
  over: { readonly wie: string; readonly at: Place; readonly ernst?: Ernst; readonly dekking?: string },
): void {
  const { wie, at, ernst, dekking } = over;
  const rest = {
    at,
    ...(ernst === undefined ? {} : { ernst }),
    facts: [
      ...cijfers(balans, peildatum),
      ...varianten(balans, peildatum),
      ...(dekking === undefined ? [] : [{ label: 'Over', value: dekking }]),
    ],
    basis: balansGrondslag(balans),
  };
  const overschot = woningen(overschotVan(balans));
  if (balans.aandeel === null) {
    const capaciteit = woningen(balans.capaciteit);
    const behoefte = formatNumber(balans.behoefte);
    context.report('geenBehoefte', { args: { wie, capaciteit, behoefte, overschot }, ...rest });
  } else {
    const aandeel = aandeelTekst(balans, peildatum);
    context.report('teVeel', { args: { wie, aandeel, grens: grensTekst(peildatum), overschot }, ...rest });
  }
}

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
    beoordeelGemeenten(context, (gemeente, _plannen, peildatum) => {
      const balans = balansVoor(context, gemeente);
      if (!balans.inBalans) {
        const termijn = hersteltermijnen(context)(gemeente);
        const loopt = !termijn.known || peildatum <= termijn.value;
        meldOnbalans(context, balans, peildatum, {
          wie: gemeente,
          // At the counted plan with the largest remaining gross: the upper of equals.
          at: {
            ...(balans.groepen.largest(resterendBruto)?.at('gemeente') ?? nowhere(gemeente)),
            sleutel: gemeente,
          },
          ernst: loopt ? 'signaal' : 'norm',
        });
      }
      return uitkomstVan(balans, peildatum, gemeente);
    });
  },
});

/** In a delivery of one party the region cannot be judged: its own balance is given for information. */
function alleenEigen(context: RuleContext<typeof BALANS_MELDINGEN>, peildatum: number): Verdict {
  const eigen = plannenPerGemeente(context).partijen.map((gemeente: Gemeente) => {
    const balans = determine(() => balansVoor(context, gemeente));
    return balans.known ? `${gemeente}: ${balansTekst(balans.value, peildatum)}` : '';
  });
  const reason = ['Dit is alleen te bepalen over de hele regio.', ...eigen].join(' ').trim();
  return { uitkomst: 'niet-te-bepalen', reason };
}

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
    const { organisation, peildatum } = context.delivery;
    context.judge('Regio', null, () => {
      const buiten = buitenLooptijd(context);
      if (buiten !== null || peildatum === null) return buiten ?? PEILDATUM_ONBEKEND;
      if (organisation?.kind === 'party') return alleenEigen(context, peildatum);
      const { partijen, vereisLeesbaar } = plannenPerGemeente(context);
      vereisLeesbaar(null);
      behoeftePerGemeente(context).vereisLeesbaar(null);
      const regio = regiobalans(
        partijen.map((gemeente) => balansVoor(context, gemeente)),
        peildatum,
      );
      const dekking = `${String(partijen.length)} van ${String(GEMEENTENAMEN.length)} gemeenten`;
      if (!regio.inBalans)
        meldOnbalans(context, regio, peildatum, { wie: 'De regio', at: nowhere('Regio'), dekking });
      return uitkomstVan(regio, peildatum, dekking, 'all');
    });
  },
});
