import type { FrameLocator, Page } from 'playwright-core';
import type { Session } from '../session';
import { bekijk, controleer, expectSelected } from './driver';
import { disturb, settled } from './trouble';

const PLACES = ['nav', 'body', 'footer'] as const;

/** Where the focus is in the task pane, and what has it. */
interface Stop {
  readonly place: (typeof PLACES)[number] | 'elsewhere';
  readonly name: string;
  readonly isFinding: boolean;
  /** The focus can be seen on it. */
  readonly visible: boolean;
}

const stop = (pane: FrameLocator): Promise<Stop> =>
  pane.locator('body').evaluate(() => {
    const element = document.activeElement ?? document.body;
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
    // Fluent draws the line of a field around it, with the field as a whole having the focus.
    const field = element.closest('.fui-Input, .fui-Select, .fui-SearchBox');
    if (field) rings.push(getComputedStyle(field, '::after'));
    const footer = document.querySelector('main div:has(> h1) + div');
    return {
      place:
        element.closest('nav') !== null
          ? 'nav'
          : footer?.contains(element) === true
            ? 'footer'
            : element.closest('main') !== null
              ? 'body'
              : 'elsewhere',
      name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
      isFinding: element.hasAttribute('data-finding'),
      visible: rings.some(
        ({ outlineStyle, boxShadow, borderBottomStyle }) =>
          outlineStyle !== 'none' || boxShadow !== 'none' || borderBottomStyle === 'solid',
      ),
    };
  });

