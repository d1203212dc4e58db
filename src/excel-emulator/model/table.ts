import type { Area } from '../cells';
import { apiError } from '../protocol/api-error';
import { ApiObject } from '../protocol/api-object';
import { boolean, text } from '../protocol/arguments';
import type { Table, TableChange } from '../workbook';
import { AutoFilter, clearFilter } from './auto-filter';
import { Range, rangeArgument } from './range';
import type { Session } from './session';
import { dataBody, tableById } from './table-parts';
import { TableColumns } from './table-columns';
import { TableRows } from './table-rows';

export class TableApi extends ApiObject {
  override readonly typeName = 'Table';
  override readonly scalars = ['Id', 'Name', 'ShowHeaders', 'ShowTotals', 'Style'];

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  get Id() {
    return this.#table.id;
  }
  get Name() {
    return this.#table.name;
  }
  async put_Name(value: unknown) {
    const name = text(value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw apiError('InvalidArgument');
    const { id } = this.#table;
    const { workbook } = this.session;
    const others = [...workbook.tables().filter((table) => table.id !== id), ...workbook.names()];
    if (others.some((item) => item.name.toLowerCase() === name.toLowerCase()))
      throw apiError('ItemAlreadyExists');
    await this.#change({ name });
  }
  get ShowHeaders() {
    return this.#table.showHeaders;
  }
  async put_ShowHeaders(value: unknown) {
    await this.#change({ showHeaders: boolean(value) });
  }
  get ShowTotals() {
    return this.#table.showTotals;
  }
  async put_ShowTotals(value: unknown) {
    const { showTotals, area } = this.#table;
    const wanted = boolean(value);
    if (wanted === showTotals) return;
    const rowCount = area.rowCount + (wanted ? 1 : -1);
    await this.#change({ showTotals: wanted, area: { ...area, rowCount } });
  }
  get Style() {
    return this.#table.style;
  }
  async put_Style(value: unknown) {
    await this.#change({ style: text(value) });
  }
  get Worksheet() {
    return this.session.objects.worksheet(this.#table.sheetId);
  }
  get AutoFilter() {
    const { sheetId, area } = this.#table;
    return new AutoFilter(this.session, sheetId, area);
  }
  get Columns() {
    return new TableColumns(this.session, this.tableId);
  }
  get Rows() {
    return new TableRows(this.session, this.tableId);
  }

  GetRange() {
    return this.#range(this.#table.area);
  }
  GetHeaderRowRange() {
    const { area, showHeaders } = this.#table;
    if (!showHeaders) throw apiError('ItemNotFound');
    return this.#range({ ...area, rowCount: 1 });
  }
  /** A table without data still has one row for them. */
  GetDataBodyRange() {
    return this.#range(dataBody(this.#table));
  }
  GetTotalRowRange() {
    const { area, showTotals } = this.#table;
    if (!showTotals) throw apiError('ItemNotFound');
    return this.#range({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  }

  async Resize(newRange: unknown) {
    const { sheetId, area } = this.#table;
    const range = rangeArgument(newRange, this.session, sheetId);
    // The header row stays where it is.
    const sameTop = range.area.row === area.row && range.sheetId === sheetId;
    if (!sameTop || range.area.rowCount < 2) throw apiError('InvalidArgument');
    await this.#change({ area: range.area });
  }
  async ClearFilters() {
    const { sheetId, area } = this.#table;
    await clearFilter(this.session, sheetId, area);
  }
  async Delete() {
    this.session.writable(this.#table.sheetId);
    await this.session.workbook.deleteTable(this.tableId, false);
  }
  async ConvertToRange() {
    const { area, sheetId } = this.#table;
    this.session.writable(sheetId);
    await this.session.workbook.deleteTable(this.tableId, true);
    return new Range(this.session, sheetId, area);
  }

  get #table(): Table {
    return tableById(this.session, this.tableId);
  }
  #range(area: Area): Range {
    return new Range(this.session, this.#table.sheetId, area);
  }
  async #change(change: TableChange): Promise<void> {
    this.session.writable(this.#table.sheetId);
    await this.session.workbook.changeTable(this.tableId, change);
  }
}
