import { type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../../excel-emulator/cells';
import type { GridContext } from './context';
import { toArea } from './ranges';

/** What array formulas put in the cells of a sheet beside and below them. Null when there are none. */
export function spilledCells(
  { injector, unitId }: GridContext,
  sheetId: string,
): ObjectMatrix<Nullable<ICellData>> | null {
  const cells = injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheetId];
  return cells ? new ObjectMatrix(cells) : null;
}

/** Where array formulas fill cells of a sheet, their own included. */
export function spillAreas({ injector, unitId }: GridContext, sheetId: string): readonly Area[] {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  const areas: Area[] = [];
  new ObjectMatrix(ranges ?? {}).forValue((_row, _column, range) => {
    areas.push(toArea(range));
  });
  return areas;
}
