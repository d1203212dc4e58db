import type { CalculationContext } from '../../../core/article/rule';
import type { Place } from '../../../core/finding/place';
import type { Row } from '../../../core/sheet/row';
import { serialOf } from '../../../core/values/date';
import { mondayOf, weeksInYear } from '../../../core/values/iso-week';
import { formatMonth, monthStart } from '../../../core/values/month';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import type { Coachkolommen } from '../bladen/coachresultaten';
import { COACHUREN } from '../bladen/coachuren';
import type { Urenkolommen } from '../bladen/coachuren';
import { VERREKENING } from '../bladen/verrekening';
import type { Looptijd } from '../looptijd';

/** A cell that tells of a time before or after the agreement. */
export interface Plek {
  /** As a message names it: `Gespreksmaand december 2023`. */
  readonly wanneer: string;
  readonly kant: 'voor' | 'na';
  readonly at: Place;
}

/** Do days lie wholly before or wholly after the agreement? Null when they do not. */
function kantVan(van: number, tot: number, looptijd: Looptijd): Plek['kant'] | null {
  if (tot < looptijd.van) return 'voor';
  return van > looptijd.tot ? 'na' : null;
}

/** Every cell that tells of a time outside the agreement. A cell with a `fout` tells nothing. */
export function* plekkenBuiten(context: CalculationContext, looptijd: Looptijd): Iterable<Plek> {
  for (const rij of context.sheet(COACHRESULTATEN)?.rows() ?? [])
    for (const kolom of ['gespreksmaand', 'verhuismaand'] as const) {
      const plek = maandplek(rij, kolom, looptijd);
      if (plek !== null) yield plek;
    }
  for (const rij of context.sheet(COACHUREN)?.rows() ?? []) {
    const plek = urenplek(rij, looptijd);
    if (plek !== null) yield plek;
  }
  yield* verrekenplekken(context, looptijd);
}

/** A month counts as its first day. Nearly all lie within the agreement: of those nothing is made. */
function maandplek(
  rij: Row<Coachkolommen>,
  kolom: 'gespreksmaand' | 'verhuismaand',
  looptijd: Looptijd,
): Plek | null {
  const maand = rij.isFaulty(kolom) ? null : rij.get(kolom);
  if (maand === null) return null;
  const dag = monthStart(maand);
  const kant = kantVan(dag, dag, looptijd);
  if (kant === null) return null;
  const { header } = COACHRESULTATEN.columns[kolom];
  return { wanneer: `${header} ${formatMonth(maand)}`, kant, at: rij.at(kolom) };
}

/** The year when no week of it starts within the agreement, else the week: that counts as its Monday. */
function urenplek(rij: Row<Urenkolommen>, looptijd: Looptijd): Plek | null {
  const jaar = rij.isFaulty('jaar') ? null : rij.get('jaar');
  if (jaar === null) return null;
  const kantVanJaar = kantVan(mondayOf(jaar, 1), mondayOf(jaar, weeksInYear(jaar)), looptijd);
  if (kantVanJaar !== null) return { wanneer: `Jaar ${String(jaar)}`, kant: kantVanJaar, at: rij.at('jaar') };
  const week = rij.isFaulty('week') ? null : rij.get('week');
  if (week === null) return null;
  const maandag = mondayOf(jaar, week);
  const kant = kantVan(maandag, maandag, looptijd);
  return kant === null
    ? null
    : { wanneer: `Week ${String(week)} van ${String(jaar)}`, kant, at: rij.at('week') };
}

/** The years of Verrekening. Of rows with one key all but the first have a `fout` in the cell of the year. */
function* verrekenplekken(context: CalculationContext, looptijd: Looptijd): Iterable<Plek> {
  const sleutels = new Set<string | null>();
  for (const rij of context.sheet(VERREKENING)?.rows() ?? []) {
    const isHerhaling = rij.isDuplicate && sleutels.has(rij.comparedKey);
    sleutels.add(rij.comparedKey);
    const jaar = rij.isFaulty('jaar') ? null : rij.get('jaar');
    if (isHerhaling || jaar === null) continue;
    const kant = kantVan(serialOf(jaar, 1, 1), serialOf(jaar, 12, 31), looptijd);
    if (kant !== null) yield { wanneer: `Jaar ${String(jaar)}`, kant, at: rij.at('jaar') };
  }
}
