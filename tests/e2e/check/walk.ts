import type { FrameLocator, Page } from 'playwright-core';
import { expectSelected } from './driver';

/**
 * Opens the first finding of the list and goes on with *Volgende bevinding* to the last: each goes to its cell, and one
 * without a cell to its tab. `look` is called at each of them.
 */
export async function walkThrough(
  page: Page,
  pane: FrameLocator,
  count: number,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  await pane.locator('[data-finding]').first().click();
  for (let turn = 1; turn <= count; turn += 1) {
    await pane.getByText(`${String(turn)} van ${String(count)}`, { exact: true }).waitFor();
    const place = (await pane.locator('dl dd').first().textContent()) ?? '';
    const [tab = '', cell] = place.split(' ');
    if (cell !== undefined) await expectSelected(page, tab, cell);
    else await page.getByRole('tab', { name: tab, selected: true, exact: true }).waitFor();
    await look();
    if (turn < count) await pane.getByRole('button', { name: 'Volgende bevinding' }).click();
  }
}
