import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { determine } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import {
  behoeftePerGemeente,
  leesBehoefte,
  slooptelling,
  vensterOp,
} from '../artikel-20-planbalans/behoefte';
import { nogTeSlopen, planbalansen } from '../artikel-20-planbalans/planbalans';
import { KENMERK } from '../artikel-20-planbalans/kenmerken';
import { aantalVan, hardheid, resterendBruto, sloopVan } from '../artikel-20-planbalans/plannen';
import { plannenPerHardheid } from '../artikel-20-planbalans/plannen-per-hardheid';
import { balansGrondslag, telling } from '../artikel-20-planbalans/weergave';
import { uitsluitingVan } from '../artikel-28-29-doelgroepen/uitsluiting';
import { beoordeelGemeenten, oordeelOverPlannen, plannenPerGemeente } from '../plannen-per-gemeente';
import { woningen } from '../woningen';

/** Demolition with replacement: it is legally secured whether more or fewer homes return. */
export const SALDO_GEBORGD = defineRule({
  id: 'WO-27-borging',
  article: '27',
  summary: 'Bij sloop met nieuwbouw ligt juridisch vast of er meer of minder woningen terugkomen.',
  quotes: 'WO-27',
  ernst: 'norm',
  sheets: [PLANCAPACITEIT],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    nietGeborgd: {
      text: 'Dit plan sloopt {sloop} en bouwt er {bruto}. Het saldo is niet geborgd.',
      advice: 'Leg het saldo juridisch vast, en vul dan ja in bij Saldo na sloop geborgd.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente, _plannen, peildatum) =>
      oordeelOverPlannen(
        plannenPerHardheid(context)(gemeente).hard.having(KENMERK.sloopt).rows(),
        () => {
          plannenPerGemeente(context).vereisLeesbaar(gemeente);
        },
        {
          goed: 'Van elk plan met sloop en nieuwbouw is het saldo geborgd.',
          nietGoed: 'Niet van elk plan met sloop en nieuwbouw is het saldo geborgd.',
          geen: 'Geen meetellend plan heeft sloop en nieuwbouw.',
        },
        (plan) => {
          if (hardheid(plan) !== 'hard' || uitsluitingVan(plan, peildatum) !== null) return null;
          const sloop = sloopVan(plan);
          if (sloop <= 0 || aantalVan(plan, 'bruto') <= 0) return null;
          plan.requireUnique();
          if (plan.get('saldoGeborgd') === true) return 'goed';
          const args = { sloop: woningen(sloop), bruto: formatNumber(aantalVan(plan, 'bruto')) };
          context.report('nietGeborgd', { args, at: plan.at('saldoGeborgd', 'sloop') });
          return 'niet goed';
        },
      ),
    );
  },
});

/** Expected demolition for some years only: it can then not be added to the need. */
export const SLOOP_ONVOLLEDIG = defineRule({
  id: 'WO-27-onvolledig',
  article: '27',
  summary: 'Verwachte sloop is ingevuld voor alle jaren, of voor geen enkel jaar.',
  quotes: 'WO-27',
  ernst: 'signaal',
  sheets: [WONINGBEHOEFTE],
  outcomes: [],
  messages: {
    enkele: {
      text: '{gemeente} heeft niet voor alle jaren Verwachte sloop ingevuld. Wij tellen daarom netto.',
      advice: 'Vul Verwachte sloop in voor alle jaren. Is er geen sloop? Vul dan 0 in.',
    },
  },
  check(context) {
    const { peildatum, state } = context.delivery;
    if (peildatum === null || state !== 'within') return;
    for (const gemeente of plannenPerGemeente(context).partijen)
      determine(() => {
        const venster = vensterOp(peildatum);
        const { rijen } = leesBehoefte(behoeftePerGemeente(context), gemeente, venster);
        const leeg = rijen.find((rij) => rij.get('verwachteSloop') === null);
        if (slooptelling(rijen) !== 'enkele' || leeg === undefined) return;
        context.report('enkele', {
          args: { gemeente },
          at: leeg.at('verwachteSloop'),
          facts: [{ label: 'Telwijze', value: telling({ telwijze: 'netto', venster }) }],
        });
      });
  },
});

/** Demolition in plans, taken off the capacity because the need holds no expected demolition. */
export const SLOOP_NETTO = defineRule({
  id: 'WO-27-sloop',
  article: '27',
  summary: 'Sloop in plannen telt netto, omdat de behoefte geen verwachte sloop bevat.',
  quotes: 'WO-27',
  ernst: 'signaal',
  sheets: [PLANCAPACITEIT, WONINGBEHOEFTE],
  outcomes: [],
  messages: {
    netto: {
      text: '{gemeente} telt netto. Door sloop in plannen is de plancapaciteit {sloop} lager.',
      advice: 'Wilt u bruto tellen? Vul dan Verwachte sloop in voor alle jaren in Woningbehoefte.',
    },
  },
  check(context) {
    const { peildatum, state } = context.delivery;
    if (peildatum === null || state !== 'within') return;
    for (const gemeente of plannenPerGemeente(context).partijen)
      determine(() => {
        const balans = planbalansen(context)(gemeente);
        if (!balans.known || balans.value.telwijze !== 'netto') return;
        const sloop = balans.value.groepen
          .having(KENMERK.sloopt)
          .rows()
          .filter((plan) => resterendBruto(plan) > 0)
          .reduce((totaal, plan) => totaal + nogTeSlopen(plan), 0);
        if (sloop > 0)
          context.report('netto', {
            args: { gemeente, sloop: woningen(sloop) },
            at: nowhere(gemeente),
            facts: [{ label: 'Telwijze', value: telling(balans.value) }],
            basis: balansGrondslag(balans.value),
          });
      });
  },
});
