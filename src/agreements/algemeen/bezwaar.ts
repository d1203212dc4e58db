import type { SheetReading } from '../../core/sheet/reading';
import type { Columns } from '../../core/sheet/schema';

/**
 * Why a calculation cannot use a sheet: the first of these columns that cannot be read in any row, in a sentence; null
 * when there is none. An optional column that is not there is blank in every row, and so can be read.
 */
export function bezwaarTegen<C extends Columns>(
  blad: SheetReading<C>,
  kolommen: readonly (keyof C & string)[],
): string | null {
  const kolom = kolommen.find((key) => !blad.isReadable(key));
  return kolom === undefined
    ? null
    : `Blad ${blad.tab} heeft geen bruikbare kolom ${blad.schema.columns[kolom]?.header ?? kolom}.`;
}
