import { meting } from '../measure.mjs';
import { paneSizes } from '../pane-sizes.mjs';

const KB = 1000;

/** What the task pane loads over the network, against the sizes that it must stay under. */
export const PANEEL = {
  naam: 'Grootte van het taakvenster',
  async meet() {
    const { first, all, functions } = await paneSizes();
    const size = (naam, bytes, most) => meting(naam, 'kB', bytes / KB, most, 1);
    return [
      size('Tot Overzicht er staat', first, 120),
      size('Alle schermen, zonder letterlijke teksten en uitleg', all, 190),
      size('Functies, zonder React', functions, 20),
    ];
  },
};
