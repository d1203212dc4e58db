import { formatAddress } from '../addresses';
import type { Area } from '../cells';
import { ApiObject } from '../protocol/api-object';
import type { Session } from './session';

/** The rows of a range that can be seen, to be read. */
export class RangeView extends ApiObject {
  override readonly typeName = 'RangeView';
  override readonly scalars = ['CellAddresses', 'ColumnCount', 'RowCount', 'Values'];

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get RowCount() {
    return this.#rows.length;
  }
  get ColumnCount() {
    return this.area.columnCount;
  }
  get CellAddresses() {
    const { name } = this.session.sheet(this.sheetId);
    return this.session.read(this.area, () =>
      this.#rows.map((row) =>
        Array.from({ length: this.area.columnCount }, (_, column) =>
          formatAddress(name, {
            row: row.row,
            column: this.area.column + column,
            rowCount: 1,
            columnCount: 1,
          }),
        ),
      ),
    );
  }
  get Values() {
    const sheet = this.session.sheet(this.sheetId);
    return this.session.read(this.area, () => this.#rows.flatMap((row) => sheet.values(row)));
  }

  get #rows(): readonly Area[] {
    const hidden = new Set(this.session.sheet(this.sheetId).hiddenRows(this.area));
    return Array.from({ length: this.area.rowCount }, (_, index) => ({
      ...this.area,
      row: this.area.row + index,
      rowCount: 1,
    })).filter(({ row }) => !hidden.has(row));
  }
}
