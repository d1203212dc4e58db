import { serialOf } from '../../core/values/date';

/** The agreement's period: 1 January 2016 up to and including 31 December 2020. */
export const LOOPTIJD = { from: serialOf(2016, 1, 1), to: serialOf(2020, 12, 31) } as const;
