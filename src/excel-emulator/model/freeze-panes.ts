import { SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import { ApiObject, NULL_OBJECT } from '../protocol/api-object';
import { integer } from '../protocol/arguments';
import type { Session } from './session';

/** Rows that stay in view; frozen columns are no part of this Excel. */
export class FreezePanes extends ApiObject {
  override readonly typeName = 'WorksheetFreezePanes';

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  async FreezeRows(count?: unknown) {
    this.session.assertWritable();
    await this.session.sheet(this.sheetId).freezeRows(integer(count ?? 0, 0, SHEET_ROWS));
  }
  async Unfreeze() {
    this.session.assertWritable();
    await this.session.sheet(this.sheetId).freezeRows(0);
  }
  GetLocationOrNullObject() {
    const { frozenRows } = this.session.sheet(this.sheetId);
    if (frozenRows === 0) return NULL_OBJECT;
    return this.session.objects.range(this.sheetId, {
      row: 0,
      column: 0,
      rowCount: frozenRows,
      columnCount: SHEET_COLUMNS,
    });
  }
}
