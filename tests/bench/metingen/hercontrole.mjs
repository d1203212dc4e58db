import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFile } from '../bundle.mjs';
import { levering, plannen } from '../data/plannen.mjs';
import { writeXlsx } from '../data/xlsx.mjs';
import { leastOf, meting } from '../measure.mjs';
import { inBrowser } from '../pages/browser.mjs';
import { openWorkbook, untilCounts } from '../pages/workbench.mjs';

const RIJEN = 100_000;
const WIJZIGINGEN = 10;
/** In milliseconds: until the new counts, and how long typing may be blocked at most. */
const HOOGSTENS = { aantallen: 150, taak: 50 };
const FOLDER = workFile('werkmap');

/** One cell that the user changes in a large workbook, all the way from the grid to what the pane says of it. */
export const HERCONTROLE = {
  naam: 'Eén wijziging in de werkbank met 100.000 rijen',
  meet() {
    mkdirSync(FOLDER, { recursive: true });
    writeXlsx(join(FOLDER, 'levering.xlsx'), levering(plannen(RIJEN)));
    const measure = (visit) =>
      visit('/', async (page) => {
        await page.evaluate(openWorkbook, '/werkmap/levering.xlsx');
        await page.frameLocator('iframe[title="Taakvenster"]').getByText('Herkende bladen').waitFor();
        const alles = await page.evaluate(untilCounts, {});
        let row = 1000;
        const wrongStatus = () => ({ cell: `Plancapaciteit!D${(row += 7)}`, value: '9Z' });
        const eerste = await page.evaluate(untilCounts, wrongStatus());
        const { wijziging } = await leastOf(WIJZIGINGEN, {
          wijziging: () => page.evaluate(untilCounts, wrongStatus()),
        });
        return [
          meting('Tot de nieuwe aantallen, tegen de hele controle', 'ms', wijziging.ms, alles.ms, null),
          meting('Tot de nieuwe aantallen', 'ms', wijziging.ms, HOOGSTENS.aantallen, 1),
          meting('Tot de nieuwe aantallen, de eerste keer', 'ms', eerste.ms, HOOGSTENS.aantallen, null),
          meting('Langste taak van het venster daarbij', 'ms', wijziging.longest, HOOGSTENS.taak, 1),
        ];
      });
    return inBrowser(measure, [{ prefix: '/werkmap/', directory: FOLDER }]);
  },
};
