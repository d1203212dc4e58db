import { defineCalculation } from '../../core/article/calculation';
import type { CalculationContext, RuleContext, Verdict } from '../../core/article/rule';
import type { Messages } from '../../core/article/message';
import { isJudged } from '../../core/delivery';
import type { SheetReading } from '../../core/sheet/reading';
import { noRows } from '../../core/sheet/traits/row-groups';
import type { RowGroups } from '../../core/sheet/traits/row-groups';
import { divide } from '../../core/sheet/traits/divided-rows';
import type { DividedRows } from '../../core/sheet/traits/divided-rows';
import { Unreadable, determine } from '../../core/sheet/unreadable';
import { vanDeLevering } from '../algemeen/per-partij';
import { ANDERE_PARTIJ, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../algemeen/zonder-oordeel';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plankolommen } from './bladen/plancapaciteit';
import { PLANKENMERKEN } from './artikel-20-planbalans/kenmerken';
import type { Plan } from './artikel-20-planbalans/plannen';
import { GEMEENTENAMEN } from './partijen';
import type { Gemeente } from './partijen';
import { gemeentewijze, vanElkeGemeente } from './per-gemeente';
import type { PerGemeente } from './per-gemeente';

/** Plans, in groups of which all characteristics are the same (`KENMERK`). */
export type Plangroepen = RowGroups<Plankolommen>;

/** The plans of the delivery, of which most rules look at a few only: ask for all rows (`rijen`) where all are needed. */
export interface PlannenPerGemeente extends PerGemeente<Plan> {
  groepen(gemeente: Gemeente): Plangroepen;
}

const verdeeldePlannen = (context: CalculationContext): DividedRows<Plankolommen> | null => {
  const blad: SheetReading<Plankolommen> | null = context.sheet(PLANCAPACITEIT);
  return blad === null ? null : divide(blad, PLANKENMERKEN);
};

/** All plans of the sheet, of every party; without the sheet there are none. */
export const allePlannen = (context: CalculationContext): Plangroepen =>
  verdeeldePlannen(context)?.all ?? noRows();

/** The plans of the delivery by municipality; without the sheet there are none. */
export const plannenPerGemeente = defineCalculation((context: CalculationContext): PlannenPerGemeente => {
  const verdeeld = verdeeldePlannen(context);
  const groepen = vanElkeGemeente((gemeente): Plangroepen => verdeeld?.of(gemeente) ?? noRows());
  const isEigen = (gemeente: string): boolean => isJudged(context.delivery, gemeente);
  return {
    ...vanDeLevering(
      {
        rijen: vanElkeGemeente((gemeente) => groepen(gemeente).rows()),
        heeft: (gemeente) => groepen(gemeente).count > 0,
        onleesbaar: verdeeld?.unclaimed.rows() ?? [],
      },
      gemeentewijze(isEigen),
    ),
    groepen: (gemeente) => (isEigen(gemeente) ? groepen(gemeente) : noRows()),
  };
});

/** Why a rule about the balance is not judged on this peildatum, or null when it is. */
export function buitenLooptijd(context: Pick<RuleContext, 'delivery'>): Verdict | null {
  switch (context.delivery.state) {
    case 'before':
      return VOOR_HET_BEGIN;
    case 'after':
      return {
        uitkomst: 'niet-van-toepassing',
        reason:
          'De peildatum ligt na het einde van de overeenkomst. De planbalans beschrijft dan een andere dag.',
      };
    case 'unknown':
      return PEILDATUM_ONBEKEND;
    case 'within':
      return null;
  }
}

/**
 * Judges every municipality of the agreement on its plans. Without an Organisatie only those with plans have
 * an outcome; of another party the outcome says so; without plans nothing can be determined.
 */
export function beoordeelGemeenten<M extends Messages>(
  context: RuleContext<M>,
  judgement: (gemeente: Gemeente, plannen: Plangroepen, peildatum: number) => Verdict,
): void {
  const { delivery } = context;
  const alle = plannenPerGemeente(context);
  for (const gemeente of GEMEENTENAMEN) {
    const plannen = alle.groepen(gemeente);
    if (delivery.organisation === null && plannen.count === 0 && !alle.isMogelijk(gemeente)) continue;
    context.judge(gemeente, null, () => {
      if (!isJudged(delivery, gemeente)) return ANDERE_PARTIJ;
      const buiten = buitenLooptijd(context);
      if (buiten !== null || delivery.peildatum === null) return buiten ?? PEILDATUM_ONBEKEND;
      if (context.sheet(PLANCAPACITEIT) === null)
        return { uitkomst: 'niet-te-bepalen', reason: 'Blad Plancapaciteit ontbreekt.' };
      if (plannen.count === 0) {
        alle.vereisLeesbaar(gemeente);
        return { uitkomst: 'niet-te-bepalen', reason: `${gemeente} heeft geen plannen in Plancapaciteit.` };
      }
      return judgement(gemeente, plannen, delivery.peildatum);
    });
  }
}

/** What a rule about single plans says of one of them; null: it does not concern this plan. */
export type Rijoordeel = 'goed' | 'niet goed' | null;

/**
 * The outcome of a rule about single plans: met when every plan concerned is right. One plan that is not right
 * decides, whatever the others are; else a plan that cannot be read makes it undeterminable.
 */
export function oordeelOverPlannen(
  plannen: readonly Plan[],
  vereisLeesbaar: () => void,
  teksten: { readonly goed: string; readonly nietGoed: string; readonly geen: string },
  oordeel: (plan: Plan) => Rijoordeel,
): Verdict {
  const leesbaar = determine(vereisLeesbaar);
  let reden = leesbaar.known ? null : leesbaar.reason;
  const gevonden = new Set<Rijoordeel>();
  for (const plan of plannen) {
    const uitkomst = determine(() => oordeel(plan));
    if (uitkomst.known) gevonden.add(uitkomst.value);
    else reden ??= uitkomst.reason;
  }
  if (gevonden.has('niet goed')) return { uitkomst: 'voldoet-niet', reason: teksten.nietGoed };
  if (reden !== null) throw new Unreadable(reden);
  return gevonden.has('goed')
    ? { uitkomst: 'voldoet', reason: teksten.goed }
    : { uitkomst: 'niet-van-toepassing', reason: teksten.geen };
}
