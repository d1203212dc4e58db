import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { bekijk, controleer, expectSelected } from './check/driver';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** A finding that a correct value in its cell takes away, with that value. */
async function wrongStatus(pane: FrameLocator) {
  await bekijk(pane).click();
  const finding = pane.getByRole('button', { name: /staat niet op de lijst\. Bedoelt u / });
  const text = (await finding.textContent()) ?? '';
  const [, better = '', cell = ''] = /Bedoelt u (\S+)\?Plancapaciteit ([A-Z]+\d+)/.exec(text) ?? [];
  return { finding, better, cell };
}

const markedIn = (page: Page) => page.evaluate(() => window.werkbank.markeringen('Plancapaciteit'));

describe('the task pane in the workbench', () => {
  it('checks the example, lists what it finds and marks the cells', () =>
    session.reopen('controleer', async (page, pane) => {
      expect(await markedIn(page)).toEqual([]);
      expect(await controleer(pane)).toBeGreaterThan(0);
      const { cell } = await wrongStatus(pane);
      expect(await markedIn(page)).toContainEqual({ adres: `Plancapaciteit!${cell}`, kleur: '#F9D9DB' });
      expect(await page.getByRole('tab', { name: 'Bevindingen' }).count()).toBe(1);
      expect(await page.getByText('voorbeeld.xlsx · niet opgeslagen').isVisible()).toBe(true);
    }));

  it('selects the cell of a finding that is chosen', () =>
    session.reopen('show', async (page, pane) => {
      await controleer(pane);
      const { finding, cell } = await wrongStatus(pane);
      await finding.click();
      await expectSelected(page, 'Plancapaciteit', cell);
    }));

  it('checks what the user changes at once, and the list, the outcome and the marks follow', () =>
    session.reopen('recheck', async (page, pane) => {
      const before = await controleer(pane);
      const { finding, better, cell } = await wrongStatus(pane);
      await page.evaluate(([to, value]) => window.werkbank.zet(`Plancapaciteit!${to}`, value), [
        cell,
        better,
      ] as const);
      await finding.waitFor({ state: 'detached' });
      expect(await pane.getByText('Gegevens gewijzigd na de controle').count()).toBe(0);
      await pane.getByRole('button', { name: 'Overzicht' }).click();
      await pane.getByRole('button', { name: `Bekijk ${before - 1} bevindingen` }).waitFor();
      await page.waitForFunction(
        async (address) =>
          !(await window.werkbank.markeringen('Plancapaciteit')).some(({ adres }) => adres === address),
        `Plancapaciteit!${cell}`,
      );
    }));

  it.each(['light', 'dark'] as const)('is accessible in its frame (%s)', (colorScheme) =>
    session.visit(
      `pane ${colorScheme}`,
      async (page, pane) => {
        await controleer(pane);
        const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      },
      { colorScheme },
    ),
  );

  it('goes with F6 from the sheet to the pane and back', () =>
    session.visit('f6', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('title') ?? 'het blad');
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.keyboard.press('F6');
      expect(await focused()).toBe('Taakvenster');
      await page.keyboard.press('F6');
      expect(await focused()).toBe('het blad');
    }));
});
