import { compareShares, shareOf } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { dagenPerJaar } from './waarden';

/* The calculations of article 11.2: the rule and the worksheet functions both run these. */

/** A part of the homes as a share of all of them. The total is above 0. */
export const aandeelVan = (aantal: number, totaal: number): Share => ({
  numerator: aantal,
  denominator: totaal,
});

/** Is the aim reached? Exactly: 100 × number ≥ 45 × total. */
export const isGehaald = (aandeel: Share, norm: Share): boolean => compareShares(aandeel, norm) >= 0;

/** How many more homes it takes to reach the aim: the smallest whole number, 0 when it is reached. */
export function opgaveVan(aantal: number, totaal: number, norm: Share): number {
  const [deel, geheel] = [shareOf(aantal), shareOf(totaal)];
  // norm × total − number, as one fraction of whole numbers.
  const nodig = BigInt(norm.numerator) * BigInt(geheel.numerator) * BigInt(deel.denominator);
  const er = BigInt(deel.numerator) * BigInt(norm.denominator) * BigInt(geheel.denominator);
  const noemer = BigInt(norm.denominator) * BigInt(geheel.denominator) * BigInt(deel.denominator);
  return nodig <= er ? 0 : Number((nodig - er + noemer - 1n) / noemer);
}

/** A straight line from a measured share to the aim; the last day lies after the first. */
export interface Streefpad {
  readonly van: { readonly dag: number; readonly aandeel: Share };
  readonly naar: { readonly dag: number; readonly aandeel: Share };
}

const grootsteDeler = (a: bigint, b: bigint): bigint => (b === 0n ? a : grootsteDeler(b, a % b));

/** The share on the line on a day on or after its first one. From its last day on it is the aim. */
export function streefpadOp({ van, naar }: Streefpad, dag: number): Share {
  if (dag >= naar.dag) return naar.aandeel;
  const [begin, eind] = [van.aandeel, naar.aandeel];
  const teller =
    BigInt(begin.numerator) * BigInt(eind.denominator) * BigInt(naar.dag - dag) +
    BigInt(eind.numerator) * BigInt(begin.denominator) * BigInt(dag - van.dag);
  const noemer = BigInt(begin.denominator) * BigInt(eind.denominator) * BigInt(naar.dag - van.dag);
  const deler = grootsteDeler(noemer, teller);
  return { numerator: Number(teller / deler), denominator: Number(noemer / deler) };
}

/** How many homes a year it takes from this day to the last one, which lies after it. */
export const tempoVan = (opgave: number, dag: number, einddag: number): number =>
  (opgave * dagenPerJaar()) / (einddag - dag);

/** A count of the homes with at least label B among all of them. */
export interface Telling {
  readonly dag: number;
  readonly totaal: number;
  readonly bOfBeter: number;
}

/** Did the share move by more than this limit a year? The later count lies after the earlier one. */
export function isAandeelSprong(eerder: Telling, later: Telling, perJaar: Share): boolean {
  const verschil =
    BigInt(later.bOfBeter) * BigInt(eerder.totaal) - BigInt(eerder.bOfBeter) * BigInt(later.totaal);
  const noemer = BigInt(later.totaal) * BigInt(eerder.totaal);
  const dagen = BigInt(later.dag - eerder.dag);
  return (
    (verschil < 0n ? -verschil : verschil) * BigInt(perJaar.denominator) * BigInt(dagenPerJaar()) >
    BigInt(perJaar.numerator) * dagen * noemer
  );
}

/** Did the number of homes change by more than this share of what it was? */
export const isTotaalSprong = (eerder: Telling, later: Telling, deel: Share): boolean =>
  compareShares(aandeelVan(Math.abs(later.totaal - eerder.totaal), eerder.totaal), deel) > 0;
