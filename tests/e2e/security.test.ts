import type { Frame, Page } from 'playwright-core';
import { bekijk, controleer, PATIENCE } from './check/driver';
import { Session } from './session';

jest.setTimeout(240_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const MARKUP = '<img src=x onerror="window.top.gekraakt=1">';
const OUTSIDE = 'https://kwaad.example/';

declare global {
  interface Window {
    /** What the page's policy refused, kept by the tests. */
    geweigerd?: string[];
  }
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('/taakvenster.html'));
  if (frame === undefined) throw new Error('No task pane');
  return frame;
}

/** Writes down what the policy of a page refuses from here on. */
const watchPolicy = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const refused: string[] = (window.geweigerd = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
const refusedIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => window.geweigerd ?? ['nothing was watched']);

describe('a session of work', () => {
  // Session itself fails on any request to another computer and on anything that is written as an error.
  it('asks nothing of another computer, breaks no policy and takes texts of a sheet as text', () =>
    session.visit('security', async (page, pane) => {
      await page.evaluate(async (text) => {
        await window.werkbank.zet('Plancapaciteit!A2:C3', `'${text}`);
        await window.werkbank.zet('Plancapaciteit!Z1', `'${text}`);
      }, MARKUP);
      const frames = [page.mainFrame(), paneFrame(page)];
      for (const frame of frames) await watchPolicy(frame);

      expect(await controleer(pane)).toBeGreaterThan(0);
      await bekijk(pane).click();
      await pane
        .getByRole('button', { name: /Gemeente staat niet op de lijst/ })
        .first()
        .click();
      await pane.getByText(MARKUP).first().waitFor({ timeout: PATIENCE });
      for (const screen of ['Uitleg', 'Sjablonen']) {
        await pane.getByRole('button', { name: 'Meer', exact: true }).click();
        await pane.getByRole('button', { name: new RegExp(`^${screen}`) }).click();
        await pane.getByRole('heading', { level: 1, name: screen }).waitFor({ timeout: PATIENCE });
      }

      expect(await pane.locator('img, script:not([src])').count()).toBe(0);
      expect(await page.evaluate(() => 'gekraakt' in window)).toBe(false);
      for (const frame of frames) expect(await refusedIn(frame)).toEqual([]);
      // What our own links show stands in quotes within a formula; all else is no formula.
      const cells = await page.evaluate(() => window.werkbank.formules('Bevindingen!A1:I60'));
      const formulas = cells.flat().filter((cell) => String(cell).startsWith('='));
      expect(formulas.length).toBeGreaterThan(0);
      expect(formulas.filter((formula) => !/^=HYPERLINK\("#/.test(String(formula)))).toEqual([]);
    }));

  it('is policed in both pages: each says so itself too, for a web server that sends no headers', () =>
    session.visit('policy', async (page) => {
      for (const frame of [page.mainFrame(), paneFrame(page)]) {
        const policy = await frame
          .locator('meta[http-equiv="Content-Security-Policy"]')
          .getAttribute('content');
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("connect-src 'self'");
      }
    }));
});

/** What a page would have to do to be caught; each is tried in the page and in the pane. */
const PLANTED = {
  'a request': {
    directive: 'connect-src',
    plant: (address: string) => void fetch(address).catch(() => null),
  },
  'a picture from elsewhere': {
    directive: 'img-src',
    plant: (address: string) => void (new Image().src = address),
  },
  'a script in the page': {
    directive: 'script-src-elem',
    plant: () => document.body.append(Object.assign(document.createElement('script'), { text: ';' })),
  },
  'code from a text': {
    directive: 'script-src',
    plant: () => {
      const made = document.createElement('b');
      made.setAttribute('onclick', ';');
      document.body.append(made);
      made.click();
    },
  },
} as const;

describe('the guard itself', () => {
  it.each(Object.entries(PLANTED))('catches %s, and the policy refuses it', async (name, planted) => {
    let refused: (readonly string[])[] = [];
    const visit = session.visit(`planted ${name}`, async (page) => {
      const frames = [page.mainFrame(), paneFrame(page)];
      for (const frame of frames) {
        await watchPolicy(frame);
        await frame.evaluate(planted.plant as (address: string) => undefined, OUTSIDE);
        await frame.waitForFunction(() => (window.geweigerd ?? []).length > 0);
      }
      refused = await Promise.all(frames.map(refusedIn));
    });
    await expect(visit).rejects.toThrow(/console: .*Content Security Policy/s);
    expect(refused.map((list) => list.every((text) => text.startsWith(planted.directive)))).toEqual([
      true,
      true,
    ]);
  });

  it('catches a request that no policy refused', async () => {
    const visit = session.visit(
      'planted request',
      async (page) => {
        await page.route(OUTSIDE, (route) => route.fulfill({ body: '' }));
        await paneFrame(page).evaluate(async (address) => {
          await fetch(address).catch(() => null);
        }, OUTSIDE);
      },
      { bypassCSP: true },
    );
    await expect(visit).rejects.toThrow(`request: ${OUTSIDE}`);
  });
});
