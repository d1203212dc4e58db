import { apiError } from '../protocol/api-error';
import { ApiObject, NULL_OBJECT } from '../protocol/api-object';
import { integer, oneOf, optionalBoolean, text } from '../protocol/arguments';
import { SHEET_COLUMNS, SHEET_ROWS } from '../cells';
import type { SheetVisibility } from '../workbook';
import { addressedArea, WHOLE_SHEET } from './addressed-area';
import { AutoFilter } from './auto-filter';
import { EventType } from './events';
import { FreezePanes } from './freeze-panes';
import { Names } from './names';
import { Range, rangeArgument } from './range';
import { RangeAreas } from './range-areas';
import { ADDRESS_LIMIT, type Session } from './session';
import { checkedSheetName } from './sheet-name';
import { Tables } from './tables';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export class Worksheet extends ApiObject {
  override readonly typeName = 'Worksheet';
  override readonly scalars = ['Id', 'Name', 'Position', 'Visibility'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Id() {
    return this.#sheet.id;
  }
  get Name() {
    return this.#sheet.name;
  }
  async put_Name(value: unknown) {
    this.session.assertStructureWritable();
    await this.#sheet.rename(checkedSheetName(this.session, text(value), this.sheetId));
  }
  get Position() {
    const { id } = this.#sheet;
    return this.session.workbook.sheets().findIndex((sheet) => sheet.id === id);
  }
  async put_Position(value: unknown) {
    this.session.assertStructureWritable();
    await this.#sheet.move(integer(value, 0, this.session.workbook.sheets().length - 1));
  }
  get Visibility() {
    return this.#sheet.visibility;
  }
  async put_Visibility(value: unknown) {
    this.session.assertStructureWritable();
    const visibility = oneOf(value, VISIBILITIES);
    if (visibility !== 'Visible') this.#assertAnotherVisible();
    await this.#sheet.setVisibility(visibility);
  }

  get Protection() {
    return new WorksheetProtection(this.session, this.sheetId);
  }
  get AutoFilter() {
    return new AutoFilter(this.session, this.sheetId, WHOLE_SHEET);
  }
  get FreezePanes() {
    return new FreezePanes(this.session, this.sheetId);
  }
  get Tables() {
    return new Tables(this.session, this.sheetId);
  }
  get Names() {
    return new Names(this.session, this.sheetId);
  }

  GetRange(address?: unknown) {
    const whole = address === undefined || address === null || address === '';
    if (whole) return new Range(this.session, this.#sheet.id, WHOLE_SHEET);
    const { id } = this.#sheet;
    const range = rangeArgument(address, this.session, id);
    if (range.sheetId !== id) throw apiError('InvalidArgument');
    return range;
  }
  GetRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown) {
    return new Range(this.session, this.#sheet.id, {
      row: integer(row, 0, SHEET_ROWS - 1),
      column: integer(column, 0, SHEET_COLUMNS - 1),
      rowCount: integer(rowCount, 1, SHEET_ROWS),
      columnCount: integer(columnCount, 1, SHEET_COLUMNS),
    });
  }
  GetCell(row: unknown, column: unknown) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRanges(addresses?: unknown) {
    const { id } = this.#sheet;
    if (addresses === undefined || addresses === null) return new RangeAreas(this.session, id, [WHOLE_SHEET]);
    const given = text(addresses);
    if (given.length > ADDRESS_LIMIT) throw apiError('InvalidArgument');
    const parts = given.split(',').map((address) => addressedArea(this.session, id, address.trim()));
    if (parts.some((part) => part.sheetId !== id)) throw apiError('InvalidArgument');
    return new RangeAreas(
      this.session,
      id,
      parts.map((part) => part.area),
    );
  }
  /** The used range of an empty sheet is its first cell. */
  GetUsedRange(valuesOnly?: unknown) {
    const used = this.#sheet.usedArea(optionalBoolean(valuesOnly));
    return new Range(this.session, this.sheetId, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown) {
    const used = this.#sheet.usedArea(optionalBoolean(valuesOnly));
    return used === null ? NULL_OBJECT : new Range(this.session, this.sheetId, used);
  }

  async Activate() {
    await this.session.workbook.activateSheet(this.#sheet.id);
  }
  async Delete() {
    this.session.assertStructureWritable();
    const sheet = this.#sheet;
    if (sheet.visibility === 'VeryHidden') throw apiError('GeneralException');
    this.#assertAnotherVisible();
    await sheet.delete();
  }
  async Calculate() {
    await this.session.workbook.calculated();
  }

  _RegisterDataChangedEvent() {
    this.session.events.register(EventType.DataChanged, this.sheetId);
  }
  _UnregisterDataChangedEvent() {
    this.session.events.unregister(EventType.DataChanged, this.sheetId);
  }
  _RegisterCalculatedEvent() {
    this.session.events.register(EventType.Calculated, this.sheetId);
  }
  _UnregisterCalculatedEvent() {
    this.session.events.unregister(EventType.Calculated, this.sheetId);
  }
  _RegisterActivatedEvent() {
    this.session.events.register(EventType.Activated, this.sheetId);
  }
  _UnregisterActivatedEvent() {
    this.session.events.unregister(EventType.Activated, this.sheetId);
  }
  _RegisterDeactivatedEvent() {
    this.session.events.register(EventType.Deactivated, this.sheetId);
  }
  _UnregisterDeactivatedEvent() {
    this.session.events.unregister(EventType.Deactivated, this.sheetId);
  }
  _RegisterSelectionChangedEvent() {
    this.session.events.register(EventType.SelectionChanged, this.sheetId);
  }
  _UnregisterSelectionChangedEvent() {
    this.session.events.unregister(EventType.SelectionChanged, this.sheetId);
  }

  get #sheet() {
    return this.session.sheet(this.sheetId);
  }

  /** Excel keeps at least one sheet that can be seen. */
  #assertAnotherVisible(): void {
    const { id } = this.#sheet;
    const others = this.session.workbook.sheets().filter((sheet) => sheet.id !== id);
    if (!others.some((sheet) => sheet.visibility === 'Visible')) throw apiError('InvalidOperation');
  }
}
