import type { Session } from '../session';
import { check } from '../../../src/core/check';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { XlsxFile } from '../../../src/hosts/xlsx/file';
import { bekijk, controleer, expectSelected, open } from './driver';
import { excelFile, largeSheets } from './workbooks';

/** What a list of any length may have in the page. */
const MOST_NODES = 400;

export function largeCases(session: () => Session): void {
  it('10 000 plans with 3 000 mistakes are opened, checked, listed and walked through', () =>
    session().reopen('large', async (page, pane) => {
      const bytes = await excelFile(largeSheets());
      const file = await XlsxFile.open(bytes);
      const { findings } = check(await file.read(), CATALOGUE);
      expect(findings.length).toBeGreaterThanOrEqual(3_000);
      await open(page, bytes);
      expect(await controleer(pane)).toBe(findings.length);
      await bekijk(pane).click();
      const list = pane.locator('[data-finding]');
      const nodes = () => pane.locator('main').evaluate((main) => main.querySelectorAll('*').length);
      await list.first().waitFor();
      expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);
      await list.first().focus();
      await page.keyboard.press('End');
      await pane.locator(':focus').and(list).waitFor();
      expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);
      await page.keyboard.press('Enter');
      await pane.getByText(/^3\.\d{3} van 3\.\d{3}$/).waitFor();
      const [blad = '', cel = ''] = ((await pane.locator('dl dd').first().textContent()) ?? '').split(' ');
      await expectSelected(page, blad, cel);
    }));
}
