import { act } from '@testing-library/react';
import type { TabSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { Plan } from '../../src/derive/plan';
import type { ApplyResult, ReadOptions, WorkbookChange, WorkbookPort } from '../../src/hosts/port';

const tab = (name: string): TabSnapshot => ({
  name,
  firstRow: 0,
  firstColumn: 0,
  rows: [],
  tables: [],
  read: true,
});

/** A promise that a test settles when it wants to. */
export function deferred<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: Error) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A workbook in the hands of a test: it answers at once, unless a test says otherwise. */
export class HandPort implements WorkbookPort {
  tabs: readonly string[] = ['Gegevens', 'Plancapaciteit', 'Draaitabel'];
  readonly applied: Plan[] = [];
  readonly shown: string[] = [];
  /** The tabs that were read whole, at each reading. */
  readonly wholeTabs: string[][] = [];
  watched = 0;
  private listener: ((change: WorkbookChange) => void) | null = null;

  onRead: ((options: ReadOptions) => Promise<WorkbookSnapshot>) | null = null;
  onApply: ((plan: Plan, signal?: AbortSignal) => Promise<ApplyResult>) | null = null;
  onShow: (() => Promise<void>) | null = null;
  onWatch: (() => Promise<never>) | null = null;

  snapshot(): WorkbookSnapshot {
    return { date1904: false, tabs: this.tabs.map(tab) };
  }

  async read(options: ReadOptions): Promise<WorkbookSnapshot> {
    const selected = options.select(this.snapshot());
    this.wholeTabs.push([...selected]);
    if (this.onRead !== null) return this.onRead(options);
    return this.snapshot();
  }

  async readTab(name: string): Promise<TabSnapshot> {
    return tab(name);
  }

  async apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult> {
    if (this.onApply !== null) return this.onApply(plan, signal);
    this.applied.push(plan);
    return { protectedTabs: [] };
  }

  async show(name: string, cell: string): Promise<void> {
    this.shown.push(`${name}!${cell}`);
    if (this.onShow !== null) await this.onShow();
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    if (this.onWatch !== null) return this.onWatch();
    this.watched++;
    this.listener = listener;
    return async () => {
      this.watched--;
      this.listener = null;
    };
  }

  /** The user, or Excel, changes something. */
  change(change: WorkbookChange): void {
    act(() => this.listener?.(change));
  }

  changeCells(name: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
    this.change({ kind: 'cells', tab: name, area: { row, column, rowCount, columnCount } });
  }
}
