import type { CellValue } from '../../../core/sheet/snapshot';
import { tabAndColumn, type PlacedCell, type Run } from './runs';

/** What a cell holds and how its value is shown. */
export interface CellState {
  readonly value: CellValue;
  readonly numberFormat: string;
}

export interface SeenCell extends CellState {
  /** The formula, or the value where there is none. */
  readonly formula: CellValue;
  /** Whether the value is that of a formula, of the cell's own or of one elsewhere that fills it. */
  readonly computed: boolean;
  /** Whether its row cannot be seen. */
  readonly hidden: boolean;
}

export interface SeenRun extends Run {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
  /** Rows of the run, by their place in the tab. */
  readonly hidden: ReadonlySet<number>;
  readonly spilled: ReadonlySet<number>;
}

export interface SeenTab {
  readonly id: string;
  readonly protected: boolean;
}

/** Cells as they were at one moment. */
export class Seen {
  readonly #runs = new Map<string, SeenRun[]>();

  constructor(
    readonly readOnly: boolean,
    private readonly tabs: ReadonlyMap<string, SeenTab>,
    runs: readonly SeenRun[],
  ) {
    for (const run of runs) {
      const key = tabAndColumn(run.tab, run.column);
      const known = this.#runs.get(key);
      if (known === undefined) this.#runs.set(key, [run]);
      else known.push(run);
    }
    for (const column of this.#runs.values()) column.sort((a, b) => a.row - b.row);
  }

  /** Null when there is no such tab. */
  tab(name: string): SeenTab | null {
    return this.tabs.get(name) ?? null;
  }

  /** Null when the cell was not looked at, or its tab is not there. */
  cell({ tab, cell: { row, column } }: PlacedCell): SeenCell | null {
    const run = this.#runAt(tab, row, column);
    if (run === undefined) return null;
    const place = row - run.row;
    const value = run.values[place] ?? '';
    const formula = run.formulas[place] ?? '';
    return {
      value,
      formula,
      numberFormat: run.numberFormats[place] ?? 'General',
      computed: formula !== value || run.spilled.has(row),
      hidden: run.hidden.has(row),
    };
  }

  #runAt(tab: string, row: number, column: number): SeenRun | undefined {
    const runs = this.#runs.get(tabAndColumn(tab, column)) ?? [];
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    return run !== undefined && row < run.row + run.rowCount ? run : undefined;
  }
}
