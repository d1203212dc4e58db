import { defineCalculation } from '../../../core/article/calculation';
import { requireValue } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import { Unreadable, determine, valueOf } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { isAtMost, shareOf } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { PEILDATUM_ONBEKEND } from '../../algemeen/zonder-oordeel';
import { isBouwVoorStatushouders, uitsluitingVan } from '../artikel-28-29-doelgroepen/uitsluiting';
import type { Gemeente } from '../partijen';
import { vanElkeGemeente } from '../per-gemeente';
import { plannenPerGemeente } from '../plannen-per-gemeente';
import type { Plangroepen } from '../plannen-per-gemeente';
import { behoeftePerGemeente, leesBehoefte, slooptelling, vensterOp } from './behoefte';
import type { Behoefte, Venster } from './behoefte';
import { KENMERK } from './kenmerken';
import { aantalVan, hardheid, resterendBruto, sloopVan } from './plannen';
import type { Plan } from './plannen';
import { plannenPerHardheid } from './plannen-per-hardheid';
import { vereisKloppend } from './rijcontroles';
import { aandeelVan, ruimteVan } from './verhouding';
import { MAX_BALANS } from './waarden';

/** Gross capacity against need with expected demolition, or net capacity against need: no other mix exists. */
export type Telwijze = 'bruto' | 'netto';

/** Capacity against need. All numbers are homes. */
export interface Balans {
  /** Municipalities that count differently make a mixed region. */
  readonly telwijze: Telwijze | 'gemengd';
  readonly venster: Venster;
  readonly capaciteit: number;
  readonly behoefte: number;
  /** Need less capacity: below zero is a surplus. */
  readonly ruimte: number;
  readonly inBalans: boolean;
  /** Capacity as an exact share of need; null when there is no need. */
  readonly aandeel: Share | null;
}

/** The balance as article 20 asks it, with two others for information. */
export interface Planbalans extends Balans {
  readonly metZacht: Determined<Balans>;
  /** Without the statuses that still need an elaboration: 1B and 2B. */
  readonly zonderUitwerking: Determined<Balans>;
  /** Are homes for statushouders outside the existing stock left out of it? That is a reading of article 29. */
  readonly zonderBouw: boolean;
}

/** The balance of plans that are counted in one way. */
export interface EnkeleBalans extends Balans {
  readonly telwijze: Telwijze;
}

/** The balance of one municipality. */
export interface Gemeentebalans extends Planbalans {
  readonly telwijze: Telwijze;
  /** The counted plans, in the order of the sheet. */
  readonly plannen: readonly Plan[];
  /** The same, in groups. */
  readonly groepen: Plangroepen;
}

/** What a plan adds to the capacity: its remaining gross, in `netto` less what it still demolishes. */
export const capaciteitVan = (plan: Plan, telwijze: Telwijze): number =>
  capaciteitBij(plan, resterendBruto(plan), telwijze);

/** The same were this its remaining gross: a plan that builds nothing any more does not count its demolition either. */
export function capaciteitBij(plan: Plan, bruto: number, telwijze: Telwijze): number {
  if (telwijze === 'bruto' || bruto <= 0) return bruto;
  return bruto - nogTeSlopen(plan);
}

/** Homes that a plan still demolishes. When some are built it must be known how many are demolished already. */
export function nogTeSlopen(plan: Plan): number {
  const sloop = sloopVan(plan);
  if (sloop === 0) return 0;
  const gesloopt = plan.get('sloopGerealiseerd');
  if (gesloopt === null && aantalVan(plan, 'gerealiseerd') > 0)
    throw new Unreadable(`Van plan ${plan.sleutel ?? plan.label} is niet bekend hoeveel er al gesloopt is.`);
  return sloop - (gesloopt ?? 0);
}

/** Is capacity at most the agreed share of need? Without need: only when there is no capacity either. */
export function isInBalans(capaciteit: number, behoefte: number, peildatum: number): boolean {
  if (behoefte <= 0) return capaciteit <= 0;
  return isAtMost({ numerator: capaciteit, denominator: behoefte }, grensOp(peildatum));
}

/** The agreed share as an exact fraction. */
export const grensOp = (peildatum: number): Share => shareOf(requireValue(MAX_BALANS, peildatum));

/** Throws when a plan that counts cannot be relied on: its key stands there twice, or its numbers contradict. */
function vereisTelbaar(plan: Plan): void {
  plan.requireUnique();
  vereisKloppend(plan);
}

/** What plans add to the capacity together. Only a plan that demolishes has another amount than its remaining gross. */
const capaciteitVanAlle = (plannen: Plangroepen, telwijze: Telwijze): number =>
  plannen.total(telwijze === 'netto' ? KENMERK.sloopt : 0, (plan) => capaciteitVan(plan, telwijze));

/** Throws when one of them cannot be relied on; that of a plan without contradiction need not be asked. */
const vereisAlleTelbaar = (plannen: Plangroepen): void => {
  plannen.having(KENMERK.verdacht).rows().forEach(vereisTelbaar);
};

