import type { RuleContext, Verdict } from '../../core/article/rule';
import type { Messages } from '../../core/article/message';
import { isJudged } from '../../core/delivery';
import { Unreadable } from '../../core/sheet/unreadable';
import { ANDERE_PARTIJ, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from './zonder-oordeel';

/** The rows of a sheet by party: those of the deliverer, or of everyone in a delivery of the region. */
export interface PerPartij<P extends string, R> {
  rijen(partij: P): readonly R[];
  /** Those with rows of the delivery. */
  readonly partijen: readonly P[];
  /** Everyone of whom the sheet has a row, of another party too, and whoever a row that cannot be read may be of. */
  readonly genoemd: readonly P[];
  /** Throws when a row of which the party cannot be read may be of this one; null asks for the region. */
  readonly vereisLeesbaar: (partij: P | null) => void;
  /** May a row of which the party cannot be read be of this one? */
  isMogelijk(partij: P): boolean;
  /** The rows of which the party cannot be read, and that may be of this one. */
  mogelijk(partij: P): readonly R[];
}

/** A row of which a column, by its key, says whose it is. */
interface Partijrij<K extends string, P extends string> {
  readonly label: string;
  isFaulty(key: K): boolean;
  proposed(key: K): string | null;
  get(key: K): P | null;
}

/** Which column says whose row it is, of whom rows can be, and who is judged in this delivery. */
interface Verdeelwijze<K extends string, P extends string> {
  readonly kolom: K;
  /** In the order of the agreement. */
  readonly namen: readonly P[];
  readonly isEigen: (partij: P) => boolean;
  /** For a sentence: `de gemeente`. */
  readonly wat: string;
}

/** Divides the rows of a sheet over the parties. A row that may be anyone's blocks everyone. */
export function verdeel<K extends string, P extends string, R extends Partijrij<K, P>>(
  rows: Iterable<R>,
  wijze: Verdeelwijze<K, P>,
): PerPartij<P, R> {
  const perPartij = new Map<P, R[]>();
  const onleesbaar: R[] = [];
  for (const rij of rows) {
    if (rij.isFaulty(wijze.kolom)) {
      onleesbaar.push(rij);
      continue;
    }
    const partij = rij.get(wijze.kolom);
    if (partij === null) continue;
    const lijst = perPartij.get(partij);
    if (lijst === undefined) perPartij.set(partij, [rij]);
    else lijst.push(rij);
  }
  const rijen = (partij: P): readonly R[] => perPartij.get(partij) ?? [];
  return vanDeLevering({ rijen, heeft: (partij) => perPartij.has(partij), onleesbaar }, wijze);
}

/** All rows of a sheet by party, and those of which it cannot be read. */
interface Verdeling<P extends string, R> {
  rijen(partij: P): readonly R[];
  heeft(partij: P): boolean;
  readonly onleesbaar: readonly R[];
}

/** What of a divided sheet belongs to the delivery. */
export function vanDeLevering<K extends string, P extends string, R extends Partijrij<K, P>>(
  verdeling: Verdeling<P, R>,
  { kolom, namen, isEigen, wat }: Verdeelwijze<K, P>,
): PerPartij<P, R> {
  const onleesbaar = verdeling.onleesbaar.map((rij) => ({ rij, voorstel: rij.proposed(kolom) }));
  const kanVan = (partij: P | null) =>
    onleesbaar.filter(({ voorstel }) => partij === null || voorstel === null || voorstel === partij);
  const isMogelijk = (partij: P) => onleesbaar.some(({ voorstel }) => voorstel === partij);
  return {
    rijen: (partij) => (isEigen(partij) ? verdeling.rijen(partij) : []),
    partijen: namen.filter((partij) => isEigen(partij) && verdeling.heeft(partij)),
    genoemd: namen.filter((partij) => verdeling.heeft(partij) || isMogelijk(partij)),
    vereisLeesbaar: (partij) => {
      const [eerste] = kanVan(partij);
      if (eerste !== undefined) throw new Unreadable(`Van ${eerste.rij.label} is ${wat} niet te lezen.`);
    },
    isMogelijk,
    mogelijk: (partij) => kanVan(partij).map(({ rij }) => rij),
  };
}

/**
 * Judges each of these parties on a duty that is not bound to the day of the delivery: after the end of the agreement
 * still, as at its last day. Of another party the outcome says so; before the start there is no duty yet.
 * @param judgement gets the day as at which is judged
 */
export function beoordeelElkePartij<M extends Messages, P extends string>(
  context: RuleContext<M>,
  partijen: readonly P[],
  judgement: (partij: P, dag: number) => Verdict,
): void {
  const { delivery } = context;
  for (const partij of partijen)
    context.judge(partij, null, () => {
      if (!isJudged(delivery, partij)) return ANDERE_PARTIJ;
      if (delivery.state === 'before') return VOOR_HET_BEGIN;
      return delivery.judgedOn === null ? PEILDATUM_ONBEKEND : judgement(partij, delivery.judgedOn);
    });
}
