import type { FrameLocator, Page } from 'playwright-core';

/** The pane looks at the workbook when it opens; its requests must not be taken for those of the check. */
export async function settled(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByText('Herkende bladen').waitFor();
  await page.evaluate(async () => {
    let before = -1;
    while (before !== window.werkbank.verkeer().verzoeken) {
      before = window.werkbank.verkeer().verzoeken;
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    }
  });
}

/** Disturbs a request of the task pane, counted from the next one. */
export const disturb = (page: Page, verstoring: Parameters<typeof window.werkbank.verstoor>[0]) =>
  page.evaluate((fault) => window.werkbank.verstoor(fault), verstoring);

/** Half a minute takes a second in the task pane from now on. */
export async function hurry(pane: FrameLocator): Promise<void> {
  await pane.locator('body').evaluate(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, time = 0) => wait(work, time >= 30_000 ? 1_000 : time),
    });
  });
}
