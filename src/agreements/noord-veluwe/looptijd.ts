import type { Delivery } from '../../core/delivery';
import { serialOf, yearOf } from '../../core/values/date';
import type { Looptijd } from '../algemeen/register/termijnen';

/** The first day of the agreement. It ends with the regional housing ordinance: a date that Gegevens tells. */
export const BEGIN = serialOf(2024, 1, 1);

export type { Looptijd };

/** The days of the agreement as far as Gegevens tells. */
export const looptijdVan = ({ lastDay }: Pick<Delivery, 'lastDay'>): Looptijd => ({
  van: BEGIN,
  tot: lastDay ?? Infinity,
});

/**
 * The calendar years of the agreement that began on or before the day as at which is judged; none without a
 * peildatum, or before the start.
 */
export function begonnenJaren({ judgedOn }: Pick<Delivery, 'judgedOn'>): readonly number[] {
  if (judgedOn === null) return [];
  const eerste = yearOf(BEGIN);
  return Array.from({ length: yearOf(judgedOn) - eerste + 1 }, (_, i) => eerste + i);
}

/** Is this calendar year over: its last day reached, and not cut short by the end of the agreement? */
export const isJaarOm = (jaar: number, { judgedOn }: Pick<Delivery, 'judgedOn'>): boolean =>
  judgedOn !== null && serialOf(jaar, 12, 31) <= judgedOn;

/** Does a day lie outside the agreement? A month counts as its first day, a week as its Monday. */
export const isBuiten = (dag: number, { van, tot }: Looptijd): boolean => dag < van || dag > tot;

/** Does a calendar year lie wholly outside the agreement? */
export const isJaarBuiten = (jaar: number, { van, tot }: Looptijd): boolean =>
  serialOf(jaar, 12, 31) < van || serialOf(jaar, 1, 1) > tot;
