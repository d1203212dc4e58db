import { JAARKOLOMMEN, PLANCAPACITEIT } from '../../bladen/plancapaciteit';
import { balansBij, capaciteitBij } from '../planbalans';
import type { EnkeleBalans, Gemeentebalans } from '../planbalans';
import { PLANNINGKOLOMMEN, aantalVan, resterendBruto } from '../plannen';
import type { Plan } from '../plannen';
import { overschotVan } from '../weergave';

export type Jaarkolom = (typeof JAARKOLOMMEN)[number];

/** Homes of one plan that move past 2025: out of one year, or (null) of a plan in which no year is filled. */
export interface Deel {
  readonly plan: Plan;
  readonly kolom: Jaarkolom | null;
  /** At least 1. */
  readonly woningen: number;
}

/** What to move past 2025, in this order, and the balance after it. */
export interface Fasering {
  readonly delen: readonly Deel[];
  readonly na: EnkeleBalans;
}

/** The year of a column, as a number. */
export const jaarVan = (kolom: Jaarkolom): number => Number(PLANCAPACITEIT.columns[kolom].header);

/** The lowest priority moves first, and a plan without one before all others. */
const RANG = { laag: 1, midden: 2, hoog: 3 } as const;

function rangVan(plan: Plan): number {
  const prioriteit = plan.get('prioriteit');
  return prioriteit === null ? 0 : RANG[prioriteit];
}

/** What is in no year goes as if it were in a later one than any. */
const ZONDER_JAAR = 9999;

/** A part of a plan, with what its turn depends on. */
interface Kandidaat extends Deel {
  readonly rang: number;
  readonly jaar: number;
  /** What the whole plan still builds up to and including 2025, before anything moves. */
  readonly resterend: number;
}

function kandidatenVan(plan: Plan): Kandidaat[] {
  const resterend = resterendBruto(plan);
  // Of a plan that has nothing to move the priority does not matter, even when it cannot be read.
  if (resterend === 0) return [];
  const vast = { plan, rang: rangVan(plan), resterend };
  if (!plan.isAnyFilled(PLANNINGKOLOMMEN))
    return [{ ...vast, kolom: null, jaar: ZONDER_JAAR, woningen: resterend }];
  return JAARKOLOMMEN.map((kolom) => ({
    ...vast,
    kolom,
    jaar: jaarVan(kolom),
    woningen: aantalVan(plan, kolom),
  })).filter(({ woningen }) => woningen > 0);
}

/**
 * Every part that could move, in the order in which they do: the lowest priority, then no year, then the latest year
 * (so that the years before the need window come last), then the plan with the largest remaining gross, then the
 * upper row. Sorting leaves equals in the order of the sheet.
 */
const opVolgorde = (plannen: readonly Plan[]): readonly Kandidaat[] =>
  plannen
    .flatMap(kandidatenVan)
    .sort((a, b) => a.rang - b.rang || b.jaar - a.jaar || b.resterend - a.resterend);

/**
 * Which homes to move past 2025 so that a municipality is in balance: home by home in the order above, until the
 * balance of article 20 is reached, and not one more. Part of a year may go. Counted net, a plan of which the last home
 * goes takes its demolition along, so that the capacity may rise with that home; then it goes on with the next.
 * Without any capacity there is balance, so it always gets there.
 * @throws Unreadable when the priority of a plan with homes to move cannot be read
 */
export function faseer(balans: Gemeentebalans, peildatum: number): Fasering {
  const delen: Deel[] = [];
  const over = new Map<Plan, number>();
  let na: EnkeleBalans = balans;
  for (const { plan, kolom, woningen: hoogstens, resterend } of opVolgorde(balans.plannen)) {
    if (na.inBalans) break;
    const bruto = over.get(plan) ?? resterend;
    const woningen = Math.min(hoogstens, overschotVan(na));
    const capaciteit =
      na.capaciteit -
      capaciteitBij(plan, bruto, balans.telwijze) +
      capaciteitBij(plan, bruto - woningen, balans.telwijze);
    over.set(plan, bruto - woningen);
    delen.push({ plan, kolom, woningen });
    na = balansBij(balans, capaciteit, peildatum);
  }
  return { delen, na };
}

/** The priority that decides when a plan has its turn. */
export function voorrangVan(plan: Plan): string {
  const prioriteit = plan.get('prioriteit');
  return prioriteit === null ? 'Geen prioriteit' : `Prioriteit ${prioriteit}`;
}

/** Why a part is moved at its turn: its priority and its year. */
export function redenVan({ plan, kolom }: Deel): string {
  const wanneer = kolom === null ? 'geen jaar ingevuld' : `gepland in ${String(jaarVan(kolom))}`;
  return `${voorrangVan(plan)}, ${wanneer}.`;
}
