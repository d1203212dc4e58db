import type { FrameLocator, Page } from 'playwright-core';
import { serialOf } from '../../../src/core/values/date';
import { controleer, open, PATIENCE } from '../check/driver';
import { excelFile } from '../check/workbooks';
import type { Session } from '../session';

const GEGEVENS = {
  name: 'Gegevens',
  rows: [
    ['Kenmerk', 'Waarde'],
    ['Overeenkomst', 'Noord-Veluwe'],
    ['Organisatie', 'Regio'],
    ['Peildatum', serialOf(2024, 12, 31)],
    ['Einddatum overeenkomst', serialOf(2027, 6, 30)],
  ],
};

/** The sheets of the agreement that are not asked for here. */
const NOT_NOW = [
  'Afsprakenregister',
  'Toelichtingen',
  'Coachresultaten',
  'Coachuren',
  'Seniorenwoningen',
  'Evaluaties',
];

/** As somebody types it: an amount with a dot as text, and a corporation in capitals. */
const VERREKENING = [
  ['Elburg', '6900'],
  ['Ermelo', '7600'],
  ['Harderwijk', "'16.400"],
  ['Nunspeet', '7200'],
  ['Oldebroek', '5950'],
  ['Putten', '5950'],
  ['deltaWonen', '4000'],
  ['Omnia Wonen', '14000'],
  ['UWOON', '26000'],
  ['Woningstichting Putten', '6000'],
  ['Totaal', '100000'],
].map(([partij = '', bedrag = '']) => ['2024', partij, bedrag]);

async function insertTemplates(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await pane.getByRole('button', { name: /^Sjablonen/ }).click();
  for (const name of NOT_NOW) await pane.getByRole('checkbox', { name }).click();
  await pane.getByRole('button', { name: 'Voeg 2 bladen in' }).click();
  await pane.getByText('Bladen Loonschaal en Verrekening zijn toegevoegd').waitFor({ timeout: PATIENCE });
}

const fill = (page: Page): Promise<void> =>
  page.evaluate(async (rows) => {
    await window.werkbank.zet('Loonschaal!A2:F2', [['1-1-2024', '4225', '', '', '', 'Cao Woondiensten']]);
    await window.werkbank.zet('Verrekening!A2:C12', rows);
  }, VERREKENING);

export function templateCases(session: () => Session): void {
  it('a template is inserted, filled, checked and corrected', () =>
    session().reopen('nv template', async (page, pane) => {
      await open(page, await excelFile([GEGEVENS]), { naam: 'regio.xlsx' });
      await insertTemplates(pane);
      await fill(page);
      await pane.getByRole('button', { name: 'Overzicht', exact: true }).click();
      expect(await controleer(pane)).toBe(2);
      await pane.getByRole('button', { name: 'Bekijk 2 bevindingen' }).click();
      await pane.getByRole('button', { name: 'Herstel alle 2…' }).click();
      await pane.getByRole('button', { name: 'Herstel 2 cellen' }).click();
      await pane.getByText('2 cellen hersteld').waitFor({ timeout: PATIENCE });
      expect(await page.evaluate(() => window.werkbank.lees('Verrekening!B10:C10'))).toEqual([
        ['Uwoon', 26_000],
      ]);
      expect(await page.evaluate(() => window.werkbank.lees('Verrekening!C4'))).toEqual([[16_400]]);
      await pane.getByRole('button', { name: 'Overzicht', exact: true }).click();
      await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
      await pane.getByText('Geen bevindingen.').waitFor({ timeout: PATIENCE });
    }));
}
