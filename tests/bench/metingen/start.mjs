/* global document, window */
import { leastOf, meting } from '../measure.mjs';
import { inBrowser } from '../pages/browser.mjs';

const ROUNDS = 10;
const SLOWER = 4;

/** In the pane: keeps when there was something to see, and when its button is there and nothing is left to be done. */
function noticeStart() {
  if (window === window.top) return;
  window.painted = new Promise((resolve) => {
    const observer = new window.PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
  window.usable = new Promise((resolve) => {
    const observer = new window.MutationObserver(() => {
      const buttons = [...document.querySelectorAll('button')];
      if (!buttons.some(({ textContent, disabled }) => textContent === 'Controleer' && !disabled)) return;
      observer.disconnect();
      window.requestIdleCallback(() => resolve(window.performance.now()));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Milliseconds from opening a pane to its first picture, and until a press on its button would be answered. */
const started = (visit, pane) => () =>
  visit('/excel/index.html', async (page) => {
    await page.addInitScript(noticeStart);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const opened = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith(pane));
    await page.evaluate((address) => window.opent({ rows: 50, pane: address }), pane);
    const frame = await opened;
    return frame.evaluate(async () => {
      const [paint, idle] = await Promise.all([window.painted, window.usable]);
      // What cannot be seen yet cannot be pressed.
      return { paint, usable: Math.max(paint, idle) };
    });
  });

/** The pane in an Excel on a slow computer, beside a pane that does nothing. */
export const START = {
  naam: 'Taakvenster op een 4 × tragere processor',
  meet: () =>
    inBrowser(async (visit) => {
      const { paneel, leeg } = await leastOf(ROUNDS, {
        paneel: started(visit, '/taakvenster.html'),
        leeg: started(visit, '/leeg/taakvenster.html'),
      });
      const tegen = 'tegen een leeg venster met React en Fluent';
      return [
        meting(`Eerste beeld, ${tegen}`, 'ms', paneel.paint, leeg.paint, 1.2),
        meting(`Te bedienen, ${tegen}`, 'ms', paneel.usable, leeg.usable, 1.2),
      ];
    }),
};
