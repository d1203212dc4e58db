import { defineCalculation } from '../../core/article/calculation';
import type { CalculationContext } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import type { CodeColumn } from '../../core/sheet/columns';
import type { Row } from '../../core/sheet/row';
import type { Columns, SheetSchema } from '../../core/sheet/schema';
import { verdeel } from '../algemeen/per-partij';
import type { PerPartij } from '../algemeen/per-partij';
import { looptijdVan } from './looptijd';
import type { Looptijd } from './looptijd';
import { CORPORATIENAMEN } from './partijen';
import type { Corporatie } from './partijen';

/** The rows of a sheet by corporation: see `PerPartij`. */
export type PerCorporatie<R> = PerPartij<Corporatie, R>;

/** A sheet of which every row is of one corporation. */
type Corporatiekolommen = Columns & { readonly corporatie: CodeColumn<Corporatie> };

/**
 * The rows of a sheet of the delivery by corporation; without the sheet there are none.
 * @param isBuitenLooptijd says which rows NV-2 leaves out of everything, so that they block nothing either
 */
export const bladPerCorporatie = <C extends Corporatiekolommen>(
  schema: SheetSchema<C>,
  isBuitenLooptijd: (rij: Row<C>, looptijd: Looptijd) => boolean,
): ((context: CalculationContext) => PerCorporatie<Row<C>>) =>
  defineCalculation(({ sheet, delivery }) => {
    const looptijd = looptijdVan(delivery);
    const rijen = sheet(schema)?.rows() ?? [];
    return verdeel<'corporatie', Corporatie, Row<C>>(
      rijen.filter((rij) => !isBuitenLooptijd(rij, looptijd)),
      {
        kolom: 'corporatie',
        namen: CORPORATIENAMEN,
        isEigen: (corporatie) => isJudged(delivery, corporatie),
        wat: 'de corporatie',
      },
    );
  });
