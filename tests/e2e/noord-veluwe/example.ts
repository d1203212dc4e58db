import type { FrameLocator, Page } from 'playwright-core';
import { VERZONNEN_NUMMER } from '../../../src/workbench/example/maken/verzonnen';
import { NOORD_VELUWE_FINDINGS } from '../../workbench/noord-veluwe-findings';
import type { Told } from '../../workbench/seeded-findings';
import { parseCell } from '../check/cell-names';
import { bekijk, controleer, expectSelected, listed, PATIENCE } from '../check/driver';
import { walkThrough } from '../check/walk';
import type { Session } from '../session';
import { openAll } from '../states/accessible';

const FILE = 'voorbeeld-noord-veluwe.xlsx';
const FOUND = NOORD_VELUWE_FINDINGS.all;

const inWords = ([regel, blad, place]: Told): string =>
  `${regel} ${blad} ${parseCell(place) === null ? '' : place}`;

const openExample = (page: Page): Promise<void> =>
  page.evaluate(() => window.werkbank.voorbeeld('noord-veluwe'));

/** What the example says of people: it is to be found in its own cells alone. */
const PERSONAL = [
  VERZONNEN_NUMMER,
  '12345678',
  '0341-123456',
  'p.bedacht',
  'Mevrouw Verzonnen',
  'De heer Bedacht',
  'Coach Verzonnen',
  'Wil een woning zonder trap',
];
/** The key of a household. */
const HOUSEHOLD = /H-\d{3}/;

/** What stands in a text that may not stand there. */
const toldIn = (text: string): readonly string[] => [
  ...PERSONAL.filter((part) => text.includes(part)),
  ...(HOUSEHOLD.exec(text) ?? []),
];

const paneHtml = (pane: FrameLocator): Promise<string> =>
  pane.locator('html').evaluate((html) => html.outerHTML);

/** Everything that the workbench tells beside what stands in the cells of the user. */
const otherOutput = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      await window.werkbank.lees('Bevindingen!A1:J150'),
      await window.werkbank.formules('Bevindingen!A1:J150'),
      await window.werkbank.markeringen(),
      window.werkbank.verkeer(),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.title,
    ]),
  );

/** What Overzicht shows, with a plain space for each space. */
async function shown(pane: FrameLocator): Promise<string> {
  return (await pane.locator('main').innerText()).replaceAll(/\s+/g, ' ');
}

export function exampleCases(session: () => Session): void {
  describe('the example of Noord-Veluwe', () => {
    it('is offered by Voorbeeld, and Opnieuw beginnen goes back to it', () =>
      session().visit('nv offered', async (page) => {
        await page.getByRole('button', { name: 'Voorbeeld' }).click();
        await page.getByRole('button', { name: /^Noord-Veluwe/ }).click();
        await page.getByText(`${FILE} is geopend.`).waitFor();
        await page.getByText(`${FILE} · niet gewijzigd`).waitFor();
        await expectSelected(page, 'Coachresultaten', 'A1');
        await page.evaluate(() => window.werkbank.zet('Coachresultaten!C12', 'Elburg'));
        await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Opnieuw beginnen' }).click();
        await page.getByText(`${FILE} · niet gewijzigd`).waitFor();
        expect(await page.evaluate(() => window.werkbank.lees('Coachresultaten!C12'))).toEqual([
          ['Oldebroeck'],
        ]);
      }));

    it('has each mistake found at its cell and nothing else; every finding goes there, and tells nobody who lives where', () =>
      session().reopen('nv findings', async (page, pane) => {
        await openExample(page);
        expect(await controleer(pane)).toBe(FOUND.length);
        const found = await listed(page, FOUND.length + 20);
        expect(found.map(({ regel, blad, cel }) => `${regel} ${blad} ${cel}`).sort()).toEqual(
          FOUND.map(inWords).sort(),
        );
        await openAll({ page, pane });
        expect(toldIn(await paneHtml(pane))).toEqual([]);
        await bekijk(pane).click();
        await walkThrough(page, pane, FOUND.length, async () => {
          expect(toldIn(await paneHtml(pane))).toEqual([]);
        });
        expect(toldIn(await otherOutput(page))).toEqual([]);
      }));

    it('shows in Overzicht the results, the hours, the costs and the evaluations, and no small numbers', () =>
      session().reopen('nv overview', async (page, pane) => {
        await openExample(page);
        await controleer(pane);
        await openAll({ page, pane });
        const text = await shown(pane);
        const expected = [
          'Regio · peildatum 31-8-2025',
          'Resultaten van de verhuiscoaches, 2025',
          'Uitvoerige gesprekken 215 van 300',
          'Verhuizingen 29 van 50',
          'Uren per week van de verhuiscoaches, 2025',
          'De corporaties samen 70,73 van 71',
          'Woningstichting Putten 8,23 van 9',
          'Verdeling van de coachkosten, 2025',
          'Harderwijk 24.966,49',
          'Evaluatie over 2024 gedaan op 17-9-2024',
          'Evaluatie voor het einde te doen, uiterlijk 30-4-2027',
        ];
        expect(expected.filter((part) => !text.includes(part))).toEqual([]);
        const rows = pane
          .getByRole('table')
          .filter({ hasText: /^Corporatie/ })
          .getByRole('row');
        const perCorporatie = (await rows.allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim());
        expect(perCorporatie).toEqual([
          'Corporatie Uitvoerige gesprekken Verhuizingen',
          'deltaWonen 17 < 5',
          'Omnia Wonen 63 8',
          'Uwoon 108 15',
          'Woningstichting Putten 27 < 5',
        ]);
      }));

    it('has one finding less when a cell is corrected', () =>
      session().reopen('nv corrected', async (page, pane) => {
        await openExample(page);
        await controleer(pane);
        await bekijk(pane).click();
        await pane.getByRole('searchbox').fill('Oldebroek');
        await pane.locator('[data-finding]').filter({ hasText: 'Bedoelt u Oldebroek?' }).click();
        await expectSelected(page, 'Coachresultaten', 'C12');
        await pane.getByRole('button', { name: 'Herstel', exact: true }).click();
        await pane.getByText('Deze bevinding is opgelost.').waitFor({ timeout: PATIENCE });
        expect(await page.evaluate(() => window.werkbank.lees('Coachresultaten!C12'))).toEqual([
          ['Oldebroek'],
        ]);
        await pane.getByRole('button', { name: 'Overzicht', exact: true }).click();
        expect(await controleer(pane)).toBe(FOUND.length - 1);
      }));
  });
}
