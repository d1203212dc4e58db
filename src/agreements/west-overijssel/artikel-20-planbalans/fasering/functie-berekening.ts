import type { Argument, FunctionResult } from '../../../../core/article/function';
import type { CalculationContext } from '../../../../core/article/rule';
import type { CellValue } from '../../../../core/sheet/snapshot';
import { determine } from '../../../../core/sheet/unreadable';
import type { Gemeente } from '../../partijen';
import { leesTabellen } from '../functie-tabel-berekening';
import { balansVoor } from '../planbalans';
import { faseer, jaarVan, redenVan } from './fasering';

const KOPPEN = ['Gemeente', 'Plan-ID', 'Jaar', 'Woningen', 'Reden'] as const;

function rijenVan(gemeente: Gemeente, context: CalculationContext, dag: number): CellValue[][] {
  const rijen = determine(() => {
    const balans = balansVoor(context, gemeente);
    return faseer(balans, dag).delen.map((deel): CellValue[] => {
      const { plan, kolom, woningen } = deel;
      const planId = plan.isFaulty('planId') ? '' : (plan.get('planId') ?? '');
      return [gemeente, planId, kolom === null ? '' : jaarVan(kolom), woningen, redenVan(deel)];
    });
  });
  return rijen.known ? rijen.value : [[gemeente, '', '', '', `niet te bepalen: ${rijen.reason}`]];
}

/**
 * Which homes to move past 2025, of every municipality that is not in balance: in the order of the agreement, and
 * within it in the order in which they move. Of one that cannot be determined it says why. It names every plan: the
 * formula stands in a workbook that holds the plans. @throws FunctionError
 */
export function faseringstabel(plannen: Argument, behoefte: Argument, peildatum: Argument): FunctionResult {
  const { context, dag, gemeenten } = leesTabellen(plannen, behoefte, peildatum);
  return [KOPPEN, ...gemeenten.flatMap((gemeente) => rijenVan(gemeente, context, dag))];
}
