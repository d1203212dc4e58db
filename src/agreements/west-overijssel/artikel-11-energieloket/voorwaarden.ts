import { requireValue } from '../../../core/article/parameter';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { compareDecimals, decimalOf } from '../../../core/values/decimal';
import type { Decimal } from '../../../core/values/decimal';
import type { Loketrij } from './bijdrage';
import { cofinancieringVan } from './cofinanciering';
import { COFINANCIERING_GEMEENTE } from './waarden';

/** What the plan of approach describes, by the column in which it is said. */
export type Beschrijving = 'loketorganisatie' | 'verzelfstandigdeMarkt' | 'actieveMarktaanpak';

/** What a municipality puts in, in cents, and whether that is enough. */
export interface Cofinanciering {
  readonly inbreng: Decimal;
  readonly isGenoeg: boolean;
}

/**
 * Condition 11.1. Hours without a rate, or that cannot be read, leave it open, unless the money alone is enough.
 * @param dag the day as at which is judged
 * @throws Unreadable when it cannot be determined
 */
export function cofinancieringIn(rij: Loketrij, dag: number): Cofinanciering {
  const grens = requireValue(COFINANCIERING_GEMEENTE, dag);
  const geld = rij.get('cofinancieringGeld');
  const inbreng = determine(() => metUren(rij, geld));
  if (inbreng.known)
    return { inbreng: inbreng.value, isGenoeg: compareDecimals(inbreng.value, decimalOf(grens)) >= 0 };
  if (geld !== null && geld >= grens) return { inbreng: decimalOf(geld), isGenoeg: true };
  throw new Unreadable(inbreng.reason);
}

/** Money and hours together. @throws Unreadable when nothing is filled in, or hours have no rate */
function metUren(rij: Loketrij, geld: number | null): Decimal {
  const uren = rij.get('inzetUren');
  const uurtarief = rij.get('uurtarief');
  if (geld === null && uren === null && uurtarief === null)
    throw new Unreadable(`${rij.label} heeft geen cofinanciering: geld, uren en uurtarief zijn leeg.`);
  if (uren !== null && uren > 0 && uurtarief === null)
    throw new Unreadable(`${rij.label} heeft uren zonder uurtarief. De waarde van de uren is niet bekend.`);
  return cofinancieringVan({ geld: geld ?? 0, uren: uren ?? 0, uurtarief: uurtarief ?? 0 });
}

/** Conditions 11.3.1 to 11.3.3: the plan of approach describes it. Blank is not shown. @throws Unreadable */
export const isBeschreven = (rij: Loketrij, wat: Beschrijving): boolean => rij.get(wat) === true;

/** The conditions on which the contribution depends, by the number of their article; each may be undeterminable. */
export const voorwaardenVan = (
  rij: Loketrij,
  dag: number,
): readonly { readonly artikel: string; readonly voldaan: Determined<boolean> }[] => [
  { artikel: '11.1', voldaan: determine(() => cofinancieringIn(rij, dag).isGenoeg) },
  { artikel: '11.3.1', voldaan: determine(() => isBeschreven(rij, 'loketorganisatie')) },
  { artikel: '11.3.2', voldaan: determine(() => isBeschreven(rij, 'verzelfstandigdeMarkt')) },
  { artikel: '11.3.3', voldaan: determine(() => isBeschreven(rij, 'actieveMarktaanpak')) },
];
