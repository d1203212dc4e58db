import type { Argument, FunctionResult } from '../../../core/article/function';
import { codeOf } from '../../../core/article/function-arguments';
import { calculationOver, requireReadable, tableOf } from '../../../core/article/function-table';
import { Unreadable } from '../../../core/sheet/unreadable';
import { MAX_DATE } from '../../../core/values/date';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { jaarIn } from '../bedragen';
import { TELSOORTEN } from './doel';
import { vereisDoel } from './functie-argumenten';
import { coachtelling } from './huishoudens';

/**
 * The households of the table Coachresultaten that count in a whole year: the very count of the rules, over all
 * partners. A row that may count and cannot be relied on is an error. @throws FunctionError
 */
export function coachtellingVan(bereik: Argument, soort: Argument, jaar: Argument): FunctionResult {
  const blad = tableOf(bereik, 'bereik', COACHRESULTATEN);
  const wat = codeOf(soort, 'soort', TELSOORTEN);
  const welk = jaarIn(jaar, 'jaar');
  vereisDoel(wat, welk);
  return requireReadable('bereik', () => {
    const { aantal, onleesbaar } = coachtelling(calculationOver([blad], MAX_DATE))[wat](welk);
    if (onleesbaar !== null) throw new Unreadable(onleesbaar.reden);
    return aantal;
  });
}
