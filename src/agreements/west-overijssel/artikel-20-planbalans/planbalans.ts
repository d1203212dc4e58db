import { defineCalculation } from '../../../core/article/calculation';
import { valueOn } from '../../../core/article/parameter';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { compareShares } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { uitsluitingVan } from '../artikel-28-29-doelgroepen/uitsluiting';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { plannenPerGemeente } from '../per-gemeente';
import type { PerGemeente } from '../per-gemeente';
import { behoeftePerGemeente, leesBehoefte, slooptelling, vensterOp } from './behoefte';
import type { Behoefte, Behoefterij, Venster } from './behoefte';
import { hardheid, resterendBruto } from './plannen';
import type { Plan } from './plannen';
import { vereisKloppend } from './rijcontroles';
import { MAX_BALANS } from './waarden';

/** Gross capacity against need with expected demolition, or net capacity against need: no other mix exists. */
export type Telwijze = 'bruto' | 'netto';

/** Capacity and need of one municipality, or of a region. All numbers are homes. */
export interface Planbalans {
  readonly telwijze: Telwijze;
  readonly venster: Venster;
  readonly capaciteit: number;
  readonly behoefte: number;
  /** Need less capacity: below zero is a surplus. */
  readonly ruimte: number;
  readonly inBalans: boolean;
  /** Capacity as an exact share of need; null when there is no need. */
  readonly aandeel: Share | null;
  readonly plannen: readonly Plan[];
}

/** What a plan adds to the capacity: its remaining gross, in `netto` less what it still demolishes. */
export function capaciteitVan(plan: Plan, telwijze: Telwijze): number {
  const bruto = resterendBruto(plan);
  if (telwijze === 'bruto' || bruto <= 0) return bruto;
  return bruto - nogTeSlopen(plan);
}

/** Homes that a plan still demolishes. When some are built it must be known how many are demolished already. */
export function nogTeSlopen(plan: Plan): number {
  const sloop = plan.get('sloop') ?? 0;
  if (sloop === 0) return 0;
  const gesloopt = plan.get('sloopGerealiseerd');
  if (gesloopt === null && (plan.get('gerealiseerd') ?? 0) > 0)
    throw new Unreadable(`Van plan ${plan.sleutel ?? plan.label} is niet bekend hoeveel er al gesloopt is.`);
  return sloop - (gesloopt ?? 0);
}

/** Is capacity at most the agreed share of need? Without need: only when there is no capacity either. */
export function isInBalans(capaciteit: number, behoefte: number, peildatum: number): boolean {
  if (behoefte <= 0) return capaciteit <= 0;
  const grens = grensOp(peildatum);
  return compareShares({ numerator: capaciteit, denominator: behoefte }, grens) <= 0;
}

/** The agreed share as an exact fraction. */
export function grensOp(peildatum: number): Share {
  const grens = valueOn(MAX_BALANS, peildatum);
  if (grens.kind !== 'in-force') throw new Unreadable('Op deze peildatum is er geen grens van kracht.');
  return { numerator: grens.value, denominator: 1 };
}

/** The balance of a number of plans against a need that is known. */
export function berekenBalans(
  plannen: readonly Plan[],
  { rijen }: Pick<Behoefte, 'rijen'>,
  venster: Venster,
  peildatum: number,
): Planbalans {
  const telwijze: Telwijze = slooptelling(rijen) === 'alle' ? 'bruto' : 'netto';
  const capaciteit = plannen.reduce((totaal, plan) => totaal + capaciteitVan(plan, telwijze), 0);
  const behoefte = rijen.reduce(
    (totaal, rij) =>
      totaal + (rij.get('behoefte') ?? 0) + (telwijze === 'bruto' ? (rij.get('verwachteSloop') ?? 0) : 0),
    0,
  );
  return { ...balansVan(capaciteit, behoefte, peildatum), telwijze, venster, plannen };
}

const balansVan = (capaciteit: number, behoefte: number, peildatum: number) => ({
  capaciteit,
  behoefte,
  ruimte: behoefte - capaciteit,
  inBalans: isInBalans(capaciteit, behoefte, peildatum),
  aandeel: behoefte > 0 ? { numerator: capaciteit, denominator: behoefte } : null,
});

/** The plans that count: hard, and not for a special group that articles 28 and 29 leave out. */
export function meetellendePlannen(plannen: readonly Plan[], peildatum: number): readonly Plan[] {
  return plannen.filter((plan) => hardheid(plan) === 'hard' && uitsluitingVan(plan, peildatum) === null);
}

/** The balance of one municipality, as article 20 asks it. */
function balansVanGemeente(
  gemeente: Gemeente,
  plannen: PerGemeente<Plan>,
  behoefte: PerGemeente<Behoefterij>,
  peildatum: number,
): Planbalans {
  plannen.vereisLeesbaar(gemeente);
  const venster = vensterOp(peildatum);
  const nodig = leesBehoefte(behoefte, gemeente, venster);
  const tellend = meetellendePlannen(plannen.rijen(gemeente), peildatum);
  for (const plan of tellend) {
    plan.requireUnique();
    vereisKloppend(plan);
  }
  return berekenBalans(tellend, nodig, venster, peildatum);
}

/** The balance of every municipality that has plans, or why it cannot be determined. */
export const planbalansen = defineCalculation((context): ReadonlyMap<Gemeente, Determined<Planbalans>> => {
  const { peildatum } = context.delivery;
  const plannen = plannenPerGemeente(context);
  const behoefte = behoeftePerGemeente(context);
  return new Map(
    GEMEENTENAMEN.map((gemeente) => [
      gemeente,
      peildatum === null
        ? { known: false, reason: 'De peildatum is niet bekend.' }
        : determine(() => balansVanGemeente(gemeente, plannen, behoefte, peildatum)),
    ]),
  );
});

/** The balance of several municipalities together. */
export function samen(balansen: readonly Planbalans[], peildatum: number) {
  const tel = (waarde: (balans: Planbalans) => number): number =>
    balansen.reduce((som, balans) => som + waarde(balans), 0);
  return balansVan(
    tel((balans) => balans.capaciteit),
    tel((balans) => balans.behoefte),
    peildatum,
  );
}

/**
 * The balance with other plans than the agreement's reading counts, for information: with soft plans too, or
 * without the statuses that still need an elaboration.
 */
export function alternatief(
  plannen: readonly Plan[],
  balans: Planbalans,
  behoefte: Pick<Behoefte, 'rijen'>,
  peildatum: number,
  kies: (plan: Plan) => boolean,
): Determined<Planbalans> {
  return determine(() =>
    berekenBalans(
      plannen.filter((plan) => kies(plan) && uitsluitingVan(plan, peildatum) === null),
      behoefte,
      balans.venster,
      peildatum,
    ),
  );
}
