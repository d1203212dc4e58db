import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../src/setup/install.mjs';
import AxeBuilder from '@axe-core/playwright';
import type { Stage } from './state';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** The axe that @axe-core/playwright puts in a page. */
const { source } = createRequire(createRequire(join(root, 'package.json')).resolve('@axe-core/playwright'))(
  'axe-core',
) as { readonly source: string };

declare global {
  interface Window {
    axe?: {
      run(
        context: Document,
        options: { readonly runOnly: readonly string[] },
      ): Promise<{ violations: Found }>;
    };
  }
}

const inWords = (violations: Found): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);

/**
 * What axe finds wrong in the task pane. It runs in the frame alone, as in Excel: through the page it would walk
 * through the whole grid each time.
 */
export async function violations({ page }: Stage): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().endsWith('/taakvenster.html'));
  if (frame === undefined) throw new Error('There is no task pane');
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(source);
  const found = await frame.evaluate(async (runOnly) => {
    // A colour that is still changing is neither of the two that are asked for: with less motion that takes a frame.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
    return (await window.axe?.run(document, { runOnly }))?.violations ?? null;
  }, TAGS);
  if (found === null) throw new Error('axe did not run');
  return inWords(found);
}

/** What it finds in the page around it. The grid is Univer's own: the page tells of its cell to a screen reader itself. */
export async function violationsAround({ page }: Stage): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).exclude('.grid').exclude('iframe').withTags(TAGS);
  return inWords((await axe.analyze()).violations);
}

/** Opens everything that can be opened: what is closed is not looked at. */
export const openAll = ({ pane }: Stage): Promise<void> =>
  pane.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
