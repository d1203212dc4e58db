import { contains, intersection } from '../areas';
import type { Area } from '../cells';
import { canonicalJson } from './canonical';

/** The same value for all cells of an area. */
export interface Patch<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * One kind of property of all cells of a sheet, such as the number format: a value for some areas, and a normal
 * one for all other cells. Later patches lie over earlier ones, so a whole column costs as little as a cell.
 */
export class Layer<T> {
  #patches: readonly Patch<T>[] = [];

  constructor(private readonly normal: T) {}

  set(area: Area, value: T): void {
    this.#patches = [...this.#patches.filter((patch) => !contains(area, patch.area)), { area, value }];
  }

  /** Gives every cell of the area a new value that depends on its old one. */
  change(area: Area, to: (value: T) => T): void {
    for (const piece of this.pieces(area)) this.set(piece.area, to(piece.value));
  }

  /** Moves every cell's value along; null for an area that is gone. */
  shift(to: (area: Area) => Area | null): void {
    this.#patches = this.#patches.flatMap(({ area, value }) => {
      const moved = to(area);
      return moved === null ? [] : [{ area: moved, value }];
    });
  }

  at(row: number, column: number): T {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    for (let index = this.#patches.length - 1; index >= 0; index -= 1) {
      const patch = this.#patches[index];
      if (patch !== undefined && contains(patch.area, cell)) return patch.value;
    }
    return this.normal;
  }

  /** The value of every cell of the area, row by row. */
  rows(area: Area): T[][] {
    const rows = Array.from({ length: area.rowCount }, () =>
      Array.from({ length: area.columnCount }, () => this.normal),
    );
    for (const patch of this.#patches) {
      const common = intersection(patch.area, area);
      if (common === null) continue;
      const from = common.column - area.column;
      for (let row = 0; row < common.rowCount; row += 1) {
        rows[common.row - area.row + row]?.fill(patch.value, from, from + common.columnCount);
      }
    }
    return rows;
  }

  /**
   * The area as few rectangles of equal value, which depend on what the cells hold and not on the order in
   * which they got it: cells of a row are taken together first, then equal rows.
   */
  pieces(area: Area): readonly Patch<T>[] {
    const overlapping = this.#patches.filter((patch) => intersection(patch.area, area) !== null);
    const edges = (start: (a: Area) => number, size: (a: Area) => number) =>
      [
        ...new Set(
          [area, ...overlapping.map((patch) => patch.area)].flatMap((a) => [start(a), start(a) + size(a)]),
        ),
      ]
        .filter((edge) => edge >= start(area) && edge <= start(area) + size(area))
        .sort((one, other) => one - other);
    const columns = edges(
      (a) => a.column,
      (a) => a.columnCount,
    );
    const rows = edges(
      (a) => a.row,
      (a) => a.rowCount,
    );
    return mergeBands(
      rows.slice(0, -1).map((row, index) => this.#band(row, rows[index + 1] ?? row, columns)),
    );
  }

  /** All areas with another value than the normal one. */
  differing(whole: Area): readonly Patch<T>[] {
    const normal = canonicalJson(this.normal);
    return this.pieces(whole).filter((piece) => canonicalJson(piece.value) !== normal);
  }

  #band(row: number, end: number, columns: readonly number[]): readonly Patch<T>[] {
    const runs: Patch<T>[] = [];
    for (const [index, column] of columns.slice(0, -1).entries()) {
      const value = this.at(row, column);
      const columnCount = (columns[index + 1] ?? column) - column;
      const last = runs.at(-1);
      if (last !== undefined && canonicalJson(last.value) === canonicalJson(value)) {
        runs[runs.length - 1] = {
          value,
          area: { ...last.area, columnCount: last.area.columnCount + columnCount },
        };
      } else {
        runs.push({ value, area: { row, column, rowCount: end - row, columnCount } });
      }
    }
    return runs;
  }
}

/** Bands of rows one below the other that hold the same become one. */
function mergeBands<T>(bands: readonly (readonly Patch<T>[])[]): readonly Patch<T>[] {
  const merged: (readonly Patch<T>[])[] = [];
  const key = (band: readonly Patch<T>[]) =>
    canonicalJson(band.map(({ area, value }) => [area.column, area.columnCount, value]));
  for (const band of bands) {
    const last = merged.at(-1);
    if (last !== undefined && key(last) === key(band)) {
      const added = band[0]?.area.rowCount ?? 0;
      merged[merged.length - 1] = last.map(({ area, value }) => ({
        value,
        area: { ...area, rowCount: area.rowCount + added },
      }));
    } else {
      merged.push(band);
    }
  }
  return merged.flat();
}
