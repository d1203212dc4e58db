import { cellCount, intersection } from '../areas';
import { apiError } from '../protocol/api-error';
import { KeyedCollection } from '../protocol/keyed-collection';
import { boolean, integer, text } from '../protocol/arguments';
import type { Area, CellContent, CellValue, Rows } from '../cells';
import { rangeArgument } from './range';
import type { Session } from './session';
import { contentsOf } from './shift-cells';
import { TableApi } from './table';

/** What Excel gives a table that it makes itself. */
const DEFAULT_STYLE = 'TableStyleMedium2';

/** The tables of the workbook, or of one sheet. */
export class Tables extends KeyedCollection<TableApi> {
  override readonly typeName = 'TableCollection';
  override readonly scalars = ['Count'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get Count() {
    return this.#tables().length;
  }
  GetCount() {
    return this.Count;
  }
  override items() {
    return this.#tables().map((table) => new TableApi(this.session, table.id));
  }
  GetItemAt(index: unknown) {
    const table = this.#tables()[integer(index, 0, Number.MAX_SAFE_INTEGER)];
    if (table === undefined) throw apiError('InvalidArgument');
    return new TableApi(this.session, table.id);
  }

  async Add(address: unknown, hasHeaders: unknown) {
    const range = rangeArgument(address, this.session, this.sheetId);
    if (this.sheetId !== null && range.sheetId !== this.sheetId) throw apiError('InvalidArgument');
    const sheet = this.session.writable(range.sheetId);
    const withHeaders = boolean(hasHeaders);
    const area = withHeaders ? range.area : { ...range.area, rowCount: range.area.rowCount + 1 };
    this.#assertFree(range.sheetId, area);
    const name = this.#freeName();
    if (withHeaders) {
      await sheet.write(headerRow(area), filledHeaders(sheet.values(headerRow(area)), this.session));
    } else {
      // The cells move down a row to make room for the headers that Excel thinks up.
      await sheet.write({ ...range.area, row: range.area.row + 1 }, contentsOf(sheet.formulas(range.area)));
      await sheet.write(headerRow(area), filledHeaders([[]], this.session, area.columnCount));
    }
    const id = await this.session.workbook.addTable({
      name,
      sheetId: range.sheetId,
      area,
      showHeaders: true,
      showTotals: false,
      style: DEFAULT_STYLE,
    });
    return new TableApi(this.session, id);
  }

  #tables() {
    const all = this.session.workbook.tables();
    if (this.sheetId === null) return all;
    const { id } = this.session.sheet(this.sheetId);
    return all.filter((table) => table.sheetId === id);
  }

  override find(key: unknown): TableApi | null {
    const wanted = text(key);
    const found = this.#tables().find(
      (table) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase(),
    );
    return found === undefined ? null : new TableApi(this.session, found.id);
  }

  /** Tables do not overlap. */
  #assertFree(sheetId: string, area: Area): void {
    const overlaps = this.session.workbook
      .tables()
      .some((table) => table.sheetId === sheetId && intersection(table.area, area) !== null);
    if (overlaps || cellCount(area) === 0) throw apiError('InvalidArgument');
  }

  #freeName(): string {
    const { workbook, locale } = this.session;
    const taken = new Set([...workbook.tables(), ...workbook.names()].map((item) => item.name.toLowerCase()));
    let number = workbook.tables().length + 1;
    while (taken.has(`${locale.newTableName}${String(number)}`.toLowerCase())) number += 1;
    return `${locale.newTableName}${String(number)}`;
  }
}

function headerRow(area: Area): Area {
  return { ...area, rowCount: 1 };
}

/** Headers are text, none is blank, and no two are equal. */
function filledHeaders(
  rows: Rows<CellValue>,
  session: Session,
  columnCount = rows[0]?.length ?? 0,
): Rows<CellContent> {
  const word = session.locale.name === 'nl-NL' ? 'Kolom' : 'Column';
  const given = rows[0] ?? [];
  const taken = new Set<string>();
  const headers = Array.from({ length: columnCount }, (_, index) => {
    const value = given[index];
    const header = value === undefined || value === '' ? `${word}${String(index + 1)}` : String(value);
    let free = header;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${header}${String(number)}`;
    taken.add(free.toLowerCase());
    return free;
  });
  return [headers];
}
