import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { workFile } from '../bundle.mjs';
import { levering, plannen } from '../data/plannen.mjs';
import { writeXlsx } from '../data/xlsx.mjs';
import { inProcess, leastOf, meting } from '../measure.mjs';

/** A file from disk to its findings: the whole process, start to end. */
export const BESTAND = {
  naam: 'Excel-bestand van 100.000 rijen',
  async meet() {
    const file = workFile('levering.xlsx');
    mkdirSync(dirname(file), { recursive: true });
    writeXlsx(file, levering(plannen(100_000)));
    const { lezen, scan } = await leastOf(4, {
      lezen: () => inProcess('xlsx.ours', { file }),
      scan: () => inProcess('xlsx.scan', { file }),
    });
    const { stroom } = await leastOf(1, { stroom: () => inProcess('xlsx.excelJs', { file }) });
    return [
      meting('Lezen en controleren, tegen uitpakken en doorlopen', 'ms', lezen.ms, scan.ms, 8),
      meting('Lezen en controleren, tegen alleen lezen met exceljs', 'ms', lezen.ms, stroom.ms, 1),
      meting('Hoogste geheugen, tegen lezen met exceljs', 'MB', lezen.peak, stroom.peak, 1.5),
    ];
  },
};
