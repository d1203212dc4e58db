import { join } from 'node:path';
import type { Stage, View } from './state';

/** As wide as Excel opens a task pane, and as high as the pictures of the design. */
const WIDTH = 350;
const HEIGHT = 760;
/** What the page has above the task pane. */
const ABOVE = 240;
const LEAST_HEIGHT = 800;

async function resize({ page, pane }: Stage, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height: Math.max(LEAST_HEIGHT, height + ABOVE) });
  await page.locator('iframe[title="Taakvenster"]').evaluate(
    ({ style, parentElement }, [w = 0, h = 0]) => {
      Object.assign(style, { flex: 'none', width: `${String(w)}px`, height: `${String(h)}px` });
      // With its line at the left.
      parentElement?.style.setProperty('width', `${String(w + 1)}px`);
    },
    [width, height],
  );
  await pane.locator('body').evaluate(
    (_body, [w, h]) =>
      new Promise<void>((resolve) => {
        const settled = (): void => {
          if (window.innerWidth === w && window.innerHeight === h) requestAnimationFrame(() => resolve());
          else requestAnimationFrame(settled);
        };
        settled();
      }),
    [width, height],
  );
}

/** How much of the screen lies outside its scrolling part. */
const hidden = ({ pane }: Stage): Promise<number> =>
  pane
    .locator('main div:has(> h1)')
    .evaluate((body) =>
      [body, document.documentElement].reduce(
        (sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight,
        0,
      ),
    );

const innerHeight = ({ pane }: Stage): Promise<number> =>
  pane.locator('body').evaluate(() => window.innerHeight);

/** Gives the page its own size, and the task pane the room that the page has for it. */
async function restore({ page }: Stage): Promise<void> {
  await page.setViewportSize({ width: 1280, height: LEAST_HEIGHT });
  await page.locator('iframe[title="Taakvenster"]').evaluate(({ style, parentElement }) => {
    Object.assign(style, { flex: '', width: '', height: '' });
    parentElement?.style.removeProperty('width');
  });
}

async function colours({ page, pane }: Stage, { dark, forcedColours }: View): Promise<void> {
  await page.emulateMedia({
    colorScheme: dark === true ? 'dark' : 'light',
    forcedColors: forcedColours === true ? 'active' : 'none',
  });
  if (forcedColours === true) return;
  // The dark theme is fetched when it is first asked for.
  const wanted = dark === true ? 'rgb(41, 41, 41)' : 'rgb(255, 255, 255)';
  await pane.locator('body').evaluate(
    (body, colour) =>
      new Promise<void>((resolve) => {
        const check = (): void => {
          const nav = body.querySelector('nav');
          if (nav !== null && getComputedStyle(nav).backgroundColor === colour) resolve();
          else requestAnimationFrame(check);
        };
        check();
      }),
    wanted,
  );
}

/** Looks at the state as the view asks. */
export async function look(stage: Stage, view: View): Promise<void> {
  // Nothing is pointed at.
  await stage.page.mouse.move(0, 0);
  await colours(stage, view);
  if (view.workbench === true) {
    await restore(stage);
    return;
  }
  const { width = WIDTH, height = HEIGHT } = view;
  await resize(stage, width, height);
  // Once more: a low window scrolls as a whole, a higher one has a part that scrolls.
  for (let turn = 0; view.whole === true && turn < 2; turn += 1)
    await resize(stage, width, (await innerHeight(stage)) + (await hidden(stage)));
}

/** What in the task pane moves by itself or takes time to change, though less motion was asked for. */
export const moving = ({ pane }: Stage): Promise<readonly string[]> =>
  pane.locator('body').evaluate((body) => {
    const LEAST = 0.02;
    const seconds = (list: string): number => Math.max(...list.split(',').map((part) => parseFloat(part)));
    return [...body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const moves =
        seconds(transitionDuration) > LEAST ||
        (animationName !== 'none' && seconds(animationDuration) > LEAST);
      return moves ? [element.outerHTML.slice(0, 200)] : [];
    });
  });

/** How far the task pane can be scrolled sideways: as a whole, and the part that scrolls. */
export const sideways = ({ pane }: Stage): Promise<readonly number[]> =>
  pane
    .locator('main div:has(> h1)')
    .evaluate((body) =>
      [document.documentElement, body].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );

/** Buttons with more in them than they show. A text of which the end is left out says so itself, with an ellipsis. */
export const cutOff = ({ pane }: Stage): Promise<readonly string[]> =>
  pane
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('button')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );

/** Keeps a picture in the folder that `SCHERMEN` names, to be laid beside that of the design. */
export async function keepPicture({ page }: Stage, { picture, workbench }: View): Promise<void> {
  const folder = process.env['SCHERMEN'];
  if (folder === undefined || picture === '') return;
  const path = join(folder, `${picture}.png`);
  if (workbench === true) await page.screenshot({ path });
  else await page.locator('iframe[title="Taakvenster"]').screenshot({ path });
}
