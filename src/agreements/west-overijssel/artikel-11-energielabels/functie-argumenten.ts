import { FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { cellsOf, codeOf, isBlankArgument, numberOf, sumOf } from '../../../core/article/function-arguments';
import { formatNumber } from '../../../core/values/number';
import { shareOf, shareToNumber } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { LOOPTIJD } from '../looptijd';
import { LABELS, isMinstens } from './labels';
import type { Label } from './labels';
import { normOp } from './waarden';

/** The registered labels as they are asked for: how many there are, among how many homes. */
interface Geregistreerd {
  readonly aantal: number;
  readonly totaal: number;
}

/**
 * The homes with a label and all homes; the first are part of the second.
 * @throws FunctionError without homes (this comes first), or with more labels than homes
 */
export function leesGeregistreerd(aantallen: Argument, totaal: Argument): Geregistreerd {
  const aantal = sumOf(aantallen, 'aantallen', 'not negative');
  const alle = sumOf(totaal, 'totaal', 'not negative');
  if (alle === 0) throw new FunctionError('divisionByZero', 'Er zijn geen woningen: totaal is 0.');
  if (aantal > alle)
    throw new FunctionError(
      'invalidNumber',
      `aantallen is samen ${formatNumber(aantal)}. Dat is meer dan totaal: ${formatNumber(alle)}.`,
    );
  return { aantal, totaal: alle };
}

/** How many of the homes have at least this label; each number belongs to the label in the same place. @throws FunctionError */
export function leesMinstens(aantallen: Argument, labels: Argument, minimum: Label): number {
  const [getallen, namen] = [cellsOf(aantallen, 'aantallen'), cellsOf(labels, 'labels')];
  if (getallen.length !== namen.length)
    throw new FunctionError(
      'invalidValue',
      `aantallen en labels zijn niet even groot: ${String(getallen.length)} en ${String(namen.length)} cellen.`,
    );
  const goed = getallen.flatMap(({ value, place }, index) => {
    const naam = namen[index] ?? { value: '', place: 'labels' };
    const aantal = sumOf(value, place, 'not negative');
    // Blank cells below a list belong to no label.
    if (aantal === 0 && isBlankArgument(naam.value, naam.place)) return [];
    return isMinstens(codeOf(naam.value, naam.place, LABELS), minimum) ? [[aantal]] : [];
  });
  return sumOf(goed, 'aantallen');
}

/** A share of 0 up to and including 1. @throws FunctionError */
export function leesAandeel(argument: Argument, name: string, byDefault: Share | null = null): Share {
  const getal = numberOf(argument, name, byDefault === null ? null : shareToNumber(byDefault));
  if (getal < 0 || getal > 1)
    throw new FunctionError(
      'invalidNumber',
      `${name} ligt niet tussen 0 % en 100 %. Geef 45 % als 45% of 0,45.`,
    );
  return shareOf(getal);
}

/** The aim, which is that of the agreement when it is left out. @throws FunctionError */
export const leesNorm = (argument: Argument): Share => leesAandeel(argument, 'norm', normOp(LOOPTIJD.to));
