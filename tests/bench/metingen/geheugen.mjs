import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workFile } from '../bundle.mjs';
import { levering, plannen } from '../data/plannen.mjs';
import { inProcess, leastOf, meting } from '../measure.mjs';

/** The memory of a process that reads and checks a workbook, beside one that only reads it. */
export const GEHEUGEN = {
  naam: 'Geheugen van een controle',
  async meet() {
    const file = workFile('levering.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(levering(plannen(200_000))));
    const { gegevens, controle } = await leastOf(3, {
      gegevens: () => inProcess('check.memory', { file, checked: false }),
      controle: () => inProcess('check.memory', { file, checked: true }),
    });
    return [meting('Hoogste geheugen, tegen alleen de gegevens', 'MB', controle.peak, gegevens.peak, 1.1)];
  },
};
