import type { Catalogue } from './article/agreement';
import type { Report } from './report';
import type { WorkbookSnapshot } from './sheet/snapshot';

export interface CheckOptions {
  /** Wins over Gegevens. */
  readonly agreement?: 'WO' | 'NV';
  /** A serial in the 1900 system; wins over Gegevens. */
  readonly peildatum?: number;
  /** The previous delivery, for the rules that compare. */
  readonly previous?: WorkbookSnapshot;
}

/** Checks a workbook against the agreement it belongs to. Pure: the same input gives the same report. */
export declare function check(snapshot: WorkbookSnapshot, catalogue: Catalogue, options?: CheckOptions): Report;

/** The tabs that must be read whole, decided from their first rows. */
export declare function tabsToRead(
  head: WorkbookSnapshot,
  catalogue: Catalogue,
  options?: CheckOptions,
): ReadonlySet<string>;
