import type { Delivery } from '../../../core/delivery';
import { isoWeekOf, mondayOf, monthOfWeek, weeksInYear } from '../../../core/values/iso-week';
import type { IsoWeek } from '../../../core/values/iso-week';
import { monthStart } from '../../../core/values/month';
import { BEGIN } from '../looptijd';

/*
 * A year of hours is an ISO year: its weeks begin on Monday, and week 1 has the first Thursday of January in it. The
 * agreement began on a Monday, with week 1 of 2024, so that no week lies half before it.
 */

const DAGEN = 7;

/** How many weeks of a year, from week 1 on, ended on or before a day: on that Sunday at the latest. */
export const wekenTotEnMet = (jaar: number, dag: number): number =>
  Math.min(Math.max(0, Math.floor((dag + 1 - mondayOf(jaar, 1)) / DAGEN)), weeksInYear(jaar));

/** Did the last week of a year end on or before a day? The end of the agreement ends no year earlier. */
export const isWeekjaarOm = (jaar: number, dag: number): boolean =>
  wekenTotEnMet(jaar, dag) === weeksInYear(jaar);

/** The years of which a whole week passed by the day as at which is judged; none without a peildatum. */
export function begonnenWeekjaren({ judgedOn }: Pick<Delivery, 'judgedOn'>): readonly number[] {
  if (judgedOn === null) return [];
  const jaren: number[] = [];
  for (let jaar = isoWeekOf(BEGIN).year; wekenTotEnMet(jaar, judgedOn) > 0; jaar++) jaren.push(jaar);
  return jaren;
}

/** The weeks of a month: those of which the Thursday lies in it. */
export function wekenVanMaand(maand: number): readonly IsoWeek[] {
  const weken: IsoWeek[] = [];
  for (let dag = monthStart(maand); dag < monthStart(maand + 1) + DAGEN; dag += DAGEN)
    weken.push(isoWeekOf(dag));
  return weken.filter(({ year, week }) => monthOfWeek(year, week) === maand);
}

/** Weeks in a sentence, those that follow each other together: `week 3, 7 tot en met 9`. */
export function wekenTekst(weken: readonly number[]): string {
  const reeksen: { van: number; tot: number }[] = [];
  for (const week of weken) {
    const vorige = reeksen.at(-1);
    if (vorige !== undefined && vorige.tot === week - 1) vorige.tot = week;
    else reeksen.push({ van: week, tot: week });
  }
  const delen = reeksen.map(({ van, tot }) =>
    van === tot ? String(van) : `${String(van)} tot en met ${String(tot)}`,
  );
  return `week ${delen.join(', ')}`;
}
