import type { Catalogue } from './article/agreement';
import type { CalculatorStart } from './article/calculator';
import { calculationsOver } from './over-workbook';
import type { WorkbookOptions } from './over-workbook';
import type { WorkbookSnapshot } from './sheet/snapshot';
import type { Steps } from './steps';

/**
 * What a workbook gives a calculator to begin with, in steps as a check and over the same readings. Nothing when the
 * agreement of the workbook has no such calculator, or when working it out breaks down: then one fills it in oneself.
 */
export function* calculatorStartsInSteps(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  options: WorkbookOptions,
  calculator: string,
): Steps<readonly CalculatorStart[]> {
  const calculations = yield* calculationsOver(snapshot, catalogue, options);
  const source = calculations?.agreement.calculators?.find(({ id }) => id === calculator)?.fromWorkbook;
  if (calculations === null || source === undefined) return [];
  const context = yield* calculations.read();
  try {
    return source.starts(context);
  } catch {
    return [];
  }
}