/** The balance of a number of plans against a need that is known. */
function berekenBalans(
  plannen: Plangroepen,
  { rijen }: Pick<Behoefte, 'rijen'>,
  venster: Venster,
  peildatum: number,
): EnkeleBalans {
  vereisAlleTelbaar(plannen);
  const telwijze: Telwijze = slooptelling(rijen) === 'alle' ? 'bruto' : 'netto';
  const capaciteit = capaciteitVanAlle(plannen, telwijze);
  const behoefte = rijen.reduce(
    (totaal, rij) =>
      totaal + (rij.get('behoefte') ?? 0) + (telwijze === 'bruto' ? (rij.get('verwachteSloop') ?? 0) : 0),
    0,
  );
  return { ...balansVan(capaciteit, behoefte, peildatum), telwijze, venster };
}

/** The balance when another plan is counted too. */
export function balansMet(balans: EnkeleBalans, plan: Plan, peildatum: number): EnkeleBalans {
  vereisTelbaar(plan);
  return balansBij(balans, balans.capaciteit + capaciteitVan(plan, balans.telwijze), peildatum);
}

/** The balance when other plans are counted too. */
function balansMetAlle(balans: EnkeleBalans, plannen: Plangroepen, peildatum: number): EnkeleBalans {
  vereisAlleTelbaar(plannen);
  const erbij = capaciteitVanAlle(plannen, balans.telwijze);
  return balansBij(balans, balans.capaciteit + erbij, peildatum);
}

/** The balance when some of its plans are not counted. */
function balansZonder(balans: EnkeleBalans, plannen: Plangroepen, peildatum: number): EnkeleBalans {
  const eraf = capaciteitVanAlle(plannen, balans.telwijze);
  return balansBij(balans, balans.capaciteit - eraf, peildatum);
}

/** The balance of the same need with another capacity. */
export const balansBij = (
  { telwijze, venster, behoefte }: EnkeleBalans,
  capaciteit: number,
  peildatum: number,
): EnkeleBalans => ({ ...balansVan(capaciteit, behoefte, peildatum), telwijze, venster });

/** Capacity against need, and what follows from it. */
export const balansVan = (capaciteit: number, behoefte: number, peildatum: number) => ({
  capaciteit,
  behoefte,
  ruimte: ruimteVan(capaciteit, behoefte),
  inBalans: isInBalans(capaciteit, behoefte, peildatum),
  aandeel: aandeelVan(capaciteit, behoefte),
});

/** The balance of one municipality, as article 20 asks it. */
function balansVanGemeente(
  gemeente: Gemeente,
  context: CalculationContext,
  peildatum: number,
): Gemeentebalans {
  plannenPerGemeente(context).vereisLeesbaar(gemeente);
  const venster = vensterOp(peildatum);
  const behoefte = leesBehoefte(behoeftePerGemeente(context), gemeente, venster);
  const telt = (plan: Plan): boolean => uitsluitingVan(plan, peildatum) === null;
  const plannen = plannenPerHardheid(context)(gemeente);
  const hard = plannen.hard.filter(0, (plan) => hardheid(plan) === 'hard');
  const tellend = hard.filter(KENMERK.bijzonder, telt);
  const balans = berekenBalans(tellend, behoefte, venster, peildatum);
  return {
    ...balans,
    get plannen() {
      return tellend.rows();
    },
    groepen: tellend,
    metZacht: determine(() =>
      balansMetAlle(balans, plannen.zacht.filter(KENMERK.bijzonder, telt), peildatum),
    ),
    zonderUitwerking: determine(() =>
      balansZonder(
        balans,
        tellend.having(KENMERK.uitTeWerken).filter(0, (plan) => !isUitgewerkt(plan)),
        peildatum,
      ),
    ),
    zonderBouw: plannen.bijzonder.some((plan) => {
      // Existing stock or not: the plan is left out all the same, so an unreadable cell does not block.
      const bouw = determine(() => isBouwVoorStatushouders(plan));
      return !telt(plan) && (!bouw.known || bouw.value);
    }),
  };
}

/** Is there no duty left to elaborate the plan? */
const isUitgewerkt = (plan: Plan): boolean => {
  const status = plan.get('status');
  return status !== '1B' && status !== '2B';
};

/** The balance of every municipality, or why it cannot be determined. */
export const planbalansen = defineCalculation(
  (context): ((gemeente: Gemeente) => Determined<Gemeentebalans>) => {
    const { peildatum } = context.delivery;
    return vanElkeGemeente((gemeente) =>
      determine(() => {
        if (peildatum === null) throw new Unreadable(PEILDATUM_ONBEKEND.reason);
        return balansVanGemeente(gemeente, context, peildatum);
      }),
    );
  },
);

/** The balance of a municipality. Throws when it cannot be determined. */
export const balansVoor = (context: CalculationContext, gemeente: Gemeente): Gemeentebalans =>
  valueOf(planbalansen(context)(gemeente));
