import { requireValue } from '../../../core/article/parameter';
import type { Row } from '../../../core/sheet/row';
import { serialOf } from '../../../core/values/date';
import { compareDecimals, decimalOf, plus, times } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import { divideRounded } from '../../../core/values/number';
import type { Loonkolommen } from '../bladen/loonschaal';
import { BEGIN } from '../looptijd';
import { UREN_VOLTIJD } from './waarden';

export type Loonrij = Row<Loonkolommen>;

const EEN = decimalOf(1);

/** What belongs to a month's salary; shares from 0 to 1. */
export interface Toeslagen {
  readonly vakantietoeslag: number;
  readonly eindejaarsuitkering: number;
  readonly werkgeverslasten: number;
}

/**
 * The costs of one month in cents, exactly and as many times over as a full week has hours (36): so it stays a decimal
 * number. Salary × hours × (1 + both allowances) × (1 + employer's costs).
 */
export function maandkosten(salaris: number, uren: number, toeslagen: Toeslagen): Decimal {
  const { vakantietoeslag, eindejaarsuitkering, werkgeverslasten } = toeslagen;
  const metToeslag = plus(EEN, plus(decimalOf(vakantietoeslag), decimalOf(eindejaarsuitkering)));
  const metLasten = plus(EEN, decimalOf(werkgeverslasten));
  return times(times(decimalOf(salaris), decimalOf(uren)), times(metToeslag, metLasten));
}

/** How many times over the costs of a month are counted: the hours of a full week. */
const keren = (): Decimal => decimalOf(requireValue(UREN_VOLTIJD, BEGIN));

/** Costs that are counted as many times over as a full week has hours, in whole cents: halves away from zero, once. */
export const afgerond = ({ units, decimals }: Decimal): number =>
  Number(divideRounded(units, keren().units * 10n ** BigInt(decimals)));

/**
 * Does an amount differ more than a share of the costs from them? Exactly that share is within it.
 * @param cents whole cents
 * @param kosten as many times over as a full week has hours
 * @param marge a share from 0 to 1
 */
export function wijktAf(cents: number, kosten: Decimal, marge: number): boolean {
  const { units, decimals } = plus(times(decimalOf(cents), keren()), times(kosten, decimalOf(-1)));
  const verschil = { units: units < 0n ? -units : units, decimals };
  return compareDecimals(verschil, times(kosten, decimalOf(marge))) > 0;
}

/** The first days of the twelve months of a year, as serials. */
const maandenVan = (jaar: number): readonly number[] =>
  Array.from({ length: 12 }, (_, maand) => serialOf(jaar, maand + 1, 1));

/**
 * The salary in force on a day: of the entries that began on or before it the latest. One that starts within a month
 * counts from the next month on. Null when there is none.
 * @throws Unreadable when an entry cannot be read, or stands there twice
 */
function salarisOp(rijen: readonly Loonrij[], dag: number): Loonrij | null {
  let laatste: { readonly rij: Loonrij; readonly begin: number } | null = null;
  for (const rij of rijen) {
    const begin = rij.get('ingangsdatum');
    if (begin === null || begin > dag || (laatste !== null && begin < laatste.begin)) continue;
    laatste = { rij, begin };
  }
  laatste?.rij.requireUnique();
  return laatste?.rij ?? null;
}

/** A month and its salary: null when none is in force. */
interface Maandsalaris {
  /** The first day of the month, a serial. */
  readonly dag: number;
  readonly rij: Loonrij | null;
}

/** The salaries in force on the first day of each of the twelve months of a year. @throws Unreadable */
export const salarissenVan = (rijen: readonly Loonrij[], jaar: number): readonly Maandsalaris[] =>
  maandenVan(jaar).map((dag) => ({ dag, rij: salarisOp(rijen, dag) }));

/** What a year costs by the salaries of the sheet. */
interface Jaarkosten {
  /** As many times over as a full week has hours: see `afgerond`. */
  readonly kosten: Decimal;
  /** First days of the months without a salary in force, as serials. */
  readonly zonder: readonly number[];
}

/**
 * The costs of a year by the salaries in force on the first day of each month; the months without a salary apart.
 * @param uren hours a week
 * @throws Unreadable when a salary that counts cannot be read
 */
export function loonkostenVan(rijen: readonly Loonrij[], jaar: number, uren: number): Jaarkosten {
  let kosten = decimalOf(0);
  const zonder: number[] = [];
  for (const { dag, rij } of salarissenVan(rijen, jaar)) {
    if (rij === null) {
      zonder.push(dag);
      continue;
    }
    kosten = plus(
      kosten,
      // A salary that counts is filled in: a blank one cannot be read.
      maandkosten(rij.get('maandsalaris') ?? 0, uren, {
        vakantietoeslag: rij.get('vakantietoeslag') ?? 0,
        eindejaarsuitkering: rij.get('eindejaarsuitkering') ?? 0,
        werkgeverslasten: rij.get('werkgeverslasten') ?? 0,
      }),
    );
  }
  return { kosten, zonder };
}
