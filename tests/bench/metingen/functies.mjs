import { inProcess, leastOf, meting } from '../measure.mjs';

const BLAD = { rows: 5000, cells: 1000 };

/** A formula in a thousand cells over the same five thousand rows. */
export const FUNCTIES = {
  naam: 'PLANBALANS in 1.000 cellen',
  async meet() {
    const { functie, tabel, lus } = await leastOf(5, {
      functie: () => inProcess('planbalans.ours', BLAD),
      tabel: () => inProcess('planbalans.table', BLAD),
      lus: () => inProcess('planbalans.loop', BLAD),
    });
    if (functie.sum !== lus.sum) throw new Error(`PLANBALANS gives ${functie.sum} and the loop ${lus.sum}`);
    return [
      meting('PLANBALANS over 5.000 rijen, tegen een gewone lus', 'ms', functie.ms, lus.ms, 1.3),
      meting('PLANBALANSTABEL één keer, tegen die hele lus', 'ms', tabel.ms, lus.ms, 0.2),
    ];
  },
};
