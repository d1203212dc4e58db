import { inProcess, leastOf, medianOf, meting } from '../measure.mjs';

const PLANNEN = 10_000;
const RIJEN = 200_000;

/** The same work with the rules of the agreement and without. */
const metEnZonder = (work, options) => ({
  alles: () => inProcess(work, options),
  cellen: () => inProcess(work, { ...options, wat: 'cellen' }),
});

const tegenCellen = (naam, { alles, cellen }, grens) => meting(naam, 'ms', alles.ms, cellen.ms, grens);

/**
 * What the rules cost above the checks of cells. First the whole agreement, every sheet and every column filled in for
 * eleven municipalities: in a new process, in which the rules must still be compiled, and in one that has checked other
 * workbooks. Then a list so long that only its rows matter; without defects nothing is passed over.
 */
export const REGELS = {
  naam: 'Regels van de overeenkomst',
  async meet() {
    const heel = { rows: PLANNEN, heel: true };
    const eerste = await medianOf(9, metEnZonder('check.run', heel));
    const latere = await medianOf(3, metEnZonder('check.later', heel));
    const lang = await leastOf(4, metEnZonder('check.run', { rows: RIJEN }));
    const foutloos = await leastOf(4, metEnZonder('check.run', { rows: RIJEN, defecten: 0 }));
    return [
      tegenCellen(
        'Hele overeenkomst op 10.000 plannen, eerste controle, tegen alleen de cellen',
        eerste,
        1.5,
      ),
      tegenCellen('Hetzelfde, elke latere controle', latere, 1.5),
      tegenCellen('Alle regels op 200.000 plannen, tegen alleen de cellen', lang, 1.5),
      tegenCellen('Hetzelfde zonder fouten in de rijen', foutloos, 1.5),
    ];
  },
};
