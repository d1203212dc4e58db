import { defineCalculation } from '../../../core/article/calculation';
import { requireValue } from '../../../core/article/parameter';
import type { Row } from '../../../core/sheet/row';
import { Unreadable } from '../../../core/sheet/unreadable';
import { partsOf } from '../../../core/values/date';
import { keyText } from '../../../core/values/text';
import { WONINGBEHOEFTE } from '../bladen/woningbehoefte';
import type { Gemeente } from '../partijen';
import { verdeel } from '../../algemeen/per-partij';
import { gemeentewijze } from '../per-gemeente';
import type { PerGemeente } from '../per-gemeente';
import { LAATSTE_JAAR } from './waarden';

export type Behoefterij = Row<typeof WONINGBEHOEFTE.columns>;

/** The years over which need is counted: from the year of the peildatum to the last year of the outlook. */
export interface Venster {
  readonly van: number;
  readonly totEnMet: number;
}

/** The need window of a peildatum. On 31 December the year is over: it then begins with the next one. */
export function vensterOp(peildatum: number): Venster {
  const { year, month, day } = partsOf(peildatum);
  const totEnMet = requireValue(LAATSTE_JAAR, peildatum);
  return { van: month === 12 && day === 31 ? year + 1 : year, totEnMet };
}

export const tekstVan = ({ van, totEnMet }: Venster): string =>
  `${String(van)} tot en met ${String(totEnMet)}`;

/**
 * The rows of Woningbehoefte by municipality, of every party: a delivery may hold the need of others too, and
 * only what a judged balance needs is read.
 */
export const behoeftePerGemeente = defineCalculation((context): PerGemeente<Behoefterij> =>
  verdeel(
    context.sheet(WONINGBEHOEFTE)?.rows() ?? [],
    gemeentewijze(() => true),
  ),
);

/** Need, demolition and prognosis of one municipality over the window. */
export interface Behoefte {
  readonly rijen: readonly Behoefterij[];
  /** The one prognosis that all of its years name. */
  readonly prognose: string;
}

const leesJaar = (rij: Behoefterij): number => rij.get('jaar') ?? 0;

/**
 * The rows of a municipality over the window, one for each year and all of one and the same prognosis.
 * @throws Unreadable when a year is missing, stands there twice, or names another prognosis
 */
export function leesBehoefte(alle: PerGemeente<Behoefterij>, gemeente: Gemeente, venster: Venster): Behoefte {
  alle.vereisLeesbaar(gemeente);
  const rijen = alle.rijen(gemeente).filter((rij) => {
    const jaar = leesJaar(rij);
    return jaar >= venster.van && jaar <= venster.totEnMet;
  });
  for (const rij of rijen) rij.requireUnique();
  for (let jaar = venster.van; jaar <= venster.totEnMet; jaar++)
    if (!rijen.some((rij) => leesJaar(rij) === jaar))
      throw new Unreadable(`Van ${gemeente} ontbreekt de behoefte over ${String(jaar)}.`);
  const [eerste, ...rest] = rijen.map((rij) => rij.get('prognose') ?? '');
  if (rest.some((prognose) => keyText(prognose) !== keyText(eerste ?? '')))
    throw new Unreadable(`Van ${gemeente} staan er verschillende prognoses over ${tekstVan(venster)}.`);
  return { rijen, prognose: eerste ?? '' };
}

/** Is Verwachte sloop filled in for every year, for none, or only for some? */
export function slooptelling(rijen: readonly Behoefterij[]): 'alle' | 'geen' | 'enkele' {
  const gevuld = rijen.filter((rij) => rij.get('verwachteSloop') !== null).length;
  if (gevuld === 0) return 'geen';
  return gevuld === rijen.length ? 'alle' : 'enkele';
}
