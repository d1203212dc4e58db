import type { Agreement } from './article/agreement';
import type { CalculationContext } from './article/rule';
import type { Delivery } from './delivery';
import { findReading } from './read-lists';
import type { SheetReading } from './sheet/reading';
import type { Steps } from './steps';

/**
 * What the calculations of one run are given, with what they share worked out beforehand in steps. A calculation that
 * crashes meanwhile crashes again for everyone who asks for it, and harms those alone.
 */
export function* prepareCalculations(
  agreement: Agreement,
  delivery: Delivery,
  readings: readonly SheetReading[],
): Steps<CalculationContext> {
  const context: CalculationContext = {
    run: {},
    delivery,
    sheet: (schema) => findReading(readings, schema),
  };
  try {
    if (agreement.prepare !== undefined) yield* agreement.prepare(context);
  } catch {
    return context;
  }
  return context;
}
