import { FunctionError } from '../../../core/article/function';
import type { Argument, FunctionResult } from '../../../core/article/function';
import { requireReadable, tableOf } from '../../../core/article/function-table';
import { formatMonth, monthOf } from '../../../core/values/month';
import { LOONSCHAAL } from '../bladen/loonschaal';
import { inEuro, jaarIn } from '../bedragen';
import { urenIn } from './functie-uren';
import { afgerond, loonkostenVan } from './loonkosten';

/** The costs of a year by the salaries of the table Loonschaal: the very calculation of the rules. @throws FunctionError */
export function coachloonkosten(loonschaal: Argument, jaar: Argument, uren: Argument): FunctionResult {
  const blad = tableOf(loonschaal, 'loonschaal', LOONSCHAAL);
  const welk = jaarIn(jaar, 'jaar');
  const perWeek = urenIn(uren);
  const { kosten, zonder } = requireReadable('loonschaal', () => loonkostenVan(blad.rows(), welk, perWeek));
  const [eerste] = zonder;
  if (eerste !== undefined)
    throw new FunctionError('notAvailable', `In ${formatMonth(monthOf(eerste))} geldt geen salaris.`);
  return inEuro(afgerond(kosten));
}
