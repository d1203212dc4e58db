import type { Area, TabSnapshot, WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Plan } from '../derive/plan';

/** The tabs with only their first rows, from which is decided which ones are read whole. */
export type WorkbookHead = WorkbookSnapshot;

export interface ReadOptions {
  /** Which tabs to read whole, by name; the others stay as their head. */
  readonly select: (head: WorkbookHead) => ReadonlySet<string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Tabs that could not be marked, because they are protected. Nothing was changed in them. */
export interface ApplyResult {
  readonly protectedTabs: readonly string[];
}

/** Something that happened in the workbook outside our own doing. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly tab: string; readonly area: Area }
  | { readonly kind: 'tabs' }
  | { readonly kind: 'calculated'; readonly tab: string };

/** What a host cannot do, in a way that a screen can say in Dutch. */
export type HostErrorKind =
  | 'no-answer'
  | 'cell-edit'
  | 'read-only'
  | 'protected'
  | 'tab-gone'
  | 'too-large'
  | 'old-excel'
  | 'cancelled'
  | 'internal';

export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly kind: HostErrorKind,
    /** The tab concerned, if any. */
    readonly tab: string | null = null,
    /** For support: codes and names of calls, never a value from a cell. */
    readonly detail = '',
  ) {
    super(`${kind}${tab === null ? '' : ` (${tab})`}${detail === '' ? '' : `: ${detail}`}`);
  }
}

/** The bridge to a workbook. Every promise rejects with a `HostError` and leaves the workbook whole. */
export interface WorkbookPort {
  read(options: ReadOptions): Promise<WorkbookSnapshot>;
  /** Reads one tab again, whole, after a change. */
  readTab(name: string, signal?: AbortSignal): Promise<TabSnapshot>;
  apply(plan: Plan, signal?: AbortSignal): Promise<ApplyResult>;
  /** Activates the tab and selects the cell (`E10`). */
  show(tab: string, cell: string): Promise<void>;
  /** Calls back on every change of the workbook; the answer ends it. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
