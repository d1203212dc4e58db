import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

/** A file let go on the page, as the browser reports it. */
async function drop(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], fileName));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Laat los om te openen').isVisible()).resolves.toBe(true);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const saved = (page: Page) => page.evaluate(async () => [...new Uint8Array(await window.werkbank.bewaar())]);

describe('the page', () => {
  it('has a title, the bar, the sheet and the task pane', () =>
    session.visit('page', async (page) => {
      expect(await page.title()).toBe('Woonafspraken – werkbank');
      for (const name of ['Openen', 'Opslaan', 'Voorbeeld', 'Sjabloon', 'Opnieuw beginnen', 'Wat is dit?']) {
        expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
      }
      expect(await page.getByText('voorbeeld.xlsx · niet gewijzigd').isVisible()).toBe(true);
      expect(await page.locator('iframe[title="Taakvenster"]').evaluate((frame) => frame.clientWidth)).toBe(
        349,
      );
    }));

  it('explains itself on the first visit only', () =>
    session.visit('explanation', async (page) => {
      const explanation = page.getByText('Probeer Woonafspraken zonder Excel.');
      expect(await explanation.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Uitleg sluiten' }).press('Enter');
      expect(await explanation.isVisible()).toBe(false);
      await page.reload();
      await page.evaluate(() => window.werkbank.gereed);
      expect(await explanation.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Wat is dit?' }).press('Space');
      expect(await explanation.isVisible()).toBe(true);
    }));

  it('opens a file that is dropped on it', () =>
    session.visit('drop', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'gesleept'));
      const bytes = await saved(page);
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'later'));
      await drop(page, 'mijn lijst.xlsx', bytes);
      await page.getByText('mijn lijst.xlsx · niet gewijzigd').waitFor();
      expect(await page.evaluate(() => window.werkbank.lees('Gegevens!A9'))).toEqual([['gesleept']]);
    }));

  it('says what is wrong with a file and keeps the workbook', () =>
    session.visit('unreadable', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'blijft'));
      await drop(page, 'oud.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      const alert = page.getByRole('alert').filter({ hasText: 'oud.xls is niet geopend.' });
      await alert.waitFor();
      expect(await alert.textContent()).toContain('De werkmap die open was, staat er nog.');
      expect(await page.evaluate(() => window.werkbank.lees('Gegevens!A9'))).toEqual([['blijft']]);
      expect(await page.getByText('voorbeeld.xlsx · niet opgeslagen').isVisible()).toBe(true);
    }));

  it('offers the way back to a workbook that was not saved', () =>
    session.visit('way back', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'niet weg'));
      await page.getByRole('button', { name: 'Voorbeeld' }).click();
      await page.getByRole('button', { name: 'Plannen en behoefte' }).click();
      await page.getByRole('button', { name: 'Terug naar voorbeeld.xlsx' }).click();
      await page.getByText('voorbeeld.xlsx is geopend.').waitFor();
      await page.getByText('voorbeeld.xlsx · niet opgeslagen').waitFor();
      expect(await page.evaluate(() => window.werkbank.lees('Gegevens!A9'))).toEqual([['niet weg']]);
    }));

  it('asks which example to open; Esc and Annuleren open none', () =>
    session.visit('examples', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'blijft'));
      const opener = page.getByRole('button', { name: 'Voorbeeld' });
      const question = page.getByRole('dialog', { name: 'Welk voorbeeld wilt u openen?' });
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await opener.focus();
      await page.keyboard.press('Enter');
      await question.waitFor();
      expect(await focused()).toContain('Plannen en behoefte');
      await page.keyboard.press('Escape');
      await question.waitFor({ state: 'hidden' });
      expect(await focused()).toBe('Voorbeeld');
      await opener.click();
      await question.getByRole('button', { name: 'Annuleren' }).click();
      await question.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => window.werkbank.lees('Gegevens!A9'))).toEqual([['blijft']]);
      await opener.focus();
      for (const key of ['Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
      await page.getByText('voorbeeld-hele-overeenkomst.xlsx · niet gewijzigd').waitFor();
      await page.getByRole('button', { name: 'Terug naar voorbeeld.xlsx' }).waitFor();
    }));

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('asks it in a way that is accessible (%s, %d px)', (colorScheme, width) =>
    session.visit(
      `examples ${colorScheme} ${String(width)}`,
      async (page) => {
        await page.getByRole('button', { name: 'Voorbeeld' }).click();
        const question = page.getByRole('dialog', { name: 'Welk voorbeeld wilt u openen?' });
        const box = await question.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        const wider = await question.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(wider).toBe(0);
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 700 } },
    ),
  );

  it('asks before it begins anew', () =>
    session.visit('reset', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'weg'));
      const read = () => page.evaluate(() => window.werkbank.lees('Gegevens!A9'));
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      const question = page.getByRole('dialog', { name: 'Opnieuw beginnen?' });
      await question.getByRole('button', { name: 'Annuleren' }).click();
      expect(await read()).toEqual([['weg']]);
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      await question.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      await page.getByText('voorbeeld.xlsx · niet gewijzigd').waitFor();
      expect(await read()).toEqual([['']]);
    }));

  it('downloads the workbook', () =>
    session.visit('save', async (page) => {
      await page.evaluate(() => window.werkbank.zet('Gegevens!A9', 'bewaard'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Opslaan' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('voorbeeld.xlsx');
      await page.getByText('voorbeeld.xlsx · opgeslagen').waitFor();
    }));

  it('puts the task pane below the sheet where there is little room', () =>
    session.visit(
      'narrow',
      async (page) => {
        const sheet = await page.getByRole('main').boundingBox();
        const pane = await page.locator('iframe[title="Taakvenster"]').boundingBox();
        expect(pane?.y).toBeGreaterThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
        expect(pane?.width).toBe(700);
      },
      { viewport: { width: 700, height: 900 } },
    ));

  it.each(['light', 'dark'] as const)('is accessible (%s)', (colorScheme) =>
    session.visit(
      `accessible ${colorScheme}`,
      async (page) => {
        // The grid is Univer's own; the page gives its cell to a screen reader itself.
        const { violations } = await new AxeBuilder({ page }).exclude('.grid').exclude('iframe').analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      },
      { colorScheme },
    ),
  );
});
