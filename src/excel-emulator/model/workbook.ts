import { apiError } from '../protocol/api-error';
import { ApiObject, NULL_OBJECT } from '../protocol/api-object';
import { text } from '../protocol/arguments';
import { Application } from './application';
import { parseEventRangeReference } from './event-range';
import { Functions } from './functions';
import { Names } from './names';
import { Range } from './range';
import type { Session } from './session';
import { Settings } from './settings';
import { Tables } from './tables';
import { WorkbookProtection } from './workbook-protection';
import { Worksheets } from './worksheets';

/** The workbook as the add-in sees it: where every path begins. */
export class WorkbookApi extends ApiObject {
  override readonly typeName = 'Workbook';
  override readonly scalars = ['Name', 'ReadOnly'];

  constructor(private readonly session: Session) {
    super();
  }

  get Name() {
    return this.session.workbook.name;
  }
  get ReadOnly() {
    return this.session.workbook.readOnly;
  }
  get Application() {
    return new Application(this.session);
  }
  get Functions() {
    return new Functions(this.session);
  }
  get Names() {
    return new Names(this.session, null);
  }
  get Protection() {
    return new WorkbookProtection(this.session);
  }
  get Settings() {
    return new Settings(this.session);
  }
  get Tables() {
    return new Tables(this.session, null);
  }
  get Worksheets() {
    return new Worksheets(this.session);
  }

  GetSelectedRange() {
    const { sheetId, area } = this.session.workbook.selection();
    return new Range(this.session, sheetId, area);
  }
  GetActiveCell() {
    const { sheetId, area } = this.session.workbook.selection();
    return new Range(this.session, sheetId, { ...area, rowCount: 1, columnCount: 1 });
  }

  _GetRangeForEventByReferenceId(id: unknown) {
    const found = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (found === NULL_OBJECT) throw apiError('ItemNotFound');
    return found;
  }
  /** The sheet of an event may be gone by the time that the add-in asks for the range. */
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): ApiObject {
    const found = parseEventRangeReference(text(id));
    if (found === null || this.session.workbook.sheet(found.sheetId) === null) return NULL_OBJECT;
    return new Range(this.session, found.sheetId, found.area);
  }
}
