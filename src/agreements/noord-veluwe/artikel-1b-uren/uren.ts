import { defineCalculation } from '../../../core/article/calculation';
import type { CalculationContext } from '../../../core/article/rule';
import type { Row } from '../../../core/sheet/row';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { compareDecimals, decimalOf, plus, times } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import { mondayOf, weeksInYear } from '../../../core/values/iso-week';
import { COACHUREN } from '../bladen/coachuren';
import type { Urenkolommen } from '../bladen/coachuren';
import { isBuiten } from '../looptijd';
import type { Looptijd } from '../looptijd';
import type { Corporatie } from '../partijen';
import { bladPerCorporatie } from '../per-corporatie';
import { wekenTekst, wekenTotEnMet } from './weken';

type Urenrij = Row<Urenkolommen>;

/** Does a row begin outside the agreement? Of one without a readable year or week that is not known. */
function isBuitenLooptijd(rij: Urenrij, looptijd: Looptijd): boolean {
  if (rij.isFaulty('jaar') || rij.isFaulty('week')) return false;
  return isBuiten(mondayOf(rij.get('jaar') ?? 0, rij.get('week') ?? 0), looptijd);
}

const coachuren = bladPerCorporatie(COACHUREN, isBuitenLooptijd);

export const NUL = decimalOf(0);

/** The contract hours of one corporation in the weeks of one year. */
export interface Weekuren {
  /**
   * The hours of a week; null when the sheet has no row for it.
   * @throws Unreadable when a row that may be of this week cannot be relied on
   */
  van(week: number): Decimal | null;
  /** Are there surely hours in this week, whatever stands in rows that cannot be read? */
  heeft(week: number): boolean;
}

/** The weeks of a year that a row may be of; null when it is of another year. @throws Unreadable when it may be of any */
function reeksIn(rij: Urenrij, jaar: number): { readonly van: number; readonly tot: number } | null {
  if (rij.get('jaar') !== jaar) return null;
  // A blank cell of these required columns is unreadable, so it never comes out as 0.
  const van = rij.get('week') ?? 0;
  return { van, tot: rij.isFaulty('totWeek') ? weeksInYear(jaar) : (rij.get('totWeek') ?? van) };
}

/** The hours that a row tells of each of its weeks. @throws Unreadable */
function urenIn(rij: Urenrij): Decimal {
  rij.get('totWeek');
  rij.requireUnique();
  return decimalOf(rij.get('uren') ?? 0);
}

/** What is said of the weeks of a row of which the corporation cannot be read. */
const onzekerOver = (rij: Urenrij): string => `Van ${rij.label} is de corporatie niet te lezen.`;

/**
 * What these rows tell of the weeks of a year: the same in whatever order they stand.
 * @param mogelijk rows that may be of the same corporation: of their weeks nothing is sure
 */
function weekurenIn(rijen: readonly Urenrij[], mogelijk: readonly Urenrij[], jaar: number): Weekuren {
  const bekend = new Map<number, Decimal>();
  const onleesbaar = new Map<number, string>();
  let overal: string | undefined;
  for (const rij of rijen) {
    const reeks = determine(() => reeksIn(rij, jaar));
    if (!reeks.known) overal ??= reeks.reason;
    if (!reeks.known || reeks.value === null) continue;
    const uren = determine(() => urenIn(rij));
    for (let week = reeks.value.van; week <= reeks.value.tot; week++)
      if (uren.known) bekend.set(week, uren.value);
      else onleesbaar.set(week, uren.reason);
  }
  for (const rij of mogelijk) {
    const reeks = determine(() => reeksIn(rij, jaar));
    if (!reeks.known) overal ??= onzekerOver(rij);
    else if (reeks.value !== null)
      for (let week = reeks.value.van; week <= reeks.value.tot; week++)
        onleesbaar.set(week, onzekerOver(rij));
  }
  return {
    van: (week) => {
      const reden = overal ?? onleesbaar.get(week);
      if (reden !== undefined) throw new Unreadable(reden);
      return bekend.get(week) ?? null;
    },
    heeft: (week) => compareDecimals(bekend.get(week) ?? NUL, NUL) > 0,
  };
}

const weekurenPerJaar = defineCalculation((context) => {
  const bekend = new Map<string, Weekuren>();
  return (corporatie: Corporatie, jaar: number): Weekuren => {
    const naam = `${corporatie}|${String(jaar)}`;
    let uren = bekend.get(naam);
    if (uren === undefined) {
      const alle = coachuren(context);
      bekend.set(naam, (uren = weekurenIn(alle.rijen(corporatie), alle.mogelijk(corporatie), jaar)));
    }
    return uren;
  };
});

/** The contract hours of a corporation in the weeks of a year, as far as its own rows tell. */
export const weekurenVan = (context: CalculationContext, corporatie: Corporatie, jaar: number): Weekuren =>
  weekurenPerJaar(context)(corporatie, jaar);

/** Throws `Unreadable` unless the sheet is there, with rows of this corporation. */
export function vereisUren(context: CalculationContext, corporatie: Corporatie): void {
  if (context.sheet(COACHUREN) === null) throw new Unreadable('Blad Coachuren ontbreekt.');
  const alle = coachuren(context);
  if (alle.rijen(corporatie).length > 0) return;
  alle.vereisLeesbaar(corporatie);
  throw new Unreadable(`${corporatie} heeft geen rij in Coachuren.`);
}

/** The hours of several weeks added up. */
export interface Ureninzet {
  readonly som: Decimal;
  readonly weken: number;
}

/**
 * The contract hours of a corporation over the weeks of a year that ended on or before a day.
 * @throws Unreadable when a row cannot be relied on, or a week has none: it names the weeks
 */
export function inzetVan(
  context: CalculationContext,
  corporatie: Corporatie,
  jaar: number,
  dag: number,
): Ureninzet {
  vereisUren(context, corporatie);
  const uren = weekurenVan(context, corporatie, jaar);
  const weken = wekenTotEnMet(jaar, dag);
  const ontbrekend: number[] = [];
  let som = NUL;
  for (let week = 1; week <= weken; week++) {
    const inWeek = uren.van(week);
    if (inWeek === null) ontbrekend.push(week);
    else som = plus(som, inWeek);
  }
  if (ontbrekend.length > 0)
    throw new Unreadable(
      `${corporatie} heeft in Coachuren geen rij voor ${wekenTekst(ontbrekend)} van ${String(jaar)}. Was er geen coach? Vul dan 0 uur in.`,
    );
  return { som, weken };
}

/** What several corporations put in together, in as many weeks. */
export const samen = (inzetten: readonly Ureninzet[], weken: number): Ureninzet => ({
  som: inzetten.reduce((som, inzet) => plus(som, inzet.som), NUL),
  weken,
});

/** What is agreed on hours a week. */
export interface Afspraak {
  readonly norm: number;
  /** How much more or less is still as agreed, the margin itself included. */
  readonly marge: number;
}

/** How the average compares with what is agreed. */
export function vergelijk(
  { som, weken }: Ureninzet,
  { norm, marge }: Afspraak,
): 'te weinig' | 'volgens afspraak' | 'te veel' {
  // An average is never rounded: what is compared is the sum, with as many weeks of what is agreed.
  const tegen = (verschil: number) =>
    compareDecimals(som, times(plus(decimalOf(norm), decimalOf(verschil)), decimalOf(weken)));
  if (tegen(-marge) < 0) return 'te weinig';
  return tegen(marge) > 0 ? 'te veel' : 'volgens afspraak';
}
