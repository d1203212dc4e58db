import { contains, intersection } from '../areas';
import type { Area } from '../cells';
import type { ConditionalFormat, ConditionalFormatChange } from '../formats';

/** The conditional formats of a sheet, the one that wins first. */
export class ConditionalFormatList {
  #all: readonly ConditionalFormat[] = [];

  constructor(private readonly newId: () => string) {}

  get all(): readonly ConditionalFormat[] {
    return this.#all;
  }

  addFirst(format: Omit<ConditionalFormat, 'id'>): string {
    const id = this.newId();
    this.#all = [{ ...format, id }, ...this.#all];
    return id;
  }

  change(id: string, change: ConditionalFormatChange): void {
    this.#all = this.#all.map((format) => (format.id === id ? { ...format, ...change } : format));
  }

  move(id: string, priority: number): void {
    const moved = this.#all.find((format) => format.id === id);
    if (moved === undefined) return;
    const others = this.#all.filter((format) => format !== moved);
    this.#all = [...others.slice(0, priority), moved, ...others.slice(priority)];
  }

  delete(id: string): void {
    this.#all = this.#all.filter((format) => format.id !== id);
  }

  /** Moves the cells of every format; null for an area that is gone. */
  shift(to: (area: Area) => Area | null): void {
    this.#all = this.#all
      .map((format) => ({ ...format, areas: format.areas.map(to).filter((area) => area !== null) }))
      .filter((format) => format.areas.length > 0);
  }

  /** Leaves no format on these cells; one that reaches further keeps the rest. */
  clear(area: Area): void {
    this.#all = this.#all
      .map((format) => ({ ...format, areas: format.areas.flatMap((own) => without(own, area)) }))
      .filter((format) => format.areas.length > 0);
  }
}

/** What is left of an area: at most a strip above, one below, and one on either side. */
function without(area: Area, hole: Area): readonly Area[] {
  if (contains(hole, area)) return [];
  const common = intersection(area, hole);
  if (common === null) return [area];
  const strip = (row: number, column: number, rowCount: number, columnCount: number) => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  return [
    strip(area.row, area.column, common.row - area.row, area.columnCount),
    strip(below, area.column, area.row + area.rowCount - below, area.columnCount),
    strip(common.row, area.column, common.rowCount, common.column - area.column),
    strip(common.row, right, common.rowCount, area.column + area.columnCount - right),
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
