import type { Page } from 'playwright-core';
import type { Session } from '../session';
import { expectSelected, listed, outcome } from './driver';

const MOST_STOPS = 40;

/** What has the focus, in the page or in the frame of the task pane. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.activeElement;
    const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument?.activeElement : frame;
    return (inside?.getAttribute('aria-label') ?? inside?.textContent ?? '').trim();
  });

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} cannot be reached with Tab`);
}

export function keyboardCases(session: () => Session): void {
  it('from the start of the page to a checked workbook, a finding and its cell, by keyboard alone', () =>
    session().visit('keyboard only', async (page, pane) => {
      // In the sheet Tab goes from cell to cell, as in Excel: F6 is the way to the pane.
      await tabTo(page, /^Openen$/);
      await page.keyboard.press('F6');
      await tabTo(page, /^Controleer$/);
      await page.keyboard.press('Enter');
      const found = await outcome(pane);
      await tabTo(page, /^Bekijk \d+ bevindingen$/);
      await page.keyboard.press('Enter');
      await pane
        .getByRole('heading', { name: /bevindingen/i })
        .first()
        .waitFor();
      await tabTo(page, /staat|heeft|Dit plan|Hardenberg|tellen/);
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await pane.getByText(`2 van ${String(found)}`).waitFor();
      const [blad = '', cel = ''] = ((await pane.locator('dl dd').first().textContent()) ?? '').split(' ');
      expect((await listed(page)).some((finding) => finding.blad === blad && finding.cel === cel)).toBe(true);
      await expectSelected(page, blad, cel);
      await page.keyboard.press('Escape');
      await pane.locator('[data-finding]').nth(1).and(pane.locator(':focus')).waitFor();
    }));
}
