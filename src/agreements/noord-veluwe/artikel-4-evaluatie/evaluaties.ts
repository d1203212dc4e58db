import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import { bezwaarTegen } from '../../algemeen/bezwaar';
import type { Dagen } from '../../algemeen/register/vermeldingen';
import { EVALUATIES } from '../bladen/evaluaties';
import type { Evaluatiekolommen } from '../bladen/evaluaties';

export type Evaluatie = Row<Evaluatiekolommen>;

/** The aspects that every evaluation treats (article 4c), as columns. */
export const ASPECTEN = ['resultaten', 'ureninzet', 'inzet', 'samenwerking'] as const;

/**
 * The evaluations that may have been held by a day: those of which the date cannot be read among them.
 * @param nodig columns without which it cannot be told that there is none
 * @throws Unreadable when there is no such sheet or column
 */
export function evaluatiesOp(
  context: CalculationContext,
  dag: number,
  nodig: readonly ('datum' | 'overJaar')[] = ['datum'],
): readonly Evaluatie[] {
  const blad = context.sheet(EVALUATIES);
  if (blad === null) throw new Unreadable(`Blad ${EVALUATIES.name} ontbreekt.`);
  const bezwaar = bezwaarTegen(blad, nodig);
  if (bezwaar !== null) throw new Unreadable(bezwaar);
  return blad.rows().filter((rij) => kanLiggenIn(rij, { van: -Infinity, tot: dag }));
}

/** May an evaluation have been held within these days? */
export function kanLiggenIn(rij: Evaluatie, { van, tot }: Dagen): boolean {
  const datum = rij.isFaulty('datum') ? null : rij.get('datum');
  return datum === null || (datum >= van && datum <= tot);
}

/** The date of an evaluation of which nothing is in doubt. @throws Unreadable */
export function datumVan(rij: Evaluatie): number {
  rij.requireUnique();
  // Blank cannot be: the column is required, so that reading it throws.
  return rij.get('datum') ?? NaN;
}
