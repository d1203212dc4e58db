import type { FrameLocator, Page } from 'playwright-core';
import type { Session } from '../session';
import { EXAMPLE_FINDINGS } from '../../workbench/example-findings';
import { bekijk, contentOf, controleer, listed, marks, outcome, PATIENCE } from './driver';
import { disturb, hurry, settled } from './trouble';

const reopen = (page: Page) =>
  page.evaluate(() => window.werkbank.open(window.voorbeeld ?? new ArrayBuffer(0), 'voorbeeld.xlsx'));

const requests = (page: Page) => page.evaluate(() => window.werkbank.verkeer().verzoeken);

async function expectFullyMarked(page: Page): Promise<void> {
  expect(await listed(page)).toHaveLength(EXAMPLE_FINDINGS.length);
  expect(await marks(page)).toHaveLength(EXAMPLE_FINDINGS.length - 1);
}

/** More requests than a check or a removal ever makes. */
const ENOUGH = 12;

const check = (pane: FrameLocator) => pane.getByRole('button', { name: 'Controleer', exact: true });

async function removeMarks(pane: FrameLocator): Promise<void> {
  const others = pane.locator('details').filter({ hasText: 'Andere acties' });
  if (!(await others.evaluate((details) => details.hasAttribute('open'))))
    await others.locator('summary').click();
  await pane.getByRole('button', { name: 'Markeringen verwijderen' }).click();
}

export function disturbedCases(session: () => Session): void {
  describe('a request that fails', () => {
    it('during a check: says so, and leaves the workbook as it was or fully marked', () =>
      session().reopen('fails checking', async (page, pane) => {
        const original = await contentOf(page);
        let failures = 0;
        for (let request = 1; request <= ENOUGH; request += 1) {
          await reopen(page);
          await settled(page, pane);
          const begun = await requests(page);
          await disturb(page, { verzoek: request, code: 'GeneralException' });
          await check(pane).click();
          const failed = pane.getByText('Er ging iets mis').first();
          await bekijk(pane).or(failed).first().waitFor({ timeout: PATIENCE });
          if (await failed.isVisible()) {
            failures += 1;
            expect(await contentOf(page)).toEqual(original);
          } else {
            await expectFullyMarked(page);
            if ((await requests(page)) - begun < request) break;
          }
        }
        expect(failures).toBeGreaterThanOrEqual(3);
      }));

    it('while marks are removed: says so, and a second time removes them all', () =>
      session().reopen('fails removing', async (page, pane) => {
        const original = await contentOf(page);
        for (let request = 1; request <= ENOUGH; request += 1) {
          await reopen(page);
          await controleer(pane);
          await expectFullyMarked(page);
          const begun = await requests(page);
          await disturb(page, { verzoek: request, code: 'GeneralException' });
          await removeMarks(pane);
          const failed = pane.getByText('Er ging iets mis').first();
          const done = pane.getByText('Uw eigen kleuren zijn niet veranderd.');
          await done.or(failed).first().waitFor({ timeout: PATIENCE });
          if (await failed.isVisible()) {
            expect(await pane.getByText('Uw gegevens zijn niet veranderd.').first().isVisible()).toBe(true);
            const left = await contentOf(page);
            if ((await marks(page)).length > 0) await expectFullyMarked(page);
            else expect(left).toEqual(original);
            await removeMarks(pane);
            await done.waitFor({ timeout: PATIENCE });
          } else if ((await requests(page)) - begun < request) break;
          expect(await contentOf(page)).toEqual(original);
        }
      }));
  });

  describe('a request that takes long', () => {
    it('shows that the check is under way, and can be cancelled: nothing changes', () =>
      session().reopen('cancel', async (page, pane) => {
        const original = await contentOf(page);
        await settled(page, pane);
        await disturb(page, { verzoek: 1, vertraging: 3_000 });
        await check(pane).click();
        await pane.getByText('Bezig met controleren').first().waitFor();
        await pane.getByRole('button', { name: 'Annuleren' }).click();
        await pane.getByText('Controle geannuleerd').waitFor();
        await pane.getByText('Er is niets veranderd in uw werkmap.').waitFor();
        expect(await contentOf(page)).toEqual(original);
        expect(await controleer(pane)).toBe(EXAMPLE_FINDINGS.length);
      }));

    it('is waited for when nobody cancels', () =>
      session().reopen('slow', async (page, pane) => {
        await settled(page, pane);
        for (const verzoek of [1, 2, 3]) await disturb(page, { verzoek, vertraging: 700 });
        await check(pane).click();
        await pane.getByText('Bezig met controleren').first().waitFor();
        await pane.getByText('U kunt gewoon doorwerken in Excel.').waitFor();
        expect(await outcome(pane)).toBe(EXAMPLE_FINDINGS.length);
        await expectFullyMarked(page);
      }));

    it('that is never answered ends after half a minute, and Opnieuw proberen works', () =>
      session().visit('silent', async (page, pane) => {
        await settled(page, pane);
        const original = await contentOf(page);
        await hurry(pane);
        await disturb(page, { verzoek: 1, zwijg: true });
        await check(pane).click();
        await pane.getByText('Bezig met controleren').first().waitFor();
        await pane.getByText('Excel geeft geen antwoord').waitFor();
        await pane.getByText('We wachtten 30 seconden. Uw gegevens zijn niet veranderd.').waitFor();
        expect(await contentOf(page)).toEqual(original);
        await pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
        expect(await outcome(pane)).toBe(EXAMPLE_FINDINGS.length);
      }));
  });
}
