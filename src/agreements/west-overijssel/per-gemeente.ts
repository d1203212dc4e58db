import { defineCalculation } from '../../core/article/calculation';
import type { CalculationContext, RuleContext, Verdict } from '../../core/article/rule';
import type { Messages } from '../../core/article/message';
import { isJudged } from '../../core/delivery';
import type { SheetReading } from '../../core/sheet/reading';
import { Unreadable, determine } from '../../core/sheet/unreadable';
import { PLANCAPACITEIT } from './bladen/plancapaciteit';
import type { Plan } from './artikel-20-planbalans/plannen';
import { GEMEENTENAMEN } from './partijen';
import type { Gemeente } from './partijen';

/** The rows of a sheet by municipality: those of the deliverer, or of everyone in a delivery of the region. */
export interface PerGemeente<R> {
  rijen(gemeente: Gemeente): readonly R[];
  readonly gemeenten: readonly Gemeente[];
  /** Throws when a row whose Gemeente cannot be read may be of this municipality; null asks for the region. */
  readonly vereisLeesbaar: (gemeente: Gemeente | null) => void;
  /** May a row whose Gemeente cannot be read be of this municipality? */
  isMogelijk(gemeente: Gemeente): boolean;
}

interface GemeenteRow {
  readonly label: string;
  isFaulty(key: 'gemeente'): boolean;
  proposed(key: 'gemeente'): string | null;
  get(key: 'gemeente'): Gemeente | null;
}

/** Divides the rows of a sheet over the municipalities. A row that may be anyone's blocks everyone. */
export function verdeel<R extends GemeenteRow>(
  rows: Iterable<R>,
  isEigen: (gemeente: string) => boolean,
): PerGemeente<R> {
  const perGemeente = new Map<Gemeente, R[]>();
  const onleesbaar: { readonly rij: R; readonly voorstel: string | null }[] = [];
  for (const rij of rows) {
    if (rij.isFaulty('gemeente')) {
      onleesbaar.push({ rij, voorstel: rij.proposed('gemeente') });
      continue;
    }
    const gemeente = rij.get('gemeente');
    if (gemeente === null || !isEigen(gemeente)) continue;
    const lijst = perGemeente.get(gemeente);
    if (lijst === undefined) perGemeente.set(gemeente, [rij]);
    else lijst.push(rij);
  }
  const raakt = (gemeente: Gemeente | null) =>
    onleesbaar.find(({ voorstel }) => gemeente === null || voorstel === null || voorstel === gemeente);
  return {
    rijen: (gemeente) => perGemeente.get(gemeente) ?? [],
    gemeenten: GEMEENTENAMEN.filter((gemeente) => perGemeente.has(gemeente)),
    vereisLeesbaar: (gemeente) => {
      const eerste = raakt(gemeente);
      if (eerste !== undefined) throw new Unreadable(`Van ${eerste.rij.label} is de gemeente niet te lezen.`);
    },
    isMogelijk: (gemeente) => onleesbaar.some(({ voorstel }) => voorstel === gemeente),
  };
}

/** Something of each municipality, worked out when it is first asked for. */
export function vanElkeGemeente<T extends object>(
  bereken: (gemeente: Gemeente) => T,
): (gemeente: Gemeente) => T {
  const bekend = new Map<Gemeente, T>();
  return (gemeente) => {
    const uitkomst = bekend.get(gemeente) ?? bereken(gemeente);
    bekend.set(gemeente, uitkomst);
    return uitkomst;
  };
}

/** The plans of the delivery by municipality; without the sheet there are none. */
export const plannenPerGemeente = defineCalculation((context: CalculationContext): PerGemeente<Plan> => {
  const blad: SheetReading<typeof PLANCAPACITEIT.columns> | null = context.sheet(PLANCAPACITEIT);
  return verdeel(blad?.rows() ?? [], (gemeente) => isJudged(context.delivery, gemeente));
});

export const ANDERE_PARTIJ: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'Dit is een afspraak van een andere partij.',
};

export const PEILDATUM_ONBEKEND: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'De peildatum is niet bekend.',
};

/** Why a rule about the balance is not judged on this peildatum, or null when it is. */
export function buitenLooptijd(context: Pick<RuleContext, 'delivery'>): Verdict | null {
  switch (context.delivery.state) {
    case 'before':
      return {
        uitkomst: 'niet-van-toepassing',
        reason: 'De peildatum ligt voor het begin van de overeenkomst.',
      };
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
  judgement: (gemeente: Gemeente, plannen: readonly Plan[], peildatum: number) => Verdict,
): void {
  const { delivery } = context;
  const alle = plannenPerGemeente(context);
  for (const gemeente of GEMEENTENAMEN) {
    const plannen = alle.rijen(gemeente);
    if (delivery.organisation === null && plannen.length === 0 && !alle.isMogelijk(gemeente)) continue;
    context.judge(gemeente, null, () => {
      if (!isJudged(delivery, gemeente)) return ANDERE_PARTIJ;
      const buiten = buitenLooptijd(context);
      if (buiten !== null || delivery.peildatum === null) return buiten ?? PEILDATUM_ONBEKEND;
      if (context.sheet(PLANCAPACITEIT) === null)
        return { uitkomst: 'niet-te-bepalen', reason: 'Blad Plancapaciteit ontbreekt.' };
      if (plannen.length === 0) {
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
