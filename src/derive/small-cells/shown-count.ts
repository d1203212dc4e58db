import { formatNumber } from '../../core/values/number';
import type { Mark } from './count-table';

/** A count that may be shown, or how it is hidden. Nothing can be derived from a hidden one. */
export type ShownCount = number | Exclude<Mark, 'exact'>;

export const shownCount = (count: number, mark: Mark): ShownCount => (mark === 'exact' ? count : mark);

export const isShown = (count: ShownCount): count is number => typeof count === 'number';

const HIDDEN_TEXTS: Readonly<Record<Exclude<Mark, 'exact'>, string>> = {
  small: '< 5',
  withheld: 'niet getoond',
};

/** `212`, `< 5` or `niet getoond`. */
export const countText = (count: ShownCount, format: (count: number) => string = formatNumber): string =>
  isShown(count) ? format(count) : HIDDEN_TEXTS[count];

const WHY: Readonly<Record<Exclude<Mark, 'exact'>, string>> = {
  small: 'Kleine aantallen tonen wij als “< 5”, zodat niemand te herkennen is.',
  withheld: 'Waar “niet getoond” staat, zou u met dat aantal een klein aantal kunnen uitrekenen.',
};

/** Why some of these counts are hidden, in a sentence for each way; empty when none is. */
export const whyHidden = (counts: readonly ShownCount[]): string =>
  (['small', 'withheld'] as const)
    .filter((mark) => counts.includes(mark))
    .map((mark) => WHY[mark])
    .join(' ');
