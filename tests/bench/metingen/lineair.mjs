import { inProcess, leastOf, meting } from '../measure.mjs';

/** Microseconds for a row. */
const perRij = ({ ms }, rijen) => (ms * 1000) / rijen;

/** The cost of a check grows with the rows and no faster. */
export const LINEAIR = {
  naam: 'Controle van 10.000, 100.000 en 1.000.000 rijen',
  async meet() {
    const { klein, midden, groot } = await leastOf(2, {
      klein: () => inProcess('check.run', { rows: 10_000 }),
      midden: () => inProcess('check.run', { rows: 100_000 }),
      groot: () => inProcess('check.run', { rows: 1_000_000 }),
    });
    const [a, b, c] = [perRij(klein, 10_000), perRij(midden, 100_000), perRij(groot, 1_000_000)];
    return [
      meting('Tijd per rij: 100.000 rijen tegen 10.000', 'µs', b, a, 1.5),
      meting('Tijd per rij: 1.000.000 rijen tegen 100.000', 'µs', c, b, 1.5),
    ];
  },
};
