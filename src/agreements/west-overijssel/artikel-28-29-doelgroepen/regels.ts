import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Fact } from '../../../core/finding/finding';
import { determine } from '../../../core/sheet/unreadable';
import { balansMet, planbalansen } from '../artikel-20-planbalans/planbalans';
import { hardheid } from '../artikel-20-planbalans/plannen';
import type { Plan } from '../artikel-20-planbalans/plannen';
import { plannenPerHardheid } from '../artikel-20-planbalans/plannen-per-hardheid';
import { ALLEEN_HARD } from '../artikel-20-planbalans/waarden';
import { aandeelTekst, telling } from '../artikel-20-planbalans/weergave';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import type { Gemeente } from '../partijen';
import { beoordeelGemeenten, oordeelOverPlannen, plannenPerGemeente } from '../plannen-per-gemeente';
import type { Rijoordeel } from '../plannen-per-gemeente';
import { isBouwVoorStatushouders, uitsluitingVan } from './uitsluiting';
import type { Uitsluiting } from './uitsluiting';
import { BOUW_STATUSHOUDERS } from './waarden';

const ALLE_UITKOMSTEN = ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'] as const;

/** Article 28: care homes stay out of the count only within the existing stock. */
export const ZORG_IN_VOORRAAD = defineRule({
  id: 'WO-28',
  article: '28',
  summary: 'Zorgwoningen tellen alleen niet mee als ze in bestaande gebouwen komen.',
  quotes: 'WO-28',
  ernst: 'norm',
  sheets: [PLANCAPACITEIT],
  outcomes: ALLE_UITKOMSTEN,
  messages: {
    nieuwbouw: {
      text: 'Bij dit plan voor zorg staat niet dat het bestaande voorraad is. De woningen tellen mee in de balans.',
      advice: 'Is het bestaande voorraad? Vul dan ja in bij Bestaande voorraad. Anders: haal zorg weg.',
    },
  },
  check(context) {
    beoordeelGemeenten(context, (gemeente) =>
      oordeelOverPlannen(
        plannenPerHardheid(context)(gemeente).bijzonder,
        () => {
          plannenPerGemeente(context).vereisLeesbaar(gemeente);
        },
        {
          goed: 'Alle zorgplannen liggen in de bestaande voorraad.',
          nietGoed: 'Niet alle zorgplannen liggen in de bestaande voorraad.',
          geen: 'Er zijn geen harde plannen voor zorg.',
        },
        (plan) => {
          if (hardheid(plan) !== 'hard' || plan.get('doelgroep') !== 'zorg') return null;
          plan.requireUnique();
          if (plan.get('bestaandeVoorraad') === true) return 'goed';
          context.report('nieuwbouw', { args: {}, at: plan.at('doelgroep') });
          return 'niet goed';
        },
      ),
    );
  },
});

/** Article 29 names "bouw" too: the balance both ways for what is not plainly existing stock. */
export const STATUSHOUDERS_BUITEN_VOORRAAD = defineRule({
  id: 'WO-29',
  article: '29',
  summary: 'Woningen voor statushouders tellen niet mee, ook niet buiten de bestaande voorraad.',
  quotes: 'WO-29',
  ernst: 'signaal',
  sheets: [PLANCAPACITEIT],
  outcomes: [],
  messages: {
    bouw: {
      text: 'Bij dit plan voor statushouders staat niet dat het bestaande voorraad is. Wij tellen het niet mee. Balans: {zonder}. Met dit plan: {met}.',
      advice: 'Controleer of het plan onder artikel 29 valt. Overleg zo nodig met de provincie.',
    },
  },
  check(context) {
    const { peildatum, state } = context.delivery;
    if (peildatum === null || state !== 'within') return;
    for (const gemeente of plannenPerGemeente(context).partijen)
      for (const plan of plannenPerHardheid(context)(gemeente).bijzonder)
        determine(() => {
          if (hardheid(plan) !== 'hard' || !isBouwVoorStatushouders(plan)) return;
          const { args, facts } = beideBalansen(context, gemeente, plan, peildatum);
          const basis = [...basisOf(BOUW_STATUSHOUDERS), ...basisOf(ALLEEN_HARD)];
          context.report('bouw', { args, at: plan.at('doelgroep'), facts, basis });
        });
  },
});

/** The balance without and with a plan that is left out, in words. */
function beideBalansen(
  context: Pick<RuleContext, 'run' | 'delivery' | 'sheet'>,
  gemeente: Gemeente,
  plan: Plan,
  peildatum: number,
): { readonly args: { readonly zonder: string; readonly met: string }; readonly facts: readonly Fact[] } {
  const balans = planbalansen(context)(gemeente);
  if (!balans.known) return { args: { zonder: 'niet te bepalen', met: 'niet te bepalen' }, facts: [] };
  const met = determine(() => balansMet(balans.value, plan, peildatum));
  return {
    args: {
      zonder: aandeelTekst(balans.value, peildatum),
      met: met.known ? aandeelTekst(met.value, peildatum) : 'niet te bepalen',
    },
    facts: [{ label: 'Telwijze', value: telling(balans.value) }],
  };
}

/** The consultation of municipality and province about the use of an excluded plan. */
const overlegRegel = (artikel: '28' | '29', groep: Uitsluiting) =>
  defineRule({
    id: `WO-${artikel}-overleg`,
    article: artikel,
    summary: `Over de bestemming van een plan voor ${groep} hebben gemeente en provincie overlegd.`,
    quotes: `WO-${artikel}`,
    ernst: 'register',
    sheets: [PLANCAPACITEIT],
    outcomes: ALLE_UITKOMSTEN,
    messages: {
      geenOverleg: {
        text: 'Dit plan telt niet mee in de balans. Er staat geen datum van overleg met de provincie.',
        advice: 'Vul de datum in bij Overleg bestemming, of plan het overleg.',
      },
    },
    check(context) {
      beoordeelGemeenten(context, (gemeente, _plannen, peildatum): Verdict =>
        oordeelOverPlannen(
          plannenPerHardheid(context)(gemeente).bijzonder,
          () => {
            plannenPerGemeente(context).vereisLeesbaar(gemeente);
          },
          {
            goed: `Over elk plan voor ${groep} is overlegd.`,
            nietGoed: `Niet over elk plan voor ${groep} is overlegd.`,
            geen: `Er is geen plan voor ${groep} buiten de balans gelaten.`,
          },
          (plan): Rijoordeel => {
            if (hardheid(plan) !== 'hard' || uitsluitingVan(plan, peildatum) !== groep) return null;
            plan.requireUnique();
            if (plan.get('overlegBestemming') !== null) return 'goed';
            context.report('geenOverleg', { args: {}, at: plan.at('overlegBestemming', 'doelgroep') });
            return 'niet goed';
          },
        ),
      );
    },
  });

export const ZORG_OVERLEG = overlegRegel('28', 'zorg');
export const STATUSHOUDERS_OVERLEG = overlegRegel('29', 'statushouders');
