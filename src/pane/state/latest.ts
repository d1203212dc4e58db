import type { CellPosition } from '../../core/finding/finding';
import {
  cellAt,
  type Area,
  type CellValue,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../../core/sheet/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/values/address';
import type { WorkbookChange } from '../../hosts/port';
import { addChange, NO_CHANGES, type Changes } from './changes';
import { afterCellEdit, orCancelled } from './patience';
import {
  around,
  differIn,
  holds,
  isSameTab,
  isSameWhereRead,
  isSmall,
  partsToRead,
  withTab,
  withTabsOf,
} from './refresh';
import type { Surroundings } from './surroundings';

/** A cell with the value that we wrote in it. */
export interface WrittenValue {
  readonly tab: string;
  readonly cell: CellPosition;
  readonly value: CellValue;
}

/** Up to so many cells are changed one by one in a snapshot, so that the others need not be judged again. */
const FEW = 8;

const WHOLE_TAB: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Excel will not be asked for so much while the user is working. */
export class TooMuchToRead extends Error {
  override readonly name = 'TooMuchToRead';
}

/** The workbook as far as we know it: what was read, and what changed since and must be read again. */
export class LatestWorkbook {
  /** The workbook differs from the one that was checked. */
  isAhead = false;
  /** And not only by what we wrote ourselves. */
  isChangedByUser = false;
  #unread: Changes = NO_CHANGES;
  #added = new Set<string>();
  /** How many cells we wrote in tabs that must be read to know them. */
  #written = new Map<string, number>();
  /** Excel will still tell of the sheets that we added. */
  #awaitsOwnTabs = false;

  constructor(
    readonly surroundings: Surroundings,
    public snapshot: WorkbookSnapshot,
  ) {}

  get hasUnread(): boolean {
    const { cells, calculated, tabs } = this.#unread;
    return tabs || cells.size > 0 || calculated.size > 0 || this.#added.size > 0;
  }

  /** Somebody edited since: more than results that were computed again. */
  get hasUnreadEdits(): boolean {
    return this.#unread.tabs || this.#unread.cells.size > 0;
  }

  /** Something changed, and is to be read. */
  changed(change: WorkbookChange): void {
    this.#unread = addChange(this.#unread, change);
  }

  /** We wrote these ourselves: it is known what stands there now. */
  async wrote(cells: readonly WrittenValue[]): Promise<void> {
    const { patchTab } = await this.surroundings.machine();
    for (const tab of this.snapshot.tabs) {
      const own = cells.filter((one) => one.tab === tab.name);
      if (own.length === 0) continue;
      let patched = tab;
      if (own.length <= FEW)
        for (const { cell, value } of own)
          patched = patchTab(patched, { ...cell, rowCount: 1, columnCount: 1 }, [[value]]);
      else patched = patchTab(tab, ...overwritten(tab, own));
      this.#keep(patched);
    }
  }

  /** Whatever there may be to know of a tab is to be read: nobody tells us of its changes. */
  suspect(tab: string): void {
    this.changed({ kind: 'cells', tab, area: WHOLE_TAB });
  }

  /** We wrote so many cells in a tab, and only reading it tells what it has become. */
  wroteIn(tab: string, count: number): void {
    this.#unread = addChange(this.#unread, { kind: 'calculated', tab });
    this.#written.set(tab, (this.#written.get(tab) ?? 0) + count);
  }

  /** What we wrote and could not read yet: of that nobody else tells. How many cells it is counts, not where. */
  get unreadOfOurs(): readonly WorkbookChange[] {
    const cells = [...this.#written].map(([tab, columnCount]): WorkbookChange => {
      return { kind: 'cells', tab, area: { row: 0, column: 0, rowCount: 1, columnCount } };
    });
    return this.#added.size === 0 ? cells : [...cells, { kind: 'tabs' }];
  }

  /** We added these tabs. */
  wroteTabs(tabs: readonly string[]): void {
    for (const tab of tabs) this.#added.add(tab);
    this.#awaitsOwnTabs = true;
  }

  /** Reads what changed. What was read before it was cancelled need not be read again. */
  async refresh(signal: AbortSignal): Promise<void> {
    if (this.#added.size > 0) await this.#readAdded(signal);
    if (this.#unread.tabs) await this.#readTabs(signal);
    for (const name of new Set([...this.#unread.cells.keys(), ...this.#unread.calculated])) {
      const tab = this.snapshot.tabs.find((one) => one.name === name);
      if (tab !== undefined) await this.#readChanges(tab, signal);
      this.#forget(name);
    }
  }

  #keep(tab: TabSnapshot): void {
    this.snapshot = withTab(this.snapshot, tab);
    this.isAhead = true;
  }

  #forget(tab: string): void {
    this.#written.delete(tab);
    const { cells, calculated, tabs } = this.#unread;
    this.#unread = {
      cells: new Map([...cells].filter(([name]) => name !== tab)),
      calculated: new Set([...calculated].filter((name) => name !== tab)),
      tabs,
    };
  }

  #ask<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const { clock } = this.surroundings;
    return orCancelled(afterCellEdit(question, { clock, signal, onWait: () => undefined }), signal);
  }

  async #readChanges(tab: TabSnapshot, signal: AbortSignal): Promise<void> {
    const areas = this.#unread.cells.get(tab.name) ?? [];
    const parts = this.#unread.calculated.has(tab.name) ? null : partsToRead(tab, areas);
    const changed =
      parts === null ? await this.#readWhole(tab, signal) : await this.#readParts(tab, parts, signal);
    if (changed === null) return;
    if (differIn(areas, tab, changed)) this.isChangedByUser = true;
    this.#keep(changed);
  }

  async #readWhole(tab: TabSnapshot, signal: AbortSignal): Promise<TabSnapshot | null> {
    if (!isSmall([tab])) throw new TooMuchToRead(tab.name);
    const now = await this.#ask(() => this.surroundings.port.readTab(tab.name, signal), signal);
    return isSameTab(tab, now) ? null : now;
  }

  async #readParts(
    tab: TabSnapshot,
    parts: readonly Area[],
    signal: AbortSignal,
  ): Promise<TabSnapshot | null> {
    const { patchTab } = await this.surroundings.machine();
    const values = await this.#ask(
      () => Promise.all(parts.map((area) => this.surroundings.port.readArea(tab.name, area, signal))),
      signal,
    );
    let patched: TabSnapshot | null = null;
    for (const [index, area] of parts.entries()) {
      const cells = values[index] ?? [];
      if (!holds(patched ?? tab, area, cells)) patched = patchTab(patched ?? tab, area, cells);
    }
    return patched;
  }

  async #readAdded(signal: AbortSignal): Promise<void> {
    const added = new Set(this.#added);
    const now = await this.#ask(() => this.surroundings.port.read({ select: () => added, signal }), signal);
    this.snapshot = withTabsOf(now, this.snapshot, added);
    this.isAhead = true;
    this.#added = new Set();
  }

  /** Tabs came, went or got another name. Under a known name there may be another tab: everything is read again. */
  async #readTabs(signal: AbortSignal): Promise<void> {
    const { port, machine } = this.surroundings;
    if (!this.#awaitsOwnTabs || !(await this.#hasSameTabs(signal))) {
      if (!isSmall(this.snapshot.tabs)) throw new TooMuchToRead();
      const { tabsToRead, catalogue } = await machine();
      const now = await this.#ask(
        () => port.read({ select: (head) => tabsToRead(head, catalogue), signal }),
        signal,
      );
      // Sheets of ours that came and were taken back again are no edit of the user's.
      if (!isSameWhereRead(now, this.snapshot)) this.isChangedByUser = true;
      this.snapshot = now;
      this.isAhead = true;
      this.#unread = NO_CHANGES;
      this.#written = new Map();
    }
    this.#awaitsOwnTabs = false;
    this.#unread = { ...this.#unread, tabs: false };
  }

  async #hasSameTabs(signal: AbortSignal): Promise<boolean> {
    const now = await this.#ask(
      () => this.surroundings.port.read({ select: () => new Set(), signal }),
      signal,
    );
    const { tabs } = this.snapshot;
    return now.tabs.length === tabs.length && now.tabs.every(({ name }, at) => name === tabs[at]?.name);
  }
}

/** The rectangle around cells of a tab, with their new values and the other values as they are. */
function overwritten(tab: TabSnapshot, cells: readonly WrittenValue[]): [Area, CellValue[][]] {
  const area = around(cells.map(({ cell }) => ({ ...cell, rowCount: 1, columnCount: 1 })));
  const values = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      cellAt(tab, area.row + row, area.column + column),
    ),
  );
  for (const { cell, value } of cells) {
    const row = values[cell.row - area.row];
    if (row !== undefined) row[cell.column - area.column] = value;
  }
  return [area, values];
}
