import { formatNumber, formatPercent } from '../../core/values/number';

const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 8;

/**
 * A share as a percentage of two decimals, or as many as it takes not to round it to a limit: 100,004 % is not 100 %.
 * Exactly the limit is shown as that: `45 %`.
 */
export function percentage(share: number, limit = 1): string {
  if (share === limit) return formatPercent(limit);
  let decimals = LEAST_DECIMALS;
  while (decimals < MOST_DECIMALS && formatPercent(share, decimals) === formatPercent(limit, decimals))
    decimals++;
  return formatPercent(share, decimals);
}

/** A distance between shares in points of a percent, without its sign: `0,8`, with as many decimals as it takes not to become none. */
export function points(distance: number): string {
  const size = Math.abs(distance) * 100;
  let decimals = 1;
  while (decimals < MOST_DECIMALS && Number(size.toFixed(decimals)) === 0) decimals++;
  return formatNumber(size, decimals);
}

/** `0,8 procentpunt`. */
export const percentagePoints = (distance: number): string => `${points(distance)} procentpunt`;
