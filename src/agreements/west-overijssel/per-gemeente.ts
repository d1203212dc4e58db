import { defineCalculation } from '../../core/article/calculation';
import type { Messages } from '../../core/article/message';
import type { CalculationContext, RuleContext, Verdict } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import type { CodeColumn } from '../../core/sheet/columns';
import type { Row } from '../../core/sheet/row';
import type { Columns, SheetSchema } from '../../core/sheet/schema';
import { Unreadable } from '../../core/sheet/unreadable';
import { ANDERE_PARTIJ, PEILDATUM_ONBEKEND, VOOR_HET_BEGIN } from '../algemeen/zonder-oordeel';
import { GEMEENTENAMEN } from './partijen';
import type { Gemeente } from './partijen';

/** The rows of a sheet by municipality: those of the deliverer, or of everyone in a delivery of the region. */
export interface PerGemeente<R> {
  rijen(gemeente: Gemeente): readonly R[];
  /** Those with rows of the delivery. */
  readonly gemeenten: readonly Gemeente[];
  /** Everyone of whom the sheet has a row, of another party too, and whoever a row that cannot be read may be of. */
  readonly genoemd: readonly Gemeente[];
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
  const onleesbaar: R[] = [];
  for (const rij of rows) {
    if (rij.isFaulty('gemeente')) {
      onleesbaar.push(rij);
      continue;
    }
    const gemeente = rij.get('gemeente');
    if (gemeente === null) continue;
    const lijst = perGemeente.get(gemeente);
    if (lijst === undefined) perGemeente.set(gemeente, [rij]);
    else lijst.push(rij);
  }
  const rijen = (gemeente: Gemeente): readonly R[] => perGemeente.get(gemeente) ?? [];
  return vanDeLevering({ rijen, heeft: (gemeente) => perGemeente.has(gemeente), onleesbaar }, isEigen);
}

/** All rows of a sheet by municipality, and those of which it cannot be read. */
interface Verdeling<R> {
  rijen(gemeente: Gemeente): readonly R[];
  heeft(gemeente: Gemeente): boolean;
  readonly onleesbaar: readonly R[];
}

/** What of a divided sheet belongs to the delivery. */
export function vanDeLevering<R extends GemeenteRow>(
  verdeling: Verdeling<R>,
  isEigen: (gemeente: string) => boolean,
): PerGemeente<R> {
  const onleesbaar = verdeling.onleesbaar.map((rij) => ({ rij, voorstel: rij.proposed('gemeente') }));
  const raakt = (gemeente: Gemeente | null) =>
    onleesbaar.find(({ voorstel }) => gemeente === null || voorstel === null || voorstel === gemeente);
  const isMogelijk = (gemeente: Gemeente) => onleesbaar.some(({ voorstel }) => voorstel === gemeente);
  return {
    rijen: (gemeente) => (isEigen(gemeente) ? verdeling.rijen(gemeente) : []),
    gemeenten: GEMEENTENAMEN.filter((gemeente) => isEigen(gemeente) && verdeling.heeft(gemeente)),
    genoemd: GEMEENTENAMEN.filter((gemeente) => verdeling.heeft(gemeente) || isMogelijk(gemeente)),
    vereisLeesbaar: (gemeente) => {
      const eerste = raakt(gemeente);
      if (eerste !== undefined) throw new Unreadable(`Van ${eerste.rij.label} is de gemeente niet te lezen.`);
    },
    isMogelijk,
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

/** A sheet of which every row is of one municipality. */
type Gemeentekolommen = Columns & { readonly gemeente: CodeColumn<Gemeente> };

/** The rows of a sheet of the delivery by municipality; without the sheet there are none. */
export const bladPerGemeente = <C extends Gemeentekolommen>(
  schema: SheetSchema<C>,
): ((context: CalculationContext) => PerGemeente<Row<C>>) =>
  defineCalculation((context) =>
    verdeel<Row<C>>(context.sheet(schema)?.rows() ?? [], (gemeente) => isJudged(context.delivery, gemeente)),
  );

/**
 * Judges each of these municipalities on a duty that is not bound to the day of the delivery: after the end of the
 * agreement still, as at its last day. Of another party the outcome says so; before the start there is no duty yet.
 * @param judgement gets the day as at which is judged
 */
export function beoordeelElkeGemeente<M extends Messages>(
  context: RuleContext<M>,
  gemeenten: readonly Gemeente[],
  judgement: (gemeente: Gemeente, dag: number) => Verdict,
): void {
  const { delivery } = context;
  for (const gemeente of gemeenten)
    context.judge(gemeente, null, () => {
      if (!isJudged(delivery, gemeente)) return ANDERE_PARTIJ;
      if (delivery.state === 'before') return VOOR_HET_BEGIN;
      return delivery.judgedOn === null ? PEILDATUM_ONBEKEND : judgement(gemeente, delivery.judgedOn);
    });
}
