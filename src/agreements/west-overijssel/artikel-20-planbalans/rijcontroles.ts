import { defineRule } from '../../../core/article/rule';
import type { Place } from '../../../core/article/rule';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { yearOf } from '../../../core/values/date';
import { JAARKOLOMMEN, PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { PLANNINGKOLOMMEN, heeftPlanning } from './plannen';
import type { Plan } from './plannen';

const WONINGTYPEN = ['eengezins', 'meergezins', 'woningtypeOnbekend'] as const;
const PRIJZEN = [
  'socialeHuur',
  'middenhuur',
  'dureHuur',
  'betaalbareKoop',
  'dureKoop',
  'prijsOnbekend',
] as const;

type Kolom = (typeof PLANNINGKOLOMMEN | typeof WONINGTYPEN | typeof PRIJZEN)[number];

/** A sum of columns of a plan beside what it should come to. */
interface Vergelijking {
  readonly som: number;
  readonly bruto: number;
  readonly rest: number;
}

/** More homes completed than the plan has: then its sums say nothing. */
export const isMeerGerealiseerd = (plan: Plan): boolean =>
  (plan.get('gerealiseerd') ?? 0) > (plan.get('bruto') ?? 0);

/** More homes demolished than the plan demolishes. */
export const isMeerGesloopt = (plan: Plan): boolean =>
  (plan.get('sloopGerealiseerd') ?? 0) > (plan.get('sloop') ?? 0);

/** The group's sum beside Bruto and Bruto − Gerealiseerd; null when nothing of the group is filled in. */
function vergelijk(plan: Plan, groep: readonly Kolom[]): Vergelijking | null {
  if (!groep.some((kolom) => plan.isFilled(kolom))) return null;
  const bruto = plan.get('bruto') ?? 0;
  return {
    som: groep.reduce((totaal, kolom) => totaal + (plan.get(kolom) ?? 0), 0),
    bruto,
    rest: bruto - (plan.get('gerealiseerd') ?? 0),
  };
}

/** The years of a plan do not add up to what it still has to build. */
export function planningWijktAf(plan: Plan): Vergelijking | null {
  if (isMeerGerealiseerd(plan)) return null;
  const vergelijking = heeftPlanning(plan) ? vergelijk(plan, PLANNINGKOLOMMEN) : null;
  return vergelijking !== null && vergelijking.som !== vergelijking.rest ? vergelijking : null;
}

/**
 * Throws when a plan contradicts itself, so that its homes cannot be counted: more completed than planned,
 * more demolished than planned, or years that do not add up. Each of these has a finding of its own.
 */
export function vereisKloppend(plan: Plan): void {
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

/** The first filled cell of a group from the left of the sheet. */
function eersteGevulde(plan: Plan, groep: readonly Kolom[]): Place {
  const [links] = groep
    .filter((kolom) => plan.isFilled(kolom))
    .map((kolom) => plan.at(kolom))
    .sort((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0));
  return links ?? plan.at();
}

/** Does something with every plan; a plan of which a needed cell cannot be read is passed over: that cell has its own finding. */
function perPlan(plannen: Iterable<Plan> | undefined, controle: (plan: Plan) => void): void {
  for (const plan of plannen ?? [])
    determine(() => {
      controle(plan);
    });
}

const getallen = ({ som, bruto, rest }: Vergelijking) => ({
  som: formatNumber(som),
  bruto: formatNumber(bruto),
  rest: formatNumber(rest),
});

const gemeenschappelijk = { article: '20', quotes: null, sheets: [PLANCAPACITEIT], outcomes: [] } as const;

export const PLAN_JAREN = defineRule({
  ...gemeenschappelijk,
  id: 'WO-plan-jaren',
  summary: 'De jaren van een plan tellen op tot Bruto woningen min Gerealiseerd.',
  ernst: 'fout',
  messages: {
    anders: {
      text: 'De jaren tellen op tot {som} woningen. Bruto min gerealiseerd is {rest}.',
      advice: 'Verbeter de jaren, Bruto woningen of Gerealiseerd.',
    },
  },
  check({ sheet, report }) {
    perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
      const vergelijking = planningWijktAf(plan);
      if (vergelijking === null) return;
      const { som, rest } = getallen(vergelijking);
      report('anders', { args: { som, rest }, at: eersteGevulde(plan, PLANNINGKOLOMMEN) });
    });
  },
});

