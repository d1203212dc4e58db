import type { Area } from '../cells';
import { notImplemented } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

/** The filter of a sheet or a table: whether it hides rows, and the way to show them again. */
export class AutoFilter extends ApiObject {
  override readonly typeName = 'AutoFilter';
  override readonly scalars = ['IsDataFiltered'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get IsDataFiltered() {
    return this.session.sheet(this.sheetId).filteredRows(this.area).length > 0;
  }
  async ClearCriteria() {
    await clearFilter(this.session, this.sheetId, this.area);
  }
}

export async function clearFilter(session: Session, sheetId: string, area: Area): Promise<void> {
  const sheet = session.writable(sheetId);
  if (sheet.clearFilter === undefined) throw notImplemented('AutoFilter.ClearCriteria');
  await sheet.clearFilter(area);
}
