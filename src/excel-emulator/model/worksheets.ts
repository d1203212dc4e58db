import { apiError } from '../protocol/api-error';
import { KeyedCollection } from '../protocol/keyed-collection';
import { optionalBoolean, optionalText, text } from '../protocol/arguments';
import { EventType, WORKBOOK_TARGET } from './events';
import type { Session } from './session';
import { checkedSheetName, freeSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

export class Worksheets extends KeyedCollection<Worksheet> {
  override readonly typeName = 'WorksheetCollection';

  constructor(private readonly session: Session) {
    super();
  }

  override items() {
    return this.session.workbook.sheets().map((sheet) => new Worksheet(this.session, sheet.id));
  }
  /** By name or id; office.js uses the id once it knows it. */
  GetActiveWorksheet() {
    return new Worksheet(this.session, this.session.workbook.activeSheetId());
  }
  GetFirst(visibleOnly?: unknown) {
    return this.#pick(this.#visible(visibleOnly).at(0));
  }
  GetLast(visibleOnly?: unknown) {
    return this.#pick(this.#visible(visibleOnly).at(-1));
  }
  GetCount(visibleOnly?: unknown) {
    return this.#visible(visibleOnly).length;
  }
  async Add(name?: unknown) {
    this.session.assertStructureWritable();
    const given = optionalText(name);
    const chosen =
      given === undefined ? freeSheetName(this.session) : checkedSheetName(this.session, given, null);
    return new Worksheet(this.session, await this.session.workbook.addSheet(chosen));
  }

  _RegisterDataChangedEvent() {
    this.session.events.register(EventType.DataChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent() {
    this.session.events.unregister(EventType.DataChanged, WORKBOOK_TARGET);
  }
  _RegisterCalculatedEvent() {
    this.session.events.register(EventType.Calculated, WORKBOOK_TARGET);
  }
  _UnregisterCalculatedEvent() {
    this.session.events.unregister(EventType.Calculated, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent() {
    this.session.events.register(EventType.Added, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent() {
    this.session.events.unregister(EventType.Added, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent() {
    this.session.events.register(EventType.Deleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent() {
    this.session.events.unregister(EventType.Deleted, WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent() {
    this.session.events.register(EventType.Activated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent() {
    this.session.events.unregister(EventType.Activated, WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent() {
    this.session.events.register(EventType.Deactivated, WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent() {
    this.session.events.unregister(EventType.Deactivated, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent() {
    this.session.events.register(EventType.SelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent() {
    this.session.events.unregister(EventType.SelectionChanged, WORKBOOK_TARGET);
  }
  _RegisterEventNameChanged() {
    this.session.events.register(EventType.NameChanged, WORKBOOK_TARGET);
  }
  _UnregisterEventNameChanged() {
    this.session.events.unregister(EventType.NameChanged, WORKBOOK_TARGET);
  }

  #visible(only: unknown): readonly string[] {
    const all = this.session.workbook.sheets();
    const shown = optionalBoolean(only) ? all.filter((sheet) => sheet.visibility === 'Visible') : all;
    return shown.map((sheet) => sheet.id);
  }
  #pick(id: string | undefined): Worksheet {
    if (id === undefined) throw apiError('ItemNotFound');
    return new Worksheet(this.session, id);
  }
  override find(key: unknown): Worksheet | null {
    const wanted = text(key);
    const sheets = this.session.workbook.sheets();
    const found =
      sheets.find((sheet) => sheet.id === wanted) ??
      sheets.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
    return found === undefined ? null : new Worksheet(this.session, found.id);
  }
}
