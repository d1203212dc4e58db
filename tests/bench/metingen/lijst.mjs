/* global document, window */
import { leastOf, meting } from '../measure.mjs';
import { inBrowser } from '../pages/browser.mjs';

const BEVINDINGEN = 100_000;
const KNOPEN = 400;
const RONDEN = 3;
const PANEEL = '/taakvenster.html';
const RIJ = '[data-finding]';

/** A page in which there is nothing to draw but a very long way to scroll. */
const LEEG =
  '<div data-leeg style="height: 700px; overflow: auto"><div style="height: 7000000px"></div></div>';

/**
 * In a page: scrolls what holds an element for 240 frames, at each by as many pixels or, without, by a part of all that
 * there is. Gives how long a frame takes on average, in milliseconds, and the most elements that the page ever had.
 */
async function scroll({ selector, pixels }) {
  let scroller = document.querySelector(selector);
  while (scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
  const step = pixels ?? scroller.scrollHeight / 240;
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  scroller.scrollTop = 0;
  await frame();
  const start = await frame();
  let end = start;
  let elements = 0;
  for (let i = 0; i < 240; i++) {
    scroller.scrollTop += step;
    end = await frame();
    elements = Math.max(elements, document.getElementsByTagName('*').length);
  }
  return { frame: (end - start) / 240, elements };
}

/** Opens the list of a workbook with as many findings. */
async function openList(page) {
  await page.evaluate((workbook) => window.opent(workbook), { rows: BEVINDINGEN, pane: PANEEL });
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Controleer', exact: true }).click();
  await pane.getByRole('button', { name: 'Bekijk 100.000 bevindingen' }).click();
  await pane.locator(RIJ).first().waitFor();
  return page.frames().find((frame) => frame.url().endsWith(PANEEL));
}

/** Findings that no page could show all at once. */
export const LIJST = {
  naam: 'Lijst van 100.000 bevindingen',
  meet: () =>
    inBrowser((visit) =>
      visit('/excel/index.html', (listPage) =>
        visit('/excel/index.html', async (page) => {
          const list = await openList(listPage);
          await page.setContent(LEEG);
          const { elements } = await list.evaluate(scroll, { selector: RIJ });
          const { rustig, snel, leeg } = await leastOf(RONDEN, {
            rustig: () => list.evaluate(scroll, { selector: RIJ, pixels: 40 }),
            snel: () => list.evaluate(scroll, { selector: RIJ }),
            leeg: () => page.evaluate(scroll, { selector: '[data-leeg]', pixels: 40 }),
          });
          const tegen = 'tegen een lege bladzijde';
          return [
            meting('Elementen in het venster', 'stuks', elements, KNOPEN, 1),
            meting(`Tijd per beeld bij scrollen, ${tegen}`, 'ms', rustig.frame, leeg.frame, 1.1),
            meting(`Van boven naar onder in 4 seconden, ${tegen}`, 'ms', snel.frame, leeg.frame, 1.1),
          ];
        }),
      ),
    ),
};
