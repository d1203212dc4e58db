import { inProcess, leastOf, meting } from '../measure.mjs';

const RIJEN = 200_000;

/** What the rules of the agreement cost above the checks of cells. Without defects: then nothing is passed over. */
export const REGELS = {
  naam: 'Regels van de overeenkomst',
  async meet() {
    const { alles, cellen, zonderFouten, cellenZonderFouten } = await leastOf(4, {
      alles: () => inProcess('check.run', { rows: RIJEN }),
      cellen: () => inProcess('check.run', { rows: RIJEN, wat: 'cellen' }),
      zonderFouten: () => inProcess('check.run', { rows: RIJEN, defecten: 0 }),
      cellenZonderFouten: () => inProcess('check.run', { rows: RIJEN, wat: 'cellen', defecten: 0 }),
    });
    return [
      meting('Hele controle tegen alleen de celcontroles', 'ms', alles.ms, cellen.ms, 1.5),
      meting('Hetzelfde zonder fouten in de rijen', 'ms', zonderFouten.ms, cellenZonderFouten.ms, 1.5),
    ];
  },
};
