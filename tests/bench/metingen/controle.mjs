import { inProcess, leastOf, meting } from '../measure.mjs';

const RIJEN = 200_000;

/** All cells of a large list, seen for the first time, beside what could be written for that list alone. */
export const CONTROLE = {
  naam: 'Controle van 200.000 rijen',
  async meet() {
    const { cellen, handlus, kaal, ajv } = await leastOf(5, {
      cellen: () => inProcess('check.run', { rows: RIJEN, wat: 'cellen' }),
      handlus: () => inProcess('hand-loop.run', { rows: RIJEN }),
      kaal: () => inProcess('check.run', { rows: RIJEN, wat: 'kaal' }),
      ajv: () => inProcess('ajv.run', { rows: RIJEN }),
    });
    if (cellen.found !== handlus.found)
      throw new Error(`The check finds ${cellen.found} and the hand loop ${handlus.found}`);
    return [
      meting('Alle celcontroles, koud, tegen een lus voor dit blad', 'ms', cellen.ms, handlus.ms, 2),
      meting('Zonder sleutels en persoonsgegevens, tegen ajv', 'ms', kaal.ms, ajv.ms, 1),
    ];
  },
};
