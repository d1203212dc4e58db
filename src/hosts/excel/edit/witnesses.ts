import type { CellValue } from '../../../core/sheet/snapshot';
import type { ExpectedCell } from '../../../derive/edit';
import { firstColumn } from '../cell-values';
import { rowBytes } from '../payload';
import { cellKey, runsOf, type PlacedCell } from './runs';
import type { Seen } from './seen';
import type { Target } from './target';

/** A cell beside those that are written, and what it holds. */
export interface Bystander extends PlacedCell, ExpectedCell {}

/** About how much of a request or an answer a range takes, and one of its cells beside what it holds. */
const RUN_BYTES = 700;
const CELL_BYTES = 20;

/** How much asking what bystanders hold takes. */
export function bystanderBytes(bystanders: readonly Bystander[]): number {
  const ranges = runsOf(bystanders).reduce((sum, { rowCount }) => sum + RUN_BYTES + rowCount * CELL_BYTES, 0);
  return ranges + rowBytes(bystanders.map(({ value }) => value));
}

/** Asks what bystanders in one tab hold. Once that is known: is it what they are expected to hold? */
export function loadBystanders(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  bystanders: readonly Bystander[],
): () => boolean {
  const loaded = runsOf(bystanders).map(({ row, column, rowCount }) => {
    const range = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rowCount, 1);
    return { row, column, rowCount, range: range.load('values') };
  });
  return () => {
    const held = loaded.map((each) => ({ ...each, values: firstColumn(each.range.values) }));
    return bystanders.every(({ cell, value }) => {
      const place = held.find(
        ({ row, column, rowCount }) => column === cell.column && row <= cell.row && cell.row < row + rowCount,
      );
      return place !== undefined && (place.values[cell.row - place.row] ?? '') === value;
    });
  };
}

/**
 * The cells by which targets are known to be the ones that are meant. One that is written too changes by that, and is
 * compared as a target itself; the result of a formula may change with what is written.
 */
export class Witnesses {
  readonly #targets: ReadonlyMap<string, Target>;

  constructor(
    targets: readonly Target[],
    private readonly seen: Seen,
  ) {
    this.#targets = new Map(targets.map((target) => [cellKey(target), target]));
  }

  /** Those that stay as they are when targets of one tab are written, each once. */
  bystanders(targets: readonly Target[]): readonly Bystander[] {
    const found = new Map<string, Bystander>();
    for (const { tab, witnesses } of targets)
      for (const witness of witnesses) {
        const bystander = { ...witness, tab };
        const key = cellKey(bystander);
        if (!this.#targets.has(key) && this.seen.cell(bystander)?.computed === false)
          found.set(key, bystander);
      }
    return [...found.values()];
  }

  /** By which a target is known once all has been written. */
  afterwards({ tab, witnesses }: Target, valueOf: (target: Target) => CellValue): readonly ExpectedCell[] {
    return witnesses.flatMap(({ cell, value }) => {
      const place = { tab, cell };
      const target = this.#targets.get(cellKey(place));
      if (target !== undefined) return { cell, value: valueOf(target) };
      return this.seen.cell(place)?.computed === true ? [] : { cell, value };
    });
  }
}
