import { formatNumber, formatPercent } from '../../../core/values/number';
import { countText } from '../../../derive/small-cells/shown-count';
import { percentage } from '../percentage';
import type { Result } from './results';

const MOST_DECIMALS = 8;

/** A number of people, homes or hours: whole, or with two decimals; more where those would round it to what it is held against. */
export function amount(value: number, against?: number): string {
  if (Number.isInteger(value)) return formatNumber(value);
  let decimals = 2;
  while (decimals < MOST_DECIMALS && against !== undefined && Number(value.toFixed(decimals)) === against)
    decimals++;
  return formatNumber(value, decimals);
}

/** How much there is: `212`, `< 5`, `67,30 %`. */
export function doneText({ progress, share }: Result): string {
  const { count, target } = progress;
  return countText(count, (number) =>
    share === null ? amount(number, target) : percentage(share.value, share.limit),
  );
}

/** Of how much: `300`, `70 %`. */
export const targetText = ({ progress, share }: Result): string =>
  share === null ? amount(progress.target) : formatPercent(share.limit);
