import type { CalculatorStart } from '../../core/article/calculator';
import type { CalculationContext } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import { determine } from '../../core/sheet/unreadable';

/**
 * What the workbook gives a calculator to begin with, of every party of which the workbook is judged and of which it
 * can be determined.
 * @param startVan may throw `Unreadable`
 */
export const startsVan = <P extends string>(
  context: CalculationContext,
  partijen: readonly P[],
  startVan: (context: CalculationContext, partij: P) => CalculatorStart['typed'],
): readonly CalculatorStart[] =>
  partijen
    .filter((partij) => isJudged(context.delivery, partij))
    .flatMap((subject) => {
      const typed = determine(() => startVan(context, subject));
      return typed.known ? [{ subject, typed: typed.value }] : [];
    });
