import { ApiObject } from '../protocol/api-object';
import { KeyedCollection } from '../protocol/keyed-collection';
import { integer } from '../protocol/arguments';
import { Range } from './range';
import type { Session } from './session';
import { dataBody, tableById } from './table-parts';

/** The columns of a table, to be read; they are not added or deleted here. */
export class TableColumns extends KeyedCollection<TableColumn> {
  override readonly typeName = 'TableColumnCollection';
  override readonly scalars = ['Count'];

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  get Count() {
    return tableById(this.session, this.tableId).area.columnCount;
  }
  GetCount() {
    return this.Count;
  }
  override items() {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableColumn(this.session, this.tableId, index),
    );
  }
  /** By name, or by id, which is the place from 1. */
  GetItemAt(index: unknown) {
    return new TableColumn(this.session, this.tableId, integer(index, 0, this.Count - 1));
  }

  override find(key: unknown): TableColumn | null {
    const matches = (column: TableColumn) =>
      typeof key === 'string' ? column.Name.toLowerCase() === key.toLowerCase() : column.Id === key;
    return this.items().find(matches) ?? null;
  }
}

class TableColumn extends ApiObject {
  override readonly typeName = 'TableColumn';
  override readonly scalars = ['Id', 'Index', 'Name', 'Values'];

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  get Id() {
    return this.index + 1;
  }
  get Index() {
    return this.index;
  }
  get Name(): string {
    const table = this.#table;
    if (!table.showHeaders) return `Column${String(this.Id)}`;
    const sheet = this.session.sheet(table.sheetId);
    const [[name = ''] = []] = sheet.values({ ...this.#area, rowCount: 1 });
    return String(name);
  }
  get Values() {
    const area = this.#area;
    return this.session.read(area, (cells) => this.session.sheet(this.#table.sheetId).values(cells));
  }
  GetRange() {
    return new Range(this.session, this.#table.sheetId, this.#area);
  }
  GetDataBodyRange() {
    const { row, rowCount } = dataBody(this.#table);
    return new Range(this.session, this.#table.sheetId, { ...this.#area, row, rowCount });
  }
  GetHeaderRowRange() {
    return new Range(this.session, this.#table.sheetId, { ...this.#area, rowCount: 1 });
  }

  get #table() {
    return tableById(this.session, this.tableId);
  }
  get #area() {
    const { area } = this.#table;
    return { ...area, column: area.column + this.index, columnCount: 1 };
  }
}
