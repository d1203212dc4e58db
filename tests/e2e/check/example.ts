import { MARK_STYLES } from '../../../src/derive/marking/styles';
import { EXAMPLE_FINDINGS } from '../../workbench/example-findings';
import type { Session } from '../session';
import { parseCell } from './cell-names';
import { bekijk, contentOf, controleer, listed, marks } from './driver';
import { walkThrough } from './walk';

const CELLS = EXAMPLE_FINDINGS.filter(([, , place]) => parseCell(place) !== null);
const inWords = ([regel, blad, place]: (typeof EXAMPLE_FINDINGS)[number]): string =>
  `${regel} ${blad} ${parseCell(place) === null ? '' : place}`;

export function exampleCases(session: () => Session): void {
  describe('a check of the example', () => {
    it('finds every seeded mistake at its cell and no other, marks those cells and links to them', () =>
      session().reopen('example', async (page, pane) => {
        expect(await controleer(pane)).toBe(EXAMPLE_FINDINGS.length);
        const found = await listed(page);
        expect(found.map(({ regel, blad, cel }) => `${regel} ${blad} ${cel}`).sort()).toEqual(
          EXAMPLE_FINDINGS.map(inWords).sort(),
        );
        const marked = await marks(page);
        expect(marked.map(({ adres }) => adres).sort()).toEqual(
          CELLS.map(([, blad, cell]) => `${blad}!${cell}`).sort(),
        );
        const fills = Object.values(MARK_STYLES).map(({ fill }) => fill);
        expect(marked.filter(({ kleur }) => !fills.includes(kleur))).toEqual([]);
        const links = await page.evaluate(
          (rows) => window.werkbank.formules(`Bevindingen!C2:C${rows}`),
          String(found.length + 1),
        );
        expect(links.flat().filter((link) => link !== '')).toHaveLength(CELLS.length);
        expect(links.flat()).toContain(`=HYPERLINK("#'Plancapaciteit'!E6","E6")`);
      }));

    it('selects the cell of each finding that is chosen, and walks on with Volgende', () =>
      session().reopen('walk', async (page, pane) => {
        await controleer(pane);
        const found = await listed(page);
        await bekijk(pane).click();
        await walkThrough(page, pane, found.length);
      }));

    it('is undone by Markeringen verwijderen: the workbook is as it was', () =>
      session().reopen('remove marks', async (page, pane) => {
        const before = await contentOf(page);
        await controleer(pane);
        expect(await contentOf(page)).not.toEqual(before);
        await pane.locator('summary').filter({ hasText: 'Andere acties' }).click();
        await pane.getByRole('button', { name: 'Markeringen verwijderen' }).click();
        await pane.getByText('Uw eigen kleuren zijn niet veranderd.').waitFor();
        expect(await marks(page)).toEqual([]);
        expect(await contentOf(page)).toEqual(before);
      }));

    it('finds the same again in what was saved, and marks it once', () =>
      session().reopen('saved', async (page, pane) => {
        await controleer(pane);
        const before = [await listed(page), await marks(page)];
        await page.evaluate(async () => {
          await window.werkbank.open(await window.werkbank.bewaar(), 'opgeslagen.xlsx');
        });
        expect([await listed(page), await marks(page)]).toEqual(before);
        await controleer(pane);
        expect([await listed(page), await marks(page)]).toEqual(before);
      }));

    it('is up to date again as soon as the user changed a cell that it used', () =>
      session().reopen('up to date', async (page, pane) => {
        await controleer(pane);
        await page.evaluate(() => window.werkbank.zet('Plancapaciteit!E6', '2A'));
        await pane
          .getByRole('button', { name: `Bekijk ${EXAMPLE_FINDINGS.length - 1} bevindingen` })
          .waitFor();
        expect(await pane.getByText('Gegevens gewijzigd na de controle').count()).toBe(0);
        expect(await controleer(pane)).toBe(EXAMPLE_FINDINGS.length - 1);
      }));
  });
}
