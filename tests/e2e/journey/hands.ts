import type { FrameLocator, Page } from 'playwright-core';
import { PATIENCE } from '../check/driver';

/** How a user works the task pane: everything is found by what can be read on it. */
export interface Hands {
  readonly press: (button: RegExp) => Promise<void>;
  readonly tick: (box: RegExp) => Promise<void>;
  /** Opens or closes details. */
  readonly unfold: (title: RegExp) => Promise<void>;
  /** Opens the finding of which the row has this text. */
  readonly openFinding: (text: RegExp) => Promise<void>;
  readonly write: (field: RegExp, text: string) => Promise<void>;
}

/** More than there are stops for Tab in any screen, and than the list has rows. */
const MOST_TURNS = 60;
const WHEEL = 150;

/** With the mouse; only words are typed. */
export function mouse(page: Page, pane: FrameLocator): Hands {
  return {
    press: (name) => pane.getByRole('button', { name }).click({ timeout: PATIENCE }),
    tick: (name) => pane.getByRole('checkbox', { name }).click({ timeout: PATIENCE }),
    unfold: (title) => pane.locator('summary').filter({ hasText: title }).click({ timeout: PATIENCE }),
    async openFinding(text) {
      const row = pane.locator('[data-finding]').filter({ hasText: text });
      await pane.locator('[data-finding]').first().hover({ timeout: PATIENCE });
      // What is not in view is not in the page: it is drawn once it is scrolled to.
      for (let turn = 0; turn < MOST_TURNS && (await row.count()) === 0; turn += 1) {
        await page.mouse.wheel(0, WHEEL);
        await pane.locator('body').evaluate(() => new Promise(requestAnimationFrame));
      }
      await row.click({ timeout: PATIENCE });
    },
    async write(field, text) {
      await pane
        .getByRole('textbox', { name: field })
        .or(pane.getByRole('searchbox', { name: field }))
        .click();
      await page.keyboard.type(text);
    },
  };
}

/** What has the focus. */
interface Stop {
  readonly inPane: boolean;
  readonly name: string;
  readonly isFinding: boolean;
}

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const frame = document.activeElement;
    const inPane = frame instanceof HTMLIFrameElement;
    const element = inPane ? frame.contentDocument?.activeElement : frame;
    const labels = Array.from(element?.ownerDocument.querySelectorAll('label') ?? []);
    const label = labels.find(({ control }) => control !== null && control === element);
    const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent;
    return { inPane, name: (name ?? '').trim(), isFinding: element?.hasAttribute('data-finding') === true };
  });

/** Goes on with Tab from where the focus is, and back with Shift+Tab when it was not there. */
async function reach(page: Page, what: string, isIt: (at: Stop) => boolean): Promise<void> {
  const passed: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    // Whoever is in the sheet goes to the pane, or back to where they were in it, as in Excel.
    if (!(await stop(page)).inPane) await page.keyboard.press('F6');
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const at = await stop(page);
      if (!at.inPane) break;
      if (isIt(at)) return;
      passed.push(at.name);
      await page.keyboard.press(key);
    }
  }
  throw new Error(`${what} cannot be reached with Tab: ${passed.join(' | ')}`);
}

/** With the keyboard alone: nothing is given the focus, it is gone to once it is there. */
export function keyboard(page: Page, pane: FrameLocator): Hands {
  const things = (name: RegExp) => ({
    button: pane.getByRole('button', { name }),
    box: pane.getByRole('checkbox', { name }),
    details: pane.locator('summary').filter({ hasText: name }),
    field: pane.getByRole('textbox', { name }).or(pane.getByRole('searchbox', { name })),
  });
  const to = async (kind: keyof ReturnType<typeof things>, name: RegExp) => {
    await things(name)[kind].waitFor({ timeout: PATIENCE });
    await reach(page, String(name), (at) => name.test(at.name) && !at.isFinding);
  };
  const use = (kind: Parameters<typeof to>[0], key: string) => async (name: RegExp) => {
    await to(kind, name);
    await page.keyboard.press(key);
  };
  return {
    press: use('button', 'Enter'),
    tick: use('box', 'Space'),
    unfold: use('details', 'Space'),
    async openFinding(text) {
      await pane.locator('[data-finding]').first().waitFor({ timeout: PATIENCE });
      await reach(page, 'the list', ({ isFinding }) => isFinding);
      await page.keyboard.press('Home');
      for (let turn = 0; turn < MOST_TURNS && !text.test((await stop(page)).name); turn += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await to('field', field);
      await page.keyboard.type(text);
    },
  };
}
