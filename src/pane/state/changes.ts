import type { Area } from '../../core/sheet/snapshot';
import type { WorkbookChange } from '../../hosts/port';

/** What happened in the workbook since a check, as far as the port told it. */
export interface Changes {
  /** Changed cells per tab, as rectangles that do not overlap. */
  readonly cells: ReadonlyMap<string, readonly Area[]>;
  /** Tabs in which Excel computed formulas again. */
  readonly calculated: ReadonlySet<string>;
  /** A tab was added, removed, renamed or moved. */
  readonly tabs: boolean;
}

export const NO_CHANGES: Changes = { cells: new Map(), calculated: new Set(), tabs: false };

/** The parts of an area that lie outside another: at most four rectangles. */
function subtract(area: Area, taken: Area): readonly Area[] {
  const top = Math.max(area.row, taken.row);
  const bottom = Math.min(area.row + area.rowCount, taken.row + taken.rowCount);
  const left = Math.max(area.column, taken.column);
  const right = Math.min(area.column + area.columnCount, taken.column + taken.columnCount);
  if (top >= bottom || left >= right) return [area];
  const parts: Area[] = [
    { ...area, rowCount: top - area.row },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
    { row: top, rowCount: bottom - top, column: area.column, columnCount: left - area.column },
    { row: top, rowCount: bottom - top, column: right, columnCount: area.column + area.columnCount - right },
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** Adds a change. A cell that changes twice counts once. */
export function addChange(changes: Changes, change: WorkbookChange): Changes {
  switch (change.kind) {
    case 'tabs':
      return { ...changes, tabs: true };
    case 'calculated':
      return { ...changes, calculated: new Set(changes.calculated).add(change.tab) };
    case 'cells': {
      const known = changes.cells.get(change.tab) ?? [];
      const fresh = known.reduce<readonly Area[]>(
        (parts, taken) => parts.flatMap((part) => subtract(part, taken)),
        [change.area],
      );
      return { ...changes, cells: new Map(changes.cells).set(change.tab, [...known, ...fresh]) };
    }
  }
}

/** The changes one by one. */
export const changesIn = ({ cells, calculated, tabs }: Changes): readonly WorkbookChange[] => [
  ...[...cells].flatMap(([tab, areas]) => areas.map((area) => ({ kind: 'cells', tab, area }) as const)),
  ...[...calculated].map((tab) => ({ kind: 'calculated', tab }) as const),
  ...(tabs ? [{ kind: 'tabs' } as const] : []),
];

const sizeOf = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

/** The changes that make an outcome older than its data, in the words of a screen. */
export interface Outdated {
  readonly cells: readonly { readonly tab: string; readonly count: number }[];
  /** Tabs without changed cells of which the formulas gave other values. */
  readonly calculated: readonly string[];
  readonly tabs: boolean;
}

/** What changed in the tabs that a check used; null when nothing did. */
export function outdatedBy(changes: Changes, usedTabs: readonly string[]): Outdated | null {
  const cells = usedTabs.flatMap((tab) => {
    const areas = changes.cells.get(tab);
    return areas === undefined ? [] : [{ tab, count: sizeOf(areas) }];
  });
  const calculated = usedTabs.filter((tab) => changes.calculated.has(tab) && !changes.cells.has(tab));
  if (cells.length === 0 && calculated.length === 0 && !changes.tabs) return null;
  return { cells, calculated, tabs: changes.tabs };
}
