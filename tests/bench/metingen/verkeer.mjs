import { bundleProgram } from '../bundle.mjs';
import { inProcess, meting } from '../measure.mjs';

const KEER = 'keer';

/** Against as many round trips as there may be. */
const toegestaan = (naam, { trips, allowed }) => meting(naam, KEER, trips, allowed, 1);

/** How often Excel is asked for something, through the real office.js: the time that a user waits for. */
export const VERKEER = {
  naam: 'Verkeer met Excel',
  async meet() {
    await bundleProgram('office');
    const read = (rows) => inProcess('excel.read', { rows });
    const mark = (findings) => inProcess('excel.mark', { findings });
    const correct = (cells) => inProcess('excel.correct', { cells });
    const [weinig, veel] = [await mark(10), await mark(10_000)];
    return [
      toegestaan('Lezen van 500 rijen: 2 en 1 per 4 MB', await read(500)),
      toegestaan('Lezen van 100.000 rijen × 14: 2 en 1 per 4 MB', await read(100_000)),
      toegestaan('Markeren van 10 bevindingen: 1 en 1 per 4 MB', weinig),
      toegestaan('Markeren van 10.000 bevindingen: 1 en 1 per 4 MB', veel),
      meting('Markeren van 10.000 bevindingen, tegen 10', KEER, veel.trips, weinig.trips, 1),
      toegestaan('Herstellen van 1 cel: 1 en 1 per 4 MB', await correct(1)),
      toegestaan('Herstellen van 5.000 cellen: 1 en 1 per 4 MB', await correct(5000)),
    ];
  },
};
