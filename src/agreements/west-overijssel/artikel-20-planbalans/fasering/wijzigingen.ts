import type { AdvisedEdit } from '../../../../core/article/advice';
import type { SheetReading } from '../../../../core/sheet/reading';
import { PLANCAPACITEIT } from '../../bladen/plancapaciteit';
import type { Plankolommen } from '../../bladen/plancapaciteit';
import { aantalVan, resterendBruto } from '../plannen';
import type { Plan } from '../plannen';
import type { Deel, Jaarkolom } from './fasering';

type Doelkolom = Jaarkolom | 'na2025';

/** Where the homes stand that stay of a plan in which no year is filled: in the last year of the outlook. */
const LAATSTE_JAARKOLOM = 'jaar2025';

/**
 * Does only a part go of a plan in which no year is filled? Once Na 2025 is filled, what stays must stand in a year.
 */
export const krijgtJaar = ({ plan, kolom, woningen }: Deel): boolean =>
  kolom === null && woningen < resterendBruto(plan);

/** The headers of the columns that these changes need and that are not in the sheet. */
export function ontbrekendeKolommen(
  delen: readonly Deel[],
  blad: SheetReading<Plankolommen>,
): readonly string[] {
  const nodig: readonly Doelkolom[] = delen.some(krijgtJaar) ? [LAATSTE_JAARKOLOM, 'na2025'] : ['na2025'];
  return nodig.filter((kolom) => !blad.has(kolom)).map((kolom) => PLANCAPACITEIT.columns[kolom].header);
}

/** A cell of a plan with what it becomes. */
function wijziging(plan: Plan, kolom: Doelkolom, after: number, sleutel: string | null): AdvisedEdit {
  const { tab, places } = plan.layout;
  const place = places.get(kolom);
  if (place === undefined) throw new Error(`No column ${kolom}`);
  const { column, header, offset } = place;
  return {
    tab,
    cell: { row: plan.index, column },
    column: header,
    sleutel,
    before: plan.cells[offset] ?? '',
    after,
  };
}

/**
 * The cells to change of one plan: each year out of which homes move, and Na 2025 with all of them. Each cell occurs
 * once.
 * @param sleutel the key of the plan, as far as it may be told
 * @throws Unreadable when Na 2025 of the plan cannot be read
 */
export function wijzigingen(
  plan: Plan,
  delen: readonly Deel[],
  sleutel: string | null,
): readonly AdvisedEdit[] {
  const edits: AdvisedEdit[] = [];
  let naar = aantalVan(plan, 'na2025');
  for (const deel of delen) {
    const { kolom, woningen } = deel;
    naar += woningen;
    if (kolom !== null) edits.push(wijziging(plan, kolom, aantalVan(plan, kolom) - woningen, sleutel));
    else if (krijgtJaar(deel))
      edits.push(wijziging(plan, LAATSTE_JAARKOLOM, resterendBruto(plan) - woningen, sleutel));
  }
  return [...edits, wijziging(plan, 'na2025', naar, sleutel)];
}
