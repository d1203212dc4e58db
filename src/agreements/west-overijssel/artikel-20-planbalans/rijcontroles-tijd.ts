import { basisOf, requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import { yearOf } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { JAARKOLOMMEN, PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { LOOPTIJD } from '../looptijd';
import { aantalVan } from './plannen';
import type { Plan } from './plannen';
import { RIJCONTROLE, perPlan } from './rijcontroles';
import { SPRONG_DEEL, SPRONG_WONINGEN } from './waarden';

export const PLAN_VERLOPEN = defineRule({
  ...RIJCONTROLE,
  id: 'WO-plan-verlopen',
  summary: 'Er staan geen woningen in een jaar dat al voorbij is.',
  ernst: 'signaal',
  messages: {
    verlopen: {
      text: 'Woningen in {jaar}: {woningen}. Dat jaar is voorbij: de peildatum ligt in {peiljaar}.',
      advice: 'Verplaats de woningen naar een later jaar, of tel ze bij Gerealiseerd.',
    },
  },
  check({ sheet, report, delivery }) {
    const { peildatum } = delivery;
    const blad = sheet(PLANCAPACITEIT);
    if (peildatum === null || blad === null) return;
    const peiljaar = yearOf(peildatum);
    const voorbij = JAARKOLOMMEN.map((kolom, index) => ({ kolom, jaar: 2016 + index })).filter(
      ({ kolom, jaar }) => jaar < peiljaar && blad.has(kolom),
    );
    for (const plan of blad.rowsWith(voorbij.map(({ kolom }) => kolom))) {
      const verlopen = voorbij.find(({ kolom }) => !plan.isFaulty(kolom) && aantalVan(plan, kolom) > 0);
      if (verlopen === undefined) continue;
      const { kolom, jaar } = verlopen;
      const args = {
        jaar: String(jaar),
        woningen: formatNumber(aantalVan(plan, kolom)),
        peiljaar: String(peiljaar),
      };
      report('verlopen', { args, at: plan.at(kolom) });
    }
  },
});

/** A limit of ours for a row check: those always run, also outside the agreement's period. */
const grens = (parameter: Parameter): number => requireValue(parameter, LOOPTIJD.from);

export const PLAN_SPRONG = defineRule({
  ...RIJCONTROLE,
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
    const vorigBlad = previousSheet(PLANCAPACITEIT);
    if (vorigBlad === null) return;
    const vorige = new Map<string, Plan>();
    for (const plan of vorigBlad.rows())
      if (plan.comparedKey !== null && !plan.isDuplicate) vorige.set(plan.comparedKey, plan);
    perPlan(sheet(PLANCAPACITEIT)?.rows(), (plan) => {
      const eerder = plan.comparedKey === null || plan.isDuplicate ? undefined : vorige.get(plan.comparedKey);
      const nu = plan.get('bruto');
      const toen = eerder?.get('bruto') ?? null;
      if (nu === null || toen === null) return;
      const verschil = Math.abs(nu - toen);
      if (verschil > grens(SPRONG_WONINGEN) && verschil > grens(SPRONG_DEEL) * toen)
        report('sprong', {
          args: { nu: formatNumber(nu), vorige: formatNumber(toen) },
          at: plan.at('bruto'),
          basis: [...basisOf(SPRONG_DEEL), ...basisOf(SPRONG_WONINGEN)],
        });
    });
  },
});
