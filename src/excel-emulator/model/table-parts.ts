import type { Area } from '../cells';
import { apiError } from '../protocol/api-error';
import type { Table } from '../workbook';
import type { Session } from './session';

/** The table may have been deleted since the add-in got hold of it. */
export function tableById(session: Session, id: string): Table {
  const table = session.workbook.tables().find((item) => item.id === id);
  if (table === undefined) throw apiError('ItemNotFound');
  return table;
}

/** A table without data still has one row for them. */
export function dataBody({ area, showHeaders, showTotals }: Table): Area {
  const top = showHeaders ? 1 : 0;
  const rowCount = Math.max(1, area.rowCount - top - (showTotals ? 1 : 0));
  return { ...area, row: area.row + top, rowCount };
}
