import { CATALOGUE } from '../../src/agreements/catalogue';
import { tabsToRead } from '../../src/core/check';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { WorkbookPort } from '../../src/hosts/port';
import type { HostWorkbook } from './descriptions';

/** A conditional format as any host can state it; its formula without `=`. */
export interface FormatInHost {
  readonly tab: string;
  readonly formula: string;
  readonly areas: readonly string[];
}

/** A host with a workbook in it. */
export interface OpenedHost {
  readonly port: WorkbookPort;
  /** All that the workbook holds, to compare with a later moment. */
  readonly state: () => Promise<unknown>;
  /** Per tab the one on top first. */
  readonly formats: () => Promise<readonly FormatInHost[]>;
  /** As a user copies the first rows of one tab into another, which is made if need be: formats go along. */
  readonly paste: (from: string, to: string, rows: number) => Promise<OpenedHost>;
}

export type OpenHost = (description: HostWorkbook) => Promise<OpenedHost>;

/** Chooses the tabs that a check reads. */
export const selectOurs = (head: WorkbookSnapshot): ReadonlySet<string> => tabsToRead(head, CATALOGUE);
