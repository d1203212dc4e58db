import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { ENERGIELABELS } from '../bladen/energielabels';
import type { Labelkolommen } from '../bladen/energielabels';
import type { Gemeente } from '../partijen';
import { bladPerGemeente } from '../per-gemeente';
import type { Telling } from './labelaandeel';
import { B_OF_BETER, LABELKOLOMMEN } from './labels';

export type Labelrij = Row<Labelkolommen>;

const labelrijen = bladPerGemeente(ENERGIELABELS);

/** What the labels of a row add up to, provisional and absent ones included, beside its total. */
export interface Labelsom {
  readonly som: number;
  readonly totaal: number;
  /** Are the provisional and the absent ones both filled in? Else the absent ones are the remainder. */
  readonly isVolledig: boolean;
}

const ALLE_WONINGEN = [...LABELKOLOMMEN, 'voorlopig', 'zonderLabel'] as const;

/** @throws Unreadable when one of the numbers cannot be read */
export const labelsomVan = (rij: Labelrij): Labelsom => ({
  som: rij.sum(ALLE_WONINGEN),
  totaal: totaalVan(rij),
  isVolledig: rij.isFilled('voorlopig') && rij.isFilled('zonderLabel'),
});

/** All owner-occupied homes: a required number above 0, so that it never comes out as 0. */
export const totaalVan = (rij: Labelrij): number => rij.get('koopwoningen') ?? 0;

/** Does a row hold more labels than homes? A number that cannot be read leaves that undecided. */
function isTeVeel(rij: Labelrij): boolean {
  const som = determine(() => labelsomVan(rij));
  return som.known && som.value.som > som.value.totaal;
}

/** One count of a municipality: what its row says of article 11.2. */
export interface Meting extends Telling {
  readonly rij: Labelrij;
}

/**
 * The count of a row of which the date is known.
 * @throws Unreadable when a number that it needs cannot be read, its key stands there twice or its labels are more than
 * its homes
 */
export function metingVan(rij: Labelrij, dag: number): Meting {
  rij.requireUnique();
  const totaal = totaalVan(rij);
  const bOfBeter = rij.sum(B_OF_BETER);
  if (bOfBeter > totaal || isTeVeel(rij))
    throw new Unreadable(`${rij.label} heeft meer labels dan koopwoningen.`);
  return { rij, dag, totaal, bOfBeter };
}

/** A count of which only the date is sure. */
export interface Gemeten {
  readonly dag: number;
  readonly meting: Determined<Meting>;
}

/** Rows in order of their date. @throws Unreadable when a date cannot be read: it may be any day */
export const opDatum = (rijen: readonly Labelrij[]): readonly Gemeten[] =>
  rijen
    // A date is required, so that a blank one is unreadable and never comes out as 0.
    .map((rij) => ({ rij, dag: rij.get('peildatum') ?? 0 }))
    .sort((a, b) => a.dag - b.dag)
    .map(({ rij, dag }) => ({ dag, meting: determine(() => metingVan(rij, dag)) }));

/** Throws when a row of which the municipality cannot be read may be a count of this one. */
export const vereisLeesbareMetingen = (context: CalculationContext, gemeente: Gemeente): void => {
  labelrijen(context).vereisLeesbaar(gemeente);
};

/**
 * The counts of a municipality up to and including a day, in order of date: those of rows that say they are its own.
 * Where others may be among them matters, ask `vereisLeesbareMetingen`.
 * @throws Unreadable without the sheet or such a row, or when the date of one cannot be read
 */
export function metingenVan(
  context: CalculationContext,
  gemeente: Gemeente,
  totEnMet: number,
): readonly Gemeten[] {
  if (context.sheet(ENERGIELABELS) === null) throw new Unreadable('Blad Energielabels ontbreekt.');
  const metingen = opDatum(labelrijen(context).rijen(gemeente)).filter(({ dag }) => dag <= totEnMet);
  if (metingen.length === 0) vereisLeesbareMetingen(context, gemeente);
  if (metingen.length === 0)
    throw new Unreadable(`${gemeente} heeft geen meting tot en met de peildatum in Energielabels.`);
  return metingen;
}
