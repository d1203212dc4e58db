import { defineCalculation } from '../../../core/article/calculation';
import { defineRule } from '../../../core/article/rule';
import type { Place } from '../../../core/finding/place';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { allePlannen } from '../plannen-per-gemeente';
import { KENMERK } from './kenmerken';
import {
  PLANNINGKOLOMMEN,
  PRIJZEN,
  WONINGTYPEN,
  aantalVan,
  isMeerGerealiseerd,
  isMeerGesloopt,
  isVerdacht,
  vergelijk,
} from './plannen';
import type { Plan, Vergelijking } from './plannen';

type Kolom = (typeof PLANNINGKOLOMMEN | typeof WONINGTYPEN | typeof PRIJZEN)[number];

/** The years of a plan do not add up to what it still has to build. */
function planningWijktAf(plan: Plan): Vergelijking | null {
  const vergelijking = vergelijk(plan, PLANNINGKOLOMMEN);
  return vergelijking !== null && vergelijking.som !== vergelijking.rest ? vergelijking : null;
}

/**
 * Throws when a plan contradicts itself, so that its homes cannot be counted: more completed than planned,
 * more demolished than planned, or years that do not add up. Each of these has a finding of its own.
 */
export function vereisKloppend(plan: Plan): void {
  if (!isVerdacht(plan)) return;
  // A cell that cannot be read leaves the check undecided; it blocks only whoever reads that cell.
  const isZo = (controle: () => boolean): boolean => {
    const uitkomst = determine(controle);
    return uitkomst.known && uitkomst.value;
  };
  if (
    isZo(() => isMeerGerealiseerd(plan) || planningWijktAf(plan) !== null) ||
    isZo(() => isMeerGesloopt(plan))
  )
    throw new Unreadable(`De aantallen van ${plan.label} kloppen niet met elkaar.`);
}

/** The plans that the checks below have to look at: nearly every plan is right, and that is seen in one pass. */
const verdachtePlannen = defineCalculation((context): readonly Plan[] =>
  allePlannen(context).having(KENMERK.verdacht).filter(0, isVerdacht).rows(),
);

/** The first filled cell of a group from the left of the sheet. */
function eersteGevulde(plan: Plan, groep: readonly Kolom[]): Place {
  const [links] = groep
    .filter((kolom) => plan.isFilled(kolom))
    .map((kolom) => plan.at(kolom))
    .sort((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0));
  return links ?? plan.at();
}

/** Does something with every plan; a plan of which a needed cell cannot be read is passed over: that cell has its own finding. */
export function perPlan(plannen: Iterable<Plan> | undefined, controle: (plan: Plan) => void): void {
  for (const plan of plannen ?? [])
    try {
      controle(plan);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
}

const getallen = ({ som, bruto, rest }: Vergelijking) => ({
  som: formatNumber(som),
  bruto: formatNumber(bruto),
  rest: formatNumber(rest),
});

/** What the checks of a plan's row have in common. */
export const RIJCONTROLE = { article: '20', quotes: null, sheets: [PLANCAPACITEIT], outcomes: [] } as const;

export const PLAN_JAREN = defineRule({
  ...RIJCONTROLE,
  id: 'WO-plan-jaren',
  summary: 'De jaren van een plan tellen op tot Bruto woningen min Gerealiseerd.',
  ernst: 'fout',
  messages: {
    anders: {
      text: 'De jaren tellen op tot {som}. Bruto min gerealiseerd is {rest}.',
      advice: 'Verbeter de jaren, Bruto woningen of Gerealiseerd.',
    },
  },
  check(context) {
    perPlan(verdachtePlannen(context), (plan) => {
      const vergelijking = planningWijktAf(plan);
      if (vergelijking === null) return;
      const { som, rest } = getallen(vergelijking);
      context.report('anders', { args: { som, rest }, at: eersteGevulde(plan, PLANNINGKOLOMMEN) });
    });
  },
});

const groepscontrole = (id: string, summary: string, groepsnaam: string, groep: readonly Kolom[]) =>
  defineRule({
    ...RIJCONTROLE,
    id,
    summary,
    ernst: 'fout',
    messages: {
      meer: {
        text: '{groep} tellen op tot {som}. Dat is meer dan het hele plan: {bruto}.',
        advice: 'Verbeter de aantallen, of Bruto woningen.',
      },
      anders: {
        text: '{groep} tellen op tot {som}. Bruto is {bruto}, bruto min gerealiseerd is {rest}.',
        advice: 'Vul de aantallen aan, of controleer Bruto woningen en Gerealiseerd.',
      },
    },
    check(context) {
      perPlan(verdachtePlannen(context), (plan) => {
        const vergelijking = vergelijk(plan, groep);
        if (vergelijking === null) return;
        const { som, bruto, rest } = vergelijking;
        const tekst = getallen(vergelijking);
        const at = eersteGevulde(plan, groep);
        if (som > bruto)
          context.report('meer', { args: { groep: groepsnaam, som: tekst.som, bruto: tekst.bruto }, at });
        else if (som !== bruto && som !== rest)
          context.report('anders', { args: { groep: groepsnaam, ...tekst }, at, ernst: 'signaal' });
      });
    },
  });

export const PLAN_WONINGTYPE = groepscontrole(
  'WO-plan-woningtype',
  'De woningtypen van een plan tellen op tot het hele plan, of tot wat nog gebouwd moet worden.',
  'De woningtypen',
  WONINGTYPEN,
);

export const PLAN_PRIJS = groepscontrole(
  'WO-plan-prijs',
  'De prijsklassen van een plan tellen op tot het hele plan, of tot wat nog gebouwd moet worden.',
  'De prijsklassen',
  PRIJZEN,
);

export const PLAN_GEREALISEERD = defineRule({
  ...RIJCONTROLE,
  id: 'WO-plan-gerealiseerd',
  summary: 'Er zijn niet meer woningen gerealiseerd dan het plan heeft.',
  ernst: 'fout',
  messages: {
    meer: {
      text: 'Gerealiseerd is {gerealiseerd}. Dat is meer dan het hele plan: {bruto}.',
      advice: 'Verbeter Gerealiseerd of Bruto woningen.',
    },
  },
  check(context) {
    perPlan(verdachtePlannen(context), (plan) => {
      if (!isMeerGerealiseerd(plan)) return;
      const args = {
        gerealiseerd: formatNumber(aantalVan(plan, 'gerealiseerd')),
        bruto: formatNumber(aantalVan(plan, 'bruto')),
      };
      context.report('meer', { args, at: plan.at('gerealiseerd') });
    });
  },
});

export const PLAN_SLOOP = defineRule({
  ...RIJCONTROLE,
  id: 'WO-plan-sloop',
  summary: 'Er is niet meer gesloopt dan het plan sloopt.',
  ernst: 'fout',
  messages: {
    meer: {
      text: 'Sloop gerealiseerd is {gesloopt}. Dat is meer dan alle sloop van het plan: {sloop}.',
      advice: 'Verbeter Sloop gerealiseerd of Sloop.',
    },
  },
  check(context) {
    perPlan(verdachtePlannen(context), (plan) => {
      if (!isMeerGesloopt(plan)) return;
      const args = {
        gesloopt: formatNumber(aantalVan(plan, 'sloopGerealiseerd')),
        sloop: formatNumber(aantalVan(plan, 'sloop')),
      };
      context.report('meer', { args, at: plan.at('sloopGerealiseerd') });
    });
  },
});