/** Everything that Tab comes by, from the navigation until it leaves the task pane. */
async function tabThrough(page: Page, pane: FrameLocator): Promise<readonly Stop[]> {
  await pane.getByRole('navigation').getByRole('button').first().focus();
  // A focus that was not given by a key need not be seen.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const stops: Stop[] = [];
  const inPane = () => page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  const last = pane.locator('main button:visible, main summary:visible').last();
  for (let turn = 0; turn < 80; turn += 1) {
    stops.push(await stop(pane));
    if (!(await inPane()) || (await last.evaluate((element) => element === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  return stops;
}

const expectInOrder = (stops: readonly Stop[], places: readonly Stop['place'][]): void => {
  const seen = stops.map(({ place }) => place).filter((place, index, all) => place !== all[index - 1]);
  expect(seen).toEqual(places);
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);
};

const expectTitleFocused = (pane: FrameLocator, name: string | RegExp): Promise<void> =>
  pane.getByRole('heading', { level: 1, name }).and(pane.locator(':focus')).waitFor();

const selection = (page: Page): Promise<string> => page.getByLabel('Naamvak').inputValue();

/** Presses Enter on a place of the navigation. */
const go = (pane: FrameLocator, place: string) =>
  pane.getByRole('navigation').getByRole('button', { name: place }).press('Enter');

export function keyboardWalkCases(session: () => Session): void {
  describe('by keyboard alone', () => {
    it('Tab goes through navigation, body and footer, and what has the focus can be seen', () =>
      session().reopen('tab order', async (page, pane) => {
        await controleer(pane);
        const overview = await tabThrough(page, pane);
        expectInOrder(overview, PLACES);
        expect(overview.slice(0, 3).map(({ name }) => name)).toEqual(['Overzicht', 'Bevindingen15', 'Meer']);
        expect(overview.slice(-2).map(({ name }) => name)).toEqual(['Bekijk 15 bevindingen', 'Controleer']);
        await go(pane, 'Bevindingen');
        await expectTitleFocused(pane, 'Bevindingen');
        const list = await tabThrough(page, pane);
        expectInOrder(list, PLACES);
        // However many findings there are, the list is one stop.
        expect(list.filter(({ isFinding }) => isFinding)).toHaveLength(1);
        await go(pane, 'Meer');
        await expectTitleFocused(pane, 'Meer');
        expectInOrder(await tabThrough(page, pane), ['nav', 'body']);
      }));

    it('arrow keys move through the list without moving Excel; Enter does, and Esc goes back to the row', () =>
      session().reopen('list keys', async (page, pane) => {
        await controleer(pane);
        await bekijk(pane).press('Enter');
        await expectTitleFocused(pane, 'Bevindingen');
        const before = await selection(page);
        const rows = pane.locator('[data-finding]');
        const focusedRow = rows.and(pane.locator(':focus'));
        const nameOf = async () => (await focusedRow.textContent()) ?? '';
        await rows.first().focus();
        const first = await nameOf();
        const walked: string[] = [];
        for (const key of ['ArrowDown', 'ArrowUp', 'End', 'PageUp', 'PageDown', 'Home', 'ArrowDown']) {
          await page.keyboard.press(key);
          walked.push(await nameOf());
        }
        const [second, again, end, , , home] = walked;
        expect([again, home]).toEqual([first, first]);
        expect(new Set([first, second, end]).size).toBe(3);
        expect(await selection(page)).toBe(before);

        await page.keyboard.press('Enter');
        await pane.getByText('2 van 15').waitFor();
        await pane.locator('h1:focus').waitFor();
        await page.keyboard.press('Alt+ArrowDown');
        await pane.getByText('3 van 15').waitFor();
        await pane.locator('h1:focus').waitFor();
        await page.keyboard.press('Alt+ArrowUp');
        await pane.getByText('2 van 15').waitFor();
        await expectSelected(page, 'Plancapaciteit', 'E6');
        await page.keyboard.press('Escape');
        await focusedRow.waitFor();
        expect(await nameOf()).toBe(second);
      }));

    it('Ctrl+F goes to the search box and Esc clears it; Space opens details; Esc leaves the preview', () =>
      session().reopen('other keys', async (page, pane) => {
        await controleer(pane);
        await bekijk(pane).press('Enter');
        await pane.locator('[data-finding]').first().focus();
        await page.keyboard.press('Control+F');
        const search = pane.getByRole('searchbox', { name: 'Zoek in bevindingen' });
        await search.and(pane.locator(':focus')).waitFor();
        await page.keyboard.type('105,48');
        await pane.getByText('1 van 15 bevindingen').waitFor();
        await page.keyboard.press('Escape');
        await pane.getByText('15 van 15 bevindingen').waitFor();
        expect(await search.inputValue()).toBe('');

        await pane.getByRole('button', { name: /^Herstel alle/ }).press('Enter');
        await expectTitleFocused(pane, /cellen herstellen$/);
        await page.keyboard.press('Escape');
        await pane.getByText('15 van 15 bevindingen').waitFor();

        await pane.getByRole('button', { name: /^Hardenberg heeft/ }).press('Enter');
        const details = pane.locator('details').filter({ hasText: 'Hoe is dit berekend?' });
        await details.locator('summary').press('Space');
        await details.getByText('Plancapaciteit', { exact: true }).waitFor();
      }));

    it('a screen under Meer is entered and left with Enter, and the row that one came from has the focus', () =>
      session().reopen('more keys', async (_page, pane) => {
        await go(pane, 'Meer');
        await pane.getByRole('button', { name: /^Uitleg/ }).press('Enter');
        await expectTitleFocused(pane, 'Uitleg');
        const current = pane.getByRole('navigation').locator('[aria-current="page"]');
        expect(await current.textContent()).toBe('Meer');
        await pane.getByRole('button', { name: 'Terug naar Meer' }).press('Enter');
        await pane
          .getByRole('button', { name: /^Uitleg/ })
          .and(pane.locator(':focus'))
          .waitFor();
      }));

    it('Esc cancels a check that takes long', () =>
      session().reopen('cancel by key', async (page, pane) => {
        await settled(page, pane);
        await disturb(page, { verzoek: 2, vertraging: 60_000 });
        await pane.getByRole('button', { name: 'Controleer', exact: true }).press('Enter');
        await expectTitleFocused(pane, 'Bezig met controleren');
        await page.keyboard.press('Escape');
        await pane.getByText('Controle geannuleerd').waitFor();
        await expectTitleFocused(pane, 'Overzicht');
      }));
  });
}
