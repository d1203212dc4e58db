import type { Area, CellValue } from '../../../core/sheet/snapshot';
import { HostError } from '../../port';
import { isRows } from '../cell-values';
import type { Connection } from '../connection';

/** A table as it was seen, to add a row to. */
export interface TableLook {
  readonly id: string;
  readonly sheetId: string;
  readonly readOnly: boolean;
  readonly protected: boolean;
  /** Its rows with data; a table always has one. */
  readonly body: Area;
  readonly last: { readonly values: readonly CellValue[]; readonly numberFormats: readonly string[] };
  /** Whether its only row is blank. */
  readonly blank: boolean;
}

/** The cells of a range of one row. */
export const firstRow = (rows: unknown): readonly CellValue[] => (isRows(rows) ? (rows[0] ?? []) : []);

/** Looks at a table by name or id: one round trip. Null when it is not in the tab, or the tab is not there. */
export async function lookAtTable(
  connection: Connection,
  tab: string,
  table: string,
  signal?: AbortSignal,
): Promise<TableLook | null> {
  return connection.read(({ workbook }) => {
    workbook.load('readOnly');
    const sheet = workbook.worksheets.getItemOrNullObject(tab).load('id,protection/protected');
    const found = sheet.tables.getItemOrNullObject(table).load('id');
    const body = found.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const last = body.getLastRow().load('values,formulas,numberFormat');
    return () => {
      if (sheet.isNullObject || found.isNullObject) return null;
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = body;
      return {
        id: found.id,
        sheetId: sheet.id,
        readOnly: workbook.readOnly,
        protected: sheet.protection.protected,
        body: { row, column, rowCount, columnCount },
        last: { values: firstRow(last.values), numberFormats: firstRow(last.numberFormat).map(String) },
        blank:
          rowCount === 1 &&
          [...firstRow(last.values), ...firstRow(last.formulas)].every((cell) => cell === ''),
      };
    };
  }, signal);
}

/** The same, of a table that has to be there and to be changed. */
export async function lookAtOpenTable(
  connection: Connection,
  { tab, table, columnCount }: { readonly tab: string; readonly table: string; readonly columnCount: number },
  signal?: AbortSignal,
): Promise<TableLook> {
  const look = await lookAtTable(connection, tab, table, signal);
  if (look === null) throw new HostError('tab-gone', tab, 'table');
  // With other columns it is not the table that the row was made for.
  if (look.body.columnCount !== columnCount) throw new HostError('tab-gone', tab, 'columns of table');
  if (look.readOnly) throw new HostError('read-only', null, 'Workbook.readOnly');
  if (look.protected) throw new HostError('protected', tab, 'Worksheet.protection');
  return look;
}
