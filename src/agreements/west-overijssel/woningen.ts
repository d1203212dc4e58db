import { formatNumber } from '../../core/values/number';

/** A number of homes in words: `1 woning`, `2.501 woningen`. */
export const woningen = (aantal: number): string =>
  `${formatNumber(aantal)} ${aantal === 1 ? 'woning' : 'woningen'}`;
