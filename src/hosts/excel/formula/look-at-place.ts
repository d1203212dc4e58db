import type { Area, CellValue } from '../../../core/sheet/snapshot';
import type { CellPosition } from '../../../core/finding/finding';
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/values/address';
import type { CellPlace } from '../../../derive/formula-entry';
import { HostError } from '../../port';
import { isRows } from '../cell-values';
import type { Connection } from '../connection';
import { EXCEL_API_OF_SPILLING, supportsExcelApi } from '../requirements';

/** How many rows and columns the result of a formula fills. */
export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The cells that the result of a formula is to fill, as they were at one moment. */
export interface PlaceLook {
  readonly tab: string;
  readonly sheetId: string;
  readonly cell: CellPosition;
  /** As far as the sheet reaches. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Some of its rows cannot be seen. */
  readonly hidden: boolean;
  /** Some of its cells are filled by a formula elsewhere, also where that gives an empty text. */
  readonly spilled: boolean;
  /** Everything in the tab that holds something. */
  readonly used: Area | null;
  readonly tables: readonly Area[];
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rowCount,
  columnCount,
});

export const rowsIn = (values: unknown): readonly (readonly CellValue[])[] => (isRows(values) ? values : []);

export const formatsIn = (formats: unknown): readonly (readonly string[])[] =>
  rowsIn(formats).map((row) => row.map(String));

/** Excel says null when something holds for some of the cells only, whatever its types say. */
const isForSome = (answer: unknown): boolean => answer !== false;

interface Spot {
  readonly tab: string;
  readonly sheetId: string;
  readonly cell: CellPosition;
  readonly used: Area | null;
  readonly tableIds: readonly string[];
}

/** Finds the cell: the one that is asked for, or the one that is selected. Rejects where nothing may be written. */
function findSpot(
  connection: Connection,
  at: CellPlace | undefined,
  signal: AbortSignal | undefined,
): Promise<Spot> {
  return connection.read(({ workbook }) => {
    workbook.load('readOnly');
    const selected = at === undefined ? workbook.getActiveCell().load('rowIndex,columnIndex') : null;
    const sheet = selected?.worksheet ?? workbook.worksheets.getItemOrNullObject(at?.tab ?? '');
    sheet.load('id,name,protection/protected');
    const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
    const tables = sheet.tables.load('items/id');
    return () => {
      if (sheet.isNullObject) throw new HostError('tab-gone', at?.tab ?? null);
      if (workbook.readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
      if (sheet.protection.protected) throw new HostError('protected', sheet.name, 'Worksheet.protection');
      return {
        tab: sheet.name,
        sheetId: sheet.id,
        cell: at?.cell ?? { row: selected?.rowIndex ?? 0, column: selected?.columnIndex ?? 0 },
        used: used.isNullObject ? null : areaOf(used),
        tableIds: tables.items.map(({ id }) => id),
      };
    };
  }, signal);
}

/** What of so many rows and columns lies on the sheet. */
const withinSheet = ({ row, column }: CellPosition, { rowCount, columnCount }: Size): Area => ({
  row,
  column,
  rowCount: Math.min(rowCount, MAX_ROWS - row),
  columnCount: Math.min(columnCount, MAX_COLUMNS - column),
});

/** Looks at the cells that a result of this size would fill: two round trips. */
export async function lookAtPlace(
  connection: Connection,
  size: Size,
  { at, signal }: { readonly at?: CellPlace | undefined; readonly signal?: AbortSignal | undefined },
): Promise<PlaceLook> {
  const { tableIds, ...spot } = await findSpot(connection, at, signal);
  const area = withinSheet(spot.cell, size);
  const spilling = supportsExcelApi(EXCEL_API_OF_SPILLING);
  const properties = 'values,formulas,numberFormat,rowHidden';
  return connection.read(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(spot.sheetId);
    const range = sheet
      .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
      .load(spilling ? `${properties},hasSpill` : properties);
    const tables = tableIds.map((id) => sheet.tables.getItemOrNullObject(id).getRange().load(PLACE));
    return () => {
      if (range.isNullObject) throw new HostError('tab-gone', spot.tab);
      return {
        ...spot,
        area,
        values: rowsIn(range.values),
        formulas: rowsIn(range.formulas),
        numberFormats: formatsIn(range.numberFormat),
        hidden: isForSome(range.rowHidden),
        spilled: spilling && isForSome(range.hasSpill),
        tables: tables.filter((table) => !table.isNullObject).map(areaOf),
      };
    };
  }, signal);
}