const groepscontrole = (id: string, summary: string, groepsnaam: string, groep: readonly Kolom[]) =>
  defineRule({
    ...gemeenschappelijk,
    id,
    summary,
    ernst: 'fout',
    messages: {
      meer: {
        text: '{groep} tellen op tot {som} woningen. Dat is meer dan het hele plan: {bruto}.',
        advice: 'Verbeter de aantallen, of Bruto woningen.',
      },
      anders: {
        text: '{groep} tellen op tot {som} woningen. Bruto is {bruto}, bruto min gerealiseerd is {rest}.',
        advice: 'Vul de aantallen aan, of controleer Bruto woningen en Gerealiseerd.',
      },
    },
    check({ sheet, report }) {
      perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
        const vergelijking = isMeerGerealiseerd(plan) ? null : vergelijk(plan, groep);
        if (vergelijking === null) return;
        const { som, bruto, rest } = vergelijking;
        const tekst = getallen(vergelijking);
        const at = eersteGevulde(plan, groep);
        if (som > bruto)
          report('meer', { args: { groep: groepsnaam, som: tekst.som, bruto: tekst.bruto }, at });
        else if (som !== bruto && som !== rest)
          report('anders', { args: { groep: groepsnaam, ...tekst }, at, ernst: 'signaal' });
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
  ...gemeenschappelijk,
  id: 'WO-plan-gerealiseerd',
  summary: 'Er zijn niet meer woningen gerealiseerd dan het plan heeft.',
  ernst: 'fout',
  messages: {
    meer: {
      text: 'Er zijn {gerealiseerd} woningen gerealiseerd. Het plan heeft er {bruto}.',
      advice: 'Verbeter Gerealiseerd of Bruto woningen.',
    },
  },
  check({ sheet, report }) {
    perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
      if (!isMeerGerealiseerd(plan)) return;
      const args = {
        gerealiseerd: formatNumber(plan.get('gerealiseerd') ?? 0),
        bruto: formatNumber(plan.get('bruto') ?? 0),
      };
      report('meer', { args, at: plan.at('gerealiseerd') });
    });
  },
});

export const PLAN_SLOOP = defineRule({
  ...gemeenschappelijk,
  id: 'WO-plan-sloop',
  summary: 'Er is niet meer gesloopt dan het plan sloopt.',
  ernst: 'fout',
  messages: {
    meer: {
      text: 'Er zijn {gesloopt} woningen gesloopt. Het plan sloopt er {sloop}.',
      advice: 'Verbeter Sloop gerealiseerd of Sloop.',
    },
  },
  check({ sheet, report }) {
    perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
      if (!isMeerGesloopt(plan)) return;
      const args = {
        gesloopt: formatNumber(plan.get('sloopGerealiseerd') ?? 0),
        sloop: formatNumber(plan.get('sloop') ?? 0),
      };
      report('meer', { args, at: plan.at('sloopGerealiseerd') });
    });
  },
});

export const PLAN_VERLOPEN = defineRule({
  ...gemeenschappelijk,
  id: 'WO-plan-verlopen',
  summary: 'Er staan geen woningen in een jaar dat al voorbij is.',
  ernst: 'signaal',
  messages: {
    verlopen: {
      text: 'In {jaar} staan nog {woningen} woningen. De peildatum ligt in {peiljaar}.',
      advice: 'Verplaats de woningen naar een later jaar, of tel ze bij Gerealiseerd.',
    },
  },
  check({ sheet, report, delivery }) {
    const { peildatum } = delivery;
    if (peildatum === null) return;
    const peiljaar = yearOf(peildatum);
    for (const plan of sheet(PLANCAPACITEIT)?.rows() ?? []) {
      const verlopen = JAARKOLOMMEN.map((kolom, index) => ({ kolom, jaar: 2016 + index })).find(
        ({ kolom, jaar }) => jaar < peiljaar && !plan.isFaulty(kolom) && (plan.get(kolom) ?? 0) > 0,
      );
      if (verlopen === undefined) continue;
      const { kolom, jaar } = verlopen;
      const args = {
        jaar: String(jaar),
        woningen: formatNumber(plan.get(kolom) ?? 0),
        peiljaar: String(peiljaar),
      };
      report('verlopen', { args, at: plan.at(kolom) });
    }
  },
});

export const PLAN_SPRONG = defineRule({
  ...gemeenschappelijk,
  id: 'WO-plan-sprong',
  summary: 'Een plan is niet veel groter of kleiner dan in de vorige levering.',
  ernst: 'signaal',
  messages: {
    sprong: {
      text: 'Bruto woningen is {nu}. In de vorige levering was het {vorige}.',
      advice: 'Controleer het aantal. Klopt het? Licht het dan toe.',
    },
  },
  check({ sheet, previousSheet, report }) {
    const vorige = new Map<string, Plan>();
    for (const plan of previousSheet(PLANCAPACITEIT)?.rows() ?? [])
      if (plan.comparedKey !== null && !plan.isDuplicate) vorige.set(plan.comparedKey, plan);
    perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
      const eerder = plan.comparedKey === null || plan.isDuplicate ? undefined : vorige.get(plan.comparedKey);
      const nu = plan.get('bruto');
      const toen = eerder?.get('bruto') ?? null;
      if (nu === null || toen === null) return;
      const verschil = Math.abs(nu - toen);
      if (verschil > 10 && verschil * 2 > toen)
        report('sprong', {
          args: { nu: formatNumber(nu), vorige: formatNumber(toen) },
          at: plan.at('bruto'),
        });
    });
  },
});
