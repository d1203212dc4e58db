import { inProcess, leastOf, meting } from '../measure.mjs';

const RIJEN = 100_000;

/**
 * One cell that changes in a large workbook: how long until the new report, and how long typing is blocked at most.
 * The loop written for the sheet alone takes about 25 ms for these rows: six of them is 150 ms, two is 50 ms.
 */
export const WIJZIGING = {
  naam: 'Eén wijziging in 100.000 rijen',
  async meet() {
    const { wijziging, handlus } = await leastOf(3, {
      wijziging: () => inProcess('check.edits', { rows: RIJEN }),
      handlus: () => inProcess('hand-loop.run', { rows: RIJEN }),
    });
    return [
      meting('Opnieuw gecontroleerd, tegen de eerste controle', 'ms', wijziging.total, wijziging.whole, null),
      meting('Opnieuw gecontroleerd, tegen een lus voor dit blad', 'ms', wijziging.total, handlus.ms, 6),
      meting('Langste stap daarin, tegen dezelfde lus', 'ms', wijziging.slice, handlus.ms, 2),
      meting('Langste stap van de eerste controle', 'ms', wijziging.wholeSlice, handlus.ms, 2),
    ];
  },
};
