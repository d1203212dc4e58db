import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import { ENERGIELOKET } from '../bladen/energieloket';
import type { Loketkolommen } from '../bladen/energieloket';
import type { Gemeente } from '../partijen';
import { bladPerGemeente } from '../per-gemeente';

export type Loketrij = Row<Loketkolommen>;

/** The rows of Energieloket of the delivery, by municipality. */
export const loketten = bladPerGemeente(ENERGIELOKET);

/**
 * The row of a municipality in Energieloket. Another row, of which the municipality cannot be read, does not matter
 * to what this one shows by itself; what it does not show waits for `loketten(context).vereisLeesbaar`.
 * @throws Unreadable without the sheet or the row, or when the row stands there twice
 */
export function eigenLoket(context: CalculationContext, gemeente: Gemeente): Loketrij {
  if (context.sheet(ENERGIELOKET) === null) throw new Unreadable('Blad Energieloket ontbreekt.');
  const alle = loketten(context);
  const [rij] = alle.rijen(gemeente);
  if (rij === undefined) {
    alle.vereisLeesbaar(gemeente);
    throw new Unreadable(`${gemeente} heeft geen rij in Energieloket.`);
  }
  rij.requireUnique();
  return rij;
}

/**
 * What the province contributes to the energieloket of a municipality over 2016 up to and including 2020, in cents.
 * @throws Unreadable as `eigenLoket`, and when the cell cannot be read
 */
export function bijdrageVan(context: CalculationContext, gemeente: Gemeente): number {
  // A blank cell of this required column is unreadable, so it never comes out as 0.
  return eigenLoket(context, gemeente).get('bijdrageProvincie') ?? 0;
}
