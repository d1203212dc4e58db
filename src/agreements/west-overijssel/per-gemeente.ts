import { defineCalculation } from '../../core/article/calculation';
import type { CalculationContext } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import type { CodeColumn } from '../../core/sheet/columns';
import type { Row } from '../../core/sheet/row';
import type { Columns, SheetSchema } from '../../core/sheet/schema';
import { verdeel } from '../algemeen/per-partij';
import type { PerPartij } from '../algemeen/per-partij';
import { GEMEENTENAMEN } from './partijen';
import type { Gemeente } from './partijen';

/** The rows of a sheet by municipality: see `PerPartij`. */
export type PerGemeente<R> = PerPartij<Gemeente, R>;

/** How the sheets of this agreement are divided: by Gemeente, over those that are judged. */
export const gemeentewijze = (isEigen: (gemeente: Gemeente) => boolean) => ({
  kolom: 'gemeente' as const,
  namen: GEMEENTENAMEN,
  isEigen,
  wat: 'de gemeente',
});

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
    verdeel<'gemeente', Gemeente, Row<C>>(
      context.sheet(schema)?.rows() ?? [],
      gemeentewijze((gemeente) => isJudged(context.delivery, gemeente)),
    ),
  );
