import type { Area, CellValue } from '../cells';
import { boundingArea } from '../areas';

/** What a cell holds: a value, and the formula that it comes from, if any. */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Whether the formula's result fills this cell from another one. */
  readonly spilled?: boolean;
  /** Whether the result of the cell's own formula fills others. */
  readonly spills?: boolean;
}

export function isResult(cell: StoredCell | undefined): boolean {
  return cell?.formula !== undefined || cell?.spilled === true;
}

/** The filled cells of a sheet. Blank ones take no room, so a value in the last row costs nothing. */
export class CellStore {
  readonly #rows = new Map<number, Map<number, StoredCell>>();
  #results = 0;

  /** Whether any cell holds a formula or a part of its result: only then is there something to work out. */
  get hasResults(): boolean {
    return this.#results > 0;
  }

  get(row: number, column: number): StoredCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row) ?? new Map<number, StoredCell>();
    if (isResult(cells.get(column))) this.#results -= 1;
    if (isResult(cell)) this.#results += 1;
    cells.set(column, cell);
    this.#rows.set(row, cells);
  }

  delete(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (isResult(cells?.get(column))) this.#results -= 1;
    cells?.delete(column);
    if (cells?.size === 0) this.#rows.delete(row);
  }

  /** Something of every cell of the area, row by row. */
  read<T>(area: Area, blank: T, of: (cell: StoredCell, row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_unused, rowOffset) => {
      const row = area.row + rowOffset;
      const cells = this.#rows.get(row);
      return Array.from({ length: area.columnCount }, (_other, columnOffset) => {
        const column = area.column + columnOffset;
        const cell = cells?.get(column);
        return cell === undefined ? blank : of(cell, row, column);
      });
    });
  }

  /** In order of rows and columns. */
  *entries(): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    for (const row of [...this.#rows.keys()].sort((one, other) => one - other)) {
      const cells = this.#rows.get(row) ?? new Map<number, StoredCell>();
      for (const column of [...cells.keys()].sort((one, other) => one - other)) {
        const cell = cells.get(column);
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }

  /** A formula that shows nothing counts too, as in Excel. */
  usedArea(): Area | null {
    let used: Area | null = null;
    for (const [row, cells] of this.#rows) {
      for (const column of cells.keys()) {
        const cell = { row, column, rowCount: 1, columnCount: 1 };
        used = used === null ? cell : boundingArea(used, cell);
      }
    }
    return used;
  }
}
