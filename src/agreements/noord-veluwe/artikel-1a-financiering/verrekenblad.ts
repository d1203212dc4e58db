import { defineCalculation } from '../../../core/article/calculation';
import type { Messages } from '../../../core/article/message';
import type { CalculationContext, RuleContext, Verdict } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import { verdeel } from '../../algemeen/per-partij';
import { VERREKENING } from '../bladen/verrekening';
import type { Verrekenkolommen } from '../bladen/verrekening';
import { zonderOordeel } from '../levering';
import { begonnenJaren, isJaarBuiten, looptijdVan } from '../looptijd';
import { PARTNERCODES, VERREKENPARTIJEN } from '../partijen';
import type { Partner } from '../partijen';

export type Verrekenrij = Row<Verrekenkolommen>;

/** What a row of the sheet is of: one of the ten partners, or all of them together. */
export type Verrekenpartij = Partner | 'Totaal';

/** The ten partners, in the order of the agreement. */
export const PARTNERS: readonly Partner[] = PARTNERCODES.entries.map(({ code }) => code);

const NAMEN: readonly Verrekenpartij[] = VERREKENPARTIJEN.entries.map(({ code }) => code);

/** What the sheet Verrekening holds of one year. */
export interface Verrekenjaar {
  readonly jaar: number;
  /**
   * The row of a party, or null when it certainly has none.
   * @throws Unreadable when it stands there twice, or when a row of which year or party cannot be read may be it
   */
  rij(partij: Verrekenpartij): Verrekenrij | null;
}

interface Verrekenblad {
  /** The years that do not lie wholly outside the agreement, in ascending order. */
  readonly jaren: readonly Verrekenjaar[];
  /** The rows of which the year cannot be read: they may be of any year. */
  readonly zonderJaar: readonly Verrekenrij[];
}

/** A year of which these rows are, or may be. */
function jaarVan(jaar: number, rijen: readonly Verrekenrij[]): Verrekenjaar {
  const perPartij = verdeel<'partij', Verrekenpartij, Verrekenrij>(rijen, {
    kolom: 'partij',
    namen: NAMEN,
    isEigen: () => true,
    wat: 'de partij',
  });
  return {
    jaar,
    rij: (partij) => {
      perPartij.vereisLeesbaar(partij);
      const eigen = perPartij.rijen(partij);
      for (const rij of eigen) {
        // One of which the year cannot be read may be of this year.
        rij.get('jaar');
        rij.requireUnique();
      }
      return eigen[0] ?? null;
    },
  };
}

const verrekenblad = defineCalculation((context): Verrekenblad => {
  const perJaar = new Map<number, Verrekenrij[]>();
  const zonderJaar: Verrekenrij[] = [];
  for (const rij of context.sheet(VERREKENING)?.rows() ?? []) {
    const jaar = rij.isFaulty('jaar') ? null : rij.get('jaar');
    const lijst = jaar === null ? zonderJaar : perJaar.get(jaar);
    if (lijst !== undefined) lijst.push(rij);
    else if (jaar !== null) perJaar.set(jaar, [rij]);
  }
  const looptijd = looptijdVan(context.delivery);
  return {
    jaren: [...perJaar]
      .filter(([jaar]) => !isJaarBuiten(jaar, looptijd))
      .sort(([een], [ander]) => een - ander)
      .map(([jaar, rijen]) => jaarVan(jaar, [...rijen, ...zonderJaar])),
    zonderJaar,
  };
});

/** Every year in Verrekening that belongs to the agreement, in ascending order. */
export const jarenInVerrekening = (context: CalculationContext): readonly Verrekenjaar[] =>
  verrekenblad(context).jaren;

/** Of these the years that began on or before the day as at which is judged. */
export function begonnenInVerrekening(context: CalculationContext): readonly Verrekenjaar[] {
  const begonnen = begonnenJaren(context.delivery);
  return jarenInVerrekening(context).filter(({ jaar }) => begonnen.includes(jaar));
}

/**
 * Judges a subject over each year in Verrekening that began. When there is none, it has one outcome.
 * @param zonderJaar what is said then
 */
export function beoordeelElkVerrekenjaar<M extends Messages>(
  context: RuleContext<M>,
  onderwerp: string,
  oordeel: (jaar: Verrekenjaar) => Verdict,
  zonderJaar: () => Verdict = () => zonderOordeel(context) ?? zonderBegonnenJaar(context),
): void {
  const jaren = begonnenInVerrekening(context);
  if (jaren.length === 0) context.judge(onderwerp, null, zonderJaar);
  for (const jaar of jaren) context.judge(onderwerp, String(jaar.jaar), () => oordeel(jaar));
}

/** What is said when no year can be judged. @throws Unreadable when there may be one that cannot be read */
function zonderBegonnenJaar(context: CalculationContext): Verdict {
  if (context.sheet(VERREKENING) === null) throw new Unreadable('Blad Verrekening ontbreekt.');
  for (const rij of verrekenblad(context).zonderJaar) rij.get('jaar');
  return {
    uitkomst: 'niet-te-bepalen',
    reason: 'In Verrekening staat geen jaar van de overeenkomst dat al begonnen is.',
  };
}

/**
 * The amount of a row in whole cents. A blank cell of this required column is unreadable, so it never comes out as 0.
 * @throws Unreadable
 */
export const bedragVan = (rij: Verrekenrij): number => rij.get('bedrag') ?? 0;

/** The amounts of the ten partners added up, or null when one of them has no row. @throws Unreadable */
export function somVanPartners(jaar: Verrekenjaar): number | null {
  let som = 0;
  for (const partner of PARTNERS) {
    const rij = jaar.rij(partner);
    if (rij === null) return null;
    som += bedragVan(rij);
  }
  return som;
}

/** What is divided over the partners in a year: the row Totaal or, without it, the sum of all ten. @throws Unreadable */
export function kostenVan(jaar: Verrekenjaar): number {
  const totaal = jaar.rij('Totaal');
  if (totaal !== null) return bedragVan(totaal);
  const som = somVanPartners(jaar);
  if (som === null)
    throw new Unreadable(
      `Over ${String(jaar.jaar)} ontbreekt de rij Totaal, en niet alle tien partners hebben een rij.`,
    );
  return som;
}
