import { intersection } from '../areas';
import { type Area, type Rows, SHEET_ROWS } from '../cells';
import { apiError } from '../protocol/api-error';
import { ApiCollection, ApiObject } from '../protocol/api-object';
import { integer } from '../protocol/arguments';
import { Range } from './range';
import { writeContents } from './range-contents';
import type { Session } from './session';
import { deleteRows, insertRows } from './shift-cells';
import { dataBody, tableById } from './table-parts';

/** The rows with data of a table. */
export class TableRows extends ApiCollection {
  override readonly typeName = 'TableRowCollection';
  override readonly scalars = ['Count'];

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
  ) {
    super();
  }

  get Count() {
    return dataBody(tableById(this.session, this.tableId)).rowCount;
  }
  GetCount() {
    return this.Count;
  }
  override items() {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.session, this.tableId, index));
  }
  override Indexer(key: unknown) {
    return this.GetItemAt(key);
  }
  GetItemAt(index: unknown) {
    return new TableRow(this.session, this.tableId, integer(index, 0, this.Count - 1));
  }

  /** Rows at a place, or at the end without one. What stands below the table in its columns moves down. */
  async Add(index?: unknown, values?: unknown) {
    const table = tableById(this.session, this.tableId);
    const sheet = this.session.writable(table.sheetId);
    const body = dataBody(table);
    const at = index === undefined || index === null ? body.rowCount : integer(index, -1, body.rowCount);
    const place = at === -1 ? body.rowCount : at;
    const rows = values === undefined || values === null ? [[]] : rowsOf(values, body.columnCount);
    const added = { ...body, row: body.row + place, rowCount: rows.length };
    if (this.#wouldPushTable(added)) throw apiError('InvalidOperation');
    await insertRows(sheet, added);
    await this.session.workbook.changeTable(this.tableId, {
      area: { ...table.area, rowCount: table.area.rowCount + rows.length },
    });
    await this.#dressLike(
      { ...body, row: added.row === body.row ? body.row + rows.length : added.row - 1, rowCount: 1 },
      added,
    );
    if (rows.some((row) => row.length > 0)) await writeContents(this.session, table.sheetId, added, rows);
    return new TableRow(this.session, this.tableId, place);
  }

  /** New rows get the number formats and the validation of the row above them. */
  async #dressLike(row: Area, added: Area): Promise<void> {
    const sheet = this.session.sheet(tableById(this.session, this.tableId).sheetId);
    const [formats = []] = sheet.numberFormats(row);
    await sheet.setNumberFormats(
      added,
      Array.from({ length: added.rowCount }, () => formats),
    );
    for (let column = added.column; column < added.column + added.columnCount; column += 1) {
      const rule = sheet.validation({ ...row, column, columnCount: 1 });
      if (rule !== 'mixed' && rule !== null)
        await sheet.setValidation({ ...added, column, columnCount: 1 }, rule);
    }
  }

  /** Excel does not push one table down with another. */
  #wouldPushTable(added: Area): boolean {
    const { sheetId, area } = tableById(this.session, this.tableId);
    const below = { ...added, row: area.row + area.rowCount, rowCount: SHEET_ROWS };
    return this.session.workbook
      .tables()
      .some((other) => other.sheetId === sheetId && intersection(other.area, below) !== null);
  }
}

class TableRow extends ApiObject {
  override readonly typeName = 'TableRow';
  override readonly scalars = ['Index', 'Values'];

  constructor(
    private readonly session: Session,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super();
  }

  get Index() {
    return this.index;
  }
  get Values() {
    const { sheetId } = tableById(this.session, this.tableId);
    return this.session.read(this.#area, (area) => this.session.sheet(sheetId).values(area));
  }
  async put_Values(values: unknown) {
    await writeContents(this.session, tableById(this.session, this.tableId).sheetId, this.#area, values);
  }
  GetRange() {
    return new Range(this.session, tableById(this.session, this.tableId).sheetId, this.#area);
  }

  /** The last row of a table is only emptied: a table without data has one blank row. */
  async Delete() {
    const table = tableById(this.session, this.tableId);
    const sheet = this.session.writable(table.sheetId);
    const body = dataBody(table);
    if (body.rowCount === 1) {
      await sheet.clear(this.#area, 'Contents');
      return;
    }
    await deleteRows(sheet, this.#area);
    await this.session.workbook.changeTable(this.tableId, {
      area: { ...table.area, rowCount: table.area.rowCount - 1 },
    });
  }

  get #area(): Area {
    const body = dataBody(tableById(this.session, this.tableId));
    if (this.index >= body.rowCount) throw apiError('ItemNotFound');
    return { ...body, row: body.row + this.index, rowCount: 1 };
  }
}

function rowsOf(values: unknown, columnCount: number): Rows<unknown> {
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  return rows.map((row) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [];
    if (cells.length !== columnCount) throw apiError('InvalidArgument');
    return cells;
  });
}
