import type { Verdict } from '../../core/article/rule';
import { Unreadable } from '../../core/sheet/unreadable';
import { GEMEENTENAMEN } from './partijen';
import type { Gemeente } from './partijen';

/** The rows of a sheet by municipality: those of the deliverer, or of everyone in a delivery of the region. */
export interface PerGemeente<R> {
  rijen(gemeente: Gemeente): readonly R[];
  readonly gemeenten: readonly Gemeente[];
  /** Throws when a row whose Gemeente cannot be read may be of this municipality; null asks for the region. */
  readonly vereisLeesbaar: (gemeente: Gemeente | null) => void;
  /** May a row whose Gemeente cannot be read be of this municipality? */
  isMogelijk(gemeente: Gemeente): boolean;
}

interface GemeenteRow {
  readonly label: string;
  isFaulty(key: 'gemeente'): boolean;
  proposed(key: 'gemeente'): string | null;
  get(key: 'gemeente'): Gemeente | null;
}

/** Divides the rows of a sheet over the municipalities. A row that may be anyone's blocks everyone. */
export function verdeel<R extends GemeenteRow>(
  rows: Iterable<R>,
  isEigen: (gemeente: string) => boolean,
): PerGemeente<R> {
  const perGemeente = new Map<Gemeente, R[]>();
  const onleesbaar: { readonly rij: R; readonly voorstel: string | null }[] = [];
  for (const rij of rows) {
    if (rij.isFaulty('gemeente')) {
      onleesbaar.push({ rij, voorstel: rij.proposed('gemeente') });
      continue;
    }
    const gemeente = rij.get('gemeente');
    if (gemeente === null || !isEigen(gemeente)) continue;
    const lijst = perGemeente.get(gemeente);
    if (lijst === undefined) perGemeente.set(gemeente, [rij]);
    else lijst.push(rij);
  }
  const raakt = (gemeente: Gemeente | null) =>
    onleesbaar.find(({ voorstel }) => gemeente === null || voorstel === null || voorstel === gemeente);
  return {
    rijen: (gemeente) => perGemeente.get(gemeente) ?? [],
    gemeenten: GEMEENTENAMEN.filter((gemeente) => perGemeente.has(gemeente)),
    vereisLeesbaar: (gemeente) => {
      const eerste = raakt(gemeente);
      if (eerste !== undefined) throw new Unreadable(`Van ${eerste.rij.label} is de gemeente niet te lezen.`);
    },
    isMogelijk: (gemeente) => onleesbaar.some(({ voorstel }) => voorstel === gemeente),
  };
}

/** Something of each municipality, worked out when it is first asked for. */
export function vanElkeGemeente<T extends object>(
  bereken: (gemeente: Gemeente) => T,
): (gemeente: Gemeente) => T {
  const bekend = new Map<Gemeente, T>();
  return (gemeente) => {
    const uitkomst = bekend.get(gemeente) ?? bereken(gemeente);
    bekend.set(gemeente, uitkomst);
    return uitkomst;
  };
}

export const ANDERE_PARTIJ: Verdict = {
  uitkomst: 'niet-van-toepassing',
  reason: 'Dit is een afspraak van een andere partij.',
};

export const PEILDATUM_ONBEKEND: Verdict = {
  uitkomst: 'niet-te-bepalen',
  reason: 'De peildatum is niet bekend.',
};
