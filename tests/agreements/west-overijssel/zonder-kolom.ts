import { bladenVan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { controleerMetKolommen, controleerZonder } from '../kolommen';

/** Checks a workbook of which one tab has been changed, column by column. */
export const metKolommen = (
  werkmap: Werkmap,
  naam: string,
  change: (headers: readonly CellValue[], row: readonly CellValue[]) => readonly CellValue[],
) => controleerMetKolommen(bladenVan(werkmap), naam, change);

/** Checks a workbook without one column. */
export const zonder = (werkmap: Werkmap, kolom: string, naam = 'Plancapaciteit') =>
  controleerZonder(bladenVan(werkmap), naam, kolom);
