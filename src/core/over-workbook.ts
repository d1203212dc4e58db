import type { Agreement, Catalogue } from './article/agreement';
import type { CalculationContext } from './article/rule';
import { prepareCalculations } from './calculation-context';
import type { CheckOptions } from './check';
import { deliveryOf } from './delivery-of';
import { identify } from './identify';
import { readLists } from './read-lists';
import type { WorkbookSnapshot } from './sheet/snapshot';
import type { Steps } from './steps';

export type WorkbookOptions = Pick<CheckOptions, 'agreement' | 'peildatum'>;

/** What calculations over a workbook are given. */
export interface WorkbookCalculations {
  readonly agreement: Agreement;
  /** Reads the workbook, in steps as a check and over the same readings: what was read before is not read again. */
  readonly read: () => Steps<CalculationContext>;
}

/** Prepares calculations over a workbook outside a check; null when it is not known which agreement it is for. */
export function* calculationsOver(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  options: WorkbookOptions,
): Steps<WorkbookCalculations | null> {
  const { agreement, recognition, gegevens } = identify(snapshot, catalogue, options.agreement);
  yield;
  if (agreement === null) return null;
  return {
    agreement,
    *read() {
      const readings = yield* readLists(recognition, snapshot.date1904, agreement.traits ?? []);
      const delivery = deliveryOf(agreement, gegevens, options.peildatum);
      return yield* prepareCalculations(agreement, delivery, readings);
    },
  };
}
